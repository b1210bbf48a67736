import type { NameParts } from './split-name';

/** How two names agree (名称相符程度), from the same name down. The brand decides; region and form never do. */
export const NAME_TIERS = {
  EXACT: '名称一致。The same name but for its writing.',
  FORMER: '与曾用名一致。The same as a former name.',
  SAME_BRAND_AND_TRADE: '字号、行业相同，区划或组织形式不同。Same brand and trade.',
  SAME_BRAND: '字号相同，行业不同。Same brand, another trade.',
  BRANCH: '字号相同，一方为分支机构。Same brand, one is a branch: another subject.',
  CLOSE_BRAND: '字号相近，一字之差。Brands one character apart.',
  NONE: '字号不同。Another brand.',
} as const;

/** One of {@link NAME_TIERS}. */
export type NameTier = keyof typeof NAME_TIERS;

/** Chance that the names mean one firm, by tier; set by hand until there are outcomes to count. [design] */
const SCORES: Readonly<Record<NameTier, number>> = {
  EXACT: 0.99,
  FORMER: 0.95,
  SAME_BRAND_AND_TRADE: 0.6,
  SAME_BRAND: 0.25,
  BRANCH: 0.15,
  CLOSE_BRAND: 0.1,
  NONE: 0,
};

/** A score with the tier and why (名称比对结果). */
export interface NameScore {
  readonly score: number;
  readonly tier: NameTier;
  readonly reasonsZh: readonly string[];
}

/** Compares a name asked for with a name on file (名称比对). Symmetric but for `isFormer`, which is of the one on file. */
export function scoreNames(asked: NameParts, onFile: NameParts, isFormer: boolean): NameScore {
  const tier = tierOf(asked, onFile, isFormer);
  return { score: SCORES[tier], tier, reasonsZh: reasons(asked, onFile, isFormer) };
}

function tierOf(a: NameParts, b: NameParts, isFormer: boolean): NameTier {
  if (a.normal === b.normal) return isFormer ? 'FORMER' : 'EXACT';
  if (a.brand === '' || b.brand === '') return 'NONE';
  if (a.brand !== b.brand) return isOneApart(a.brand, b.brand) ? 'CLOSE_BRAND' : 'NONE';
  if ((a.branch === '') !== (b.branch === '')) return 'BRANCH';
  return a.trade === b.trade ? 'SAME_BRAND_AND_TRADE' : 'SAME_BRAND';
}

/** One character changed in a brand of three and more, or one added; brands of two differ in too much by one. */
function isOneApart(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  if (Math.min(left.length, right.length) < 3) return false;
  if (left.length === right.length) return left.filter((character, index) => character !== right[index]).length === 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.length - short.length === 1 && long.some((_, out) => long.toSpliced(out, 1).join('') === short.join(''));
}

function reasons(a: NameParts, b: NameParts, isFormer: boolean): string[] {
  const compared = (label: string, left: string, right: string) =>
    left === right ? `${label}相同：${left || '（无）'}` : `${label}不同：${left || '（无）'}／${right || '（无）'}`;
  return [
    compared('字号', a.brand, b.brand),
    compared('行业', a.trade, b.trade),
    ...(a.branch === b.branch ? [] : [compared('分支机构', a.branch, b.branch)]),
    compared('行政区划', a.region, b.region),
    compared('组织形式', a.form, b.form),
    ...(isFormer ? ['为曾用名'] : []),
  ];
}
