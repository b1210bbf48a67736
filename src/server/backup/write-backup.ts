import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ZipFile } from 'yazl';
import { withConnection } from '../database/plain-connect';
import type { BackedUpTable, Manifest } from './backup-format';
import { BACKUP_FORMAT, entryName, MANIFEST_NAME, Measure, migrationsOf, sqlOf, tablesOf } from './backup-format';

/** What a backup is made of beside the database. */
export interface BackupRequest {
  readonly ownerUrl: string;
  /** File to write; it has its name only once it is whole. */
  readonly path: string;
  readonly takenAt: Date;
  /** The head of the event log outside the database, read before anything else is. */
  readonly auditHead: string | null;
  readonly tell: (table: BackedUpTable) => void;
}

/**
 * Writes everything there is into one file (备份), as of one instant, beside a server that goes on working: every table row by row,
 * compressed, with its hash. Keys are no part of it. Memory does not grow with the data.
 */
export async function writeBackup({ ownerUrl, path, takenAt, auditHead, tell }: BackupRequest): Promise<Manifest> {
  const unfinished = `${path}.part`;
  try {
    const manifest = await withConnection(ownerUrl, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const zip = new ZipFile();
      const written = pipeline(zip.outputStream, createWriteStream(unfinished, { mode: 0o600, flush: true }));
      const tables: BackedUpTable[] = [];
      for (const table of await tablesOf(client)) {
        tables.push(await Promise.race([writeTable(client, zip, table), written.then(endedEarly)]));
        tell(tables.at(-1) as BackedUpTable);
      }
      const whole: Manifest = {
        format: BACKUP_FORMAT,
        takenAt: takenAt.toISOString(),
        migrations: await migrationsOf(client),
        nextTransaction: await nextTransaction(client),
        auditHead,
        tables,
      };
      zip.addBuffer(Buffer.from(JSON.stringify(whole, null, 2)), MANIFEST_NAME);
      zip.end();
      await written;
      return whole;
    });
    renameSync(unfinished, path);
    return manifest;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** One table after the other: a connection copies one at a time. */
async function writeTable(
  client: Client,
  zip: ZipFile,
  table: Pick<BackedUpTable, 'name' | 'columns'>,
): Promise<BackedUpTable> {
  const { table: from, columns } = sqlOf(table);
  const rows = client.query(copyTo(`COPY (SELECT ${columns} FROM ${from}) TO STDOUT`));
  const measure = new Measure();
  const entry = new PassThrough();
  zip.addReadStream(entry, entryName(table), { compressionLevel: QUICK });
  await pipeline(rows, measure, entry);
  return { ...table, rows: rows.rowCount, ...measure.result() };
}

const QUICK = 3;

function endedEarly(): never {
  throw new Error('the file ended before the tables did');
}

/** Events of later transactions are not in the snapshot. */
async function nextTransaction(client: Client): Promise<string> {
  const { rows } = await client.query<{ next: string }>(
    `SELECT (pg_snapshot_xmax(pg_current_snapshot())::text::bigint + origin.shift)::text AS next FROM archive.log_origin AS origin`,
  );
  return rows[0]?.next ?? '0';
}
