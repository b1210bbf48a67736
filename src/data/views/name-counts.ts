import { keptPerPool } from '../kept-per-pool';
import type { NameCounts } from '../search-plan';

const KEPT_MS = 600_000;

interface Counted {
  readonly column: 'grams' | 'name_length';
  readonly value: string;
  readonly names: number;
}

/**
 * Common pairs of characters and lengths of public names (名称计数), from the statistics that the database keeps of the columns for its own
 * plans; read again every ten minutes. They may be old, or missing on a new database: they choose the way of a search, never its hits.
 */
export const nameCounts = keptPerPool(KEPT_MS, async (dataSource): Promise<NameCounts> => {
  const rows = await dataSource.query<Counted[]>(
    `/* nameCounts */
     SELECT statistics.attname AS column, counted.value, round(counted.share * greatest(held.reltuples, 0))::integer AS names
       FROM pg_stats AS statistics
       JOIN pg_class AS held ON held.oid = 'publication.names'::regclass,
            unnest(coalesce(statistics.most_common_elems, statistics.most_common_vals)::text::text[],
                   coalesce(statistics.most_common_elem_freqs, statistics.most_common_freqs)) AS counted (value, share)
      WHERE statistics.schemaname = 'publication' AND statistics.tablename = 'names'
        AND statistics.attname IN ('grams', 'name_length') AND counted.value IS NOT NULL`,
  );
  return { grams: new Map(countsOf(rows, 'grams')), lengths: new Map(lengthsOf(rows)) };
});

function countsOf(rows: readonly Counted[], wanted: Counted['column']): [string, number][] {
  return rows.filter(({ column }) => column === wanted).map(({ value, names }) => [value, names]);
}

function lengthsOf(rows: readonly Counted[]): [number, number][] {
  return countsOf(rows, 'name_length').map(([length, names]) => [Number(length), names]);
}
