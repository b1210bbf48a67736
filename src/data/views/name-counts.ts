import { keptPerPool } from '../kept-per-pool';
import type { PairCounts } from '../search-plan';

const KEPT_MS = 600_000;

/**
 * Common pairs of characters of public names (字组计数), from the statistics that the database keeps of the column for its own plans; read
 * again every ten minutes. They may be old, or missing on a new database: they choose the way of a search, never its hits.
 */
export const nameCounts = keptPerPool(KEPT_MS, async (dataSource): Promise<PairCounts> => {
  const rows = await dataSource.query<{ readonly gram: string; readonly names: number }[]>(
    `/* nameCounts */
     SELECT counted.gram, round(counted.share * greatest(held.reltuples, 0))::integer AS names
       FROM pg_stats AS statistics
       JOIN pg_class AS held ON held.oid = 'publication.names'::regclass,
            unnest(statistics.most_common_elems::text::text[], statistics.most_common_elem_freqs) AS counted (gram, share)
      WHERE statistics.schemaname = 'publication' AND statistics.tablename = 'names'
        AND statistics.attname = 'grams' AND counted.gram IS NOT NULL`,
  );
  return new Map(rows.map(({ gram, names }) => [gram, names]));
});
