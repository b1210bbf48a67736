import type { ContentOf, FieldTable } from '../record/field';
import { amount, choice, code, date, integer, text, texts } from '../record/field';
import { CONDUCTS } from '../record/kinds/conduct';
import { YES_NO } from '../record/kinds/disposition';
import { LIST_TYPES, STATEMENT_OUTCOMES, listingFields } from '../record/kinds/listing';
import { subjectFields } from '../record/kinds/party-fields';

/** Manner in which a paper was served (送达方式). @source Civil Procedure Law ch. 7 [recall] */
export const SERVICE_MANNERS = {
  DIRECT: '直接送达',
  LEFT: '留置送达',
  MAIL: '邮寄送达',
  ELECTRONIC: '电子送达',
  PUBLIC_NOTICE: '公告送达',
} as const;

const noticeFields = {
  ...subjectFields,
  listType: choice('名单类型', 'List type', LIST_TYPES, { required: true }),
  conduct: choice('失信行为', 'Conduct code', CONDUCTS, { required: true }),
  noticeNumber: text('告知书文号', 'Number of the notice', { max: 128, required: true }),
  facts: text('拟列入的事实', 'Facts and grounds told to the firm', { max: 4000, required: true, free: true }),
  basis: text('拟列入的依据', 'Law and article told to the firm', { max: 2000, required: true, free: true }),
  noticeServedOn: date('告知书送达日期', 'Notice served on', { required: true, past: true }),
};

const statementFields = {
  statementOutcome: choice('陈述申辩情况', 'What came of the right to be heard', STATEMENT_OUTCOMES, {
    required: true,
  }),
  statement: text('陈述申辩意见', 'Statement made', { max: 4000, required: '已陈述申辩时必填', free: true }),
  receivedOn: date('陈述申辩收到日期', 'Statement received on', { required: '已陈述申辩时必填', past: true }),
  hearingRequestedOn: date('申请听证日期', 'Hearing requested on', { past: true }),
  waiverNumber: text('放弃陈述申辩书面材料编号', 'Number of the signed waiver', {
    max: 128,
    required: '书面放弃时必填',
  }),
};

const hearingFields = {
  heldOn: date('听证日期', 'Hearing held on', { required: true, past: true }),
  minutesNumber: text('听证笔录编号', 'Number of the minutes', { max: 128, required: true }),
  opinion: text('听证意见', 'Opinion of the hearing', { max: 4000, required: true, free: true }),
};

const replyFields = {
  statementReply: text('对陈述申辩的逐条答复', 'Reply to each ground', { max: 4000, required: true, free: true }),
};

const legalReviewFields = {
  legalReview: text('法制审核意见', 'Opinion of the legal review', { max: 2000, required: true, free: true }),
  reviewedOn: date('法制审核日期', 'Legal review made on', { required: true, past: true }),
};

const consentFields = {
  consentNumber: text('上级机关同意文号', 'Number of the consent of the level above', { max: 128, required: true }),
  consentedOn: date('上级机关同意日期', 'Consent given on', { required: true, past: true }),
};

const decisionFields = {
  decisionNumber: text('列入决定文号', 'Decision number', { max: 128, required: true }),
  decidedOn: date('列入决定日期', 'Decided on', { required: true, past: true }),
  effectiveOn: date('决定生效日期', 'Decision takes effect on', { required: '禁止参加类决定必填' }),
  termEndsOn: date('期限届满日', 'Last day of the term; the term of the type when empty', {}),
  measures: texts('惩戒措施', 'Measures named by the decision', { max: 500 }),
  projectKinds: texts('禁止参加的项目类型', 'Kinds of project the ban covers', { max: 200 }),
  banRegions: texts('禁止参加的区域代码', 'Region codes the ban covers', { max: 6 }),
  persons: listingFields.persons,
  amountOwed: amount('拖欠金额（元）', 'Wages owed, in yuan', { unit: 'YUAN', required: '拖欠工资名单必填' }),
  workersOwed: integer('涉及人数', 'Workers owed', { required: '拖欠工资名单必填' }),
  paymentOrderNumber: text('责令支付文书号', 'Number of the order to pay', { max: 128, required: '拖欠工资名单必填' }),
  paymentDueOn: date('责令支付期限', 'Deadline of the order to pay', { required: '拖欠工资名单必填' }),
  remark: text('备注', 'Remark', { max: 512, openness: 'GOVERNMENT', free: true }),
};

const serviceFields = {
  servedOn: date('决定送达日期', 'Decision served on', { required: true, past: true }),
  serviceManner: choice('送达方式', 'Manner of service', SERVICE_MANNERS, { required: true }),
  repairNoticeServedOn: date('修复告知送达日期', 'Repair notice served on', { past: true }),
};

const discontinuanceFields = {
  discontinuedOn: date('终止日期', 'Discontinued on', { required: true, past: true }),
  reason: text('终止理由', 'Reason', { max: 2000, required: true, free: true }),
};

const publicationFields = {
  publishedOn: date('公布日期', "Day of the authority's own publication", { required: true }),
};

const performanceFields = {
  correctedOn: date('改正并履行义务日期', 'Day the duty was performed', { required: true, past: true }),
  proof: text('履行证明', 'Proof of performance', { max: 500, required: true, free: true }),
};

const laterDecisionFields = {
  decisionNumber: text('处理决定文号', 'Number of this decision', { max: 128, required: true }),
  authority: text('作出处理决定的机关', 'Who decided it; the own department when empty', { max: 200 }),
  authorityCode: code('作出处理决定的机关统一社会信用代码', 'Its unified code; the own when empty', {}),
  decidedOn: date('处理决定日期', 'Decided on', { required: true, past: true }),
  effectiveOn: date('生效日期', 'First day of its effect', { required: true }),
  newTermEndsOn: date('新的期限届满日', 'New last day, only if the order says so', {}),
  reason: text('处理理由', 'Reason', { max: 2000, required: true, free: true }),
};

interface StepDefinition {
  readonly zh: string;
  readonly en: string;
  readonly fields: FieldTable;
}

const step = <const T extends StepDefinition>(definition: T) => definition;

/**
 * Steps that a case of listing is made of, before anything is public (列入办理步骤). The case mirrors the papers of the
 * authority; the platform issues none.
 * @source rules.md R10; domain.md section 5 "Due process"
 */
export const CASE_STEPS = {
  NOTICE: step({ zh: '告知', en: 'Notice of the intended listing', fields: noticeFields }),
  STATEMENT: step({ zh: '陈述申辩', en: 'Statement of the firm, none received, or waiver', fields: statementFields }),
  HEARING: step({ zh: '听证', en: 'Hearing', fields: hearingFields }),
  REPLY: step({ zh: '答复陈述申辩', en: 'Reply to the statement', fields: replyFields }),
  LEGAL_REVIEW: step({ zh: '法制审核', en: 'Legal review', fields: legalReviewFields }),
  CONSENT: step({ zh: '上级同意', en: 'Consent of the level above', fields: consentFields }),
  DECISION: step({ zh: '列入决定', en: 'Decision to list', fields: decisionFields }),
  SERVICE: step({ zh: '送达', en: 'Service of the decision', fields: serviceFields }),
  DISCONTINUANCE: step({ zh: '终止办理', en: 'Case ended without a listing', fields: discontinuanceFields }),
} as const;

/** One of {@link CASE_STEPS}. */
export type CaseStep = keyof typeof CASE_STEPS;

/**
 * Steps that act on the listing itself (名单后续步骤): each becomes a fact of the enterprise's file, never a line of the
 * case alone, so that the case cannot disagree with the file.
 */
export const LISTING_STEPS = {
  PUBLICATION: step({ zh: '公布', en: 'Publication, to be confirmed by an approver', fields: publicationFields }),
  PERFORMANCE: step({ zh: '登记改正履行', en: 'Performance of the duty', fields: performanceFields }),
  REPAIR: step({ zh: '修复移出', en: 'Early removal by repair', fields: laterDecisionFields }),
  REVOCATION: step({
    zh: '撤销列入决定',
    en: 'Revocation of the decision',
    fields: {
      ...laterDecisionFields,
      retroactive: choice('是否自始无效', 'Whether it reaches back to the beginning', YES_NO, { required: true }),
    },
  }),
  SUSPENSION: step({ zh: '中止执行', en: 'Suspension by court or reconsideration', fields: laterDecisionFields }),
  RESUMPTION: step({ zh: '恢复执行', en: 'End of the suspension', fields: laterDecisionFields }),
  SHIELD: step({ zh: '重整期间临时屏蔽', en: 'Shield during reorganisation', fields: laterDecisionFields }),
  SHIELD_END: step({ zh: '临时屏蔽终止', en: 'End of the shield', fields: laterDecisionFields }),
} as const;

/** One of {@link LISTING_STEPS}. */
export type ListingStep = keyof typeof LISTING_STEPS;

/** A step that a later decision takes (后续处理决定). */
export type LaterStep = Exclude<ListingStep, 'PUBLICATION' | 'PERFORMANCE'>;

/** Content of a step by its name (步骤内容): every field of its table, null where it was left empty. */
export type StepContent = { readonly [S in CaseStep]: ContentOf<(typeof CASE_STEPS)[S]['fields']> } & {
  readonly [S in ListingStep]: ContentOf<(typeof LISTING_STEPS)[S]['fields']>;
};

/** The field table of a step. */
export function fieldsOfStep(name: CaseStep | ListingStep): FieldTable {
  return { ...CASE_STEPS, ...LISTING_STEPS }[name].fields;
}
