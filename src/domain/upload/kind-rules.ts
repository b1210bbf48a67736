import type { LocalDate } from '../calendar/local-date';
import { addMonths } from '../calendar/local-date';
import { OBJECTING } from '../record/kinds/disposition';
import type { RecordContent, RecordKind } from '../record/record-kind';
import type { Finding } from './problem';
import type { KindRuleContext } from './kind-rule-context';
import { conductFindings } from './conduct-rules';
import { listingFindings } from './listing-rules';
import { penaltyFindings } from './penalty-rules';

type KindRules = {
  readonly [K in RecordKind]: (content: RecordContent[K], context: KindRuleContext) => readonly Finding[];
};

/**
 * Checks across the fields of one row (跨栏目校验), by kind. They run on rows whose single fields are all in order.
 * @source domain.md sections 3, 9.7; rules.md R9, R10, R12, R22, R23
 */
const RULES: KindRules = {
  REGISTRATION: (content) => [
    ...when(
      content.state === 'DISSOLVED' && content.dissolvedOn === null,
      'E02',
      'dissolvedOn',
      '登记状态为注销时填写注销日期',
    ),
    ...inOrder(content.establishedOn, content.dissolvedOn, 'dissolvedOn'),
    ...when(!/^\d{6}$/.test(content.regionCode), 'E04', 'regionCode', '填写六位行政区划代码'),
    ...when(
      content.industryCode !== null && !/^[A-T]\d{0,4}$/.test(content.industryCode),
      'E04',
      'industryCode',
      '填写门类字母加数字，如 E47',
    ),
  ],
  LICENCE: (content) => [
    ...partyFindings(content),
    ...inOrder(content.validFrom, content.validUntil, 'validUntil'),
    ...when(content.licenceClass === '其他', 'E04', 'licenceClass', '写作“其他-具体类别”'),
  ],
  PENALTY: (content, context) => [...partyFindings(content), ...penaltyFindings(content, context)],
  LISTING: (content, context) => listingFindings(content, context),
  HONOUR: (content, context) => [
    ...inOrder(content.grantedOn, content.validUntil, 'validUntil'),
    ...redTermFindings(content, context),
  ],
  ABNORMAL_ENTRY: (content) => [
    ...inOrder(content.enteredOn, content.removedOn, 'removedOn'),
    ...when(content.removedOn !== null && content.removalDecisionNumber === null, 'E15', 'removalDecisionNumber'),
  ],
  JUDGMENT: (content) => [
    ...inOrder(content.judgedOn, content.effectiveOn, 'effectiveOn'),
    ...conductFindings(content.conduct ?? null, 'JUDGMENT'),
    ...when(
      content.conduct === 'CORRUPTING_OFFICIALS' && content.caseType !== 'CRIMINAL',
      'E24',
      'conduct',
      '须有终审刑事判决',
    ),
  ],
  GUIDANCE: () => [],
  CONTRACT_PERFORMANCE: (content) => [
    ...when(content.state === 'BREACHED' && content.breachFacts === null, 'E02', 'breachFacts'),
    ...when(content.state === 'BREACHED' && content.basis === null, 'E24', 'basis', '违约须有裁判、裁决或对方承认为据'),
    ...inOrder(content.signedOn, content.assessedOn, 'assessedOn'),
  ],
  COMMITMENT: (content) => [
    ...when(content.state !== 'MADE' && content.outcomeOn === null, 'E02', 'outcomeOn'),
    ...when(content.state === 'BROKEN' && content.outcomeBasis === null, 'E02', 'outcomeBasis'),
    ...inOrder(content.committedOn, content.validUntil, 'validUntil'),
    ...inOrder(content.committedOn, content.outcomeOn, 'outcomeOn'),
  ],
  DISPOSITION: (content) => [
    ...when(content.targetKind === 'LISTING' && content.targetListType === null, 'E02', 'targetListType'),
    ...when(
      content.action === 'REVOCATION' && content.retroactive === null,
      'E02',
      'retroactive',
      '注明原决定是否自始无效',
    ),
    ...when(content.action === 'REPAIR' && content.effectiveOn < content.decidedOn, 'E17', 'effectiveOn'),
    ...when(
      content.newTermEndsOn !== null && OBJECTING.includes(content.action),
      'E30',
      'newTermEndsOn',
      '受理或办结异议、修复申请不改变期限',
    ),
    ...when(
      content.newTermEndsOn !== null && content.targetKind !== 'LISTING',
      'E30',
      'newTermEndsOn',
      '仅名单列入的期限可由决定另定，其他记录依法定期限届满',
    ),
    ...inOrder(content.effectiveOn, content.newTermEndsOn, 'newTermEndsOn'),
  ],
};

/** Findings of a row's kind (跨栏目校验结果). */
export function kindFindings<K extends RecordKind>(
  kind: K,
  content: RecordContent[K],
  context: KindRuleContext,
): readonly Finding[] {
  return [...wordlessName(content.name), ...RULES[kind](content, context)];
}

/** A name of signs alone is empty once written for comparison: it could neither be found nor told from another. */
function wordlessName(name: string | null): readonly Finding[] {
  return when(name !== null && !/[\p{L}\p{N}]/u.test(name), 'E02', 'name', '名称须含文字');
}

/** R5: rows of natural persons are refused and nothing of them is kept; organisations leave the person's columns blank. */
function partyFindings(content: RecordContent['LICENCE' | 'PENALTY']): readonly Finding[] {
  if (content.partyClass === 'NATURAL_PERSON') return [{ code: 'E22', field: 'partyClass' }];
  return [
    ...when(
      content.personIdNumber !== null || content.personPaperType !== null,
      'E22',
      'personIdNumber',
      '法人及个体工商户不填自然人证件栏',
    ),
    ...when(
      content.partyClass === 'ORGANISATION' && content.legalRepresentative === null,
      'E02',
      'legalRepresentative',
    ),
  ];
}

/** E30: a red listing ends with the term of its type, whatever its certificate says. @source domain.md section 9.3 */
function redTermFindings(content: RecordContent['HONOUR'], { catalogue }: KindRuleContext): readonly Finding[] {
  const months = catalogue.redListTypes.find(({ code }) => code === content.honourType)?.termMonths ?? null;
  if (months === null || content.validUntil === null) return [];
  const last = addMonths(content.grantedOn, months);
  return when(content.validUntil > last, 'E30', 'validUntil', `该类别有效期${months}个月，最晚至${last}`);
}

/** E17 when `later` lies before `earlier`. */
function inOrder(earlier: LocalDate, later: LocalDate | null, field: string): readonly Finding[] {
  return when(later !== null && later < earlier, 'E17', field);
}

function when(isWrong: boolean, code: Finding['code'], field: string, suggestion?: string): readonly Finding[] {
  if (!isWrong) return [];
  return [suggestion === undefined ? { code, field } : { code, field, suggestion }];
}
