import { choice, code, date, text } from '../field';
import { LIST_TYPES } from './listing';
import { authorityFields, subjectFields } from './party-fields';

/** What a later decision does to a filed record (后续处理类型). @source domain.md sections 4.4, 5, 9.4; rules.md R11, R15 */
export const DISPOSITION_ACTIONS = {
  REPAIR: '信用修复（提前移出、提前停止公示）',
  REVOCATION: '原决定被撤销或确认违法、无效',
  SUSPENSION: '法院或复议机关决定中止',
  RESUMPTION: '恢复执行',
  SHIELD: '重整期间临时屏蔽',
  SHIELD_END: '临时屏蔽终止',
  OBJECTION: '受理异议',
  REPAIR_APPLICATION: '受理信用修复申请',
  OBJECTION_END: '异议或修复申请办结',
} as const;

/** One of {@link DISPOSITION_ACTIONS}. */
export type DispositionAction = keyof typeof DISPOSITION_ACTIONS;

/** What is received or answered, and decides nothing (异议与申请). @source rules.md R15 */
export const OBJECTING: readonly DispositionAction[] = ['OBJECTION', 'REPAIR_APPLICATION', 'OBJECTION_END'];

/** Kinds of record that a later decision can touch (可处理的记录种类). */
export const DISPOSABLE_KINDS = {
  PENALTY: '行政处罚',
  LISTING: '名单列入',
  ABNORMAL_ENTRY: '经营异常名录',
  COMMITMENT: '信用承诺',
  HONOUR: '诚信荣誉',
  LICENCE: '行政许可',
} as const;

/** Yes or no (是否). */
export const YES_NO = { YES: '是', NO: '否' } as const;

/** Later decision on a filed record (后续处理决定): repair, revocation, suspension, shield, and the objections to it that were received and answered. A fact of its own; the record is never edited. */
export const dispositionFields = {
  ...subjectFields,
  action: choice('处理类型', 'What it does', DISPOSITION_ACTIONS, { required: true }),
  targetKind: choice('原记录种类', 'Kind of the record', DISPOSABLE_KINDS, { required: true }),
  targetListType: choice('原名单类型', 'List type of the record', LIST_TYPES, { required: '原记录为名单列入时必填' }),
  targetNumber: text('原决定文号', 'Decision or document number of the record', { max: 128, required: true }),
  targetAuthorityCode: code('原认定机关统一社会信用代码', 'Authority code of the record', { required: true }),
  decisionNumber: text('处理决定文号', 'Number of this decision', { max: 128, required: true }),
  ...authorityFields,
  decidedOn: date('处理决定日期', 'Decided on', { required: true, past: true }),
  effectiveOn: date('生效日期', 'First day of its effect', { required: true }),
  retroactive: choice('是否自始无效', 'Whether a revocation reaches back to the beginning', YES_NO, {
    required: '处理类型为撤销时必填',
  }),
  newTermEndsOn: date('新的期限届满日', 'New last day, only if the order says so', {}),
  reason: text('处理理由', 'Reason', { max: 2000, required: true, free: true }),
};
