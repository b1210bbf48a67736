import type { Incentive, LegalSource, RedListType } from './types';

const ALL: readonly RedListType['code'][] = ['TAXA', 'AEO', 'LABA', 'QUAL'];
const seed: LegalSource = { document: '营商环境实施意见第14项', clause: null, standing: 'VERIFIED' };
const recall: LegalSource = { document: '国发〔2016〕33号', clause: null, standing: 'RECALL' };

/**
 * Incentives of firms on a red list (守信激励措施). They serve applications only, never qualification or scoring in
 * procurement or bidding (rules.md R17).
 * @source domain.md section 6.3
 */
export const incentives: readonly Incentive[] = [
  {
    code: 'I-01',
    nameZh: '优先享受专项奖励资金',
    nameEn: 'Priority for reward funds',
    triggers: ALL,
    scenario: 'REWARD_FUNDS',
    source: seed,
  },
  {
    code: 'I-02',
    nameZh: '优先评优选先',
    nameEn: 'Priority for honours',
    triggers: ALL,
    scenario: 'HONOURS',
    source: seed,
  },
  {
    code: 'I-03',
    nameZh: '优先安排政府投资项目申报',
    nameEn: 'Priority when applying for government investment projects',
    triggers: ALL,
    scenario: 'GOVERNMENT_INVESTMENT',
    source: seed,
  },
  {
    code: 'I-04',
    nameZh: '绿色通道和容缺受理',
    nameEn: 'Green channel, deficient papers accepted',
    triggers: ALL,
    scenario: null,
    source: recall,
  },
  {
    code: 'I-05',
    nameZh: '降低检查频次',
    nameEn: 'Lower inspection rate',
    triggers: ALL,
    scenario: null,
    source: recall,
  },
  {
    code: 'I-06',
    nameZh: '适用告知承诺制',
    nameEn: 'Commitment-based approval',
    triggers: ALL,
    scenario: null,
    source: recall,
  },
  {
    code: 'I-07',
    nameZh: '信易贷便利',
    nameEn: 'Easier unsecured loans',
    triggers: ['TAXA', 'AEO', 'QUAL'],
    scenario: null,
    source: recall,
  },
  { code: 'I-09', nameZh: '宣传推介', nameEn: 'Publicity', triggers: ALL, scenario: null, source: recall },
];
