import type { DataSource } from 'typeorm';
import type { Fact } from '../../domain/record/fact';
import type { Timeline } from '../../domain/rules/timeline';
import type { FactRow } from '../fact-row';
import { FACT_COLUMNS, factOfRow } from '../fact-row';
import { plannedOnce } from '../scoped-source';

/** A file as held at an instant (某时刻所知档案): the timeline, the instant it was known from, and the facts behind it. */
export interface FileAt {
  readonly timeline: Timeline;
  /** Instant of the last change to the file that this answer includes: asking with it again gives the same answer. */
  readonly knownAt: string;
  readonly facts: readonly Fact[];
}

/**
 * The file of an enterprise as known at an instant (某时刻所知档案), or null when nothing was known then.
 * An instant given by the caller is settled first ({@link waitForWriters}), on the archive that is written to.
 * @param knownAt ISO instant; null for what is known now
 */
export async function fileKnownAt(
  dataSource: DataSource,
  uscc: string,
  knownAt: string | null,
): Promise<FileAt | null> {
  const rows = await dataSource.query<Row[]>(FILE, [uscc, knownAt ?? 'infinity']);
  const timeline = rows[0]?.timeline;
  const last = rows.at(-1);
  return timeline && last ? { timeline, knownAt: last.recorded_at.toISOString(), facts: rows.map(factOfRow) } : null;
}

type Row = FactRow & { readonly timeline: Timeline | null };

/** One statement sees one state of the archive; the timeline comes with the first fact. */
const FILE = plannedOnce(
  `/* fileKnownAt */
   SELECT ${FACT_COLUMNS},
          CASE WHEN row_number() OVER (ORDER BY fact.recorded_at, fact.record_id, fact.version) = 1 THEN (
            SELECT held.timeline FROM archive.timelines AS held
             WHERE held.uscc = $1 AND held.known_from <= $2::timestamptz ORDER BY held.known_from DESC LIMIT 1) END AS timeline
     FROM archive.facts AS fact
    WHERE fact.uscc = $1 AND fact.recorded_at <= $2::timestamptz
    ORDER BY fact.recorded_at, fact.record_id, fact.version`,
);

/**
 * Waits for a writer that is at work on the enterprise (等待在办写入): its facts will bear an instant that may lie before the one asked
 * for, and an answer given without them could not be given again. The millisecond asked for must be over before anybody looks for writers: who begins after that bears a later one.
 * @param knownAt ISO instant
 * @returns false when no such enterprise is on file yet: a writer that brings it cannot be waited for here
 */
export async function waitForWriters(dataSource: DataSource, uscc: string, knownAt: string): Promise<boolean> {
  return (await dataSource.query<object[]>(WAIT, [uscc, knownAt])).length > 0;
}

const WAIT = plannedOnce(
  `/* waitForWriters */
   SELECT enterprise.uscc FROM archive.enterprises AS enterprise
    WHERE enterprise.uscc = $1
      AND (SELECT pg_sleep(greatest(0, least(10,
             extract(epoch FROM $2::timestamptz + interval '1 millisecond' - clock_timestamp()))))::text) IS NOT NULL
      FOR KEY SHARE OF enterprise`,
);
