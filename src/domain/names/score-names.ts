import type { NameKeys } from './name-keys';

/** How two names agree (名称相符程度), from the same name down. The brand decides; region and form never do. */
export const NAME_TIERS = {
  EXACT: '名称一致。The same name but for width, brackets and blanks.',
  FORMER: '与曾用名一致。The same as a former name.',
  VARIANT: '名称一致，仅繁简或数字写法不同。The same name in other script or digits.',
  SAME_BRAND_AND_TRADE: '字号、行业相同，区划或组织形式不同。Same brand and trade.',
  SAME_BRAND: '字号相同，行业不同。Same brand, another trade.',
  BRANCH: '字号相同，一方为分支机构。Same brand, one is a branch: another subject.',
  SAME_SOUND: '字号读音相同或相近，行业相同。Brands that sound alike, same trade.',
  CLOSE_BRAND: '字号相近，一字之差，行业相同。Brands one character apart, same trade.',
  NONE: '字号不同。Another brand.',
} as const;

/** One of {@link NAME_TIERS}. */
export type NameTier = keyof typeof NAME_TIERS;

/**
 * Chance that two names of a tier mean one firm: the share of true pairs in the labelled set, as its scorecard counts them
 * (test/domain/names/labelled-pairs.tsv). Invented pairs, since no real confusions are on record yet. [design]
 */
export const SCORES: Readonly<Record<NameTier, number>> = {
  EXACT: 0.99,
  FORMER: 0.95,
  VARIANT: 0.97,
  SAME_BRAND_AND_TRADE: 0.7,
  SAME_BRAND: 0.25,
  BRANCH: 0.03,
  SAME_SOUND: 0.65,
  CLOSE_BRAND: 0.3,
  NONE: 0,
};

/** A score with the tier and why (名称比对结果). */
export interface NameScore {
  readonly score: number;
  readonly tier: NameTier;
  readonly reasonsZh: readonly string[];
}

/** Compares a name asked for with a name on file (名称比对). Symmetric but for `isFormer`, which is of the one on file. */
export function scoreNames(asked: NameKeys, onFile: NameKeys, isFormer: boolean): NameScore {
  const tier = tierOf(asked, onFile, isFormer);
  return { score: SCORES[tier], tier, reasonsZh: reasons(asked, onFile, isFormer) };
}

function tierOf(a: NameKeys, b: NameKeys, isFormer: boolean): NameTier {
  if (a.normal === b.normal) return isFormer ? 'FORMER' : 'EXACT';
  if (a.nameKey === b.nameKey) return isFormer ? 'FORMER' : 'VARIANT';
  if (a.brandKey === '' || b.brandKey === '') return 'NONE';
  const isBranch = a.branch !== b.branch;
  if (a.brandKey === b.brandKey) {
    if (isBranch) return 'BRANCH';
    return tradesAgree(a.trade, b.trade) ? 'SAME_BRAND_AND_TRADE' : 'SAME_BRAND';
  }
  if (isBranch || !tradesAgree(a.trade, b.trade)) return 'NONE';
  if (a.sound === b.sound) return 'SAME_SOUND';
  return isOneApart(a.brandKey, b.brandKey) ? 'CLOSE_BRAND' : 'NONE';
}

/** A trade left out, or said shorter, is no other trade. */
function tradesAgree(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** One character changed in a brand of three and more, or one added; brands of two differ in too much by one. */
function isOneApart(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  if (Math.min(left.length, right.length) < 3) return false;
  if (left.length === right.length) return left.filter((character, index) => character !== right[index]).length === 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.length - short.length === 1 && long.some((_, out) => long.toSpliced(out, 1).join('') === short.join(''));
}

function reasons(a: NameKeys, b: NameKeys, isFormer: boolean): string[] {
  const compared = (label: string, left: string, right: string) =>
    left === right ? `${label}相同：${left || '（无）'}` : `${label}不同：${left || '（无）'}／${right || '（无）'}`;
  const soundsAlike = a.brandKey !== b.brandKey && a.sound === b.sound && a.sound !== '';
  return [
    compared('字号', a.brand, b.brand),
    ...(soundsAlike ? [`字号读音相同或相近：${a.sound}`] : []),
    compared('行业', a.trade, b.trade),
    ...(a.branch === b.branch ? [] : [compared('分支机构', a.branch, b.branch)]),
    compared('行政区划', a.region, b.region),
    compared('组织形式', a.form, b.form),
    ...(isFormer ? ['为曾用名'] : []),
  ];
}
