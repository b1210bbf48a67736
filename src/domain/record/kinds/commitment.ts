import { choice, date, text } from '../field';
import { authorityFields, subjectFields } from './party-fields';

/** Types of credit commitment (信用承诺类型). @source domain.md section 9.6 [recall] and seed items 14, 18 */
export const COMMITMENT_TYPES = {
  VOLUNTARY: '主动公示型',
  APPROVAL_SUBSTITUTE: '审批替代型（告知承诺）',
  CREDIT_REPAIR: '信用修复型',
  INDUSTRY: '行业自律型',
  PROOF_SUBSTITUTE: '证明事项型',
  DEFICIENT_PAPERS: '容缺受理型',
  HONEST_OPERATION: '诚信经营承诺',
  NO_AFFILIATION: '不挂靠不转包不违法分包承诺',
} as const;

/** Whether a commitment was kept (承诺履行状态). */
export const COMMITMENT_STATES = { MADE: '已作出', KEPT: '已履行', BROKEN: '未履行' } as const;

/** Credit commitment and its outcome (信用承诺及履行, COM): a breach is a record, never a listing. */
export const commitmentFields = {
  ...subjectFields,
  commitmentType: choice('承诺类型', 'Type of commitment', COMMITMENT_TYPES, { required: true }),
  documentNumber: text('承诺书编号', 'Number of the commitment letter', { max: 128, required: true }),
  matter: text('承诺事由', 'Matter or project', { max: 500, required: true, free: true }),
  content: text('承诺内容', 'Content', { max: 4000, required: true, free: true }),
  committedOn: date('承诺日期', 'Committed on', { required: true, past: true }),
  validUntil: date('承诺有效期至', 'Last valid day', {}),
  ...authorityFields,
  state: choice('履行状态', 'State', COMMITMENT_STATES, { required: true }),
  outcomeOn: date('履行认定日期', 'Day the outcome was found', { required: '履行状态非已作出时必填', past: true }),
  outcomeBasis: text('履行认定依据', 'Document that found the outcome', {
    max: 2000,
    required: '履行状态为未履行时必填',
    free: true,
  }),
  remark: text('备注', 'Remark', { max: 512, openness: 'GOVERNMENT', free: true }),
};
