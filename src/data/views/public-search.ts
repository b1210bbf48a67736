import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import { InvariantError } from '../../domain/errors';
import type { PublicStanding } from '../../domain/publication/public-file';
import { regionPrefix } from '../../domain/region/regions';
import { nameGrams } from '../../domain/subject/enterprise-name';
import { escapeLike } from '../like';
import { runPrepared } from '../prepared';
import type { SearchWay } from '../search-plan';
import { planSearch, rarestGrams } from '../search-plan';
import { nameCounts } from './name-counts';
import { AT_ONCE, BY_PAIR, IN_ORDER, LARGEST_SEARCH } from './public-search-statements';

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
  readonly always?: SearchWay;
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

/**
 * Enterprises by code, by any part of a name or of its initials, today's or former ones (公示检索): the shortest matching name first, then
 * by code; each firm once, and none whose file shows nothing on the day. Names of persons are no part of it. Names stand under each of
 * their pairs of characters in the order of the answer, so that a page costs the same in a city of any size.
 */
export async function searchPublicNames(dataSource: DataSource, search: PublicSearch): Promise<PublicHit[]> {
  if (search.first > LARGEST_SEARCH) throw new InvariantError(`a search for ${search.first} firms at once`);
  const counts = await nameCounts(dataSource, search.now);
  const [grams, initialGrams] = [search.grams, search.initials === null ? null : nameGrams(search.initials)];
  const isCode = search.normal.length === CODE_LENGTH;
  const plan = search.always ?? planSearch({ isCode, grams, initialGrams }, counts);
  const values = valuesOf(search, rarestGrams(grams, counts), initialGrams && rarestGrams(initialGrams, counts));
  return await runPrepared<PublicHit>(
    dataSource,
    STATEMENTS[plan.way],
    plan.way === 'BY_PAIR' ? [...values, plan.pair] : values,
  );
}

const CODE_LENGTH = 18;
const STATEMENTS = { BY_PAIR, AT_ONCE, IN_ORDER } as const;

/** The conditions, in the order in which all statements take them. */
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
    ...[standing, after?.nameLength ?? 0, after?.uscc ?? '', search.first],
  ];
}
