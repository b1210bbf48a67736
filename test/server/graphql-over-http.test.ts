import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { auditServer } from 'graphql-http';
import request from 'supertest';
import { actor } from '../support/desk';
import { sendRaw } from '../support/raw-http';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

/** What Apollo Server does not do of what the specification recommends. */
const APOLLO_ALLOWS_NOT: readonly string[] = ['572B', 'FDE2', '7B9B'];
const COUNTERS = ['/graphql', '/internal/graphql'] as const;
const QUERY = '{"query":"{ __typename }"}';

/** 128 MiB of blanks, packed. */
const BLANKS = Buffer.alloc(128 << 20, ' ');
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const BOMBS = [
  ['gzip', gzipSync(BLANKS)],
  ['deflate', deflateSync(BLANKS)],
  ['br', brotliCompressSync(BLANKS, QUICK)],
] as const;

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await startServer();
  token = await server.tokenOf(actor('AUDITOR'));
});
afterAll(() => server.close());

const bearer = () => ({ authorization: `Bearer ${token}` });
const ask = (path: string, method: 'get' | 'post' | 'head' = 'post') =>
  request(server.address)[method](path).set(bearer());

describe.each(COUNTERS)('GraphQL over HTTP at %s', (path) => {
  it('passes every MUST, and every SHOULD that Apollo allows', async () => {
    const results = await auditServer({
      url: `${server.address}${path}`,
      fetchFn: (url: string, init?: RequestInit) => {
        const given = Object.fromEntries(new Headers(init?.headers));
        return fetch(url, { ...init, headers: { ...given, ...bearer(), 'apollo-require-preflight': '1' } });
      },
    });
    const failed = results
      .filter(({ status }) => status !== 'ok')
      .map(({ id, name, status }) => `${status} ${id} ${name}`);
    expect(results.filter(({ name }) => name.startsWith('MUST'))).toHaveLength(13);
    expect(failed.filter((line) => !APOLLO_ALLOWS_NOT.some((id) => line.includes(id)))).toEqual([]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE'])(
    'answers %s with 405, what it takes instead, and no echo',
    async (method) => {
      const { text } = await sendRaw(
        server.address,
        `${method} ${path} HTTP/1.1\r\nhost: x\r\nx-canary: 7\r\nconnection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 405 /);
      expect(text).toMatch(/\r\nallow: GET, POST, OPTIONS\r\n/i);
      expect(text).not.toContain('canary');
    },
  );

  it.each([
    'text/plain',
    'text/plain; charset=utf-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/html',
    'text/xml',
    'application/octet-stream',
    'application/json-seq',
    'text/plain; a=application/json',
    'application/xml',
    'image/png',
    '*/*',
    '',
  ])('runs nothing that comes as %p', async (type) => {
    const { text } = await sendRaw(
      server.address,
      `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: ${type}\r\ncontent-length: ${QUERY.length}\r\nconnection: close\r\n\r\n${QUERY}`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(text).not.toContain('__typename');
  });

  it.each([
    ['a GET that a foreign page could make', {}],
    ['a GET with an odd type', { 'content-type': 'text/plain', 'apollo-require-preflight': '1' }],
  ])('refuses %s', async (_what, headers) => {
    const { status, text } = await ask(path, 'get').query({ query: '{ __typename }' }).set(headers);
    expect([400, 415]).toContain(status);
    expect(text).not.toContain('"__typename"');
  });

  it.each([
    ['GET', 'get', {}],
    ['HEAD', 'head', {}],
    ['GET with an override', 'get', { 'x-http-method-override': 'POST' }],
  ] as const)('never changes anything by %s', async (_what, method, headers) => {
    const query = 'mutation { registerDepartments(departments: []) { code } }';
    const { status } = await ask(path, method)
      .query({ query })
      .set({ ...headers, 'apollo-require-preflight': '1' });
    expect([400, 405]).toContain(status);
  });

  it.each(['https://elsewhere.example', 'null'])('grants a page of origin %s nothing', async (origin) => {
    const plain = await ask(path).set('origin', origin).send({ query: '{ __typename }' });
    const before = await request(server.address).options(path).set({ origin, 'access-control-request-method': 'POST' });
    for (const { headers } of [plain, before])
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(BOMBS)('does not unpack 128 MiB in %s', async (encoding, bomb) => {
    const before = process.memoryUsage().rss;
    const { status } = await ask(path)
      .set({ 'content-encoding': encoding, 'content-type': 'application/json' })
      .send(bomb);
    expect([400, 413, 415]).toContain(status);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 << 20);
  });
});

const POST = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

describe('what is no HTTP of ours', () => {
  it.each([
    ['a length and pieces at once', `${POST}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${POST}content-length: 4\r\ncontent-length: 5\r\n\r\nabcd`],
    ['a length that is none', `${POST}content-length: -1\r\n\r\n`],
    ['pieces of no size', `${POST}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
    ['an odd way of pieces', `${POST}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['a flood of headers', `${POST}${'x-flood: 0123456789\r\n'.repeat(3_000)}\r\n`],
    ['a long address', `GET /graphql?query=${'x'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
    ['NUL in a header', `${POST}x-nul: a\u0000b\r\n\r\n`],
    ['a header without a name', `${POST}: value\r\n\r\n`],
    ['another protocol', '\u0016\u0003\u0001\u0002\u0000'],
  ])('hangs up on %s', async (_what, bytes) => {
    const { text, hungUp } = await sendRaw(server.address, bytes);
    expect(hungUp).toBe(true);
    expect(text).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
    expect(text).not.toMatch(/node_modules|at \w+ \(/);
  });

  it.each(['x-forwarded-for', 'x-user-id', 'x-forwarded-user', 'x-original-url'])(
    'believes nobody who says %s',
    async (header) => {
      const { status } = await request(server.address)
        .post('/internal/graphql')
        .set(header, 'admin')
        .send({ query: '{ __typename }' });
      expect(status).toBe(401);
    },
  );
});
