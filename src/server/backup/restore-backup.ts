import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Entry, ZipFile } from 'yauzl';
import { openPromise } from 'yauzl';
import { withConnection } from '../database/plain-connect';
import { errorText, StartupError } from '../startup-error';
import type { BackedUpTable, Manifest } from './backup-format';
import { entryName, MANIFEST, MANIFEST_NAME, Measure, migrationsOf, sqlOf, tablesOf } from './backup-format';

/** What a restore is made from and into. */
export interface RestoreRequest {
  readonly ownerUrl: string;
  readonly path: string;
  readonly tell: (table: BackedUpTable) => void;
}

/**
 * Puts a backup into an empty database of the same release (恢复), in one transaction: everything or nothing. Every table is held
 * against its rows and its hash; the event log then goes on counting after the last transaction of the backup.
 * @throws StartupError when the file is damaged, or the database has other tables, another release, or anything in it
 */
export async function restoreBackup({ ownerUrl, path, tell }: RestoreRequest): Promise<Manifest> {
  const backup = await openBackup(path);
  try {
    return await withConnection(ownerUrl, async (client) => {
      await client.query('BEGIN');
      await requireFitting(client, backup.manifest);
      await requireEmpty(client, backup.manifest.tables);
      for (const table of backup.manifest.tables) {
        await restoreTable(client, backup, table);
        tell(table);
      }
      await continueLog(client, backup.manifest.nextTransaction);
      await client.query('COMMIT');
      await client.query('ANALYZE');
      return backup.manifest;
    });
  } finally {
    backup.zip.close();
  }
}

interface Backup {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly manifest: Manifest;
}

async function openBackup(path: string): Promise<Backup> {
  try {
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const manifest = MANIFEST.parse(JSON.parse(await textOf(await streamOf(zip, entries.get(MANIFEST_NAME)))));
    return { zip, entries, manifest };
  } catch (error) {
    throw damaged(errorText(error));
  }
}

async function streamOf(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (entry === undefined) throw new Error('an entry is missing');
  return await zip.openReadStreamPromise(entry);
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function requireFitting(client: Client, manifest: Manifest): Promise<void> {
  const here = { migrations: await migrationsOf(client), tables: (await tablesOf(client)).map(shapeOf) };
  const there = { migrations: manifest.migrations, tables: manifest.tables.map(shapeOf) };
  if (JSON.stringify(here) === JSON.stringify(there)) return;
  throw new StartupError(
    `备份出自另一版本（${manifest.migrations.at(-1) ?? ''}），请用该版本恢复后再升级 / The backup is of another release: restore it with that one, then upgrade`,
  );
}

function shapeOf({ name, columns }: Pick<BackedUpTable, 'name' | 'columns'>): string {
  return `${name} ${columns.join(' ')}`;
}

async function requireEmpty(client: Client, tables: readonly BackedUpTable[]): Promise<void> {
  for (const backedUp of tables) {
    const { table } = sqlOf(backedUp);
    const { rowCount } = await client.query(`SELECT FROM ${table} LIMIT 1`);
    if (rowCount !== 0)
      throw new StartupError(
        `目标数据库不是空库（${backedUp.name} 有数据），未作任何更改 / The database is not empty (${backedUp.name} has rows): nothing was changed`,
      );
  }
}

async function restoreTable(client: Client, { zip, entries }: Backup, backedUp: BackedUpTable): Promise<void> {
  const { table, columns } = sqlOf(backedUp);
  const measure = new Measure();
  const rows = client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`));
  // Cut short, it hears of the connection's end once more when nobody waits for it any longer.
  rows.on('error', () => undefined);
  try {
    await pipeline(await streamOf(zip, entries.get(entryName(backedUp))), measure, rows);
  } catch (error) {
    throw damaged(`${backedUp.name}: ${errorText(error)}`);
  }
  const { sha256, bytes } = measure.result();
  if (sha256 !== backedUp.sha256 || bytes !== backedUp.bytes || rows.rowCount !== backedUp.rows)
    throw damaged(backedUp.name);
}

/** From the next transaction on, numbers are higher than any in the backup. */
async function continueLog(client: Client, nextTransaction: string): Promise<void> {
  await client.query(
    `UPDATE archive.log_origin
        SET shift = greatest(0, $1::bigint - pg_snapshot_xmin(pg_current_snapshot())::text::bigint)`,
    [nextTransaction],
  );
}

function damaged(where: string): StartupError {
  return new StartupError(
    `备份文件已损坏，未作任何更改：${where} / The backup is damaged, nothing was changed: ${where}`,
  );
}
