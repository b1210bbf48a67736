import type { EntityManager } from 'typeorm';
import type { Timeline } from '../../domain/rules/timeline';

/** A timeline from the instant on at which we held it to be so. */
export interface NewTimeline {
  readonly timeline: Timeline;
  readonly digest: string;
  readonly knownFrom: string;
}

/** Appends timelines (追加时间线); the one before stays for whoever asks what we knew then. */
export async function appendTimelines(manager: EntityManager, timelines: readonly NewTimeline[]): Promise<void> {
  if (timelines.length === 0) return;
  await manager.query(
    `/* appendTimelines */
     INSERT INTO archive.timelines (uscc, known_from, catalogue_version, timeline, digest)
     SELECT uscc, known_from, catalogue_version, timeline, digest
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, known_from timestamptz, catalogue_version text,
            timeline jsonb, digest text)`,
    [JSON.stringify(timelines.map(timelineColumns))],
  );
}

/** A timeline as the columns of archive.timelines (时间线列). */
export function timelineColumns({ timeline, digest, knownFrom }: NewTimeline) {
  const { uscc, catalogueVersion } = timeline;
  return { uscc, known_from: knownFrom, catalogue_version: catalogueVersion, timeline, digest };
}

/** Versions of the law that the newest timelines of some enterprises were derived under (时间线所依目录版本), by code. */
export async function lawOfTimelines(manager: EntityManager, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await manager.query<{ uscc: string; catalogue_version: string }[]>(
    `/* lawOfTimelines */
     SELECT asked.uscc, newest.catalogue_version
       FROM unnest($1::text[]) AS asked (uscc)
      CROSS JOIN LATERAL (SELECT held.catalogue_version FROM archive.timelines AS held
             WHERE held.uscc = asked.uscc ORDER BY held.known_from DESC LIMIT 1) AS newest`,
    [codes],
  );
  return new Map(rows.map((row) => [row.uscc, row.catalogue_version]));
}
