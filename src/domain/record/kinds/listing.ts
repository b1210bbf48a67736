import type { PersonsField } from '../field';
import { amount, choice, date, integer, text, texts } from '../field';
import { PERSON_ROLES } from '../person';
import { CONDUCTS } from './conduct';
import { authorityFields, subjectFields } from './party-fields';

/** List types on the black side (名单类型), with the ban decisions of bid regulators. @source domain.md section 9.3 */
export const LIST_TYPES = {
  SAMR: '市场监管严重违法失信名单',
  WAGE: '拖欠农民工工资失信联合惩戒对象名单',
  TAX: '重大税收违法失信主体',
  DEFAULT: '失信被执行人',
  PROC: '政府采购严重违法失信行为记录名单',
  SAFETY: '安全生产严重失信主体名单',
  STAT: '统计严重失信企业',
  BID: '招标投标禁止参加决定',
} as const;

/** One of {@link LIST_TYPES}. */
export type ListTypeCode = keyof typeof LIST_TYPES;

/** Whose decision it is (来源): the department's own case, or a feed of another authority's decisions (rules.md R9). */
export const LISTING_ORIGINS = { OWN_CASE: '本单位认定', FEED: '上级或其他机关共享' } as const;

/** One of {@link LISTING_ORIGINS}. */
export type ListingOrigin = keyof typeof LISTING_ORIGINS;

/** What came of the right to be heard (陈述申辩情况). @source rules.md R10 */
export const STATEMENT_OUTCOMES = {
  RECEIVED: '已陈述申辩',
  NONE_RECEIVED: '逾期未陈述申辩',
  WAIVED: '书面放弃',
} as const;

const persons = {
  type: 'persons',
  zh: '责任人',
  en: 'Persons named by the decision: role, name, kind of paper, ID number',
  roles: PERSON_ROLES,
  adultsOnly: true,
  openness: 'GOVERNMENT',
} as const satisfies PersonsField;

/**
 * Listing on the black side (严重失信主体名单列入, SEV) with its due-process steps.
 * @source rules.md R9, R10, R23; domain.md sections 5, 9.3
 */
export const listingFields = {
  ...subjectFields,
  listType: choice('名单类型', 'List type', LIST_TYPES, { required: true }),
  origin: choice('来源', 'Own case or feed', LISTING_ORIGINS, { required: true }),
  conduct: choice('失信行为', 'Conduct code', CONDUCTS, { required: true }),
  facts: text('主要事实', 'Facts', { max: 4000, required: '自办案件必填', free: true }),
  basis: text('列入依据', 'Law and article', { max: 2000, required: '自办案件必填', free: true }),
  ...authorityFields,
  decisionNumber: text('列入决定文号（案号）', 'Decision or case number', { max: 128, required: true }),
  consentNumber: text('上级机关同意文号', 'Number of the consent of the level above', {
    max: 128,
    required: '名单类型要求上级同意时必填',
    openness: 'GOVERNMENT',
  }),
  noticeServedOn: date('告知书送达日期', 'Notice served on', {
    required: '自办案件必填',
    past: true,
    openness: 'GOVERNMENT',
  }),
  statementOutcome: choice('陈述申辩情况', 'What came of the right to be heard', STATEMENT_OUTCOMES, {
    required: '自办案件必填',
    openness: 'GOVERNMENT',
  }),
  statement: text('陈述申辩意见', 'Statement made', {
    max: 4000,
    required: '已陈述申辩时必填',
    free: true,
    openness: 'GOVERNMENT',
  }),
  statementReply: text('对陈述申辩的答复', 'Reply to each ground', {
    max: 4000,
    required: '已陈述申辩时必填',
    free: true,
    openness: 'GOVERNMENT',
  }),
  legalReview: text('法制审核意见', 'Opinion of the legal review', {
    max: 2000,
    required: '自办案件必填',
    free: true,
    openness: 'GOVERNMENT',
  }),
  decidedOn: date('列入决定日期', 'Decided on', { required: '失信被执行人可空，其他必填', past: true }),
  servedOn: date('决定送达日期', 'Decision served on', { required: '失信被执行人可空，其他必填', past: true }),
  repairNoticeServedOn: date('修复告知送达日期', 'Repair notice served on', { past: true, openness: 'GOVERNMENT' }),
  effectiveOn: date('决定生效日期', 'Decision took effect on', { required: '禁止参加类决定必填' }),
  publishedOn: date('认定机关公布日期', "Day of the authority's own publication", { required: true }),
  termEndsOn: date('期限届满日', 'Last day of the term; the term of the type when empty', {}),
  measures: texts('惩戒措施', 'Measures named by the decision', { max: 500 }),
  projectKinds: texts('禁止参加的项目类型', 'Kinds of project the ban covers', { max: 200 }),
  banRegions: texts('禁止参加的区域代码', 'Region codes the ban covers', { max: 6 }),
  legalRepresentative: text('法定代表人', 'Legal representative (accepted, never published)', {
    max: 50,
    openness: 'GOVERNMENT',
  }),
  persons,
  amountOwed: amount('拖欠金额（元）', 'Wages owed, in yuan', { unit: 'YUAN', required: '拖欠工资名单必填' }),
  workersOwed: integer('涉及人数', 'Workers owed', { required: '拖欠工资名单必填' }),
  paymentOrderNumber: text('责令支付文书号', 'Number of the order to pay', { max: 128, required: '拖欠工资名单必填' }),
  paymentDueOn: date('责令支付期限', 'Deadline of the order to pay', { required: '拖欠工资名单必填' }),
  correctedOn: date('改正并履行义务日期', 'Day the duty was performed', { past: true }),
  remark: text('备注', 'Remark', { max: 512, openness: 'GOVERNMENT', free: true }),
};
