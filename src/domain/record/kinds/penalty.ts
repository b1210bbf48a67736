import { amount, choice, choices, code, date, text } from '../field';
import { CONDUCTS } from './conduct';
import { partyFields } from './party-fields';

/** Kinds of penalty (处罚种类). @source Administrative Penalty Law (2021) art. 9 [recall] */
export const PENALTY_KINDS = {
  WARNING: '警告',
  CRITICISM: '通报批评',
  FINE: '罚款',
  CONFISCATE_GAINS: '没收违法所得',
  CONFISCATE_GOODS: '没收非法财物',
  SUSPEND_LICENCE: '暂扣许可证件',
  LOWER_QUALIFICATION: '降低资质等级',
  REVOKE_LICENCE: '吊销许可证件',
  RESTRICT_OPERATION: '限制开展生产经营活动',
  STOP_OPERATION: '责令停产停业',
  CLOSE: '责令关闭',
  RESTRICT_PRACTICE: '限制从业',
  DETENTION: '行政拘留',
  NO_PENALTY: '不予处罚',
  OTHER: '其他',
} as const;

/** One of {@link PENALTY_KINDS}. */
export type PenaltyKind = keyof typeof PENALTY_KINDS;

/** Procedure in which a penalty was decided (处罚程序); the simple one is never published. */
export const PENALTY_PROCEDURES = { ORDINARY: '普通程序', SIMPLE: '简易程序' } as const;

/** Field of supervision (监管领域); the five special ones had a longer minimum under Order 58. */
export const SUPERVISION_FIELDS = {
  FOOD: '食品',
  DRUGS: '药品',
  SPECIAL_EQUIPMENT: '特种设备',
  WORK_SAFETY: '安全生产',
  FIRE: '消防',
  OTHER: '其他',
} as const;

/**
 * Administrative penalty (行政处罚, 法人): the 30 national columns and two of ours (procedure, field of supervision)
 * that severity and publication period need.
 * @source domain.md section 3 [verified: S24]
 */
export const penaltyFields = {
  ...partyFields('CF', { column: 'CF_FRDB' }),
  decisionNumber: text('行政处罚决定书文号', 'Decision number', { column: 'CF_WSH', max: 128, required: true }),
  violation: text('违法行为类型', 'Type of violation', { column: 'CF_WFXW', max: 2000, required: true, free: true }),
  facts: text('违法事实', 'Facts', { column: 'CF_SY', max: 4000, required: true, free: true }),
  basis: text('处罚依据', 'Legal basis', { column: 'CF_YJ', max: 2000, required: true, free: true }),
  kinds: choices('处罚类别', 'Kinds of penalty, separated by ;', PENALTY_KINDS, { column: 'CF_CFLB', required: true }),
  content: text('处罚内容', 'Content of the penalty', { column: 'CF_NR', max: 4000, required: true, free: true }),
  fine: amount('罚款金额（万元）', 'Fine, in 10,000 yuan', {
    column: 'CF_NR_FK',
    unit: 'WAN',
    required: '处罚类别含罚款时必填',
  }),
  confiscated: amount('没收金额（万元）', 'Amount confiscated, in 10,000 yuan', {
    column: 'CF_NR_WFFF',
    unit: 'WAN',
    required: '处罚类别含没收时必填',
  }),
  affectedLicence: text('暂扣或吊销证照名称及编号', 'Licence suspended or revoked', {
    column: 'CF_NR_ZKDX',
    max: 200,
    required: '处罚类别含暂扣、吊销时必填',
  }),
  decidedOn: date('处罚决定日期', 'Decision date', { column: 'CF_JDRQ', required: true, past: true }),
  validUntil: date('处罚有效期', 'Penalty valid to', { column: 'CF_YXQ' }),
  publicUntil: date('公示截止期', 'Publication end', { column: 'CF_GSJZQ', required: true }),
  authority: text('处罚机关', 'Penalising office', { column: 'CF_CFJG', max: 200, required: true }),
  authorityCode: code('处罚机关统一社会信用代码', 'Code of the penalising office', {
    column: 'CF_CFJGDM',
    required: true,
  }),
  sourceUnit: text('数据来源单位', 'Source unit', { column: 'CF_SJLY', max: 200, required: true }),
  sourceUnitCode: code('数据来源单位统一社会信用代码', 'Code of the source unit', {
    column: 'CF_SJLYDM',
    required: true,
  }),
  procedure: choice('处罚程序', 'Procedure; ordinary when empty', PENALTY_PROCEDURES, {}),
  supervisionField: choice('监管领域', 'Field of supervision; other when empty', SUPERVISION_FIELDS, {}),
  conduct: choice('失信行为', 'Conduct of the opinion, where it is one', CONDUCTS, { openness: 'GOVERNMENT' }),
  remark: text('备注', 'Remark', { column: 'BZ', max: 512, openness: 'GOVERNMENT', free: true }),
};
