/** How many names hold a common pair of characters (字组计数), as the database last counted; a pair that is missing is rare. */
export type PairCounts = ReadonlyMap<string, number>;

/** What a search looks for, as far as its way depends on it. */
export interface SearchTarget {
  /** True for a whole code, which finds its firm. */
  readonly isCode: boolean;
  /** Pairs of the text. */
  readonly grams: readonly string[];
  /** Pairs of the text as first letters of how a name is read, where it can be meant so. */
  readonly initialGrams: readonly string[] | null;
}

/**
 * How names are looked through (检索路径): those that hold one pair of the text, in the order of the answer, until the page is full; all
 * that hold its pairs, fetched and then put into order; or every name in the order of the answer.
 */
export type SearchWay = { readonly way: 'BY_PAIR'; readonly pair: string } | { readonly way: 'AT_ONCE' | 'IN_ORDER' };

/** Initials stand under no pair: from so many names on that may hold them, passing all names by is the shorter way to a full page. */
const MOST_AT_ONCE = 20_000;

/** Pairs that names are fetched by: the rarest few of a text find hardly more than all of them, and common ones are long to read. */
const MOST_PAIRS = 3;
/** A pair that so many times more names hold than the rarest spares less than looking it up costs. */
const TOO_COMMON = 8;
/** Names that a pair is thought to have at least, since the database counts common pairs only. */
const FEW = 300;

/** Plans a search (规划检索). Counts only choose the way; whatever they say, the hits are the same. */
export function planSearch({ isCode, grams, initialGrams }: SearchTarget, counts: PairCounts): SearchWay {
  const pair = rarestOf(grams, counts);
  if (isCode || pair === undefined) return { way: 'AT_ONCE' };
  if (initialGrams === null) return { way: 'BY_PAIR', pair };
  const expected = [pair, rarestOf(initialGrams, counts)].reduce((sum, rarest) => sum + held(rarest, counts), 0);
  return { way: expected <= MOST_AT_ONCE ? 'AT_ONCE' : 'IN_ORDER' };
}

/** The rarest pairs of a text (最少见字组), by which its names are fetched; the text itself is looked for in what they find. */
export function rarestGrams(all: readonly string[], counts: PairCounts): readonly string[] {
  const most = TOO_COMMON * Math.max(FEW, held(rarestOf(all, counts), counts));
  return all
    .filter((gram) => held(gram, counts) <= most)
    .sort((a, b) => held(a, counts) - held(b, counts))
    .slice(0, MOST_PAIRS);
}

function rarestOf(grams: readonly string[], counts: PairCounts): string | undefined {
  return grams.reduce<string | undefined>(
    (rarest, gram) => (rarest === undefined || held(gram, counts) < held(rarest, counts) ? gram : rarest),
    undefined,
  );
}

function held(gram: string | undefined, counts: PairCounts): number {
  return gram === undefined ? 0 : (counts.get(gram) ?? 0);
}
