import type { CaseState } from '../../src/domain/cases/case-moves';
import type { CaseStep, ListingStep } from '../../src/domain/cases/case-step';
import { CASE_STEPS } from '../../src/domain/cases/case-step';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { actOnListing } from '../../src/services/cases/act-on-listing';
import type { CaseStepAnswer } from '../../src/services/cases/case-desk';
import { recordCaseStep } from '../../src/services/cases/record-case-step';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import type { DemoOffice } from '../../src/demo/departments';
import type { Office } from './desk';
import { actor } from './desk';
import { firm } from './rows';

/** Any step of a case. */
export type AnyStep = CaseStep | ListingStep;

/** A case under way in a test: which firm, which number, and the day on which everything is recorded. */
export interface CaseUnderWay {
  readonly office: Office;
  readonly serial: number;
  readonly number: string;
  readonly day: string;
  readonly by?: DemoOffice;
}

/** A lawful form of each step of a wage-arrears case of the spring of 2026. */
export function stepForm(step: AnyStep, { serial, number }: Pick<CaseUnderWay, 'serial' | 'number'>): RawRow {
  const later = { decisionNumber: `处${number}-${step}`, decidedOn: '2026-12-09', reason: '依法处理' };
  const forms: Readonly<Record<AnyStep, RawRow>> = {
    NOTICE: {
      uscc: firm(serial).uscc,
      name: firm(serial).name,
      listType: 'WAGE',
      conduct: 'WAGE_ARREARS',
      noticeNumber: `示告〔2026〕${number}号`,
      facts: '拖欠工资，责令支付后仍未支付',
      basis: '《保障农民工工资支付条例》第四十八条',
      noticeServedOn: '2026-04-20',
    },
    STATEMENT: {
      statementOutcome: 'RECEIVED',
      statement: '工程款未到位，请求暂缓列入',
      receivedOn: '2026-04-24',
      hearingRequestedOn: '2026-04-24',
    },
    HEARING: { heldOn: '2026-05-06', minutesNumber: `听${number}`, opinion: '事实清楚' },
    REPLY: { statementReply: '工程款未到位不是拖欠工资的法定理由' },
    LEGAL_REVIEW: { legalReview: '程序合法', reviewedOn: '2026-05-11' },
    CONSENT: { consentNumber: `同意${number}`, consentedOn: '2026-05-11' },
    DECISION: {
      decisionNumber: `示列〔2026〕${number}号`,
      decidedOn: '2026-05-12',
      amountOwed: '26万',
      workersOwed: 12,
      paymentOrderNumber: '示责支〔2026〕7号',
      paymentDueOn: '2026-04-10',
    },
    SERVICE: { servedOn: '2026-05-15', serviceManner: '直接送达' },
    DISCONTINUANCE: { discontinuedOn: '2026-05-13', reason: '已付清，不予列入' },
    PUBLICATION: { publishedOn: '2026-05-20' },
    PERFORMANCE: { correctedOn: '2026-06-05', proof: '支付凭证' },
    REPAIR: { ...later, effectiveOn: '2026-12-10' },
    REVOCATION: { ...later, effectiveOn: '2026-12-10', retroactive: '是' },
    SUSPENSION: { ...later, effectiveOn: '2026-12-10' },
    RESUMPTION: { ...later, effectiveOn: '2026-12-12' },
    SHIELD: { ...later, effectiveOn: '2026-12-11' },
    SHIELD_END: { ...later, effectiveOn: '2026-12-13' },
  };
  return forms[step];
}

/** Takes a step, with the lawful form but for `more`. */
export async function takeStep(
  run: CaseUnderWay,
  step: AnyStep,
  caseId: string | null,
  more: RawRow = {},
  correctionReason: string | null = null,
): Promise<CaseStepAnswer> {
  const { office, day, by = 'LABOUR' } = run;
  const officer = actor('OFFICER', by);
  const form = { ...stepForm(step, run), ...more };
  if (step in CASE_STEPS) {
    const input = { step: step as CaseStep, caseId: step === 'NOTICE' ? null : caseId, form, correctionReason };
    return recordCaseStep(office.desk(day), officer, input);
  }
  return actOnListing(office.desk(day), officer, { step: step as ListingStep, caseId: caseId ?? '', form });
}

/** An approver of the department confirms the newest version of the case's listing. */
export async function confirmCase(run: CaseUnderWay, listingId: string, by = 'approver-1'): Promise<string> {
  const receipt = await confirmListings(run.office.desk(run.day), actor('APPROVER', run.by ?? 'LABOUR', by), {
    batchKey: `confirm/${run.number}/${Math.random().toString(36).slice(2)}`,
    dryRun: false,
    recordIds: [listingId],
  });
  return receipt.rows[0]?.outcome ?? 'NONE';
}

const TO_SERVED: readonly AnyStep[] = ['NOTICE', 'STATEMENT', 'REPLY', 'LEGAL_REVIEW', 'DECISION', 'SERVICE'];
const TO_PUBLISHED: readonly (AnyStep | 'CONFIRM')[] = [
  ...TO_SERVED,
  'PUBLICATION',
  'CONFIRM',
  'PERFORMANCE',
  'CONFIRM',
];

/** How a case comes into each state. */
const ROADS: Readonly<Record<CaseState, readonly (AnyStep | 'CONFIRM' | 'WITHDRAW')[]>> = {
  NOTICE: ['NOTICE'],
  STATEMENT: ['NOTICE', 'STATEMENT', 'REPLY', 'LEGAL_REVIEW'],
  DECISION: ['NOTICE', 'STATEMENT', 'REPLY', 'LEGAL_REVIEW', 'DECISION'],
  SERVED: TO_SERVED,
  DISCONTINUED: ['NOTICE', 'DISCONTINUANCE'],
  AWAITING_CONFIRMATION: [...TO_SERVED, 'PUBLICATION'],
  PUBLISHED: TO_PUBLISHED,
  SUSPENDED: [...TO_PUBLISHED, 'SUSPENSION'],
  SHIELDED: [...TO_PUBLISHED, 'SHIELD'],
  EXPIRED: [...TO_SERVED, 'PUBLICATION', 'CONFIRM'],
  REMOVED_EARLY: [...TO_PUBLISHED, 'REPAIR'],
  REVOKED: [...TO_PUBLISHED, 'REVOCATION'],
  WITHDRAWN: [...TO_SERVED, 'PUBLICATION', 'WITHDRAW'],
};

/** Brings a new case into a state by lawful steps; every step must be accepted. */
export async function caseIn(state: CaseState, run: CaseUnderWay): Promise<string> {
  let caseId: string | null = null;
  let listingId = '';
  for (const step of ROADS[state]) {
    if (step === 'CONFIRM') await confirmCase(run, listingId);
    else if (step === 'WITHDRAW') await withdraw(run, listingId);
    else {
      const more: RawRow = state === 'EXPIRED' && step === 'DECISION' ? { termEndsOn: '2026-11-30' } : {};
      const answer: CaseStepAnswer = await takeStep(run, step, caseId, more);
      if (!answer.accepted) throw new Error(`${step}: ${JSON.stringify(answer.problems)}`);
      caseId = answer.view?.file.caseId ?? null;
      listingId = answer.view?.listingId ?? listingId;
    }
  }
  if (caseId === null) throw new Error('no case');
  return caseId;
}

async function withdraw({ office, day, number }: CaseUnderWay, recordId: string): Promise<void> {
  await withdrawRecords(office.desk(day), actor('OFFICER', 'LABOUR'), {
    batchKey: `withdraw/${number}`,
    dryRun: false,
    rows: [{ recordId, reason: '误报', withdrawnOn: null }],
  });
}
