import { keptPerPool } from '../kept-per-pool';

const KEPT_MS = 600_000;

/** How many firms bear each common pair of characters, alone or with the length of the name (常见字组); a pair that is missing is rare. */
export type ArchiveGrams = ReadonlyMap<string, number>;

/**
 * The common pairs in names on file (档案常见字组), as the database last counted them for its own plans; read again every ten minutes. They
 * choose the way of a search, never its hits.
 */
export const archiveGrams = keptPerPool(KEPT_MS, async (dataSource): Promise<ArchiveGrams> => {
  const rows = await dataSource.query<{ gram: string; firms: number }[]>(
    `/* archiveGrams */ SELECT common.gram, common.firms FROM archive.common_grams() AS common`,
  );
  return new Map(rows.map(({ gram, firms }) => [gram, firms]));
});
