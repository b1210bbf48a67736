import type { SeededRandom } from './seeded-random';

/** Places that do not exist (虚构地名), by the region whose firms bear them. */
const PLACES: Readonly<Record<string, string>> = {
  '990100': '示范市',
  '990102': '示范市城东区',
  '990121': '云岭县',
  '990122': '清川县',
};

/** Invented brands (虚构字号); no real firm of the trial data bears one. */
const FIRST = ['样例', '模拟', '虚拟', '演示', '范例', '假设', '示意', '例证'] as const;
const SECOND = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] as const;
const THIRD = ['子', '丑', '寅', '卯', '辰', '巳', '午', '未', '申', '酉', '戌', '亥'] as const;

/** A trade (行业): its word in names, its industry code, the licence it needs. */
export interface DemoTrade {
  readonly word: string;
  readonly code: string;
  readonly licence: string;
}

/** Trades with their industry codes. @source GB/T 4754-2017 sections [recall] */
const TRADES: readonly DemoTrade[] = [
  { word: '建筑工程', code: 'E47', licence: '建筑业企业资质证书' },
  { word: '市政工程', code: 'E48', licence: '建筑业企业资质证书' },
  { word: '商贸', code: 'F51', licence: '食品经营许可证' },
  { word: '餐饮管理', code: 'H62', licence: '食品经营许可证' },
  { word: '物流', code: 'G54', licence: '道路运输经营许可证' },
  { word: '机械制造', code: 'C34', licence: '安全生产许可证' },
  { word: '农业开发', code: 'A01', licence: '种子生产经营许可证' },
  { word: '信息技术', code: 'I65', licence: '增值电信业务经营许可证' },
  { word: '劳务服务', code: 'L72', licence: '劳务派遣经营许可证' },
  { word: '环保科技', code: 'N77', licence: '危险废物经营许可证' },
];

/** Invented surnames and given names of representatives (虚构姓名). */
const SURNAMES = ['甲', '乙', '丙', '丁', '戊'] as const;
const GIVEN = ['示一', '示二', '范一', '范二', '例一', '例二', '样一', '样二'] as const;

/** Legal form by the kind of subject. */
const FORMS: Readonly<Record<string, { readonly suffix: string; readonly type: string }>> = {
  '91': { suffix: '有限公司', type: '有限责任公司' },
  '92': { suffix: '经营部', type: '个体工商户' },
  '93': { suffix: '专业合作社', type: '农民专业合作社' },
};

/** Name and trade of the firm with a serial number: 960 brands by region and trade, so that no two firms share a name. */
export function demoName(
  serial: number,
  kind: string,
  region: string,
): { name: string; trade: DemoTrade; type: string } {
  const brand = `${at(FIRST, serial)}${at(SECOND, Math.floor(serial / 8))}${at(THIRD, Math.floor(serial / 80))}`;
  const trade = at(TRADES, serial);
  const form = FORMS[kind] ?? { suffix: '中心', type: '其他' };
  const number = at(['', '第二', '第三'], Math.floor(serial / 960));
  return { name: `${PLACES[region] ?? '示范市'}${brand}${number}${trade.word}${form.suffix}`, trade, type: form.type };
}

/** An invented person's name. */
export function demoPerson(random: SeededRandom): string {
  return random.pick(SURNAMES) + random.pick(GIVEN);
}

function at<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
