import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { PublicList } from '../../domain/publication/public-file';
import { runPrepared } from '../prepared';
import { shownOn } from '../shown-on';
import { PUBLICATION_STATE } from './public-changes';

/** Entries of one list type in one region on a day; firms, not entries, are what `enterprises` counts. */
export interface ListCount {
  readonly list: PublicList;
  readonly listType: string;
  readonly regionCode: string | null;
  readonly entries: number;
  readonly enterprises: number;
}

/** Entries of one list in one section of industry on a day; null where the registration names none. */
export interface IndustryCount {
  readonly list: PublicList;
  readonly section: string | null;
  readonly entries: number;
  readonly enterprises: number;
}

/** Entries of one list by the month they were published in, as far as they are public on the day: what is over counts nowhere. */
export interface MonthCount {
  readonly list: PublicList;
  /** Written YYYY-MM. */
  readonly month: string;
  readonly entries: number;
  readonly enterprises: number;
}

/** Numbers of what is public on a day (公示统计). */
export interface PublicStatistics {
  readonly enterprises: number;
  readonly lists: readonly ListCount[];
  readonly industries: readonly IndustryCount[];
  readonly months: readonly MonthCount[];
}

/** The state of the publication that numbers are counted of; as long as it is the same, so are they. */
export async function publicationState(dataSource: DataSource): Promise<string> {
  const rows = await runPrepared<{ state: string }>(dataSource, STATE, []);
  return rows[0]?.state ?? '';
}

const STATE = { name: 'publicationState', text: `/* publicationState */ SELECT ${PUBLICATION_STATE} AS state` };

type Counted = { readonly entries: number; readonly enterprises: number; readonly list: PublicList } & (
  | { readonly part: 'TYPE'; readonly listType: string; readonly regionCode: string | null }
  | { readonly part: 'SECTION'; readonly section: string | null }
  | { readonly part: 'MONTH'; readonly month: string }
);

/**
 * Counts of what is public on a day (公示统计), from the published rows alone: nothing ended is in them. All of them and the state they are
 * of come from one statement, so that they are of one moment. Firms are told apart by hashing before they are counted: sorting them, as
 * count(DISTINCT) does, takes twice as long in a large city.
 * @source rules.md R2
 */
export async function publicStatisticsOn(
  dataSource: DataSource,
  day: LocalDate,
): Promise<{ readonly state: string; readonly statistics: PublicStatistics }> {
  const rows = await counting<{ state: string; enterprises: number; counts: readonly Counted[] }>(
    dataSource,
    `/* publicStatisticsOn */
     WITH entry AS MATERIALIZED (
       SELECT entry.list, entry.list_type, entry.region_code, entry.uscc, left(entry.industry_code, 1) AS section,
              date_trunc('month', entry.published_on)::date AS month
         FROM publication.list_entries AS entry
        WHERE entry.public_from <= $1 AND (entry.public_until IS NULL OR entry.public_until > $1)),
     counted AS (
       SELECT 1 AS place, 'TYPE' AS part, firm.list, firm.list_type, firm.region_code, NULL AS section, NULL AS month,
              sum(firm.entries)::bigint AS entries, count(*) AS enterprises
         FROM (SELECT list, list_type, region_code, count(*) AS entries FROM entry
                GROUP BY list, list_type, region_code, uscc) AS firm
        GROUP BY firm.list, firm.list_type, firm.region_code
       UNION ALL
       SELECT 2, 'SECTION', firm.list, NULL, NULL, firm.section, NULL, sum(firm.entries)::bigint, count(*)
         FROM (SELECT list, section, count(*) AS entries FROM entry GROUP BY list, section, uscc) AS firm
        GROUP BY firm.list, firm.section
       UNION ALL
       SELECT 3, 'MONTH', firm.list, NULL, NULL, NULL, to_char(firm.month, 'YYYY-MM'), sum(firm.entries)::bigint, count(*)
         FROM (SELECT list, month, count(*) AS entries FROM entry GROUP BY list, month, uscc) AS firm
        GROUP BY firm.list, firm.month)
     SELECT ${PUBLICATION_STATE} AS state,
            (SELECT count(*) FROM publication.names AS name WHERE name.current AND name.region_code IS NOT NULL)
              + (SELECT count(*) FROM publication.names AS name
                  WHERE name.current AND name.region_code IS NULL AND ${shownOn('name', '$1')}) AS enterprises,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('part', counted.part, 'list', counted.list,
                      'listType', counted.list_type, 'regionCode', counted.region_code, 'section', counted.section,
                      'month', counted.month, 'entries', counted.entries, 'enterprises', counted.enterprises)
                    ORDER BY counted.place, counted.list, counted.list_type, counted.region_code, counted.month,
                             counted.section), '[]'::jsonb) FROM counted) AS counts`,
    [day],
  );
  const { state = '', enterprises = 0, counts = [] } = rows[0] ?? {};
  return { state, statistics: { enterprises, ...partsOf(counts) } };
}

/** One count serves all who ask until the next change: it may take longer than an answer, and more memory than a look-up. */
const ROOM = `/* roomToCount */ SELECT set_config('statement_timeout', '60000', true), set_config('work_mem', '64MB', true)`;

async function counting<Row>(dataSource: DataSource, text: string, values: readonly unknown[]): Promise<Row[]> {
  return await dataSource.transaction(async (manager) => {
    await manager.query(ROOM);
    return await manager.query<Row[]>(text, [...values]);
  });
}

function partsOf(counts: readonly Counted[]): Omit<PublicStatistics, 'enterprises'> {
  return {
    lists: counts.flatMap((count) => (count.part === 'TYPE' ? [listCount(count)] : [])),
    industries: counts.flatMap((count) => {
      if (count.part !== 'SECTION') return [];
      const { list, section, entries, enterprises } = count;
      return [{ list, section, entries, enterprises }];
    }),
    months: counts.flatMap((count) => {
      if (count.part !== 'MONTH') return [];
      const { list, month, entries, enterprises } = count;
      return [{ list, month, entries, enterprises }];
    }),
  };
}

function listCount({
  list,
  listType,
  regionCode,
  entries,
  enterprises,
}: Extract<Counted, { part: 'TYPE' }>): ListCount {
  return { list, listType, regionCode, entries, enterprises };
}
