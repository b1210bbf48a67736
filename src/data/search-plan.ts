import { lengthGram } from '../domain/names/name-initials';

/** How many names hold each common pair of characters (常见字组), as the database last counted; a pair that is missing is rare. */
export type CommonGrams = ReadonlyMap<string, number>;

/** How names are looked through for one stretch of lengths (检索步骤). */
export type SearchStep =
  /** Few names can match: they are fetched by all of their pairs at once, then ordered. */
  | { readonly way: 'FETCH'; readonly lengths: readonly [number, number]; readonly alternatives: readonly string[][] }
  /** Many match: names are walked through in the order of the answer, until it is full. */
  | { readonly way: 'WALK'; readonly lengths: readonly [number, number] };

/** Up to so many rows are fetched and sorted sooner than walked to. */
const MOST_FETCHED = 2_000;
/** Beyond it names are so few that their lengths are not told apart. */
const LONGEST = 60;
const LONGEST_OF_ALL = 10_000;
/** Lengths at which nothing common stands, looked through together. */
const LENGTHS_AT_ONCE = 8;

/**
 * Plans a search over names ordered by length (规划检索): null when one fetch of everything is cheap, else steps to be taken one after
 * the other until the page is full. Counts only choose the way; whatever they say, the hits are the same.
 * @param alternatives pairs of the text, for each way in which it may be meant; a name matches one of them whole
 * @param from length at which the page begins
 */
export function planSearch(
  alternatives: readonly (readonly string[])[],
  common: CommonGrams,
  from: number,
  mostFetched = MOST_FETCHED,
): readonly SearchStep[] | null {
  const most = (grams: readonly string[]) => Math.min(...grams.map((gram) => common.get(gram) ?? 0));
  if (alternatives.every((grams) => most(grams) <= mostFetched)) return null;
  const steps: SearchStep[] = [];
  for (let length = from; length <= LONGEST; length += 1) {
    const there = alternatives.map((grams) => grams.map((gram) => lengthGram(gram, length)));
    const expected = there.reduce((sum, grams) => sum + most(grams), 0);
    const last = steps.at(-1);
    if (expected > mostFetched) steps.push({ way: 'WALK', lengths: [length, length] });
    else if (expected === 0 && last?.way === 'FETCH' && joins(last.lengths, length))
      steps[steps.length - 1] = wider(last, there, length);
    else steps.push({ way: 'FETCH', lengths: [length, length], alternatives: there });
  }
  return [...steps, { way: 'WALK', lengths: [Math.max(from, LONGEST + 1), LONGEST_OF_ALL] }];
}

function joins([first, last]: readonly [number, number], length: number): boolean {
  return last === length - 1 && length - first < LENGTHS_AT_ONCE;
}

function wider(step: Extract<SearchStep, { way: 'FETCH' }>, there: readonly string[][], length: number): SearchStep {
  return {
    way: 'FETCH',
    lengths: [step.lengths[0], length],
    alternatives: [...step.alternatives, ...there],
  };
}
