import { amount, choice, code, date, text } from '../field';
import { CONDUCTS } from './conduct';
import { subjectFields } from './party-fields';

/** Kind of case (案件类型). */
export const CASE_TYPES = { CIVIL: '民事', ADMINISTRATIVE: '行政', CRIMINAL: '刑事', ENFORCEMENT: '执行' } as const;
/** Part the enterprise took in the case (诉讼地位). */
export const CASE_PARTS = {
  PLAINTIFF: '原告',
  DEFENDANT: '被告',
  THIRD_PARTY: '第三人',
  EXECUTED: '被执行人',
} as const;
/** Whether the duty was performed (履行情况). */
export const DUTY_STATES = {
  NOT_PERFORMED: '未履行',
  PARTLY: '部分履行',
  PERFORMED: '已履行',
  NONE: '无履行义务',
} as const;

/** Effective judgment or enforcement (司法裁判及执行, JUD): shared inside government, never public here. */
export const judgmentFields = {
  ...subjectFields,
  caseNumber: text('案号', 'Case number', { max: 128, required: true }),
  court: text('法院名称', 'Court', { max: 200, required: true }),
  courtCode: code('法院统一社会信用代码', 'Code of the court', { required: true }),
  caseType: choice('案件类型', 'Kind of case', CASE_TYPES, { required: true }),
  cause: text('案由', 'Cause of action', { max: 200, required: true }),
  part: choice('诉讼地位', 'Part taken', CASE_PARTS, { required: true }),
  judgedOn: date('裁判日期', 'Judged on', { required: true, past: true }),
  effectiveOn: date('生效日期', 'Took effect on', { required: true }),
  result: text('裁判结果', 'Result', { max: 4000, required: true, free: true }),
  amountDue: amount('标的金额（元）', 'Amount due, in yuan', { unit: 'YUAN' }),
  dutyState: choice('履行情况', 'Whether the duty was performed', DUTY_STATES, { required: true }),
  conduct: choice('失信行为', 'Conduct of the opinion, where it is one', CONDUCTS, { openness: 'GOVERNMENT' }),
  remark: text('备注', 'Remark', { max: 512, free: true }),
};
