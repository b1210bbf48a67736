import { choice, date, text } from '../field';
import { authorityFields, subjectFields } from './party-fields';

/** The four cases of the abnormal-operation list (列入经营异常名录的情形). @source domain.md section 5 [verified: S26] */
export const ABNORMAL_CASES = {
  NO_ANNUAL_REPORT: '未按规定公示年度报告',
  NO_TIMELY_DISCLOSURE: '未按责令期限公示企业信息',
  FALSE_DISCLOSURE: '公示信息隐瞒真实情况、弄虚作假',
  NOT_REACHABLE: '通过登记的住所或者经营场所无法联系',
} as const;

/** Entry on the abnormal-operation list (经营异常名录, ABN): never a severe list, stays until cured. */
export const abnormalEntryFields = {
  ...subjectFields,
  abnormalCase: choice('列入情形', 'Case', ABNORMAL_CASES, { required: true }),
  basis: text('列入依据', 'Legal basis', { max: 2000, required: true, free: true }),
  decisionNumber: text('列入决定文号', 'Number of the entry decision', { max: 128, required: true }),
  enteredOn: date('列入日期', 'Entered on', { required: true, past: true }),
  ...authorityFields,
  removedOn: date('移出日期', 'Removed on, the first day off the list', { past: true }),
  removalDecisionNumber: text('移出决定文号', 'Number of the removal decision', {
    max: 128,
    required: '填写移出日期时必填',
  }),
  remark: text('备注', 'Remark', { max: 512, openness: 'GOVERNMENT', free: true }),
};
