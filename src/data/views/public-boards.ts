import type { DataSource, EntityManager } from 'typeorm';
import type { BoardList } from '../../domain/board/board-edition';
import type { BoardTotal } from '../../domain/board/board-summary';
import type { PublicBoardEntry, PublicEdition } from '../../domain/board/public-edition';
import type { LocalDate } from '../../domain/calendar/local-date';
import { regionPrefix } from '../../domain/region/regions';
import { BOARD_ENTRY_COLUMNS, BOARD_ITEMS, listRank } from '../board-items';
import { escapeLike } from '../like';

/** Place in the list of editions, by publication. */
export interface PublicEditionCursor {
  readonly publishedAt: string;
  readonly editionId: string;
}

/** Which page of editions. */
export interface PublicEditionPage {
  readonly region: string | null;
  /** Only editions that cover this part; any when left out. */
  readonly list?: BoardList | null;
  /** Newest publication first when left out. */
  readonly order?: 'NEWEST' | 'OLDEST';
  readonly first: number;
  readonly after: PublicEditionCursor | null;
}

/** Place of an entry in a board; no number, since numbers are given anew every day. */
export interface PublicBoardCursor {
  readonly rank: number;
  readonly publishedOn: string;
  readonly uscc: string;
  readonly recordId: string;
}

/** Which page of which edition, on which day. */
export interface PublicBoardPage {
  readonly editionId: string;
  readonly day: LocalDate;
  /** Only this part; null for the whole edition. */
  readonly list: BoardList | null;
  /** Null for all. */
  readonly first: number | null;
  readonly after: PublicBoardCursor | null;
}

type Reader = DataSource | EntityManager;
type Row = Omit<PublicEdition, 'publishedAt'> & { readonly publishedAt: Date };

const EDITION = `
  SELECT edition.edition_id AS "editionId", edition.department_code AS "departmentCode",
         edition.region_code AS "regionCode", edition.year, edition.number, edition.title, edition.scope,
         edition.as_of AS "asOf", edition.published_at AS "publishedAt", edition.withdrawn_on AS "withdrawnOn",
         edition.withdrawal_notice AS "withdrawalNotice", edition.withdrawal_reason AS "withdrawalReason",
         edition.withdrawn_on IS NULL AND NOT EXISTS (
           SELECT FROM publication.board_editions AS newer
            WHERE newer.department_code = edition.department_code AND newer.region_code = edition.region_code
              AND newer.withdrawn_on IS NULL AND (newer.year, newer.number) > (edition.year, edition.number)) AS current
    FROM publication.board_editions AS edition`;

const ORDERS = {
  NEWEST: { direction: 'DESC', beyond: '<' },
  OLDEST: { direction: 'ASC', beyond: '>' },
} as const;

/** A page of published editions (公示红黑榜目录), the withdrawn ones among them, in the order asked for. */
export async function publicEditionPage(reader: Reader, page: PublicEditionPage): Promise<PublicEdition[]> {
  const { direction, beyond } = ORDERS[page.order ?? 'NEWEST'];
  const rows = await reader.query<Row[]>(
    `/* publicEditionPage */ ${EDITION}
      WHERE ($1::text IS NULL OR edition.region_code LIKE $1 || '%')
        AND ($2::timestamptz IS NULL OR (edition.published_at, edition.edition_id) ${beyond} ($2, $3::uuid))
        AND ($5::text IS NULL OR $5 = ANY (edition.scope))
      ORDER BY edition.published_at ${direction}, edition.edition_id ${direction} LIMIT $4`,
    [
      page.region === null ? null : escapeLike(regionPrefix(page.region)),
      page.after?.publishedAt ?? null,
      page.after?.editionId ?? null,
      page.first,
      page.list ?? null,
    ],
  );
  return rows.map(editionOfRow);
}

/** A published edition by its id, or null. */
export async function publicEditionById(reader: Reader, editionId: string): Promise<PublicEdition | null> {
  const rows = await reader.query<Row[]>(`/* publicEditionById */ ${EDITION} WHERE edition.edition_id = $1`, [
    editionId,
  ]);
  return rows[0] ? editionOfRow(rows[0]) : null;
}

/** What of an edition is public on a day; `item` is a row of it. */
const SHOWN = `publication.board_entries AS member
       JOIN ${BOARD_ITEMS} AS item
         ON item.uscc = member.uscc AND item.record_id = member.record_id AND item.list = member.list
      WHERE member.edition_id = $1 AND item.public_from <= $2 AND (item.public_until IS NULL OR item.public_until > $2)`;

const PLACE = `(-${listRank('item.list')}, item.published_on, item.uscc, item.record_id)`;
const CURSOR = '(-$3::integer, $4::date, $5::text, $6::uuid)';

/**
 * A page of an edition as it stands on a day (今日榜上条目): only what is public that day, numbered from 1 without gaps. The
 * cursor is the entry's own place, so that paging holds while others go; what stands before it is counted, not sorted. An entry
 * keeps its number where only a part is asked for.
 * @source rules.md R2
 */
export async function publicBoardPage(reader: Reader, page: PublicBoardPage): Promise<PublicBoardEntry[]> {
  return reader.query<PublicBoardEntry[]>(
    `/* publicBoardPage */
     SELECT page.*, row_number() OVER (ORDER BY page.rank, page."publishedOn" DESC, page.uscc DESC, page."recordId" DESC)
                    + CASE WHEN $3::integer IS NOT NULL THEN (SELECT count(*) FROM ${SHOWN} AND ${PLACE} >= ${CURSOR})
                           WHEN $8::text IS NULL THEN 0
                           ELSE (SELECT count(*) FROM ${SHOWN} AND ${listRank('item.list')} < ${listRank('$8::text')})
                       END AS number
       FROM (SELECT ${BOARD_ENTRY_COLUMNS}, ${listRank('item.list')} AS rank
               FROM ${SHOWN} AND ($3::integer IS NULL OR ${PLACE} < ${CURSOR}) AND ($8::text IS NULL OR item.list = $8)
              ORDER BY ${listRank('item.list')}, item.published_on DESC, item.uscc DESC, item.record_id DESC
              LIMIT $7) AS page
      ORDER BY number`,
    [
      page.editionId,
      page.day,
      page.after?.rank ?? null,
      page.after?.publishedOn ?? null,
      page.after?.uscc ?? null,
      page.after?.recordId ?? null,
      page.first,
      page.list,
    ],
  );
}

/** Totals of an edition as it stands on a day (今日合计), by part and by list type. @source rules.md R2 */
export async function publicBoardTotals(reader: Reader, editionId: string, day: LocalDate): Promise<BoardTotal[]> {
  return reader.query<BoardTotal[]>(
    `/* publicBoardTotals */
     SELECT item.list, item.list_type AS "listType", count(*) AS entries, count(DISTINCT item.uscc) AS enterprises
       FROM ${SHOWN}
      GROUP BY GROUPING SETS ((item.list), (item.list, item.list_type))`,
    [editionId, day],
  );
}

function editionOfRow(row: Row): PublicEdition {
  return { ...row, publishedAt: row.publishedAt.toISOString() };
}
