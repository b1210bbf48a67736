import { lengthGram } from '../domain/names/name-initials';

/** How many names hold what (名称计数), as the database last counted. */
export interface NameCounts {
  /** Names that hold a common pair of characters, or one together with a length; a pair that is missing is rare. */
  readonly grams: ReadonlyMap<string, number>;
  /** Names of a length; where one is missing, hardly any has it. */
  readonly lengths: ReadonlyMap<number, number>;
}

/** How names of some lengths, `first` to `last`, are looked through (检索步骤). */
export interface SearchStep {
  /** Fetched by all of their pairs at once, then ordered (of one length only); or walked through in the order of the answer, until it is full. */
  readonly way: 'FETCH' | 'WALK';
  readonly first: number;
  readonly last: number;
  /** Of one length: a walk goes past so many names, and what is fetched comes after as many; null for all. */
  readonly past: number | null;
}

/** What the ways cost depends on. */
export interface SearchScope {
  /** Length at which the page begins. */
  readonly from: number;
  /** True where a region, trade or standing is asked for: then many that match are passed by. */
  readonly isNarrowed: boolean;
  /** The way of everything, whatever it costs; as a rule left to the plan. */
  readonly always?: 'AT_ONCE' | Way | undefined;
}

/** The way of one length: one of the two, or a walk for some names and, where it does not fill the page, the other for the rest. */
type Way = 'FETCH' | 'WALK' | { readonly past: number };

/** Up to so many names are fetched at once, whatever their lengths. */
const FEW = 300;
/** Beyond it names are so few that their lengths are not told apart. */
const LONGEST = 60;
const LONGEST_OF_ALL = 10_000;
/** Costs in names walked past: to begin to fetch, and to fetch one name and put it into order. */
const FETCHING = 50;
const FETCHED = 5;
/** A page as a rule, and which part of what matches a condition is thought to leave. */
const PAGE = 20;
const NARROWED = 1 / 50;
/** A walk that goes on so many times longer than thought has come among names that do not match: codes follow the place. */
const PATIENCE = 3;
/** A walk that may be given up passes some of its names twice, to find where it is, and what it was to save may be fetched all the same. */
const RISK = 1.5;

/** Pairs that names are fetched by: the rarest few of a text find hardly more than all of them, and common ones are long to read. */
const MOST_PAIRS = 3;
/** A pair that so many times more names hold than the rarest spares less than looking it up costs. */
const TOO_COMMON = 8;

/**
 * Plans a search over names ordered by length (规划检索): null when one fetch of everything is cheap, else steps to be taken one after
 * the other until the page is full. Counts only choose the way; whatever they say, the hits are the same.
 * @param alternatives pairs of the text, for each way in which it may be meant; a name matches one of them whole
 */
export function planSearch(
  alternatives: readonly (readonly string[])[],
  { grams, lengths }: NameCounts,
  { from, isNarrowed, always }: SearchScope,
): Iterable<SearchStep> | null {
  const expected = (suffixed: (gram: string) => string) =>
    alternatives.reduce((sum, all) => sum + Math.min(...all.map((gram) => grams.get(suffixed(gram)) ?? 0)), 0);
  if (always === 'AT_ONCE' || (always === undefined && expected((gram) => gram) <= FEW)) return null;
  const wayAt = (length: number) => {
    const ofLength = lengths.get(length) ?? 0;
    if (always !== undefined || ofLength === 0) return always ?? 'WALK';
    return cheaperWay(
      expected((gram) => lengthGram(gram, length)),
      ofLength,
      isNarrowed,
    );
  };
  return stepsFrom(from, wayAt);
}

/** The rarest pairs of a text (最少见字组), by which its names are fetched; the text itself is looked for in what they find. */
export function rarestGrams(all: readonly string[], { grams }: NameCounts): readonly string[] {
  const held = (gram: string) => grams.get(gram) ?? 0;
  const most = TOO_COMMON * Math.max(FEW, Math.min(...all.map(held)));
  const spare = all.filter((gram) => held(gram) <= most);
  return spare.length <= MOST_PAIRS ? spare : spare.sort((a, b) => held(a) - held(b)).slice(0, MOST_PAIRS);
}

/** Lengths next to each other that are walked through are walked through in one go. */
function* stepsFrom(from: number, wayAt: (length: number) => Way): Generator<SearchStep> {
  let first = from;
  for (let length = from; length <= LONGEST; length += 1) {
    const way = wayAt(length);
    if (way === 'WALK') continue;
    if (first < length) yield { way: 'WALK', first, last: length - 1, past: null };
    const past = way === 'FETCH' ? null : way.past;
    if (past !== null) yield { way: 'WALK', first: length, last: length, past };
    yield { way: 'FETCH', first: length, last: length, past };
    first = length + 1;
  }
  yield { way: 'WALK', first, last: LONGEST_OF_ALL, past: null };
}

/** Walking ends where the page is full: the more names match, the fewer are passed by. */
function cheaperWay(expected: number, ofLength: number, isNarrowed: boolean): Way {
  const shown = expected * (isNarrowed ? NARROWED : 1);
  const passed = shown === 0 ? ofLength : Math.min(ofLength, (PAGE * ofLength) / shown);
  const fetching = FETCHING + FETCHED * expected;
  if (passed > fetching) return 'FETCH';
  const most = Math.ceil(PATIENCE * passed);
  if (ofLength <= fetching + most) return 'WALK';
  return fetching <= RISK * most ? 'FETCH' : { past: most };
}
