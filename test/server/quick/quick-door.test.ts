import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { buildSchema } from 'graphql';
import pino from 'pino';
import request from 'supertest';
import { AppError } from '../../../src/domain/errors';
import { PUBLIC_LIMITS } from '../../../src/graphql/public/limits';
import { createApolloServer } from '../../../src/server/apollo/apollo-server';
import { errorFormatter } from '../../../src/server/counters/counter-parts';
import { Admission } from '../../../src/server/guard/admission';
import { ownBuckets } from '../../../src/server/guard/buckets';
import type { Caller } from '../../../src/server/guard/rate-limits';
import { RateLimits } from '../../../src/server/guard/rate-limits';
import { openCounter } from '../../../src/server/counters/open-counter';
import { createHttpServer } from '../../../src/server/http-server';
import { KnownOperations } from '../../../src/server/apollo/known-operations';
import { Metrics } from '../../../src/server/telemetry/metrics';
import { sendRaw } from '../../support/raw-http';

const QUOTA = 1_000;
const QUERY = 'query Q($word: String) { echo(word: $word) long }';
const lines: { readonly requestId: string; readonly ms: number }[] = [];
const log = pino(
  { level: 'info', base: null, timestamp: false },
  { write: (line: string) => void lines.push(JSON.parse(line) as never) },
);
const rules = { limits: PUBLIC_LIMITS, budget: () => 5_000, takesRows: () => false };
const metrics = new Metrics();

let app: FastifyInstance;
let address: string;
let quick: string[] = [];
let long = '短';
let fault: Error | null = null;
let isReady = true;
let moment = 0;
let rates: RateLimits;
const admission = new Admission([{ prefix: '/graphql', places: 5 }], { lag: () => 0, longestLagMs: 100 });

/** A counter whose resolvers note who called them: only the engine tells a resolver which field it answers. */
async function open(): Promise<void> {
  const schema = buildSchema('type Query { echo(word: String): String, long: String }');
  const fields = schema.getQueryType()?.getFields() ?? {};
  Object.assign(fields['echo'] ?? {}, {
    resolve: (_source: unknown, { word }: { word: string }, _context: unknown, info: { operation?: unknown }) => {
      quick.push(info.operation === undefined ? 'quick' : 'engine');
      if (fault) throw fault;
      return word;
    },
  });
  Object.assign(fields['long'] ?? {}, { resolve: () => long });
  const known = new KnownOperations<object>(schema, rules);
  const formatError = errorFormatter(log, false);
  const apollo = createApolloServer<object>({
    ...{ schema, log, rules, learn: known.learn, formatError, introspection: false, suggestions: false },
  });
  await apollo.start();
  openCounter(app, {
    ...{
      path: '/graphql',
      apollo,
      console: null,
      bodyLimitBytes: 2_000,
      answerLimitBytes: 100_000,
      bodyTimeoutMs: 300,
    },
    context: async (facts) => {
      await rates.countAnonymous(facts);
      return {};
    },
    quick: {
      known,
      ready: () => (isReady ? Promise.resolve() : Promise.reject(new AppError('UNAVAILABLE', '暂停'))),
      count: (caller) => rates.countAnonymousSoon(caller),
      context: () => ({}),
    },
  });
}

beforeEach(async () => {
  [quick, long, fault, isReady, moment] = [[], '短', null, true, 0];
  rates = new RateLimits(
    { anonymous: QUOTA, staff: 0 },
    ownBuckets(100, () => moment),
  );
  app = createHttpServer({
    log,
    askDatabase: () => Promise.resolve(),
    admission,
    trustedProxies: ['127.0.0.1', '10.0.0.0/8'],
  });
  metrics.open(app, null);
  await open();
  address = await app.listen({ host: '127.0.0.1', port: 0 });
  await ask(QUERY);
  quick = [];
  lines.length = 0;
});
afterEach(() => app.close());

type Way = 'either door' | 'only the framework';

/** The bytes of a request; in pieces of unknown length it is none for the quick door. */
function bytesOf(body: string, headers: readonly string[], way: Way): string {
  const size = Buffer.byteLength(body);
  const rest =
    way === 'either door'
      ? `content-length: ${size}\r\n\r\n${body}`
      : `transfer-encoding: chunked\r\n\r\n${size.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  const more = headers.map((header) => `${header}\r\n`).join('');
  return `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\naccept: application/json\r\ncontent-type: application/json\r\n${more}${rest}`;
}

async function ask(query: string, variables: object = {}, headers: readonly string[] = [], way: Way = 'either door') {
  return await askRaw(JSON.stringify({ query, variables }), headers, way);
}

async function askRaw(body: string, headers: readonly string[] = [], way: Way = 'either door') {
  const { text } = await sendRaw(address, bytesOf(body, headers, way));
  return text;
}

/** An answer with what differs from one second and one request to the next left out. */
const comparable = (text: string) =>
  text
    .replace(/x-request-id: \S+/, 'x-request-id: …')
    .replace(/Date: .+/, 'Date: …')
    .replace(/(r=)\d+/, '$1…');

describe('a query asked before', () => {
  it('is answered without the framework and the engine', async () => {
    expect(await ask(QUERY, { word: '诚信' })).toContain('{"data":{"echo":"诚信","long":"短"}');
    expect(quick).toEqual(['quick']);
  });

  it.each<[string, () => Promise<string[]>]>([
    ['an answer', () => both(JSON.stringify({ query: QUERY, variables: { word: '诚信' } }))],
    [
      'an answer that is too long',
      () => {
        long = '长'.repeat(40_000);
        return both(JSON.stringify({ query: QUERY }));
      },
    ],
    ['a wrong variable', () => both(JSON.stringify({ query: QUERY, variables: { word: 7 } }))],
    ['a control character', () => both(JSON.stringify({ query: QUERY, variables: { word: '\u0007' } }))],
    ['an unknown query', () => both('{"query":"{ nothing }"}')],
    ['no JSON', () => both('{"query":')],
    [
      'a name that would change an object',
      () => both(`{"query":${JSON.stringify(QUERY)},"variables":{"__proto__":{}}}`),
    ],
    ['a batch', () => both('[]')],
  ])('gets the same status, headers and bytes at both doors: %s', async (_what, answers) => {
    const [quickly, slowly] = await answers();
    expect(quickly).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    expect(quickly).toBe(slowly);
  });

  async function both(body: string): Promise<string[]> {
    const ways: Way[] = ['either door', 'only the framework'];
    const answers: string[] = [];
    for (const way of ways) answers.push(comparable(await askRaw(body, [], way)));
    return answers;
  }

  it('is counted once in the rate, the log and the figures, whether it is answered quickly or handed over', async () => {
    const left = async (query: string) => Number(/r=(\d+)/.exec(await ask(query))?.[1]);
    const before = await counted();
    expect([await left(QUERY), await left('{ long }'), await left(QUERY)]).toEqual([QUOTA - 2, QUOTA - 3, QUOTA - 4]);
    const told = lines.filter((line) => 'path' in line && line.path === '/graphql');
    expect(told.map(({ requestId: _id, ms: _ms, ...line }) => line)).toEqual(
      Array(3).fill({ level: 30, method: 'POST', path: '/graphql', status: 200 }),
    );
    expect(new Set(told.map(({ requestId }) => requestId)).size).toBe(3);
    expect(await counted()).toBe(before + 3);
    expect(admission.underWay).toBe(0);
  });

  async function counted(): Promise<number> {
    const { text } = await request(address).get('/metrics');
    return Number(/_count\{method="POST",route="\/graphql",status="200"\} (\d+)/.exec(text)?.[1]);
  }

  it('is refused when its sender has asked too often, in the same words at both doors', async () => {
    rates = new RateLimits(
      { anonymous: 1, staff: 0 },
      ownBuckets(100, () => moment),
    );
    await ask(QUERY);
    const [quickly, slowly] = [await ask(QUERY), await ask(QUERY, {}, [], 'only the framework')];
    expect(quickly).toMatch(/^HTTP\/1\.1 429 /);
    expect(comparable(quickly)).toBe(comparable(slowly));
    expect(quick).toEqual(['quick']);
  });

  it.each([
    ['198.51.100.7', 'the client behind one proxy'],
    ['203.0.113.9, 198.51.100.7', 'what a client says of itself, and its own address'],
    ['203.0.113.9, 198.51.100.8, 10.1.2.3', 'two proxies'],
    [' , ,198.51.100.9 ', 'empty places'],
    ['nonsense', 'no address'],
    ['::ffff:10.0.0.1', 'a proxy in the other notation'],
  ])('is counted for the same client at both doors: X-Forwarded-For %p (%s)', async (told) => {
    const left = async (way: Way) =>
      Number(/r=(\d+)/.exec(await ask(QUERY, {}, [`x-forwarded-for: ${told}`], way))?.[1]);
    expect(await left('only the framework')).toBe(QUOTA - 1);
    expect(await left('either door')).toBe(QUOTA - 2);
  });

  it('that meets a fault is told it in the engine’s words, and is run once more for that', async () => {
    fault = new AppError('INVALID_INPUT', '不可');
    expect(await ask(QUERY)).toContain('不可');
    expect(quick).toEqual(['quick', 'engine']);
  });

  it('is handed over uncounted while nothing may be answered', async () => {
    isReady = false;
    await ask(QUERY);
    expect(quick).toEqual(['engine']);
  });

  it('whose body drips is hung up on', async () => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined);
    socket.write(bytesOf(JSON.stringify({ query: QUERY }), [], 'either door').slice(0, -3));
    await once(socket, 'close');
    expect(quick).toEqual([]);
    expect(admission.underWay).toBe(0);
  });

  it('is answered in pieces as in one', async () => {
    const body = JSON.stringify({ query: QUERY, variables: { word: '诚信' } });
    const whole = Buffer.from(bytesOf(body, [], 'either door'));
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    const closed = once(socket, 'close');
    let text = '';
    socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    // The cut is within a character.
    const cut = whole.indexOf('诚') + 1;
    for (const piece of [whole.subarray(0, cut), whole.subarray(cut)]) {
      socket.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await closed;
    expect(text).toContain('"echo":"诚信"');
    expect(quick).toEqual(['quick']);
  });

  it('asks once for what several ask in one turn, and tells each of them under an id of his own', async () => {
    const told = await inOneTurn(['同', '同', '同', '异'].map((word) => [word]));
    expect(told.map(({ body }) => (JSON.parse(String(body)) as Told).data.echo)).toEqual(['同', '同', '同', '异']);
    expect(new Set(told.map(({ head }) => /x-request-id: (\S+)/i.exec(head)?.[1])).size).toBe(4);
    expect(quick).toEqual(['quick', 'quick']);
  });

  it.each([2_000, 30_000])('is packed for each as he reads it, when several get %d characters', async (length) => {
    long = '长'.repeat(length);
    const told = await inOneTurn(
      ['gzip', 'identity', 'br', 'gzip;q=0'].map((read) => ['同', `accept-encoding: ${read}`]),
    );
    const codings = told.map(({ head }) => /content-encoding: (\S+)/i.exec(head)?.[1]);
    expect(codings).toEqual(['gzip', undefined, 'br', undefined]);
    const unpacked = told.map(({ body }, at) => UNPACK[codings[at] ?? '']?.(body) ?? body);
    expect(unpacked.map((body) => (JSON.parse(String(body)) as Told).data.long)).toEqual(Array(4).fill(long));
    expect(quick).toEqual(['quick']);
  });

  it('is answered to the others, where one cannot be told', async () => {
    let isFirst = true;
    const tells = ({ tell }: Caller) => {
      if (isFirst) tell({ ratelimit: 'no\nheader' });
      isFirst = false;
      return null;
    };
    rates = { countAnonymousSoon: tells } as unknown as RateLimits;
    const [, ...others] = await inOneTurn([['同'], ['同'], ['同']], 2);
    expect(others.map(({ body }) => (JSON.parse(String(body)) as Told).data.echo)).toEqual(['同', '同']);
    expect(quick).toContain('quick');
  });

  interface Told {
    readonly data: { readonly echo: string; readonly long: string };
  }

  const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { gzip: gunzipSync, br: brotliDecompressSync };

  /** Asks by word and further headers, all in one turn, and waits until so many are answered. */
  async function inOneTurn(questions: readonly string[][], most = questions.length) {
    const clients = await Promise.all(
      questions.map(async () => {
        const socket = connect(Number(new URL(address).port), '127.0.0.1');
        const pieces: Buffer[] = [];
        const whole = new Promise((resolve) =>
          socket.on('data', (piece: Buffer) => pieces.push(piece)).once('end', resolve),
        );
        await once(socket, 'connect');
        return { socket, pieces, whole };
      }),
    );
    // All of them are let in first.
    await new Promise((resolve) => setTimeout(resolve, 100));
    clients.forEach(({ socket }, at) => {
      const [word, ...headers] = questions[at] ?? [];
      socket.write(bytesOf(JSON.stringify({ query: QUERY, variables: { word } }), headers, 'either door'));
    });
    await Promise.all(clients.slice(-most).map(({ whole }) => whole));
    for (const { socket } of clients) socket.destroy();
    return clients.map(({ pieces }) => {
      const bytes = Buffer.concat(pieces);
      const end = bytes.indexOf('\r\n\r\n');
      return { head: String(bytes.subarray(0, end)), body: bytes.subarray(end + 4) };
    });
  }
});
