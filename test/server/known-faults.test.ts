import type { FastifyInstance } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import pino from 'pino';
import request from 'supertest';
import { AppError } from '../../src/domain/errors';
import { PUBLIC_LIMITS } from '../../src/graphql/public/limits';
import { createApolloServer } from '../../src/server/apollo/apollo-server';
import { errorFormatter } from '../../src/server/counters/counter-parts';
import { openCounter } from '../../src/server/counters/open-counter';
import { createHttpServer } from '../../src/server/http-server';
import { KnownOperations } from '../../src/server/apollo/known-operations';

type Runner = 'engine' | 'quick';

const log = pino({ level: 'silent' });
const rules = { limits: PUBLIC_LIMITS, budget: () => 5_000, takesRows: () => false };
let runs: Runner[] = [];
let slow: string[] = [];
let fault: Error | null = null;

/** Only the engine tells a resolver which operation it is part of. */
const runnerOf = ({ operation }: Partial<GraphQLResolveInfo>): Runner => (operation === undefined ? 'quick' : 'engine');

async function slowly(info: GraphQLResolveInfo): Promise<string> {
  slow.push(`${runnerOf(info)} begins`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  slow.push(`${runnerOf(info)} ends`);
  return '慢';
}

const item = new GraphQLObjectType({
  name: 'Item',
  fields: {
    slow: { type: GraphQLString, resolve: (_source, _given, _context, info) => slowly(info) },
    place: { type: new GraphQLNonNull(GraphQLInt), resolve: (source: number) => (fault ? null : source) },
  },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      neighbour: { type: GraphQLString, resolve: (_source, _given, _context, info) => slowly(info) },
      items: { type: new GraphQLList(item), resolve: () => [1, 2] },
      file: {
        type: GraphQLString,
        resolve: async (_source, _given, _context, info) => {
          runs.push(runnerOf(info));
          await Promise.resolve();
          if (fault) throw fault;
          return '档案';
        },
      },
    },
  }),
});

let app: FastifyInstance;
beforeEach(async () => {
  [runs, slow, fault] = [[], [], null];
  app = createHttpServer({ log, askDatabase: () => Promise.resolve() });
  const known = new KnownOperations<object>(schema, rules);
  const formatError = errorFormatter(log, false);
  const apollo = createApolloServer<object>({
    ...{ schema, log, rules, learn: known.learn, formatError, introspection: false, suggestions: false },
  });
  await apollo.start();
  openCounter(app, {
    ...{ path: '/graphql', apollo, console: null },
    quick: { known, count: () => null, context: () => ({}) },
    context: () => Promise.resolve({}),
    bodyLimitBytes: PUBLIC_LIMITS.bodyBytes,
    answerLimitBytes: PUBLIC_LIMITS.answerBytes,
    bodyTimeoutMs: 1_000,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => app.close());

async function ask(query: string, accept = 'application/json') {
  const { status, text } = await request(app.server).post('/graphql').set('accept', accept).send({ query });
  return { status, body: text };
}

const QUERY = '{ neighbour file }';

it('a query that goes on meeting a fault is run once for each answer, and quickly again once it has met none', async () => {
  await ask(QUERY);
  await ask(QUERY);
  fault = new AppError('INVALID_INPUT', '不可');
  await ask(QUERY);
  expect(runs).toEqual(['engine', 'quick', 'quick', 'engine']);
  runs = [];
  for (let times = 0; times < 3; times += 1) await ask(QUERY);
  expect(runs).toEqual(['engine', 'engine', 'engine']);
  fault = null;
  runs = [];
  for (let times = 0; times < 3; times += 1) await ask(QUERY);
  expect(runs).toEqual(['engine', 'quick', 'quick']);
});

it('a query whose first run met a fault is not learnt from it', async () => {
  fault = new AppError('INVALID_INPUT', '不可');
  for (let times = 0; times < 3; times += 1) await ask(QUERY);
  expect(runs).toEqual(['engine', 'engine', 'engine']);
});

it.each([
  ['a field beside it', QUERY],
  ['a field of its own object and of a neighbour in its list', '{ items { slow place } }'],
])('nothing of the first run is under way when the engine is asked: %s', async (_what, query) => {
  await ask(query);
  await ask(query);
  fault = new AppError('INVALID_INPUT', '不可');
  slow = [];
  await ask(query);
  expect(slow).toContain('quick begins');
  expect(slow.lastIndexOf('quick ends')).toBeLessThan(slow.indexOf('engine begins'));
  expect(slow.lastIndexOf('quick begins')).toBeLessThan(slow.lastIndexOf('quick ends'));
});

it.each(['INVALID_INPUT', 'UNAVAILABLE'] as const)(
  'a fault (%s) is told exactly as if only the engine had been asked, with what stands beside it',
  async (code) => {
    await ask(QUERY);
    await ask(QUERY);
    fault = new AppError(code, '不可');
    const [first, engine] = [await ask(QUERY), await ask(`${QUERY} `)];
    expect(runs).toEqual(['engine', 'quick', 'quick', 'engine', 'engine']);
    expect(first).toEqual(engine);
    expect(JSON.parse(first.body)).toMatchObject({
      data: { neighbour: '慢', file: null },
      errors: [{ path: ['file'] }],
    });
  },
);

it('odd accept headers, however many, never keep anybody else from a quick answer', async () => {
  for (let odd = 0; odd < 150; odd += 1)
    expect((await ask('{ file }', `application/json, text/x-${odd}`)).status).toBe(200);
  await ask('{ file }', '*/*');
  runs = [];
  await ask('{ file }', '*/*');
  expect(runs).toEqual(['quick']);
});
