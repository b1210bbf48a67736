/**
 * Coded conducts of a listing (失信行为代码): the nine of seed item 14, the eight of seed item 18, and one per list type
 * for what its own regulation says. Which list type may rest on which conduct is catalogue data.
 * @source domain.md sections 1.1, 1.2
 */
export const CONDUCTS = {
  UNFAIR_COMPETITION: '不遵守市场公平竞争规则',
  MARKET_DISORDER: '扰乱市场秩序',
  CONTRACT_BREACH: '不履行合同（协议）',
  WILFUL_ARREARS: '蓄意拖欠账款',
  WAGE_ARREARS: '拖欠农民工工资',
  BANK_DEBT_EVASION: '逃废银行债务',
  TAX_SPLITTING: '化整为零逃避税收',
  CORRUPTING_OFFICIALS: '围猎党政干部',
  POLLUTING_MORALS: '污染社会风气',
  BID_COLLUSION: '围标串标',
  BID_FALSE: '虚假投标',
  BID_MALICIOUS: '恶意竞标',
  ILLEGAL_AWARD: '违法发包',
  SUBCONTRACT_WHOLE: '转包',
  SUBCONTRACT_ILLEGAL: '违法分包',
  AFFILIATION: '挂靠',
  LEND_QUALIFICATION: '出借资质证件',
  MARKET_SERIOUS: '市场监管领域严重违法',
  TAX_MAJOR: '重大税收违法',
  JUDGMENT_EVASION: '有履行能力而拒不履行生效法律文书义务',
  JUDGMENT_OBSTRUCTION: '妨碍、抗拒或者规避执行',
  ASSET_REPORT_BREACH: '违反财产报告制度',
  SPENDING_LIMIT_BREACH: '违反限制消费令',
  PROCUREMENT_FALSE_PAPERS: '政府采购中提供虚假材料谋取中标、成交',
  PROCUREMENT_COLLUSION: '政府采购中与他人恶意串通',
  PROCUREMENT_BRIBERY: '政府采购中行贿或者提供不正当利益',
  SAFETY_ACCIDENT: '发生生产安全事故或者存在重大违法行为',
  SAFETY_FALSE_REPORT: '安全评价、检测检验出具虚假报告',
  STATISTICS_FRAUD: '编造虚假统计数据',
  STATISTICS_REFUSAL: '拒绝、阻碍统计调查',
} as const;

/** One of {@link CONDUCTS}. */
export type Conduct = keyof typeof CONDUCTS;
