import type { DataSource } from 'typeorm';

const KEPT_MS = 600_000;

/** How many firms bear each common pair of characters, alone or with the length of the name (常见字组); a pair that is missing is rare. */
export type ArchiveGrams = ReadonlyMap<string, number>;

interface Kept {
  readonly readAt: number;
  readonly grams: ArchiveGrams;
}

/** By driver: every scope of a pool has it in common. */
const kept = new WeakMap<object, Kept>();

/**
 * The common pairs in names on file (档案常见字组), as the database last counted them for its own plans; read again every ten minutes. They
 * choose the way of a search, never its hits.
 */
export async function archiveGrams(dataSource: DataSource, now: Date): Promise<ArchiveGrams> {
  const known = kept.get(dataSource.driver);
  if (known !== undefined && Math.abs(now.getTime() - known.readAt) < KEPT_MS) return known.grams;
  const rows = await dataSource.query<{ gram: string; firms: number }[]>(
    `/* archiveGrams */ SELECT common.gram, common.firms FROM archive.common_grams() AS common`,
  );
  const grams = new Map(rows.map(({ gram, firms }) => [gram, firms]));
  kept.set(dataSource.driver, { readAt: now.getTime(), grams });
  return grams;
}
