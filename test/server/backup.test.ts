import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource } from '../../src/data/data-source';
import { scopedTo } from '../../src/data/scoped-source';
import { SYSTEM_SCOPE } from '../../src/domain/access/scope';
import { shanghaiDay } from '../../src/domain/calendar/local-date';
import type { BackedUpTable } from '../../src/server/backup/backup-format';
import { restoreBackup } from '../../src/server/backup/restore-backup';
import { writeBackup } from '../../src/server/backup/write-backup';
import { migrate } from '../../src/server/database/migrate';
import { withConnection } from '../../src/server/database/plain-connect';
import { sealEvents } from '../../src/services/audit/seal-events';
import { verifyAudit } from '../../src/services/audit/verify-audit';
import { certificateKey, createCertifier } from '../../src/services/certifier';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { othersAreDone } from '../support/others-are-done';
import { firm, penaltyRow, registrationRow, taxpayerRow } from '../support/rows';
import { temporaryFolder } from '../support/temporary-folder';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase, createTestDatabase } from '../support/test-database';

const DAY = '2026-06-01';
const NOW = new Date(`${DAY}T04:00:00Z`);
const pair = generateKeyPairSync('ed25519');
const certifier = createCertifier(pair.privateKey, 'AUDIT');
const keys = [certificateKey(pair.publicKey)];
const folder = temporaryFolder();
const path = join(folder.path, 'city.zip');
const nothing = (): void => undefined;
/** Not carried: the database derives it. */
const DERIVED = 'publication.name_parts';

let office: Office;
let target: TestDatabase;
let head: string | null;
beforeAll(async () => {
  office = await openOffice();
  const file = (kind: 'REGISTRATION' | 'PENALTY', batchKey: string, rows: object[]) =>
    uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
      ...{ kind, batchKey, policy: 'REJECT_ROWS', dryRun: false },
      rows: rows as never,
    });
  const firms = Array.from({ length: 20 }, (_, index) => firm(index + 1));
  await file(
    'REGISTRATION',
    'r',
    firms.map((item) => registrationRow(item)),
  );
  const owner = await office.owner();
  await othersAreDone(owner);
  await owner.destroy();
  head = await sealEvents({ dataSource: office.desk(DAY).dataSource, certifier, now: NOW });
  const odd = { facts: '含制表符\t与换行\n与反斜杠\\N' };
  await file('PENALTY', 'p', [penaltyRow(firm(1), odd), penaltyRow(firm(2), { decisionNumber: '示罚〔2026〕2号' })]);
  await uploadRecords(office.desk(DAY), actor('UPLOADER', 'TAX'), {
    ...{ kind: 'HONOUR', batchKey: 'h', policy: 'REJECT_ROWS', dryRun: false },
    rows: [taxpayerRow(firm(3))],
  });
  await backUp(path);
  target = await createTestDatabase();
});
afterAll(async () => {
  await office.close();
  await target.drop();
  folder.remove();
});

const backUp = (to: string) =>
  writeBackup({ ownerUrl: office.database.urls.owner, path: to, takenAt: NOW, auditHead: head, tell: nothing });
const restore = (from: string, database = target) =>
  restoreBackup({ ownerUrl: database.urls.owner, path: from, tell: nothing });

/** Every row of every table, in a writing that does not hang on the order they lie in. */
async function contentsOf(url: string): Promise<Record<string, string[]>> {
  return await withConnection(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables
        WHERE schemaname IN ('archive', 'publication') AND tablename <> 'log_origin' ORDER BY 1`,
    );
    const contents: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT to_jsonb(held)::text AS row FROM ${name} AS held`);
      contents[name] = rows.map(({ row }) => row).sort();
    }
    return contents;
  });
}

describe('a backup', () => {
  it('put into an empty database makes every table equal, row by row', async () => {
    const manifest = await restore(path);
    const [before, after] = [await contentsOf(office.database.urls.owner), await contentsOf(target.urls.owner)];
    expect(after).toEqual(before);
    expect(before['archive.facts']?.length).toBe(23);
    const rows = Object.fromEntries(manifest.tables.map(({ name, rows: count }: BackedUpTable) => [name, count]));
    const { [DERIVED]: pairs, ...carried } = before;
    expect(pairs?.length).toBeGreaterThan(20);
    expect(rows).toEqual(Object.fromEntries(Object.entries(carried).map(([name, held]) => [name, held.length])));
  });

  it('is derived again to the same files, with an event log that is whole and goes on', async () => {
    const owner = await createDataSource('owner', target.urls.owner, { poolSize: 2 }).initialize();
    const pool = await createDataSource('internal', target.urls.internal, { poolSize: 2 }).initialize();
    const internal = scopedTo(pool, SYSTEM_SCOPE);
    try {
      const { enterprises, differences } = await verifyArchive(owner, shanghaiDay(NOW), nothing);
      expect({ enterprises, differences }).toEqual({ enterprises: 20, differences: [] });
      const restored = await verifyAudit(owner, keys, head);
      expect({ ...restored, unsealed: restored.unsealed > 0 }).toMatchObject({ seals: 1, faults: [], unsealed: true });
      await uploadRecords({ ...office.desk(DAY), dataSource: internal }, actor('UPLOADER', 'MARKET'), {
        ...{ kind: 'PENALTY', batchKey: 'after', policy: 'REJECT_ROWS', dryRun: false },
        rows: [penaltyRow(firm(5), { decisionNumber: '示罚〔2026〕5号' })],
      });
      await othersAreDone(owner);
      const next = await sealEvents({ dataSource: internal, certifier, now: NOW });
      expect(await verifyAudit(owner, keys, next)).toMatchObject({ seals: 2, unsealed: 0, faults: [] });
    } finally {
      await owner.destroy();
      await pool.destroy();
    }
  });

  it('is not put over what is there already', async () => {
    const before = await contentsOf(target.urls.owner);
    await expect(restore(path)).rejects.toThrow(/不是空库/);
    expect(await contentsOf(target.urls.owner)).toEqual(before);
  });

  it('of another release is refused by name', async () => {
    const older = await createEmptyDatabase();
    try {
      await migrate(older.urls.owner);
      await withConnection(older.urls.owner, (client) =>
        client.query('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)'),
      );
      await expect(restore(path, older)).rejects.toThrow(/另一版本/);
    } finally {
      await older.drop();
    }
  });

  it('with one changed byte is refused whole, or the byte was none of what is restored', async () => {
    const whole = readFileSync(path);
    const original = await contentsOf(office.database.urls.owner);
    const damaged = join(folder.path, 'damaged.zip');
    const outcomes: string[] = [];
    for (let part = 1; part < 12; part += 1) {
      const changed = Buffer.from(whole);
      const place = Math.floor((whole.length * part) / 12);
      changed.writeUInt8((changed.readUInt8(place) + 1) % 256, place);
      writeFileSync(damaged, changed);
      outcomes.push(await outcomeOf(damaged, original));
    }
    expect(outcomes.filter((outcome) => !['refused and empty', 'taken and equal'].includes(outcome))).toEqual([]);
    expect(outcomes.filter((outcome) => outcome === 'refused and empty').length).toBeGreaterThan(5);
  });

  /** What a restore into an empty database came to, and what is in it then. */
  async function outcomeOf(from: string, original: Record<string, string[]>): Promise<string> {
    const empty = await createTestDatabase();
    try {
      const answer = await restore(from, empty).then(() => 'taken', String);
      const contents = await contentsOf(empty.urls.owner);
      if (answer !== 'taken' && !/已损坏|另一版本/.test(answer)) return answer;
      const isEmpty = Object.values(contents).flat().length === 0;
      const isEqual = JSON.stringify(contents) === JSON.stringify(original);
      return `${answer === 'taken' ? 'taken' : 'refused'} and ${isEmpty ? 'empty' : isEqual ? 'equal' : 'WRONG'}`;
    } finally {
      await empty.drop();
    }
  }

  it('cut short is refused, and one that could not be finished leaves no file', async () => {
    writeFileSync(join(folder.path, 'short.zip'), readFileSync(path).subarray(0, 2_000));
    await expect(restore(join(folder.path, 'short.zip'))).rejects.toThrow(/已损坏/);
    const nowhere = join(folder.path, 'none', 'city.zip');
    await expect(backUp(nowhere)).rejects.toThrow();
    expect(existsSync(nowhere)).toBe(false);
  });
});
