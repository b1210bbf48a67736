import { generateKeyPairSync } from 'node:crypto';
import pino from 'pino';
import request from 'supertest';
import { initialsOf } from '../../../src/domain/names/name-initials';
import { readConfig } from '../../../src/server/config/config';
import { withDatabase } from '../../../src/server/database/database-roles';
import { withConnection } from '../../../src/server/database/plain-connect';
import type { Listening } from '../../../src/server/start';
import { buildZone } from '../../../src/server/zone/build-zone';
import { publishSource } from '../../../src/server/zone/publish-source';
import { requireReader } from '../../../src/server/zone/require-reader';
import { servePublicZone } from '../../../src/server/zone/serve-public-zone';
import { actor } from '../../support/desk';
import type { Instance } from '../../support/postgres-instance';
import { cityDatabase, startInstance } from '../../support/postgres-instance';
import { firm, penaltyRow, registrationRow } from '../../support/rows';
import type { RunningServer } from '../../support/running-server';
import { startServer } from '../../support/running-server';
import { temporaryFolder } from '../../support/temporary-folder';
import type { TestDatabase } from '../../support/test-database';

const LOGICAL = [
  "wal_level = 'logical'",
  "wal_retrieve_retry_interval = '200ms'",
  "wal_receiver_status_interval = '1s'",
];
const ARRIVES_WITHIN_MS = 15_000;
const CLERK = actor('UPLOADER', 'MARKET');
/** A firm that is filed when the zone is there already. */
const LATE = 9;
const folder = temporaryFolder();
const pem = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
let source: Instance;
let relay: Instance;
let outer: Instance;
let city: TestDatabase;
let server: RunningServer;
let zone: Listening;
let zoneUrl = '';

beforeAll(async () => {
  [source, relay, outer] = await Promise.all([
    startInstance(folder.path, 'source', LOGICAL),
    startInstance(folder.path, 'relay', LOGICAL),
    startInstance(folder.path, 'zone', LOGICAL),
  ]);
  city = await cityDatabase(source);
  server = await startServer({}, undefined, city);
  await upload(
    'Registrations',
    [1, 2].map((serial) => registrationRow(firm(serial))),
  );
  await build(withDatabase(source.adminUrl, city.name), withDatabase(relay.adminUrl, 'relay'));
  zoneUrl = await build(withDatabase(relay.adminUrl, 'relay'), withDatabase(outer.adminUrl, 'zone'));
  zone = await serveZone(zoneUrl);
}, 60_000);
afterAll(async () => {
  await zone.close();
  await server.close();
  await Promise.all([source.stop(), relay.stop(), outer.stop()]);
  folder.remove();
});

async function build(from: string, targetUrl: string): Promise<string> {
  const feedUrl = await publishSource(from);
  return await buildZone({ feedUrl, targetUrl, subscription: 'chengxin_zone', patienceMs: 30_000 });
}

async function serveZone(url: string): Promise<Listening> {
  const settings = {
    ZONE: 'public',
    DATABASE_URL_PUBLIC: url,
    CERTIFICATE_OLD_KEYS: pem,
    PORT: '0',
    RATE_ANONYMOUS: '0',
  };
  const config = readConfig({ ...settings, GATE_LAG_MS: '60000' }, folder.path);
  await requireReader(url);
  return await servePublicZone({ config, log: pino({ level: 'silent' }), portal: null }, url);
}

async function upload(kinds: string, rows: object[], batchKey = kinds): Promise<string[]> {
  const query = `mutation ($input: Upload${kinds}Input!) { upload${kinds}(input: $input) { rows { recordId } } }`;
  const answer = await server.askAs<Record<string, { rows: { recordId: string }[] }>>(CLERK, query, {
    input: { batchKey, rows },
  });
  expect(answer.errors).toBeUndefined();
  return (answer.data[`upload${kinds}`]?.rows ?? []).map(({ recordId }) => recordId);
}

const fileOf = (serial: number) => ({
  query: `{ enterprise(uscc: "${firm(serial).uscc}") { ... on Enterprise { name standing { status } penalties { items { recordId decisionNumber } } } } }`,
});

async function askZone(body: object): Promise<{ status: number; body: { data?: unknown; errors?: unknown[] } }> {
  return await request(zone.address).post('/graphql').send(body);
}

/** Waits until the zone says what the city says. */
async function expectSameAnswer(serial: number): Promise<void> {
  const body = fileOf(serial);
  const inCity = (await request(server.address).post('/graphql').send(body)) as { body: { data: unknown } };
  expect(inCity.body.data).toMatchObject({ enterprise: { name: firm(serial).name } });
  const deadline = performance.now() + ARRIVES_WITHIN_MS;
  let inZone = await askZone(body);
  while (performance.now() < deadline && JSON.stringify(inZone.body.data) !== JSON.stringify(inCity.body.data)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    inZone = await askZone(body);
  }
  expect(inZone.body.data).toEqual(inCity.body.data);
}

const rowsIn = <T extends object>(url: string, sql: string) =>
  withConnection(url, async (client) => (await client.query<T>(sql)).rows);

const SCHEMAS = `SELECT DISTINCT table_schema AS name FROM information_schema.tables
                  WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;

describe('a public zone', () => {
  it('answers what the city answers, from the first copy on', async () => {
    await expectSameAnswer(1);
  });

  it('learns of what is published, and of what is taken back', async () => {
    const [recordId] = await upload('Penalties', [penaltyRow(firm(1))]);
    await expectSameAnswer(1);
    expect(JSON.stringify((await askZone(fileOf(1))).body)).toContain(recordId);
    const withdraw = `mutation ($input: WithdrawRecordsInput!) { withdrawRecords(input: $input) { counts { accepted } } }`;
    const input = { batchKey: 'w', rows: [{ recordId, reason: '录入有误' }] };
    const answer = await server.askAs(CLERK, withdraw, { input });
    expect(answer.errors).toBeUndefined();
    await expectSameAnswer(1);
    expect(JSON.stringify((await askZone(fileOf(1))).body)).not.toContain(recordId);
  });

  it.each(['relay', 'zone'])(
    'has counted in the %s, once it is built, what a search chooses its way by',
    async (name) => {
      const instance = name === 'relay' ? relay : outer;
      const counted = `SELECT FROM pg_stat_user_tables WHERE relname = 'name_parts' AND last_analyze IS NOT NULL AND last_vacuum IS NOT NULL`;
      expect(await rowsIn(withDatabase(instance.adminUrl, name), counted)).toHaveLength(1);
    },
  );

  it('finds firms by parts of their names and by initials, which the feed does not carry', async () => {
    const [first, late] = [firm(1).name, firm(LATE).name];
    await upload('Registrations', [registrationRow(firm(LATE))], 'late');
    await expectSameAnswer(LATE);
    for (const text of [first.slice(1, 5), initialsOf(first).slice(0, 4), late.slice(-8), initialsOf(late)]) {
      const query = `{ searchEnterprises(text: "${text}", first: 50) { hits { matchedName enterprise { uscc name } } } }`;
      const inCity = (await request(server.address).post('/graphql').send({ query })) as { body: { data: object } };
      expect(JSON.stringify(inCity.body.data)).toContain(text === late.slice(-8) ? late : '"uscc"');
      expect((await askZone({ query })).body.data).toEqual(inCity.body.data);
    }
  });

  it.each(['relay', 'zone'])('keeps the publication and nothing else in the database of the %s', async (name) => {
    const instance = name === 'relay' ? relay : outer;
    const schemas = await rowsIn<{ name: string }>(withDatabase(instance.adminUrl, name), SCHEMAS);
    expect(schemas.map((schema) => schema.name)).toEqual(['public', 'publication']);
    const held = await rowsIn<{ name: string }>(
      withDatabase(instance.adminUrl, name),
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    expect(held).toEqual([{ name: 'migrations' }]);
  });

  it('holds one way out: a sign-in at the relay, where there is nothing that is not public either', async () => {
    const [held] = await rowsIn<{ dsn: string }>(
      withDatabase(outer.adminUrl, 'zone'),
      'SELECT subconninfo AS dsn FROM pg_subscription',
    );
    const dsn = new URL(held?.dsn ?? '');
    expect(dsn.port).toBe(String(relay.port));
    const schemas = await rowsIn<{ name: string }>(dsn.href, SCHEMAS);
    expect(schemas.map((schema) => schema.name)).toEqual(['publication']);
    const atSource = Object.assign(new URL(withDatabase(dsn.href, city.name)), { port: String(source.port) });
    await expect(rowsIn(atSource.href, 'SELECT 1')).rejects.toThrow('refuses this user or password');
  });

  it('is given no table of the archive by the source, and the role that fetches can read none', async () => {
    const published = await rowsIn<{ schemaname: string }>(
      city.urls.owner,
      'SELECT DISTINCT schemaname FROM pg_publication_tables',
    );
    expect(published).toEqual([{ schemaname: 'publication' }]);
    const readable = await rowsIn<{ name: string }>(
      city.urls.owner,
      `SELECT DISTINCT schemaname AS name FROM pg_tables
        WHERE has_table_privilege('chengxin_replicator', format('%I.%I', schemaname, tablename), 'SELECT')
          AND schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(readable).toEqual([{ name: 'publication' }]);
  });

  it('is read by a role that cannot write, and whose sign-in is not that of the city', async () => {
    await expect(rowsIn(zoneUrl, `DELETE FROM publication.files`)).rejects.toThrow('permission denied');
    await expect(rowsIn(zoneUrl, `SELECT subconninfo FROM pg_subscription`)).rejects.toThrow('permission denied');
    expect(new URL(zoneUrl).password).not.toBe(new URL(city.urls.public).password);
  });

  it.each(['/internal/graphql', '/internal/graphql/stream', '/internal/uploads'])('has no door at %s', async (path) => {
    const { status } = await request(zone.address).post(path).send({});
    expect(status).toBe(404);
  });

  it('gives the keys of receipts, which it cannot sign', async () => {
    const answer = await request(zone.address).get('/.well-known/chengxin-certificate-keys.json');
    expect(answer.text).toContain('Ed25519');
    expect(answer.text).not.toContain('"d"');
  });

  it('is not served from the city’s own database, nor by a role that could write', async () => {
    await expect(requireReader(city.urls.public)).rejects.toThrow('公示');
    await expect(requireReader(withDatabase(outer.adminUrl, 'zone'))).rejects.toThrow('公示');
  });

  it('is not built over a database that is there', async () => {
    const again = build(withDatabase(relay.adminUrl, 'relay'), withDatabase(outer.adminUrl, 'zone'));
    await expect(again).rejects.toThrow('ZONE_TARGET_URL');
  });

  it('says nothing rather than something out of date while nothing arrives, and goes on by itself', async () => {
    await rowsIn(withDatabase(outer.adminUrl, 'zone'), 'ALTER SUBSCRIPTION chengxin_zone DISABLE');
    await eventually(async () => (await askZone(fileOf(1))).status === 503);
    expect((await request(zone.address).get('/readyz')).status).toBe(503);
    expect((await request(zone.address).get('/healthz')).status).toBe(200);
    expect((await request(zone.address).get(`/reports/${firm(1).uscc}.pdf`)).status).toBe(503);
    await rowsIn(withDatabase(outer.adminUrl, 'zone'), 'ALTER SUBSCRIPTION chengxin_zone ENABLE');
    await eventually(async () => (await askZone(fileOf(1))).status === 200);
    await expectSameAnswer(2);
  });
});

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + ARRIVES_WITHIN_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('not in time');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
