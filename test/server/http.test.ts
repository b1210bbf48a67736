import type { FastifyInstance } from 'fastify';
import { buildSchema } from 'graphql';
import { connect } from 'node:net';
import { once } from 'node:events';
import type { Logger } from 'pino';
import request from 'supertest';
import { AppError } from '../../src/domain/errors';
import { PUBLIC_LIMITS } from '../../src/graphql/public/limits';
import { createApolloServer } from '../../src/server/apollo/apollo-server';
import { openCounter } from '../../src/server/counters/open-counter';
import type { RequestFacts } from '../../src/server/http/request-facts';
import { createHttpServer } from '../../src/server/http-server';
import { createLog } from '../../src/server/telemetry/log';

const KILOBYTE = 1_024;
const PERSON = '110101199003070017';

interface Facts {
  readonly facts: RequestFacts;
}

describe('HTTP', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const seen: RequestFacts[] = [];
  let database: () => Promise<void> = () => Promise.resolve();
  let app: FastifyInstance;
  let http: ReturnType<typeof request>;

  beforeAll(async () => {
    app = createHttpServer({ log, askDatabase: () => database() });
    await open('/open', true);
    await open('/closed', false);
    await app.listen({ host: '127.0.0.1', port: 0 });
    http = request(app.server);
  });

  afterAll(async () => {
    await app.close();
  });

  async function open(path: string, isOpen: boolean): Promise<void> {
    const schema = buildSchema('type Query { word: String, ward: String }');
    const formatError = <T>(formatted: T) => formatted;
    const rules = { limits: { ...PUBLIC_LIMITS, tokens: 50 }, budget: () => 5_000, takesRows: () => false };
    const apollo = createApolloServer<Facts>({
      schema,
      formatError,
      log,
      introspection: isOpen,
      suggestions: isOpen,
      rules,
    });
    await apollo.start();
    openCounter<Facts>(app, {
      path,
      apollo,
      context: (facts) => {
        seen.push(facts);
        if (facts.authorization === 'Bearer bad') return Promise.reject(new AppError('UNAUTHENTICATED', '请先登录'));
        return Promise.resolve({ facts });
      },
      bodyLimitBytes: KILOBYTE,
      answerLimitBytes: KILOBYTE,
      bodyTimeoutMs: 200,
      console: isOpen ? { endpoint: path, title: 'test', defaultQuery: '{ word }' } : null,
    });
  }

  it('answers a query by POST and by GET', async () => {
    const posted = await http.post('/open').send({ query: '{ word }' });
    const got = await http.get('/open').query({ query: '{ word }' }).set('apollo-require-preflight', '1');
    const answer = { data: { word: null }, extensions: { cost: { requested: 1, budget: 5_000 } } };
    expect([posted.body, got.body]).toEqual([answer, answer]);
  });

  it('gives every answer its own request id, whatever the caller sends', async () => {
    const first = await http.post('/open').set('x-request-id', 'mine').send({ query: '{ word }' });
    const second = await http.get('/nowhere');
    expect(first.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(first.headers['x-request-id']).toBe(seen.at(-1)?.requestId);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  it('lets no page of another site read, frame or guess an answer', async () => {
    const { headers } = await http.post('/open').set('origin', 'https://elsewhere.example').send({ query: '{ word }' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each<[string, number, string, () => request.Test]>([
    ['JSON cut short', 400, 'INVALID_INPUT', () => http.post('/open').type('json').send('{"query":')],
    ['no JSON', 415, 'INVALID_INPUT', () => http.post('/open').type('text/plain').send('{ word }')],
    ['a form', 415, 'INVALID_INPUT', () => http.post('/open').type('form').send('query={word}')],
    ['too much', 413, 'LIMIT_EXCEEDED', () => http.post('/open').send({ query: 'x'.repeat(2 * KILOBYTE) })],
    ['another address', 404, 'NOT_FOUND', () => http.get('/nowhere')],
    ['another method', 405, 'INVALID_INPUT', () => http.put('/open').send({})],
    [
      'a bad token',
      401,
      'UNAUTHENTICATED',
      () => http.post('/open').set('authorization', 'Bearer bad').send({ query: '{ word }' }),
    ],
  ])('answers %s with %d and code %s, as JSON', async (_what, status, code, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('application/json');
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('refuses batches, long documents and requests that a foreign page could make', async () => {
    const batch = await http.post('/open').send([{ query: '{ word }' }]);
    const long = await http.post('/open').send({ query: `{ ${'word '.repeat(60)} }` });
    const foreign = await http.get('/open').query({ query: '{ word }' });
    expect([batch.status, long.status, foreign.status]).toEqual([400, 400, 400]);
    expect(long.text).toContain('50 tokens');
  });

  it('tells a closed schema to nobody, nor names near a misspelt one', async () => {
    await http
      .post('/closed')
      .send({ query: '{ __schema { types { name } } }' })
      .expect(400, /introspection/i);
    const { text } = await http.post('/closed').send({ query: '{ wrd }' }).expect(400);
    expect(text).not.toMatch(/word|ward/);
    await http.post('/open').send({ query: '{ __schema { queryType { name } } }' }).expect(200);
  });

  it('is alive without a database, and ready only with one', async () => {
    await http.get('/readyz').expect(200);
    database = () => Promise.reject(new Error('gone'));
    await http.get('/healthz').expect(200, { status: 'ok' });
    const { headers } = await http.get('/readyz').expect(503);
    expect(headers['retry-after']).toBeDefined();
    database = () => new Promise(() => undefined);
    await http.get('/readyz').expect(503);
    database = () => Promise.resolve();
  });

  it('serves the console to a browser, packed, once, and only where it is open', async () => {
    const page = await http.get('/open').set('accept', 'text/html');
    expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8' });
    expect(page.text).toMatch(/<!doctype html>/i);
    const etag = String(page.headers['etag']);
    await http.get('/open').set('accept', 'text/html').set('if-none-match', etag).expect(304);
    await http.get('/closed').set('accept', 'text/html').expect('content-type', /json/);
  });

  it('hangs up on a body that drips', async () => {
    const address = app.server.address() as { port: number };
    const socket = connect(address.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /open HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });

  it('logs each request without its token, its query or its address line', async () => {
    lines.length = 0;
    const secret = 'Bearer very.secret.token';
    await http
      .get('/open')
      .query({ query: `{ word } # ${PERSON}` })
      .set('authorization', secret);
    expect(lines.join()).toContain('"path":"/open"');
    expect(lines.join()).not.toMatch(/secret|110101|127\.0\.0\.1/);
  });
});

describe('log', () => {
  it('blots long numbers and drops what a driver adds to an error', () => {
    const lines: string[] = [];
    const log: Logger = createLog('info', { write: (line: string) => void lines.push(line) });
    const err = Object.assign(new Error(`invalid value ${PERSON}`), {
      code: '22P02',
      parameters: ['canary'],
      query: 'canary',
    });
    log.error({ err, headers: { authorization: 'canary' } }, 'failed');
    expect(lines.join()).toContain('"code":"22P02"');
    expect(lines.join()).not.toMatch(/canary|110101/);
  });
});
