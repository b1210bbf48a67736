import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { DataSource } from 'typeorm';
import pino from 'pino';
import { createDataSource } from '../../src/data/data-source';
import { withConnection } from '../../src/server/database/plain-connect';
import { actor } from '../support/desk';
import { FIRM } from '../support/facts';
import { FIRMS, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';
import { ADMIN_VARIABLE } from '../support/test-database';

const lines: string[] = [];
let server: RunningServer;
let owner: DataSource;
beforeAll(async () => {
  server = await startServer(
    { POOL_SIZE: '2' },
    pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
  );
  owner = await createDataSource('owner', server.database.urls.owner, { poolSize: 3 }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await server.close();
});

/** Sends a request and leaves its answer to be waited for, or not. */
async function begin(path: string, query: string, token?: string, variables: object = {}): Promise<Socket> {
  const socket = await come();
  send(socket, path, query, token, variables);
  return socket;
}

async function come(): Promise<Socket> {
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

function send(socket: Socket, path: string, query: string, token?: string, variables: object = {}): void {
  const body = JSON.stringify({ query, variables });
  const authorization = token === undefined ? '' : `authorization: Bearer ${token}\r\n`;
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\n${authorization}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

async function hold(table: string): Promise<() => Promise<void>> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  return async () => {
    await runner.rollbackTransaction();
    await runner.release();
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until that many statements wait for the held table. */
const waiting = (count: number) =>
  comes(
    `SELECT count(*) AS count FROM pg_locks JOIN pg_database AS own ON own.oid = pg_locks.database
      WHERE NOT granted AND datname = current_database()`,
    count,
  );

/** Counts until it is as many as wanted, for two seconds. */
async function comes(counting: string, count: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await owner.query<{ count: number }[]>(counting);
    if (row?.count === count) return true;
    await pause(10);
  }
  return false;
}

const look = `{ enterprise(uscc: "${FIRM}") { __typename } }`;

describe('who asks and goes away', () => {
  it('at the public counter takes his statement with him, and those that waited for a connection', async () => {
    const letGo = await hold('publication.files');
    const sockets = await Promise.all(Array.from({ length: 5 }, () => begin('/graphql', look)));
    expect(await waiting(2)).toBe(true);
    for (const socket of sockets) socket.destroy();
    expect(await waiting(0)).toBe(true);
    await letGo();
    const answers = await Promise.all(Array.from({ length: 6 }, () => server.ask(look)));
    expect(answers.map(({ status, errors }) => [status, errors])).toEqual(Array(6).fill([200, undefined]));
    expect(lines).toEqual([]);
  });

  it('at the internal counter likewise', async () => {
    const query = '{ uploads(first: 1) { uploads { __typename } } }';
    const token = await server.tokenOf(actor('UPLOADER', 'MARKET'));
    expect((await server.askAs(actor('UPLOADER', 'MARKET'), query)).errors).toBeUndefined();
    const letGo = await hold('archive.batches');
    const sockets = await Promise.all([1, 2].map(() => begin('/internal/graphql', query, token)));
    expect(await waiting(2)).toBe(true);
    for (const socket of sockets) socket.destroy();
    expect(await waiting(0)).toBe(true);
    await letGo();
    expect((await server.askAs(actor('UPLOADER', 'MARKET'), query)).errors).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it('does not stop the statement of another who asks at the same time', async () => {
    const letGo = await hold('publication.files');
    const leaving = await begin('/graphql', look);
    expect(await waiting(1)).toBe(true);
    const staying = server.ask(look);
    expect(await waiting(2)).toBe(true);
    leaving.destroy();
    expect(await waiting(1)).toBe(true);
    await letGo();
    expect((await staying).errors).toBeUndefined();
  });

  it('does not stop the one statement of several who asked the same in one turn, until the last of them has gone', async () => {
    expect((await server.ask(look)).errors).toBeUndefined();
    const letGo = await hold('publication.files');
    const [staying, ...leaving] = await Promise.all(Array.from({ length: 4 }, come));
    if (staying === undefined) throw new Error('nobody stays');
    // All of them are let in first.
    await pause(100);
    for (const socket of [...leaving, staying]) send(socket, '/graphql', look);
    expect(await waiting(1)).toBe(true);
    for (const socket of leaving) socket.destroy();
    await pause(200);
    expect(await waiting(1)).toBe(true);
    const again = await Promise.all(Array.from({ length: 3 }, come));
    await pause(100);
    for (const socket of again) send(socket, '/graphql', look);
    expect(await waiting(2)).toBe(true);
    for (const socket of again) socket.destroy();
    expect(await waiting(1)).toBe(true);
    const answer = once(staying, 'data');
    await letGo();
    expect(String(await answer)).toContain('HTTP/1.1 200');
    staying.destroy();
    expect(lines).toEqual([]);
  });

  it('does not stop a count that others wait for too', async () => {
    const count = '{ statistics { enterprises } }';
    const letGo = await hold('publication.list_entries');
    const leaving = await begin('/graphql', count);
    expect(await waiting(1)).toBe(true);
    const staying = server.ask(count);
    await pause(100);
    leaving.destroy();
    await pause(100);
    await letGo();
    expect((await staying).errors).toBeUndefined();
  });

  it('is not the only one whom a broken connection tells: the process goes on, and the next is answered', async () => {
    const letGo = await hold('publication.files');
    const asked = server.ask(look);
    expect(await waiting(1)).toBe(true);
    const [backend] = await owner.query<{ pid: number }[]>(
      `SELECT pid FROM pg_locks JOIN pg_database AS own ON own.oid = pg_locks.database
        WHERE NOT granted AND datname = current_database()`,
    );
    await withConnection(process.env[ADMIN_VARIABLE] ?? '', (admin) =>
      admin.query('SELECT pg_terminate_backend($1)', [backend?.pid]),
    );
    expect((await asked).status).toBe(503);
    await letGo();
    expect((await server.ask(look)).errors).toBeUndefined();
    lines.length = 0;
  });

  it('never meets a stranger’s statement, however answers and departures cross', async () => {
    const leave = async (index: number) => {
      const socket = await begin('/graphql', look);
      await pause(index % 7);
      socket.destroy();
    };
    for (let round = 0; round < 15; round += 1) {
      const leaving = Array.from({ length: 6 }, (_, index) => leave(index));
      const staying = await Promise.all(Array.from({ length: 4 }, () => server.ask(look)));
      expect(staying.map(({ status, errors }) => [status, errors])).toEqual(Array(4).fill([200, undefined]));
      await Promise.all(leaving);
    }
    expect(lines).toEqual([]);
  });

  it('has his upload carried out, and hears of it when he comes back with the same key', async () => {
    const query = `mutation ($rows: [RegistrationRowInput!]!) {
      uploadRegistrations(input: { batchKey: "left", rows: $rows }) { counts { accepted } } }`;
    const rows = FIRMS.slice(0, 1).map((firm) => registrationRow(firm));
    const token = await server.tokenOf(actor('UPLOADER', 'MARKET'));
    const letGo = await hold('archive.facts');
    const socket = await begin('/internal/graphql', query, token, { rows });
    expect(await waiting(1)).toBe(true);
    socket.destroy();
    await pause(100);
    expect(await waiting(1)).toBe(true);
    await letGo();
    expect(await comes('SELECT count(*) AS count FROM archive.facts', 1)).toBe(true);
    const again = await server.askAs(actor('UPLOADER', 'MARKET'), query, { rows });
    expect(again.data).toEqual({ uploadRegistrations: { counts: { accepted: 1 } } });
  });

  it('before he hears that he was refused stands in the event log all the same', async () => {
    const token = await server.tokenOf(actor('UPLOADER', 'MARKET', 'gone'));
    const refusals = `SELECT count(*) AS count FROM archive.events WHERE actor_id = 'gone' AND action = 'access.refused'`;
    const letGo = await hold('archive.events');
    const socket = await begin('/internal/graphql', '{ auditSeals(first: 1) { __typename } }', token);
    expect(await waiting(1)).toBe(true);
    socket.destroy();
    await pause(100);
    await letGo();
    expect(await comes(refusals, 1)).toBe(true);
  });
});
