import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { PublicList } from '../../domain/publication/public-file';
import { shownOn } from '../shown-on';

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

const PUBLIC_ENTRY = `entry.public_from <= $1 AND (entry.public_until IS NULL OR entry.public_until > $1)`;

/** Counts of what is public on a day (公示统计), from the published rows alone: nothing ended is in them. @source rules.md R2 */
export async function publicStatisticsOn(dataSource: DataSource, day: LocalDate): Promise<PublicStatistics> {
  const lists = await dataSource.query<ListCount[]>(
    `/* publicStatisticsOn.lists */
     SELECT entry.list, entry.list_type AS "listType", entry.region_code AS "regionCode", count(*) AS entries,
            count(DISTINCT entry.uscc) AS enterprises
       FROM publication.list_entries AS entry
      WHERE ${PUBLIC_ENTRY}
      GROUP BY entry.list, entry.list_type, entry.region_code
      ORDER BY entry.list, entry.list_type, entry.region_code`,
    [day],
  );
  const total = await dataSource.query<{ enterprises: number }[]>(
    `/* publicStatisticsOn.enterprises */
     SELECT count(*) AS enterprises FROM publication.names AS name WHERE name.current AND ${shownOn('name', '$1')}`,
    [day],
  );
  return { enterprises: total[0]?.enterprises ?? 0, lists, ...(await countsByIndustryAndMonth(dataSource, day)) };
}

async function countsByIndustryAndMonth(
  dataSource: DataSource,
  day: LocalDate,
): Promise<Pick<PublicStatistics, 'industries' | 'months'>> {
  const rows = await dataSource.query<(IndustryCount & { month: string | null })[]>(
    `/* publicStatisticsOn.industriesAndMonths */
     SELECT counted.list, counted.section, counted.month, count(*) AS entries, count(DISTINCT counted.uscc) AS enterprises
       FROM (SELECT entry.list, entry.uscc, left(entry.industry_code, 1) AS section,
                    to_char(entry.published_on, 'YYYY-MM') AS month
               FROM publication.list_entries AS entry WHERE ${PUBLIC_ENTRY}) AS counted
      GROUP BY GROUPING SETS ((counted.list, counted.section), (counted.list, counted.month))
      ORDER BY counted.list, counted.month, counted.section`,
    [day],
  );
  return {
    industries: rows.flatMap(({ month, ...count }) => (month === null ? [count] : [])),
    months: rows.flatMap(({ list, month, entries, enterprises }) =>
      month === null ? [] : [{ list, month, entries, enterprises }],
    ),
  };
}
