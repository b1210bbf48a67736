import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';
import type { Client } from 'pg';
import { escapeIdentifier } from 'pg';
import { z } from 'zod';
import { DERIVED_TABLES } from '../../data/derived-tables';

/** Name of the list of contents in a backup. */
export const MANIFEST_NAME = 'manifest.json';
/** What the first field of a manifest says. */
export const BACKUP_FORMAT = 'chengxin-backup/1';

const TABLE = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** List of contents (备份清单): every table with its columns, rows and SHA-256, and what belongs beside them. */
export const MANIFEST = z.object({
  format: z.literal(BACKUP_FORMAT),
  takenAt: z.iso.datetime(),
  /** Migrations the database had, in order; it is restored into one that has the same. */
  migrations: z.array(z.string()),
  /** First transaction number of the event log that is not in the backup. */
  nextTransaction: z.string().regex(/^\d{1,19}$/),
  /** The signed head of the event log as it was kept outside; null where there was none. */
  auditHead: z.string().nullable(),
  tables: z.array(TABLE),
});

/** See {@link MANIFEST}. */
export type Manifest = z.infer<typeof MANIFEST>;
/** A table in a manifest. */
export type BackedUpTable = Manifest['tables'][number];

/** What a restored database makes by itself: what it derives, and where its event log begins. */
const MADE_ANEW: readonly string[] = [...DERIVED_TABLES, 'archive.log_origin'];

/** Tables of ours with their columns, in order (全部表), but for those in {@link MADE_ANEW}. */
export async function tablesOf(client: Client): Promise<Pick<BackedUpTable, 'name' | 'columns'>[]> {
  const { rows } = await client.query<{ schema: string; table: string; columns: string[] }>(
    `SELECT relation.relnamespace::regnamespace::text AS schema, relation.relname AS table,
            array_agg(attribute.attname::text ORDER BY attribute.attnum) AS columns
       FROM pg_class AS relation JOIN pg_attribute AS attribute ON attribute.attrelid = relation.oid
      WHERE relation.relkind IN ('r', 'p') AND attribute.attnum > 0 AND NOT attribute.attisdropped
        AND relation.relnamespace IN ('archive'::regnamespace, 'publication'::regnamespace)
      GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const tables = rows.map(({ schema, table, columns }) => ({ name: `${schema}.${table}`, columns }));
  return tables.filter(({ name }) => !MADE_ANEW.includes(name));
}

/** Migrations a database has, in order. */
export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

/** A table and its columns as SQL writes them. */
export function sqlOf({ name, columns }: Pick<BackedUpTable, 'name' | 'columns'>): {
  readonly table: string;
  readonly columns: string;
} {
  return {
    table: name.split('.').map(escapeIdentifier).join('.'),
    columns: columns.map(escapeIdentifier).join(', '),
  };
}

/** Where the rows of a table stand in a backup. */
export function entryName({ name }: Pick<BackedUpTable, 'name'>): string {
  return `${name}.tsv`;
}

/** Lets bytes through, and knows afterwards how many they were and their SHA-256. */
export class Measure extends Transform {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    callback(null, chunk);
  }

  /** Once everything went through. */
  result(): Pick<BackedUpTable, 'bytes' | 'sha256'> {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
