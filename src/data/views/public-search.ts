import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import { InvariantError } from '../../domain/errors';
import type { PublicStanding } from '../../domain/publication/public-file';
import { regionPrefix } from '../../domain/region/regions';
import { nameGrams } from '../../domain/subject/enterprise-name';
import { escapeLike } from '../like';
import { runPrepared } from '../prepared';
import type { SearchScope, SearchStep } from '../search-plan';
import { planSearch, rarestGrams } from '../search-plan';
import { nameCounts } from './name-counts';
import { ALL_AT_ONCE, LARGEST_SEARCH, STEP_BY_STEP } from './public-search-statements';

/** What society looks for (公示检索条件). */
export interface PublicSearch {
  /** Normalised text of two characters and up, with its bigrams; a whole code finds its firm. */
  readonly normal: string;
  readonly grams: readonly string[];
  /** The same text as first letters of how a name is read, where it can be meant so. */
  readonly initials: string | null;
  readonly region: string | null;
  readonly industry: string | null;
  readonly standing: PublicStanding | null;
  /** Day on which the standing is meant. */
  readonly day: LocalDate;
  /** Instant of the search. */
  readonly now: Date;
  /** The way in which names are looked through; as a rule left to the plan. */
  readonly always?: SearchScope['always'];
  /** One more than a page at most. */
  readonly first: number;
  readonly after: { readonly nameLength: number; readonly uscc: string } | null;
}

/** An enterprise found (检索结果), with the name by which it was found and what its file of the day says first of all. */
export interface PublicHit {
  readonly uscc: string;
  readonly matchedName: string;
  readonly matchedCurrent: boolean;
  readonly nameLength: number;
  /** Name of today. */
  readonly name: string;
  readonly hasFormerNames: boolean;
  /** Null while no registration has arrived. */
  readonly regionCode: string | null;
  readonly industryCode: string | null;
  readonly standing: PublicStanding;
}

/** Steps that one statement is given: as a rule the first few fill the page. */
const STEPS_AT_ONCE = 16;

/**
 * Enterprises by code, by any part of a name or of its initials, today's or former ones (公示检索): the shortest matching name first, then
 * by code; each firm once, and none whose file shows nothing on the day. Names of persons are no part of it. A text that many names hold
 * is looked for length by length, so that the first page costs the same in a city of any size.
 */
export async function searchPublicNames(dataSource: DataSource, search: PublicSearch): Promise<PublicHit[]> {
  if (search.first > LARGEST_SEARCH) throw new InvariantError(`a search for ${search.first} firms at once`);
  const counts = await nameCounts(dataSource, search.now);
  const grams = rarestGrams(search.grams, counts);
  const initialGrams = search.initials === null ? null : rarestGrams(nameGrams(search.initials), counts);
  const asked = valuesOf(search, grams, initialGrams);
  const steps = isCode(search.normal)
    ? null
    : planSearch(initialGrams === null ? [grams] : [grams, initialGrams], counts, scopeOf(search));
  return steps === null
    ? runPrepared<PublicHit>(dataSource, ALL_AT_ONCE, [...asked, search.first])
    : takeSteps(dataSource, search, asked, steps);
}

const CODE_LENGTH = 18;

function isCode(normal: string): boolean {
  return normal.length === CODE_LENGTH;
}

function scopeOf({ normal, after, region, industry, standing, always }: PublicSearch): SearchScope {
  const from = Math.max(after?.nameLength ?? 0, [...normal].length);
  return { from, isNarrowed: region !== null || industry !== null || standing !== null, always };
}

/** Some steps after the other, until the page is full. */
async function takeSteps(
  dataSource: DataSource,
  { first }: PublicSearch,
  asked: readonly unknown[],
  steps: Iterable<SearchStep>,
): Promise<PublicHit[]> {
  const hits: PublicHit[] = [];
  let some: SearchStep[] = [];
  const take = async () => {
    const values = [...asked, first - hits.length, ...columnsOf(some)];
    hits.push(...(await runPrepared<PublicHit>(dataSource, STEP_BY_STEP, values)));
    some = [];
  };
  for (const step of steps) {
    some.push(step);
    if (some.length === STEPS_AT_ONCE) await take();
    if (hits.length >= first) return hits;
  }
  if (some.length > 0) await take();
  return hits;
}

function columnsOf(steps: readonly SearchStep[]): readonly unknown[] {
  return (['first', 'last', 'past', 'way'] as const).map((column) => steps.map((step) => step[column]));
}

/** The conditions, in the order in which both statements take them. */
function valuesOf(
  search: PublicSearch,
  grams: readonly string[],
  initialGrams: readonly string[] | null,
): readonly unknown[] {
  const { normal, initials, day, region, industry, standing, after } = search;
  return [
    ...[normal, grams, initials, initialGrams, day],
    region === null ? null : `${escapeLike(regionPrefix(region))}%`,
    industry === null ? null : `${escapeLike(industry)}%`,
    ...[standing, after?.nameLength ?? 0, after?.uscc ?? ''],
  ];
}
