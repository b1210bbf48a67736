import { amount, choice, code, date, text } from '../field';
import { subjectFields } from './party-fields';

/** How a contract was performed (合同履行情况). */
export const PERFORMANCE_STATES = {
  PERFORMING: '正在履行',
  PERFORMED: '已履行',
  BREACHED: '违约',
  TERMINATED: '解除或终止',
} as const;

/** Performance of a public contract (合同履行信息, CON): shared inside government, a breach lists nobody. */
export const contractPerformanceFields = {
  ...subjectFields,
  contractNumber: text('合同编号', 'Contract number', { max: 128, required: true }),
  contractTitle: text('合同名称', 'Title of the contract', { max: 200, required: true }),
  projectCode: text('项目编号', 'Project number', { max: 64 }),
  counterparty: text('合同相对方', 'Public body or other party', { max: 200, required: true }),
  counterpartyCode: code('合同相对方统一社会信用代码', 'Code of the other party', { required: true }),
  contractAmount: amount('合同金额（元）', 'Amount, in yuan', { unit: 'YUAN' }),
  signedOn: date('签订日期', 'Signed on', { required: true, past: true }),
  dueOn: date('履行期限', 'Due on', {}),
  state: choice('履行情况', 'How it was performed', PERFORMANCE_STATES, { required: true }),
  assessedOn: date('评定日期', 'Assessed on', { required: true, past: true }),
  breachFacts: text('违约事实', 'Facts of the breach', { max: 4000, required: '履行情况为违约时必填', free: true }),
  basis: text('认定依据', 'Judgment, award or acknowledgement that found the breach', {
    max: 2000,
    required: '履行情况为违约时必填',
    free: true,
  }),
  remark: text('备注', 'Remark', { max: 512, free: true }),
};
