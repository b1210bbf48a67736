/** Kinds of matter in which a measure is looked up (办理事项领域). @source domain.md sections 6.2, 8 */
export const MEASURE_AREAS = {
  PROCUREMENT: '政府采购',
  BIDDING: '招标投标',
  FISCAL_FUNDS: '财政性资金',
  GOVERNMENT_INVESTMENT: '政府投资项目',
  HONOURS: '评优评先',
  LICENCES: '行政许可',
  PREFERENCES: '优惠政策和便利措施',
  SUPERVISION: '日常监管',
  TAXATION: '纳税管理',
  SPENDING: '限制消费、出境',
  LENDING: '授信与信用服务',
  PUBLICITY: '公示',
} as const;

/** One of {@link MEASURE_AREAS}. */
export type MeasureArea = keyof typeof MEASURE_AREAS;

/** Applications in which a firm on a red list has priority (守信激励场景); procurement and bidding are none. @source rules.md R17 */
export const INCENTIVE_SCENARIOS = {
  REWARD_FUNDS: '专项奖励资金申报',
  HONOURS: '评优选先',
  GOVERNMENT_INVESTMENT: '政府投资项目申报',
} as const;

/** One of {@link INCENTIVE_SCENARIOS}. */
export type IncentiveScenario = keyof typeof INCENTIVE_SCENARIOS;
