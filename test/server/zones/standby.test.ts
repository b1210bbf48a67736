import type { DataSource } from 'typeorm';
import { createDataSource } from '../../../src/data/data-source';
import { shanghaiDay } from '../../../src/domain/calendar/local-date';
import { withConnection } from '../../../src/server/database/plain-connect';
import { Replica } from '../../../src/server/database/replica';
import { verifyArchive } from '../../../src/services/archive/verify-archive';
import { actor } from '../../support/desk';
import type { Instance } from '../../support/postgres-instance';
import { cityDatabase, sameDatabaseOn, startInstance, startStandby } from '../../support/postgres-instance';
import { firm, FIRMS, registrationRow } from '../../support/rows';
import type { RunningServer } from '../../support/running-server';
import { startServer } from '../../support/running-server';
import { temporaryFolder } from '../../support/temporary-folder';
import type { TestDatabase } from '../../support/test-database';

const CLERK = actor('UPLOADER', 'MARKET');
const IDENTITY_KEY = Buffer.alloc(32, 7).toString('base64');
const folder = temporaryFolder();
let primary: Instance;
let standby: Instance;
let city: TestDatabase;
let copy: TestDatabase;
let server: RunningServer;

beforeAll(async () => {
  primary = await startInstance(folder.path, 'primary', []);
  city = await cityDatabase(primary);
  standby = await startStandby(folder.path, 'standby', primary);
  copy = sameDatabaseOn(city, standby);
  const urls = { DATABASE_URL: city.urls.owner, DATABASE_URL_REPLICA: copy.urls.owner };
  server = await startServer({ ...urls, IDENTITY_KEY }, undefined, city);
}, 60_000);
afterAll(async () => {
  await server.close();
  await Promise.all([primary.stop(), standby.stop()]);
  folder.remove();
});

const asAdmin = (instance: Instance, ...statements: string[]) =>
  withConnection(instance.adminUrl, async (admin) => {
    for (const statement of statements) await admin.query(statement);
  });

/** Registers one firm; true when the server says that it is filed. */
async function register(over: RunningServer, serial: number): Promise<boolean> {
  const query = `mutation ($input: UploadRegistrationsInput!) {
    uploadRegistrations(input: $input) { counts { accepted unchanged } } }`;
  const input = { batchKey: `firm-${serial}`, rows: [registrationRow(firm(serial))] };
  type Filed = { uploadRegistrations: { counts: { accepted: number; unchanged: number } } };
  const answer = await over.askAs<Filed | null>(CLERK, query, { input });
  return answer.status === 200 && answer.errors === undefined;
}

async function nameOnFile(serial: number): Promise<string | undefined> {
  const uscc = firm(serial).uscc;
  const look = `{ creditFile(uscc: "${uscc}", purpose: SUPERVISION, matterNo: "M-1") { name } }`;
  const { data } = await server.askAs<{ creditFile: { name: string } | null }>(CLERK, look);
  return data.creditFile?.name;
}

async function withReplica<T>(work: (replica: Replica, primarySource: DataSource) => Promise<T>, port?: number) {
  const source = await createDataSource('internal', city.urls.internal, { poolSize: 1 }).initialize();
  const url = port === undefined ? copy.urls.internal : sameDatabaseOn(city, { port }).urls.internal;
  const open = () => createDataSource('internal', url, { poolSize: 1, connectMs: 1_000 }).initialize();
  const replica = new Replica(source, open, () => undefined);
  try {
    return await work(replica, source);
  } finally {
    await replica.close();
    await source.destroy();
  }
}

const whereRead = (replica: Replica) =>
  replica.read(async (source) => {
    const [row] = await source.query<{ standby: boolean }[]>('SELECT pg_is_in_recovery() AS standby');
    return row?.standby === true ? 'STANDBY' : 'PRIMARY';
  });

describe('a hot standby', () => {
  it('serves looks, each with everything that was acknowledged before it', async () => {
    for (const serial of [1, 2, 3, 4, 5, 6, 7, 8]) {
      expect(await register(server, serial)).toBe(true);
      expect(await nameOnFile(serial)).toBe(firm(serial).name);
    }
    expect(await withReplica(whereRead)).toBe('STANDBY');
    const served = await withConnection(standby.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = 'chengxin-internal'`,
      );
      return rows[0]?.count;
    });
    expect(served).toBeGreaterThan(0);
  });

  it('puts every look on record at the primary, which is where events are kept', async () => {
    await nameOnFile(1);
    const found = await withConnection(city.urls.owner, (owner) =>
      owner.query(`SELECT FROM archive.events WHERE action = 'file.read' AND uscc = $1`, [firm(1).uscc]),
    );
    expect(found.rowCount).toBe(2);
  });

  it('is passed over while it lags behind: the look still holds what was just written', async () => {
    await asAdmin(standby, 'SELECT pg_wal_replay_pause()');
    try {
      expect(await register(server, 9)).toBe(true);
      expect(await nameOnFile(9)).toBe(firm(9).name);
      expect(await withReplica(whereRead)).toBe('PRIMARY');
    } finally {
      await asAdmin(standby, 'SELECT pg_wal_replay_resume()');
    }
  });

  it('is passed over when it is gone, and when it is no standby', async () => {
    expect(await withReplica(whereRead, 1)).toBe('PRIMARY');
    expect(await withReplica(whereRead, primary.port)).toBe('PRIMARY');
  });

  it('lets a mistake of ours through, and does not ask twice', async () => {
    const seen: unknown[] = [];
    const broken = withReplica((replica) =>
      replica.read((source) => {
        seen.push(source);
        return Promise.reject(new TypeError('ours'));
      }),
    );
    await expect(broken).rejects.toThrow('ours');
    expect(seen).toHaveLength(1);
  });
});

describe('a primary that is lost', () => {
  it('is replaced by the promoted standby, which holds everything that was acknowledged, and goes on', async () => {
    await asAdmin(
      primary,
      `ALTER SYSTEM SET synchronous_standby_names = 'standby'`,
      `ALTER SYSTEM SET synchronous_commit = 'remote_apply'`,
      'SELECT pg_reload_conf()',
    );
    const serials = FIRMS.map(({ serial }) => serial).filter((serial) => serial > 10);
    const acknowledged: number[] = [];
    const sending = serials.map(async (serial) => {
      if (await register(server, serial).catch(() => false)) acknowledged.push(serial);
      if (acknowledged.length === 15) await primary.kill();
    });
    await Promise.all(sending);
    expect(acknowledged.length).toBeGreaterThanOrEqual(15);
    await asAdmin(standby, 'SELECT pg_promote(true)');
    const after = await startServer({ IDENTITY_KEY }, undefined, copy);
    try {
      const codes = acknowledged.map((serial) => firm(serial).uscc);
      const kept = await withConnection(copy.urls.owner, (owner) =>
        owner.query('SELECT DISTINCT uscc FROM archive.facts WHERE uscc = ANY ($1)', [codes]),
      );
      expect(kept.rowCount).toBe(acknowledged.length);
      for (const serial of serials) expect(await register(after, serial)).toBe(true);
      expect(await differences(copy)).toEqual({ enterprises: 9 + serials.length, differences: [] });
    } finally {
      await after.close();
    }
  }, 60_000);
});

async function differences({ urls }: TestDatabase) {
  const owner = await createDataSource('owner', urls.owner, { poolSize: 1 }).initialize();
  const found = await verifyArchive(owner, shanghaiDay(new Date()), () => undefined).finally(() => owner.destroy());
  return { enterprises: found.enterprises, differences: found.differences };
}
