import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { Standing } from '../../domain/catalogue/types';
import type { Timeline } from '../../domain/rules/timeline';

/** A day as known at an instant (效力日与知悉时刻). */
export interface PointInTime {
  readonly day: LocalDate;
  /** ISO instant. */
  readonly knownAt: string;
}

/** An enterprise with the standing it had at a point. */
export interface StandingRow {
  readonly uscc: string;
  readonly standing: Standing;
  readonly ruleId: string;
  readonly since: LocalDate;
  readonly measures: readonly { readonly code: string }[];
}

/** The newest timeline of each enterprise at the point, and its segment of the day. */
const SEGMENTS = `
  SELECT held.uscc, segment
    FROM (SELECT DISTINCT ON (known.uscc) known.uscc, known.timeline
            FROM archive.timelines AS known
           WHERE known.known_from <= $2::timestamptz AND ($3::text IS NULL OR known.uscc > $3)
           ORDER BY known.uscc, known.known_from DESC) AS held
   CROSS JOIN LATERAL (SELECT segment FROM jsonb_array_elements(held.timeline->'segments') AS segment
                        WHERE segment->>'from' <= $1::text
                          AND (segment->>'until' IS NULL OR segment->>'until' > $1::text) LIMIT 1) AS on_day`;

/** Enterprises that had a standing at a point, by code (某时点状况名单). */
export async function standingsAt(
  dataSource: DataSource,
  point: PointInTime,
  page: { readonly standing: Standing | null; readonly first: number; readonly after: string | null },
): Promise<StandingRow[]> {
  return dataSource.query<StandingRow[]>(
    `/* standingsAt */
     SELECT point.uscc, point.segment->>'standing' AS standing, point.segment->>'ruleId' AS "ruleId",
            point.segment->>'from' AS since, point.segment->'measures' AS measures
       FROM (${SEGMENTS}) AS point
      WHERE ($4::text IS NULL OR point.segment->>'standing' = $4)
      ORDER BY point.uscc LIMIT $5`,
    [point.day, point.knownAt, page.after, page.standing, page.first],
  );
}

/** How many enterprises had each standing at a point (某时点状况统计). */
export async function standingCountsAt(
  dataSource: DataSource,
  point: PointInTime,
): Promise<{ readonly standing: Standing; readonly enterprises: number }[]> {
  return dataSource.query(
    `/* standingCountsAt */
     SELECT point.segment->>'standing' AS standing, count(*)::integer AS enterprises
       FROM (${SEGMENTS}) AS point GROUP BY 1 ORDER BY 1`,
    [point.day, point.knownAt, null],
  );
}

/** A stored timeline with the instant it was learned. */
export interface StoredTimeline {
  readonly timeline: Timeline;
  readonly knownFrom: string;
}

/** Timelines of an enterprise held up to an instant, newest first, before a cursor (时间线各版本). */
export async function timelineVersions(
  dataSource: DataSource,
  uscc: string,
  page: { readonly knownAt: string; readonly before: string | null; readonly first: number },
): Promise<StoredTimeline[]> {
  const rows = await dataSource.query<{ timeline: Timeline; known_from: Date }[]>(
    `/* timelineVersions */
     SELECT held.timeline, held.known_from FROM archive.timelines AS held
      WHERE held.uscc = $1 AND held.known_from <= $2::timestamptz
        AND ($3::timestamptz IS NULL OR held.known_from < $3)
      ORDER BY held.known_from DESC LIMIT $4`,
    [uscc, page.knownAt, page.before, page.first],
  );
  return rows.map((row) => ({ timeline: row.timeline, knownFrom: row.known_from.toISOString() }));
}
