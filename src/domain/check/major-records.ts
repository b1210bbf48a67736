import type { Catalogue, LegalSource } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { addMonths } from '../calendar/local-date';
import type { RecordFactOf } from '../record/fact';
import type { PenaltyKind } from '../record/kinds/penalty';
import { stateOn } from '../rules/phases';
import type { RecordState } from '../rules/timeline';
import type { CheckReason } from './check-reason';
import type { CheckQuestion } from './measure-reasons';
import { recordParticulars } from './record-particulars';
import type { SupplierFile } from './supplier-file';

const ARTICLE_22: LegalSource = {
  document: '中华人民共和国政府采购法',
  clause: '第二十二条第一款第五项',
  standing: 'RECALL',
};
const LOOK_BACK_MONTHS = 36;
/** Stopped business, revoked licence or permit. @source Procurement Law regulations art. 19 [recall] */
const MAJOR_KINDS: readonly PenaltyKind[] = ['STOP_OPERATION', 'REVOKE_LICENCE', 'CLOSE'];

/**
 * Major illegal records within three years before the day (重大违法记录): larger fine, stop, revocation, criminal penalty. They
 * ask for a person's judgement and never block by themselves. The three years are the article's own, so that an item whose
 * publication has ended counts while the switch says so; a repaired one does not while the switch says so.
 * @source rules.md R16; Procurement Law art. 22 [recall]
 */
export function majorRecordReasons(file: SupplierFile, question: CheckQuestion): CheckReason[] {
  if (question.purpose !== 'GOVERNMENT_PROCUREMENT') return [];
  return [...penaltyReasons(file, question), ...judgmentReasons(file, question)];
}

function penaltyReasons(file: SupplierFile, { catalogue, day }: CheckQuestion): CheckReason[] {
  const states = usedStates(catalogue);
  return file.timeline.records.flatMap((outcome) => {
    const fact = file.factOf(outcome);
    if (fact?.kind !== 'PENALTY' || !isMajor(fact, catalogue) || !isInLookBack(fact.content.decidedOn, day)) return [];
    if (!states.includes(stateOn(outcome.phases, day))) return [];
    return [{ ...ARTICLE, ...recordParticulars(outcome, fact, catalogue, day) }];
  });
}

/** Judgments are no part of the standing and have no term of publication: they count from their effect on. */
function judgmentReasons({ judgments }: SupplierFile, { day }: CheckQuestion): CheckReason[] {
  return judgments
    .filter(({ content: { caseType, part } }) => caseType === 'CRIMINAL' && part === 'DEFENDANT')
    .filter(({ content }) => isInLookBack(content.effectiveOn, day))
    .map(({ recordId, kind, content }) => ({
      ...ARTICLE,
      ...{ recordId, kind, recordCode: 'CRIMINAL', recordZh: '刑事裁判' },
      authority: content.court,
      documentNumber: content.caseNumber,
      since: content.effectiveOn,
      endsOn: null,
      dutyZh: null,
    }));
}

const ARTICLE = {
  code: 'LAW-22',
  nameZh: '参加采购活动前三年内有重大违法记录的，须核实',
  force: 'MAY_WEIGH',
  effect: 'REVIEW',
  openPointZh: '是否属于重大违法记录，由采购人、采购代理机构或评审委员会依法认定',
  basis: ARTICLE_22,
  competentAuthorityZh: '采购人、采购代理机构',
} as const satisfies Partial<CheckReason>;

function usedStates({ choices }: Catalogue): readonly RecordState[] {
  return [
    'ACTIVE',
    ...(choices.MAJOR_RECORD_EXPIRED === 'USED' ? (['EXPIRED'] as const) : []),
    ...(choices.MAJOR_RECORD_REPAIRED === 'USED' ? (['REPAIRED'] as const) : []),
  ];
}

function isMajor({ content: { kinds, fine } }: RecordFactOf<'PENALTY'>, { largeFineFen }: Catalogue): boolean {
  return (fine ?? 0) >= largeFineFen || kinds.some((kind) => MAJOR_KINDS.includes(kind));
}

/** Three years back from the day, both ends included. */
function isInLookBack(happened: LocalDate, day: LocalDate): boolean {
  return happened <= day && happened >= addMonths(day, -LOOK_BACK_MONTHS);
}
