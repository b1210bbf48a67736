import { withConnection } from '../../../src/server/database/plain-connect';

/**
 * Reads what a database holds into its memory (预热), the peers' tables apart: one that has been in use for a day has its pages there, while
 * one just started or copied would be timed reading files.
 * @returns megabytes read; 0 where PostgreSQL came without pg_prewarm
 */
export async function warmPages(adminUrl: string, database: string): Promise<number> {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return await withConnection(url.href, async (admin) => {
    const { rows: found } = await admin.query(`SELECT FROM pg_available_extensions WHERE name = 'pg_prewarm'`);
    if (found.length === 0) return 0;
    await admin.query('CREATE SCHEMA IF NOT EXISTS bench');
    await admin.query('CREATE EXTENSION IF NOT EXISTS pg_prewarm WITH SCHEMA bench');
    const { rows } = await admin.query<{ megabytes: number }>(WARM);
    return rows[0]?.megabytes ?? 0;
  });
}

/**
 * Tables and indexes that questions read, with what is too long for a row; the publication last, since not all may find room. Of name_parts
 * its key alone is read.
 */
const WARM = `
  SELECT coalesce(round(sum(bench.pg_prewarm(held.oid)) * 8 / 1024), 0)::integer AS megabytes
    FROM (SELECT part.oid
            FROM pg_class AS own
           CROSS JOIN LATERAL (
             SELECT own.oid WHERE own.relname <> 'name_parts'
             UNION ALL SELECT own.reltoastrelid WHERE own.reltoastrelid <> 0
             UNION ALL SELECT indexrelid FROM pg_index WHERE indrelid IN (own.oid, own.reltoastrelid)) AS part (oid)
           WHERE own.relkind = 'r' AND own.relnamespace IN ('archive'::regnamespace, 'publication'::regnamespace)
           ORDER BY own.relnamespace = 'publication'::regnamespace, part.oid OFFSET 0) AS held`;
