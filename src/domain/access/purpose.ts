/**
 * Why a named enterprise's non-public file is looked at (查询目的); required with a matter number on every look.
 * @source rules.md R4
 */
export const PURPOSES = {
  UPLOAD_CHECK: '报送核对',
  SUPERVISION: '行政监管',
  LICENSING: '行政许可',
  GOVERNMENT_PROCUREMENT: '政府采购',
  BIDDING: '招标投标',
  REWARD_FUNDS: '专项奖励资金',
  HONOURS: '评优评先',
  GOVERNMENT_INVESTMENT: '政府投资项目',
  SUBSIDY: '财政补贴',
  OBJECTION: '异议处理',
  REPAIR: '信用修复',
  AUDIT: '审计监督',
} as const;

/** One of {@link PURPOSES}. */
export type Purpose = keyof typeof PURPOSES;
