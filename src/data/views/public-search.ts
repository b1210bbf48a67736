import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { PublicStanding } from '../../domain/publication/public-file';
import { regionPrefix } from '../../domain/region/regions';
import { nameGrams } from '../../domain/subject/enterprise-name';
import { escapeLike } from '../like';
import { shownOn } from '../shown-on';

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
  readonly first: number;
  readonly after: { readonly nameLength: number; readonly uscc: string } | null;
}

/** An enterprise found, with the name by which it was found (检索结果). */
export interface PublicHit {
  readonly uscc: string;
  readonly matchedName: string;
  readonly matchedCurrent: boolean;
  readonly nameLength: number;
}

/**
 * Enterprises by code, by any part of a name or of its initials, today's or former ones (公示检索): the shortest matching name first, then
 * by code; each firm once. Names of persons are no part of it.
 */
export async function searchPublicNames(dataSource: DataSource, search: PublicSearch): Promise<PublicHit[]> {
  return dataSource.query<PublicHit[]>(
    `/* searchPublicNames */
     WITH matches AS (
       SELECT DISTINCT ON (name.uscc) name.uscc, name.name, name.current, name.name_length
         FROM publication.names AS name
        WHERE (name.uscc = $1 OR (name.grams @> $2 AND name.normal_name LIKE '%' || $3 || '%')
               OR ($11::text IS NOT NULL AND name.grams @> $12 AND name.initials LIKE '%' || $11 || '%'))
          AND ($4::text IS NULL OR name.region_code LIKE $4 || '%')
          AND ($5::text IS NULL OR name.industry_code LIKE $5 || '%')
          AND ($6::text IS NULL OR EXISTS (
                SELECT FROM publication.standings AS standing
                 WHERE standing.uscc = name.uscc AND standing.standing = $6 AND standing.valid_from <= $7
                   AND (standing.valid_until IS NULL OR standing.valid_until > $7)))
          AND ${shownOn('name', '$7')}
        ORDER BY name.uscc, name.name_length, name.current DESC)
     SELECT matches.uscc, matches.name AS "matchedName", matches.current AS "matchedCurrent",
            matches.name_length AS "nameLength"
       FROM matches
      WHERE $8::integer IS NULL OR (matches.name_length, matches.uscc) > ($8, $9)
      ORDER BY matches.name_length, matches.uscc LIMIT $10`,
    [
      search.normal,
      search.grams,
      escapeLike(search.normal),
      search.region === null ? null : escapeLike(regionPrefix(search.region)),
      search.industry === null ? null : escapeLike(search.industry),
      search.standing,
      search.day,
      search.after?.nameLength ?? null,
      search.after?.uscc ?? null,
      search.first,
      search.initials,
      search.initials === null ? [] : nameGrams(search.initials),
    ],
  );
}
