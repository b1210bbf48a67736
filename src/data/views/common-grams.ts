import type { DataSource } from 'typeorm';
import type { CommonGrams } from '../search-plan';

const KEPT_MS = 600_000;

interface Kept {
  readonly readAt: number;
  readonly grams: CommonGrams;
}

const kept = new WeakMap<DataSource, Kept>();

/**
 * The common pairs of characters in public names (常见字组), from the statistics that the database keeps of the column for its own plans;
 * read again every ten minutes. They may be old, or missing on a new database: they choose the way of a search, never its hits.
 */
export async function commonGrams(dataSource: DataSource, now: Date): Promise<CommonGrams> {
  const known = kept.get(dataSource);
  if (known !== undefined && Math.abs(now.getTime() - known.readAt) < KEPT_MS) return known.grams;
  const rows = await dataSource.query<{ gram: string; names: number }[]>(
    `/* commonGrams */
     SELECT counted.gram, round(counted.share * greatest(held.reltuples, 0))::integer AS names
       FROM pg_stats AS statistics
       JOIN pg_class AS held ON held.oid = 'publication.names'::regclass,
            unnest(statistics.most_common_elems::text::text[], statistics.most_common_elem_freqs)
              AS counted (gram, share)
      WHERE statistics.schemaname = 'publication' AND statistics.tablename = 'names' AND statistics.attname = 'grams'
        AND counted.gram IS NOT NULL`,
  );
  const grams = new Map(rows.map(({ gram, names }) => [gram, names]));
  kept.set(dataSource, { readAt: now.getTime(), grams });
  return grams;
}
