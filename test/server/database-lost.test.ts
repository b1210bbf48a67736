import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { actor } from '../support/desk';
import type { Instance } from '../support/postgres-instance';
import { cityDatabase, startInstance } from '../support/postgres-instance';
import { firm, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';
import { temporaryFolder } from '../support/temporary-folder';

const ENTERPRISE = (serial: number) => `{ enterprise(uscc: "${firm(serial).uscc}") { ... on Enterprise { name } } }`;
const UPLOAD = `mutation ($key: String!, $rows: [RegistrationRowInput!]!) {
  uploadRegistrations(input: { batchKey: $key, rows: $rows }) { counts { accepted } } }`;

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

const file = (server: RunningServer, key: string, rows: object[]) =>
  server.askAs<{ uploadRegistrations: { counts: { accepted: number } } }>(actor('UPLOADER', 'MARKET'), UPLOAD, {
    key,
    rows,
  });
const readiness = async (server: RunningServer) => (await request(server.address).get('/readyz')).status;

/** Asks until the answer is as wanted, for ten seconds at most. */
async function until(isWanted: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isWanted()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

describe('when the database goes away', () => {
  let instance: Instance;
  let server: RunningServer;
  beforeAll(async () => {
    instance = await startInstance(folder.path, 'leaving', []);
    server = await startServer({}, undefined, await cityDatabase(instance));
    await file(server, 'before', [registrationRow(firm(1))]);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await instance.stop();
  });

  it.each(['stopped', 'killed'] as const)(
    'because it was %s, both counters say so and until when, and are back by themselves once it is',
    async (how) => {
      const get = (held = '') =>
        request(server.address)
          .get('/graphql')
          .query({ query: ENTERPRISE(1) })
          .set({ 'apollo-require-preflight': '1', 'if-none-match': held });
      await get();
      const { etag } = (await get()).headers as { etag: string };
      await (how === 'killed' ? instance.kill() : instance.stop());
      const held = await get(etag);
      expect([held.status, held.headers['retry-after'], held.headers['cache-control']]).toEqual([503, '2', 'no-store']);
      const looked = await request(server.address)
        .post('/graphql')
        .send({ query: ENTERPRISE(1) });
      const filed = await file(server, `meanwhile-${how}`, [registrationRow(firm(2))]);
      expect([looked.status, looked.headers['retry-after'], filed.status]).toEqual([503, '2', 503]);
      const told = JSON.stringify([looked.body, filed.errors]);
      expect(told).toContain('UNAVAILABLE');
      expect(told).not.toMatch(/ECONN|postgres|SELECT|password|127\.0\.0\.1|node_modules/i);
      expect(await readiness(server)).toBe(503);
      expect((await request(server.address).get('/healthz')).status).toBe(200);

      await instance.start();
      expect(await until(async () => (await readiness(server)) === 200)).toBe(true);
      expect((await server.ask(ENTERPRISE(1))).data).toMatchObject({ enterprise: { name: firm(1).name } });
      const again = await file(server, `meanwhile-${how}`, [registrationRow(firm(2))]);
      expect(again.errors).toBeUndefined();
    },
    60_000,
  );
});

describe('when the disk of the database is full', () => {
  const place = join(folder.path, 'small');
  let isMounted = false;
  beforeAll(() => {
    mkdirSync(place, { mode: 0o711 });
    isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=711', 'tmpfs', place]).status === 0;
    if (!isMounted) process.stderr.write('跳过：本机不能挂载小磁盘 / skipped: no small disk can be mounted here\n');
  });
  afterAll(() => {
    if (isMounted) spawnSync('umount', ['-l', place]);
  });

  it('writes are refused cleanly, reads go on, and writing goes on once there is room', async () => {
    if (!isMounted) return;
    const instance = await startInstance(place, 'full', ['max_wal_size=32MB', 'min_wal_size=32MB']);
    const server = await startServer({}, undefined, await cityDatabase(instance));
    try {
      await file(server, 'before', [registrationRow(firm(1))]);
      const filler = join(place, 'filler');
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k', 'count=4000']);
      const refused = await fillUp(server);
      expect(refused).toMatchObject({ status: 503 });
      expect(JSON.stringify(refused?.errors)).toMatch(/UNAVAILABLE/);
      expect(JSON.stringify(refused?.errors)).not.toMatch(/No space|extend|base\/|SELECT/i);
      expect((await server.ask(ENTERPRISE(1))).data).toMatchObject({ enterprise: { name: firm(1).name } });
      spawnSync('rm', [filler]);
      expect(
        await until(async () => (await file(server, 'after', [registrationRow(firm(3))])).errors === undefined),
      ).toBe(true);
      expect((await server.ask(ENTERPRISE(3))).data).toMatchObject({ enterprise: { name: firm(3).name } });
    } finally {
      await server.close();
      await instance.stop();
    }
  }, 120_000);
});

/** Files batch after batch until one is refused. */
async function fillUp(server: RunningServer) {
  for (let batch = 0; batch < 60; batch += 1) {
    const rows = Array.from({ length: 50 }, (_, index) =>
      registrationRow(firm(1 + (index % 50)), {
        scope: `经营范围${'，'.padEnd(800, `服务${batch}`)}`,
        changeReason: '更正',
      }),
    );
    const answer = await file(server, `fill-${batch}`, rows);
    if (answer.errors !== undefined) return answer;
  }
  return null;
}
