import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import request from 'supertest';
import { actor } from '../../support/desk';
import type { RunningServer } from '../../support/running-server';
import { startServer } from '../../support/running-server';

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await startServer({ NODE_ENV: 'production' });
  token = await server.tokenOf(actor('AUDITOR'));
  // Who has signed in once is not kept out when others fail to from the same address.
  await ask('/internal/graphql', '{ __typename }');
});
afterAll(() => server.close());

const ask = (path: string, query: string, bearer: string | null = token, variables: object = {}) => {
  const sent = request(server.address).post(path).send({ query, variables });
  return bearer === null || path === '/graphql' ? sent : sent.set('authorization', `Bearer ${bearer}`);
};

/** Ways of asking for a schema. */
const WAYS = [
  getIntrospectionQuery(),
  '{ __schema { types { name } } }',
  '{ __type(name: "Query") { fields { name } } }',
  '{ a: __schema { queryType { name } } }',
  '{ ... on Query { __schema { queryType { name } } } }',
  '{ ...F } fragment F on Query { __schema { queryType { name } } }',
  'query ($yes: Boolean = true) { __schema @include(if: $yes) { queryType { name } } }',
  'query A { __typename } query B { __schema { queryType { name } } }',
  'mutation { __schema { queryType { name } } }',
];

describe('the schema of the internal counter', () => {
  it.each(WAYS.map((query): [string, string] => [query.slice(0, 60), query]))(
    'is not told to somebody without a good token who asks %j',
    async (_shown, query) => {
      for (const bearer of [null, 'a.b.c', `${token.slice(0, -4)}AAAA`]) {
        const { status, text } = await ask('/internal/graphql', query, bearer);
        expect([401, 429]).toContain(status);
        expect(text).not.toMatch(/queryType|"types"|"fields"/);
      }
    },
  );

  it('is not told by GET either', async () => {
    const got = request(server.address).get('/internal/graphql').query({ query: WAYS[1] });
    expect((await got.set('apollo-require-preflight', '1')).status).toBeGreaterThanOrEqual(401);
  });

  it('is told to whoever works with it', async () => {
    expect((await ask('/internal/graphql', '{ __schema { queryType { name } } }')).status).toBe(200);
  });
});

it('the schema of the public counter is told whole, and is the one that is published', async () => {
  const { text } = await ask('/graphql', getIntrospectionQuery());
  const told = buildClientSchema((JSON.parse(text) as { data: IntrospectionQuery }).data);
  const published = buildSchema(readFileSync(join(__dirname, '../../../schema/public.graphql'), 'utf8'));
  expect(printSchema(lexicographicSortSchema(told))).toBe(printSchema(lexicographicSortSchema(published)));
});

/** Slips in names of fields, arguments, types, members and directives; the last ones stand in variables. */
const SLIPS: [path: string, query: string, variables?: object][] = [
  ['/graphql', '{ enterprize(uscc: "x") { __typename } }'],
  ['/graphql', '{ enterprise(usc: "x") { __typename } }'],
  ['/graphql', '{ searchEnterprise(text: "x") { notice } }'],
  ['/graphql', '{ searchEnterprises(txt: "x") { notice } }'],
  ['/graphql', '{ searchEnterprises(text: "x") { notic } }'],
  ['/graphql', '{ searchEnterprises(text: "x") { hit { matchedName } } }'],
  ['/graphql', '{ searchEnterprises(text: "x") { hits { matchedNam } } }'],
  ['/graphql', '{ statistic { enterprises } }'],
  ['/graphql', '{ enterprise(uscc: "x") { ... on Enterprize { name } } }'],
  ['/graphql', '{ enterprise(uscc: "x") { ... on Enterprise { nam } } }'],
  ['/graphql', 'query ($t: Strin) { searchEnterprises(text: $t) { notice } }'],
  ['/graphql', '{ __typename @skp(if: true) }'],
  ['/internal/graphql', '{ department { code } }'],
  ['/internal/graphql', '{ departments { cod } }'],
  ['/internal/graphql', '{ creditFiles(uscc: "x") { name } }'],
  ['/internal/graphql', '{ creditFile(usc: "x") { name } }'],
  ['/internal/graphql', '{ boardDrafts(states: [DRAFTT]) { __typename } }'],
  ['/internal/graphql', '{ uploads(frist: 1) { uploads { __typename } } }'],
  ['/internal/graphql', 'mutation { confirmListing(input: {}) { __typename } }'],
  ['/internal/graphql', 'mutation { confirmListings(input: { recordId: [] }) { __typename } }'],
  ['/internal/graphql', 'mutation ($i: ConfirmListingInput!) { confirmListings(input: $i) { __typename } }'],
  ['/internal/graphql', 'query ($s: [BoardState!]!) { boardDrafts(states: $s) { __typename } }', { s: ['DRAFTT'] }],
  [
    '/internal/graphql',
    'mutation ($i: ConfirmListingsInput!) { confirmListings(input: $i) { __typename } }',
    { i: { batchKey: 'x', recordId: [] } },
  ],
];

it.each(SLIPS)('in production a slip at %s is not put right: %s', async (path, query, variables = {}) => {
  const { status, text } = await ask(path, query, token, variables);
  expect(status).toBe(400);
  expect(text).toContain('"errors"');
  expect(text).not.toMatch(/did you mean/i);
});
