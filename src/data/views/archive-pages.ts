import type { EntityManager } from 'typeorm';
import type { Publication } from '../../domain/publication/public-file';

/** Codes of enterprises that have facts, a page after a code, in order (全库遍历). */
export async function codesAfter(manager: EntityManager, after: string, size: number): Promise<string[]> {
  const rows = await manager.query<{ uscc: string }[]>(
    `/* codesAfter */
     SELECT enterprise.uscc FROM archive.enterprises AS enterprise
      WHERE enterprise.uscc > $1 AND enterprise.last_recorded_at IS NOT NULL ORDER BY enterprise.uscc LIMIT $2`,
    [after, size],
  );
  return rows.map(({ uscc }) => uscc);
}

/** Digest and catalogue version of the newest timeline of each enterprise. */
export async function newestTimelines(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, { readonly digest: string; readonly catalogueVersion: string; readonly timeline: unknown }>> {
  const rows = await manager.query<{ uscc: string; digest: string; catalogue_version: string; timeline: unknown }[]>(
    `/* newestTimelines */
     SELECT DISTINCT ON (held.uscc) held.uscc, held.digest, held.catalogue_version, held.timeline
       FROM archive.timelines AS held WHERE held.uscc = ANY ($1) ORDER BY held.uscc, held.known_from DESC`,
    [codes],
  );
  return new Map(
    rows.map(({ uscc, digest, catalogue_version: catalogueVersion, timeline }) => [
      uscc,
      { digest, catalogueVersion, timeline },
    ]),
  );
}

/** What the publication schema holds of some enterprises, gathered from its tables (公示现状). */
export interface PublishedState {
  readonly file: Publication['file'];
  readonly names: readonly { readonly normalName: string; readonly current: boolean }[];
  readonly standings: readonly { readonly standing: string; readonly from: string; readonly until: string | null }[];
  readonly listEntries: readonly {
    readonly list: string;
    readonly listType: string;
    readonly recordId: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly bans: readonly {
    readonly listType: string;
    readonly recordId: string;
    readonly from: string;
    readonly until: string | null;
  }[];
}

/** The published state of enterprises, by code; those without a public file are missing. */
export async function publishedStates(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, PublishedState>> {
  const rows = await manager.query<(PublishedState & { uscc: string })[]>(
    `/* publishedStates */
     SELECT file.uscc, file.file,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('normalName', name.normal_name, 'current', name.current,
                                       'initials', name.initials)
                                       ORDER BY name.normal_name COLLATE "C"), '[]')
               FROM publication.names AS name WHERE name.uscc = file.uscc) AS names,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('standing', standing.standing, 'from', standing.valid_from,
                                       'until', standing.valid_until) ORDER BY standing.valid_from), '[]')
               FROM publication.standings AS standing WHERE standing.uscc = file.uscc) AS standings,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('list', entry.list, 'listType', entry.list_type,
                                       'recordId', entry.record_id, 'from', entry.public_from, 'until', entry.public_until)
                                       ORDER BY entry.record_id, entry.public_from), '[]')
               FROM publication.list_entries AS entry WHERE entry.uscc = file.uscc) AS "listEntries",
            (SELECT coalesce(jsonb_agg(jsonb_build_object('listType', ban.list_type, 'recordId', ban.record_id,
                                       'from', ban.public_from, 'until', ban.public_until)
                                       ORDER BY ban.record_id, ban.public_from), '[]')
               FROM publication.bans AS ban WHERE ban.uscc = file.uscc) AS bans
       FROM publication.files AS file WHERE file.uscc = ANY ($1)`,
    [codes],
  );
  return new Map(rows.map((row) => [row.uscc, row]));
}
