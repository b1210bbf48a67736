import type { DemoTrade } from '../../../src/demo/names';
import { InvariantError } from '../../../src/domain/errors';

/** Places that do not exist (虚构地名), by region, with their share of a hundred firms. @source rules.md R25 */
const PLACES = [
  { region: '990100', word: '示范市', share: 40 },
  { region: '990102', word: '示范市城东区', share: 30 },
  { region: '990121', word: '云岭县', share: 18 },
  { region: '990122', word: '清川县', share: 12 },
] as const;

/** Trades from very common to rare, with their share of a hundred firms (行业). @source GB/T 4754-2017 sections [recall] */
const TRADES: readonly (DemoTrade & { readonly share: number })[] = [
  { word: '贸易', code: 'F51', licence: '食品经营许可证', share: 20 },
  { word: '科技', code: 'I65', licence: '增值电信业务经营许可证', share: 18 },
  { word: '建筑工程', code: 'E47', licence: '建筑业企业资质证书', share: 11 },
  { word: '餐饮管理', code: 'H62', licence: '食品经营许可证', share: 9 },
  { word: '文化传媒', code: 'R87', licence: '营业性演出许可证', share: 8 },
  { word: '物流', code: 'G54', licence: '道路运输经营许可证', share: 7 },
  { word: '劳务服务', code: 'L72', licence: '劳务派遣经营许可证', share: 6 },
  { word: '机械制造', code: 'C34', licence: '安全生产许可证', share: 5 },
  { word: '农业开发', code: 'A01', licence: '种子生产经营许可证', share: 5 },
  { word: '医药', code: 'F52', licence: '药品经营许可证', share: 4 },
  { word: '房地产开发', code: 'K70', licence: '房地产开发企业资质证书', share: 3 },
  { word: '化工', code: 'C26', licence: '安全生产许可证', share: 2 },
  { word: '环保', code: 'N77', licence: '危险废物经营许可证', share: 1 },
  { word: '船舶制造', code: 'C37', licence: '安全生产许可证', share: 1 },
];

const FORMS = [
  { kind: '91', word: '有限公司', type: '有限责任公司', share: 70 },
  { kind: '91', word: '有限责任公司', type: '有限责任公司', share: 8 },
  { kind: '91', word: '股份有限公司', type: '股份有限公司', share: 2 },
  { kind: '91', word: '集团有限公司', type: '有限责任公司', share: 1 },
  { kind: '92', word: '经营部', type: '个体工商户', share: 12 },
  { kind: '92', word: '商行', type: '个体工商户', share: 5 },
  { kind: '93', word: '专业合作社', type: '农民专业合作社', share: 2 },
] as const;

/** 128 signs that brands are put together from (虚构字号用字). */
const SIGNS = [
  ...'恒信瑞丰达泰和盛昌隆兴旺顺利通宏伟业鑫源诚德正华远东方明光辉煌金银铜铁石玉宝珠海江河湖山川云雨雪风雷电火林森木竹松柏梅兰菊荷莲',
  ...'春夏秋冬晨曦朝阳星月日天地人仁义礼智忠孝廉勇康健安宁平静福禄寿喜吉祥如意龙凤麟鹏鹤燕雁马牛羊虎豹新永长久建立成功创造美好优良佳联合众',
].slice(0, 128);
/** What may stand third: nothing, a sign, or one of 27 words that some eight in a thousand firms bear each. */
const WORDS =
  '样例 模拟 虚拟 演示 范例 假设 示意 例证 千里 万家 百川 九州 四海 五岳 三江 六合 八方 七彩 双城 同心 共创 启航 领先 未来 卓越 乐居 欣荣'.split(
    ' ',
  );
const THIRD = ['', ...SIGNS.slice(0, 100), ...WORDS];
/** Signs that stand in no other name: one firm in twenty thousand bears one of them. */
const RARE = [...'夔鼐曌猷燚垚骉羴赟彧'];

const BITS = 7;
const MASK = (1 << BITS) - 1;
const BRANDS = 1 << (3 * BITS);
/** Odd, so that multiplying by it modulo a power of two meets every number once. */
const SCATTER = 1_664_525;
const RARE_EVERY = 20_000;

/** What a name is made of (企业名称构成). */
export interface CityName {
  readonly region: string;
  readonly kind: string;
  readonly name: string;
  /** A name it bore before, or null. */
  readonly formerName: string | null;
  readonly trade: DemoTrade;
  readonly enterpriseType: string;
}

/** The name of the firm with a serial number (虚构企业名称): no two of two million share their brand. */
export function cityName(serial: number): CityName {
  if (serial < 1 || serial >= BRANDS) throw new InvariantError(`no brand for firm ${serial}`);
  const place = shared(PLACES, serial, 0x9e37);
  const trade = shared(TRADES, serial, 0x85eb);
  const form = shared(FORMS, serial, 0xc2b2);
  const brand = brandOf(serial);
  const name = place.word + brand + trade.word + form.word;
  const { region } = place;
  const { kind, type: enterpriseType } = form;
  return { region, kind, name, formerName: formerName(serial, name, trade), trade, enterpriseType };
}

function formerName(serial: number, name: string, trade: DemoTrade): string | null {
  if (mixed(serial, 0x27d4) % 100 >= 6) return null;
  const other = TRADES.find(({ word }) => word !== trade.word && !name.includes(word));
  return other ? name.replace(trade.word, other.word) : null;
}

function brandOf(serial: number): string {
  const at = (serial * SCATTER) % BRANDS;
  const rare = serial % RARE_EVERY === 1 ? RARE[Math.floor(serial / RARE_EVERY) % RARE.length] : '';
  const [first, second] = [SIGNS[at & MASK], SIGNS[(at >> BITS) & MASK]];
  return `${rare ?? ''}${first ?? ''}${second ?? ''}${THIRD[at >> (2 * BITS)] ?? ''}`;
}

function shared<T extends { readonly share: number }>(items: readonly T[], serial: number, salt: number): T {
  let left = mixed(serial, salt) % items.reduce((sum, { share }) => sum + share, 0);
  const found = items.find(({ share }) => (left -= share) < 0);
  if (!found) throw new InvariantError('shares do not add up');
  return found;
}

/** A number that a serial number and a salt always give, spread evenly (xorshift-multiply). */
export function mixed(serial: number, salt: number): number {
  let value = Math.imul(serial ^ (salt << 8), 0x45d9f3b) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}
