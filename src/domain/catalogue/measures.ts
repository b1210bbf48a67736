import type { LegalSource, Measure, MeasureForce, MeasureTrigger, TriggerCode } from './types';

const verified = (document: string): LegalSource => ({ document, clause: null, standing: 'VERIFIED' });
const recall = (document: string): LegalSource => ({ document, clause: null, standing: 'RECALL' });
const basicList = recall('全国失信惩戒措施基础清单');
const procurement125 = verified('财库〔2016〕125号');

const SEVERE_TYPES = ['SAMR', 'WAGE', 'TAX', 'DEFAULT', 'PROC', 'SAFETY', 'STAT'] as const;

function on(force: MeasureForce, source: LegalSource, ...codes: readonly TriggerCode[]): MeasureTrigger[] {
  return codes.map((code) => ({ on: code, force, source }));
}

/**
 * Joint-punishment measures and what triggers them (失信惩戒措施及触发条件). "All severe" entries of the B group may be
 * weighed only, unless an article orders them (rules.md R16); BID triggers M-A02 and nothing else (R12).
 * @source domain.md section 6.2
 */
export const measures: readonly Measure[] = [
  {
    code: 'M-A01',
    nameZh: '禁止参加政府采购活动',
    nameEn: 'No participation in government procurement',
    category: 'A',
    areas: ['PROCUREMENT'],
    authorityZh: '财政部门、采购人',
    triggers: [
      ...on('MUST', verified('中华人民共和国政府采购法'), 'PROC'),
      ...on('MUST', procurement125, 'DEFAULT', 'TAX'),
      ...on('MUST', recall('保障农民工工资支付条例'), 'WAGE'),
    ],
  },
  {
    code: 'M-A02',
    nameZh: '禁止参加依法必须招标项目的投标',
    nameEn: 'No bidding for projects that must be tendered',
    category: 'A',
    areas: ['BIDDING'],
    authorityZh: '招标投标行政监督部门',
    triggers: [
      ...on('MUST', verified('全国失信惩戒措施基础清单'), 'BID', 'WAGE'),
      ...on('MUST', recall('法释〔2017〕7号'), 'DEFAULT'),
    ],
  },
  {
    code: 'M-A03',
    nameZh: '一定期限内市场或行业准入限制',
    nameEn: 'Limit on market or industry licences for a time',
    category: 'A',
    areas: ['LICENCES'],
    authorityZh: '许可机关',
    triggers: on('MAY_WEIGH', basicList, 'SAFETY', 'SAMR'),
  },
  {
    code: 'M-A05',
    nameZh: '限制高消费及有关消费',
    nameEn: 'Spending limit',
    category: 'A',
    areas: ['SPENDING'],
    authorityZh: '人民法院',
    triggers: on('MUST', recall('最高人民法院关于限制被执行人高消费及有关消费的若干规定'), 'DEFAULT'),
  },
  {
    code: 'M-A06',
    nameZh: '限制出境',
    nameEn: 'Exit limit',
    category: 'A',
    areas: ['SPENDING'],
    authorityZh: '人民法院、税务机关、移民管理机构',
    triggers: on('MAY_WEIGH', basicList, 'TAX', 'DEFAULT'),
  },
  {
    code: 'M-B01',
    nameZh: '限制申请财政性资金和政府投资项目',
    nameEn: 'Limited fiscal funds and government-invested projects',
    category: 'B',
    areas: ['FISCAL_FUNDS', 'GOVERNMENT_INVESTMENT'],
    authorityZh: '财政、发展改革部门',
    triggers: on('MAY_WEIGH', basicList, ...SEVERE_TYPES),
  },
  {
    code: 'M-B02',
    nameZh: '限制参加评优评先',
    nameEn: 'No honours',
    category: 'B',
    areas: ['HONOURS'],
    authorityZh: '评选单位',
    triggers: [
      ...on('MUST', recall('市场监督管理严重违法失信名单管理办法'), 'SAMR'),
      ...on('MAY_WEIGH', basicList, 'WAGE', 'TAX', 'DEFAULT', 'PROC', 'SAFETY', 'STAT'),
    ],
  },
  {
    code: 'M-B03',
    nameZh: '限制享受优惠政策和便利措施',
    nameEn: 'No preferential policies or fast track',
    category: 'B',
    areas: ['PREFERENCES'],
    authorityZh: '各有关部门',
    triggers: on('MAY_WEIGH', basicList, ...SEVERE_TYPES),
  },
  {
    code: 'M-B04',
    nameZh: '列为重点监管对象，提高检查频次',
    nameEn: 'Key supervision, higher inspection rate',
    category: 'B',
    areas: ['SUPERVISION'],
    authorityZh: '监管部门',
    triggers: on('MAY_WEIGH', basicList, ...SEVERE_TYPES, 'ABN'),
  },
  {
    code: 'M-B05',
    nameZh: '不适用告知承诺制',
    nameEn: 'No commitment-based approval',
    category: 'B',
    areas: ['LICENCES'],
    authorityZh: '许可机关',
    triggers: on('MAY_WEIGH', basicList, ...SEVERE_TYPES, 'BROKEN_COMMITMENT'),
  },
  {
    code: 'M-B06',
    nameZh: '在行政许可、资质、政府采购、招标投标中作为审慎性参考',
    nameEn: 'Weighed in licences, qualification, procurement and bids',
    category: 'B',
    areas: ['LICENCES', 'PROCUREMENT', 'BIDDING'],
    authorityZh: '各有关部门',
    triggers: on('MAY_WEIGH', basicList, 'SAMR', 'STAT'),
  },
  {
    code: 'M-B07',
    nameZh: '纳税信用级别直接判为D级',
    nameEn: 'Tax credit level D',
    category: 'B',
    areas: ['TAXATION'],
    authorityZh: '税务局',
    triggers: on('MUST', recall('纳税缴费信用管理办法'), 'TAX'),
  },
  {
    code: 'M-C01',
    nameZh: '纳入市场化征信和评级报告',
    nameEn: 'Shared with credit agencies',
    category: 'C',
    areas: ['LENDING'],
    authorityZh: '信用服务机构',
    triggers: on('MAY_WEIGH', basicList, ...SEVERE_TYPES),
  },
  {
    code: 'M-C02',
    nameZh: '审慎授信',
    nameEn: 'Careful lending',
    category: 'C',
    areas: ['LENDING'],
    authorityZh: '金融机构',
    triggers: on('MAY_WEIGH', basicList, ...SEVERE_TYPES),
  },
  {
    code: 'M-P01',
    nameZh: '向社会公示',
    nameEn: 'Publication',
    category: 'P',
    areas: ['PUBLICITY'],
    authorityZh: '公共信用信息平台',
    triggers: on('MUST', verified('国办发〔2020〕49号'), ...SEVERE_TYPES),
  },
];
