import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { ListOrder, PublicList } from '../../domain/publication/public-file';
import { InvariantError } from '../../domain/errors';
import { regionPrefix } from '../../domain/region/regions';
import { escapeLike } from '../like';
import type { Prepared } from '../prepared';
import { runPrepared } from '../prepared';

/** Which page of which list (名单分页条件). */
export interface PublicListPage {
  readonly list: PublicList;
  readonly listType: string | null;
  readonly region: string | null;
  /** Only entries shown on this day. */
  readonly day: LocalDate;
  readonly order: ListOrder;
  readonly first: number;
  readonly after: PublicListCursor | null;
}

/** Place in a list: by day of publication, then by code and record. */
export interface PublicListCursor {
  readonly publishedOn: string;
  readonly uscc: string;
  readonly recordId: string;
}

/** A row of a public list (名单条目). */
export interface PublicListRow extends PublicListCursor {
  readonly publishedOn: LocalDate;
  readonly listType: string;
  readonly name: string;
  readonly regionCode: string | null;
  readonly authority: string;
  readonly documentNumber: string;
  readonly departmentCode: string;
  readonly publicFrom: LocalDate;
  readonly publicUntil: LocalDate | null;
}

/** Most entries of a page. */
export const LARGEST_LIST_PAGE = 201;

/** A page of a public list on a day (公示名单). Paging by key: entries added or gone meanwhile shift nothing. */
export async function publicListPage(dataSource: DataSource, page: PublicListPage): Promise<PublicListRow[]> {
  const { published, statements } = WALKS[page.order];
  const statement = statements.find(({ most }) => page.first <= most);
  if (statement === undefined) throw new InvariantError(`a page of ${page.first} entries`);
  return runPrepared<PublicListRow>(dataSource, statement.prepared, [
    ...[page.list, page.day, page.listType],
    page.region === null ? null : `${escapeLike(regionPrefix(page.region))}%`,
    ...[page.after?.publishedOn ?? published, page.after?.uscc ?? '', page.after?.recordId ?? NO_RECORD, page.first],
  ]);
}

/** Most entries of a page: as a rule, at the counter, and of a part of a download; each with the one that tells of a next page. */
const SIZES = [21, 51, LARGEST_LIST_PAGE] as const;
const NO_RECORD = '00000000-0000-0000-0000-000000000000';

/**
 * How a list is walked: the index of pages serves both ways, and a first page comes after a day that never was, so that every page begins
 * where it stands in the index.
 */
const WALKS = {
  NEWEST: { published: 'infinity', statements: statementsOf('newest', 'DESC', '<') },
  OLDEST: { published: '-infinity', statements: statementsOf('oldest', 'ASC', '>') },
} as const;

function statementsOf(name: string, direction: 'ASC' | 'DESC', beyond: '<' | '>') {
  return SIZES.map((most) => ({ most, prepared: listStatement(`${name}/${most}`, direction, beyond, most) }));
}

/**
 * The conditions stand out of the planner's sight, and the limit within it: one plan serves every page. What is not public today, or not
 * asked for, is told by one CASE, which the planner takes for half of the entries: of single conditions it would think that next to nothing
 * is left, and sort the whole list.
 */
function listStatement(name: string, direction: 'ASC' | 'DESC', beyond: '<' | '>', most: number): Prepared {
  return {
    name: `publicListPage/${name}`,
    text: `/* publicListPage */
     WITH asked AS MATERIALIZED (
       SELECT $1::text AS list, $2::date AS day, $3::text AS list_type, $4::text AS region, $5::date AS published_on,
              $6::text AS uscc, $7::uuid AS record_id, $8::integer AS first)
     SELECT page.* FROM asked CROSS JOIN LATERAL (
       SELECT entry.uscc, entry.record_id AS "recordId", entry.published_on AS "publishedOn",
              entry.list_type AS "listType", entry.name, entry.region_code AS "regionCode", entry.authority,
              entry.document_number AS "documentNumber", entry.department_code AS "departmentCode",
              entry.public_from AS "publicFrom", entry.public_until AS "publicUntil"
         FROM publication.list_entries AS entry
        WHERE entry.list = asked.list
          AND (entry.published_on, entry.uscc, entry.record_id) ${beyond} (asked.published_on, asked.uscc, asked.record_id)
          AND CASE WHEN entry.public_from > asked.day OR entry.public_until <= asked.day THEN false
                   WHEN asked.list_type IS NOT NULL AND entry.list_type <> asked.list_type THEN false
                   ELSE asked.region IS NULL OR coalesce(entry.region_code LIKE asked.region, false) END
        ORDER BY entry.published_on ${direction}, entry.uscc ${direction}, entry.record_id ${direction}
        LIMIT ${most}) AS page
      LIMIT (SELECT asked.first FROM asked)`,
  };
}
