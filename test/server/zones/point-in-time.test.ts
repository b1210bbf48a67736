import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../../src/data/data-source';
import { scopedTo } from '../../../src/data/scoped-source';
import { DEMO_DEPARTMENTS } from '../../../src/demo/departments';
import { SYSTEM_SCOPE } from '../../../src/domain/access/scope';
import { shanghaiDay } from '../../../src/domain/calendar/local-date';
import { withConnection } from '../../../src/server/database/plain-connect';
import { verifyArchive } from '../../../src/services/archive/verify-archive';
import { sealEvents } from '../../../src/services/audit/seal-events';
import { verifyAudit } from '../../../src/services/audit/verify-audit';
import { certificateKey, createCertifier } from '../../../src/services/certifier';
import { registerDepartments } from '../../../src/services/departments/register-departments';
import type { Desk } from '../../../src/services/desk';
import { createIdentitySealer } from '../../../src/services/identity-sealer';
import { uploadRecords } from '../../../src/services/uploads/upload-records';
import { actor } from '../../support/desk';
import type { Instance } from '../../support/postgres-instance';
import {
  cityDatabase,
  copyServer,
  sameDatabaseOn,
  startAtMoment,
  startInstance,
  walArchive,
} from '../../support/postgres-instance';
import { firm, penaltyRow, registrationRow } from '../../support/rows';
import { temporaryFolder } from '../../support/temporary-folder';
import type { TestDatabase } from '../../support/test-database';

const pair = generateKeyPairSync('ed25519');
const certifier = createCertifier(pair.privateKey, 'AUDIT');
const keys = [certificateKey(pair.publicKey)];
const sealer = createIdentitySealer(Buffer.alloc(32, 7));
const root = temporaryFolder();
const instances: Instance[] = [];
const pools: DataSource[] = [];

/** The desk over one of the two servers. */
async function deskOn({ urls }: TestDatabase): Promise<() => Desk> {
  const pool = await createDataSource('internal', urls.internal, { poolSize: 2 }).initialize();
  pools.push(pool);
  return () => ({
    ...{ dataSource: scopedTo(pool, SYSTEM_SCOPE), now: new Date(), sealer, requestId: 'test' },
    ...{ secondApproverAbove: 50, confirmUploadAbove: 50 },
  });
}

const filePenalty = async (desk: Desk, decisionNumber: string, batchKey = decisionNumber) =>
  uploadRecords(desk, actor('UPLOADER', 'MARKET'), {
    ...{ kind: 'PENALTY', batchKey, policy: 'REJECT_BATCH', dryRun: false },
    rows: [penaltyRow(firm(1), { decisionNumber })],
  });
const penaltiesOn = async ({ urls }: TestDatabase) =>
  withConnection(urls.owner, async (owner) => {
    const { rows } = await owner.query<{ number: string }>(
      `SELECT fact.content ->> 'decisionNumber' AS number FROM archive.facts AS fact WHERE fact.kind = 'PENALTY' ORDER BY 1`,
    );
    return rows.map(({ number }) => number);
  });

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Waits until everything written so far lies in the folder of archived log. */
async function archived({ adminUrl }: Instance, folder: string): Promise<void> {
  await withConnection(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ file: string }>(`SELECT pg_walfile_name(pg_switch_wal()) AS file`);
    const file = join(folder, rows[0]?.file ?? '');
    while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

let city: TestDatabase;
let restored: TestDatabase;
let heads: { readonly atMoment: string | null; readonly later: string | null };
beforeAll(async () => {
  const wal = walArchive(root.path);
  const primary = await startInstance(root.path, 'city', wal.settings);
  instances.push(primary);
  city = await cityDatabase(primary);
  const desk = await deskOn(city);
  await registerDepartments(desk(), actor('ADMIN'), Object.values(DEMO_DEPARTMENTS));
  await uploadRecords(desk(), actor('UPLOADER', 'MARKET'), {
    ...{ kind: 'REGISTRATION', batchKey: 'r', policy: 'REJECT_BATCH', dryRun: false },
    rows: [registrationRow(firm(1))],
  });
  await filePenalty(desk(), '备份之前');
  await copyServer(root.path, 'restored', primary);

  await filePenalty(desk(), '备份之后');
  const atMoment = await sealEvents({ dataSource: desk().dataSource, certifier, now: new Date() });
  // PostgreSQL times a commit to the microsecond, a Date to the millisecond: the moment must not fall short of the seal.
  await aWhile();
  const moment = new Date();
  await aWhile();
  await filePenalty(desk(), '误操作');
  heads = { atMoment, later: await sealEvents({ dataSource: desk().dataSource, certifier, now: new Date() }) };
  await archived(primary, wal.folder);

  const copy = await startAtMoment(root.path, 'restored', { source: primary, wal: wal.folder, moment });
  instances.push(copy);
  restored = sameDatabaseOn(city, copy);
}, 90_000);
afterAll(async () => {
  for (const pool of pools) await pool.destroy();
  for (const instance of instances) await instance.stop();
  root.remove();
});

describe('a city restored to a moment between two backups', () => {
  it('has what was filed until then, after the backup too, and nothing of what came later', async () => {
    expect(await penaltiesOn(city)).toEqual(['备份之前', '备份之后', '误操作'].sort());
    expect(await penaltiesOn(restored)).toEqual(['备份之前', '备份之后'].sort());
  });

  it('is derived again to the same files, with an event log that is whole up to there', async () => {
    const owner = await createDataSource('owner', restored.urls.owner, { poolSize: 2 }).initialize();
    pools.push(owner);
    const { enterprises, differences } = await verifyArchive(owner, shanghaiDay(new Date()), () => undefined);
    expect({ enterprises, differences }).toEqual({ enterprises: 1, differences: [] });
    expect(await verifyAudit(owner, keys, heads.atMoment)).toMatchObject({ seals: 1, faults: [] });
    const { faults } = await verifyAudit(owner, keys, heads.later);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('works on: what was lost is filed again, and sealed after the seals it has', async () => {
    const desk = await deskOn(restored);
    const receipt = await filePenalty(desk(), '误操作', 'again');
    expect(receipt.counts.accepted).toBe(1);
    const head = await sealEvents({ dataSource: desk().dataSource, certifier, now: new Date() });
    expect(await verifyAudit(desk().dataSource, keys, head)).toMatchObject({ seals: 2, unsealed: 0, faults: [] });
  });
});
