import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import { InvariantError } from '../../domain/errors';
import type { PublicStanding } from '../../domain/publication/public-file';
import { initialParts } from '../../domain/names/name-initials';
import { regionPrefix } from '../../domain/region/regions';
import { escapeLike } from '../like';
import { runPrepared } from '../prepared';
import { partCounts, rarestPart } from './part-counts';
import { BY_CODE, BY_PART, LARGEST_SEARCH } from './public-search-statements';

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

/** A whole code as it is written (统一社会信用代码); a text of that shape may still be a part of a name. @source GB 32100-2015 */
const CODE = /^[0-9A-Z]{18}$/;

/**
 * Enterprises by code, by any part of a name or of its initials, today's or former ones (公示检索): the shortest matching name first, then
 * by code; each firm once, and none whose file shows nothing on the day. Names of persons are no part of it. Names stand under each of
 * their parts in the order of the answer, so that a page costs the same in a city of any size.
 */
export async function searchPublicNames(dataSource: DataSource, search: PublicSearch): Promise<PublicHit[]> {
  if (search.first > LARGEST_SEARCH) throw new InvariantError(`a search for ${search.first} firms at once`);
  const { normal, initials, grams } = search;
  const values = valuesOf(search);
  const firm = CODE.test(normal) ? await runPrepared<PublicHit>(dataSource, BY_CODE, values) : [];
  const counts = await partCounts(dataSource, search.now);
  const part = rarestPart(initials === null ? grams : initialParts(initials), counts);
  const named = await runPrepared<PublicHit>(dataSource, BY_PART, [...values, part]);
  return firm.length === 0 ? named : withFirm(firm, named).slice(0, search.first);
}

/** The firm of a code among those that bear the code in a name: a name may hold another firm's. */
function withFirm(firm: readonly PublicHit[], named: readonly PublicHit[]): PublicHit[] {
  const others = named.filter(({ uscc }) => !firm.some((own) => own.uscc === uscc));
  return [...firm, ...others].sort((a, b) => a.nameLength - b.nameLength || (a.uscc < b.uscc ? -1 : 1));
}

/** The conditions, in the order in which the statements take them. */
function valuesOf({ normal, initials, day, region, industry, standing, after, first }: PublicSearch): unknown[] {
  return [
    ...[normal, initials, day],
    region === null ? null : `${escapeLike(regionPrefix(region))}%`,
    industry === null ? null : `${escapeLike(industry)}%`,
    ...[standing, after?.nameLength ?? 0, after?.uscc ?? '', first],
  ];
}
