import { keptPerPool } from '../kept-per-pool';

/** How many public names have a common part (片段计数), as the database last counted; a part that is missing is rare. */
export type PartCounts = ReadonlyMap<string, number>;

const KEPT_MS = 600_000;

/**
 * Common parts of public names, from the statistics that the database keeps of the column for its own plans; read again every ten minutes.
 * They may be old, or missing on a new database: they choose the part that a search reads, never its hits.
 */
export const partCounts = keptPerPool(KEPT_MS, async (dataSource): Promise<PartCounts> => {
  const rows = await dataSource.query<{ readonly part: string; readonly names: number }[]>(
    `/* partCounts */
     SELECT counted.part, round(counted.share * greatest(held.reltuples, 0))::integer AS names
       FROM pg_stats AS statistics
       JOIN pg_class AS held ON held.oid = 'publication.name_parts'::regclass,
            unnest(statistics.most_common_vals::text::text[], statistics.most_common_freqs) AS counted (part, share)
      WHERE statistics.schemaname = 'publication' AND statistics.tablename = 'name_parts'
        AND statistics.attname = 'part' AND counted.part IS NOT NULL`,
  );
  return new Map(rows.map(({ part, names }) => [part, names]));
});

/** The part that the fewest names have (最少见片段). */
export function rarestPart([first = '', ...others]: readonly string[], counts: PartCounts): string {
  const names = (part: string) => counts.get(part) ?? 0;
  return others.reduce((rarest, part) => (names(part) < names(rarest) ? part : rarest), first);
}
