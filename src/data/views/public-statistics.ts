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

/** Numbers of what is public on a day (公示统计). */
export interface PublicStatistics {
  readonly enterprises: number;
  readonly lists: readonly ListCount[];
}

/** Counts of what is public on a day (公示统计), from the published rows alone: nothing ended is in them. @source rules.md R2 */
export async function publicStatisticsOn(dataSource: DataSource, day: LocalDate): Promise<PublicStatistics> {
  const lists = await dataSource.query<ListCount[]>(
    `/* publicStatisticsOn.lists */
     SELECT entry.list, entry.list_type AS "listType", entry.region_code AS "regionCode", count(*) AS entries,
            count(DISTINCT entry.uscc) AS enterprises
       FROM publication.list_entries AS entry
      WHERE entry.public_from <= $1 AND (entry.public_until IS NULL OR entry.public_until > $1)
      GROUP BY entry.list, entry.list_type, entry.region_code
      ORDER BY entry.list, entry.list_type, entry.region_code`,
    [day],
  );
  const total = await dataSource.query<{ enterprises: number }[]>(
    `/* publicStatisticsOn.enterprises */
     SELECT count(*) AS enterprises FROM publication.names AS name WHERE name.current AND ${shownOn('name', '$1')}`,
    [day],
  );
  return { enterprises: total[0]?.enterprises ?? 0, lists };
}
