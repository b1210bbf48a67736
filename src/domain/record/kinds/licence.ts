import { choice, code, date, text } from '../field';
import { partyFields } from './party-fields';

/** State of a licence (许可状态). */
export const LICENCE_STATES = { VALID: '有效', INVALID: '无效' } as const;

/**
 * Administrative licence (行政许可, 法人): the 28 national columns.
 * @source domain.md section 3 [verified: S24; lengths recall]
 */
export const licenceFields = {
  ...partyFields('XK', { column: 'XK_FRDB' }),
  documentTitle: text('行政许可决定文书名称', 'Title of the decision document', {
    column: 'XK_XKWS',
    max: 200,
    required: true,
  }),
  decisionNumber: text('行政许可决定文书号', 'Decision number; the licence number if there is none', {
    column: 'XK_WSH',
    max: 128,
    required: true,
  }),
  licenceClass: text('许可类别', 'Class: 普通, 特许, 认可, 核准, 登记 or 其他-xxx', {
    column: 'XK_XKLB',
    max: 256,
    required: true,
  }),
  certificateName: text('许可证书名称', 'Name of the certificate', { column: 'XK_XKZS', max: 200 }),
  licenceNumber: text('许可编号', 'Licence number', { column: 'XK_XKBH', max: 200 }),
  content: text('许可内容', 'Content', { column: 'XK_NR', max: 4000, required: true, free: true }),
  decidedOn: date('许可决定日期', 'Decision date', { column: 'XK_JDRQ', required: true, past: true }),
  validFrom: date('有效期自', 'Valid from', { column: 'XK_YXQZ', required: true }),
  validUntil: date('有效期至', 'Last valid day; 2099-12-31 when open-ended', { column: 'XK_YXQZI', required: true }),
  authority: text('许可机关', 'Licensing office', { column: 'XK_XKJG', max: 200, required: true }),
  authorityCode: code('许可机关统一社会信用代码', 'Code of the licensing office', {
    column: 'XK_XKJGDM',
    required: true,
  }),
  state: choice('当前状态', 'Current state', LICENCE_STATES, {
    column: 'XK_ZT',
    required: true,
    signs: { 1: 'VALID', 2: 'INVALID' },
  }),
  sourceUnit: text('数据来源单位', 'Source unit', { column: 'XK_LYDW', max: 200, required: true }),
  sourceUnitCode: code('数据来源单位统一社会信用代码', 'Code of the source unit', {
    column: 'XK_LYDWDM',
    required: true,
  }),
  remark: text('备注', 'Remark', { column: 'BZ', max: 512, openness: 'GOVERNMENT', free: true }),
};
