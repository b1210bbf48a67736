import { choice, date, text } from '../field';
import { authorityFields, subjectFields } from './party-fields';

/** Kind of honour (荣誉类别): the red-list types of the catalogue, or an honour that lists nobody. */
export const HONOUR_TYPES = {
  TAXA: '纳税信用A级纳税人',
  AEO: '海关高级认证企业',
  LABA: '劳动保障守法诚信A级',
  QUAL: '政府质量奖等诚信荣誉',
  OTHER: '其他诚实守信荣誉',
} as const;

/** Honour or red listing (诚实守信相关荣誉、守信激励名单, HON). @source domain.md sections 6.4, 9.3 */
export const honourFields = {
  ...subjectFields,
  honourType: choice('荣誉类别', 'Kind of honour', HONOUR_TYPES, { required: true }),
  title: text('荣誉名称', 'Title', { max: 200, required: true }),
  level: text('荣誉等级', 'Level', { max: 50 }),
  documentNumber: text('认定文号', 'Number of the granting document', { max: 128, required: true }),
  ...authorityFields,
  basis: text('认定依据', 'Basis', { max: 2000, required: true, free: true }),
  grantedOn: date('认定日期', 'Granted on', { required: true, past: true }),
  publishedOn: date('公示日期', 'Published on', { required: true }),
  validUntil: date('有效期至', 'Last valid day; the term of the type when empty', {}),
  remark: text('备注', 'Remark', { max: 512, openness: 'GOVERNMENT', free: true }),
};
