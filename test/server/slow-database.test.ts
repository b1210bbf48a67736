import { Client } from 'pg';
import { createDataSource } from '../../src/data/data-source';
import type { Environment } from '../../src/server/config/config';
import { FIRM } from '../support/facts';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';
import { testAdminUrl } from '../support/test-database';

const ENTERPRISE = `{ enterprise(uscc: "${FIRM}") { __typename } }`;

const servers: RunningServer[] = [];
afterEach(() => servers.pop()?.close());

async function opened(settings: Environment = {}): Promise<RunningServer> {
  const server = await startServer(settings);
  servers.push(server);
  return server;
}

/** Holds a table so that nobody reads it until let go. */
async function hold(server: RunningServer): Promise<() => Promise<void>> {
  const owner = await createDataSource('owner', server.database.urls.owner, { poolSize: 1 }).initialize();
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query('LOCK TABLE publication.files IN ACCESS EXCLUSIVE MODE');
  return async () => {
    await runner.rollbackTransaction();
    await runner.release();
    await owner.destroy();
  };
}

const codeOf = ({ errors }: { errors: readonly { extensions: { code: string } }[] | undefined }) =>
  errors?.[0]?.extensions.code;

it('a table that stands still ends in readable refusals, also for those who wait for a connection', async () => {
  const server = await opened({ POOL_SIZE: '1' });
  const letGo = await hold(server);
  const asked = [1, 2, 3].map(() => server.ask(ENTERPRISE));
  const trivial = await server.ask('{ __typename }');
  expect(trivial.status).toBe(200);
  const answers = await Promise.all(asked);
  expect(answers.map(codeOf)).toEqual(['UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE']);
  await letGo();
  expect((await server.ask(ENTERPRISE)).errors).toBeUndefined();
});

it('a connection that is lost while a file is read costs that answer and nothing else', async () => {
  const server = await opened();
  expect((await server.ask(ENTERPRISE)).errors).toBeUndefined();
  const letGo = await hold(server);
  const asked = [1, 2].map(() => server.ask(ENTERPRISE));
  const admin = new Client({ connectionString: testAdminUrl() });
  await admin.connect();
  for (let tries = 0; tries < 100; tries += 1) {
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE wait_event_type = 'Lock' AND query LIKE '%publicFilesOf%' AND datname = $1`,
      [server.database.name],
    );
    if ((rowCount ?? 0) > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await letGo();
  await Promise.all(asked);
  await admin.end();
  expect((await server.ask(ENTERPRISE)).errors).toBeUndefined();
});

it('a server that is told to stop answers what it has accepted', async () => {
  const server = await opened();
  const letGo = await hold(server);
  const asked = Promise.all([1, 2, 3, 4, 5].map(() => server.ask(ENTERPRISE)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const closing = server.close();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await letGo();
  expect((await asked).map(({ status, errors }) => [status, errors])).toEqual(Array(5).fill([200, undefined]));
  await closing;
  servers.pop();
  await expect(server.ask(ENTERPRISE)).rejects.toThrow(/ECONNREFUSED/);
});
