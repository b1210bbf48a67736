import request from 'supertest';
import { actor } from '../../support/desk';
import type { AttackGround } from '../../support/attacks';
import { attacksOn } from '../../support/attacks';
import type { RunningServer } from '../../support/running-server';
import { startServer } from '../../support/running-server';

const levels = (inner: string) => (depth: number) => `{ ${'a { '.repeat(depth - 1)}${inner}${' }'.repeat(depth - 1)} }`;

const PUBLIC: AttackGround = {
  field: 'statistics { enterprises: __typename }',
  deep: levels('a'),
  wide: `{ searchEnterprises(text: "示范", first: 50) { hits { enterprise { listings(first: 50) { items { recordId authority } } } } } }`,
  listField: null,
  tokens: 1_000,
};
const INTERNAL: AttackGround = {
  field: 'departments { code }',
  deep: levels('a'),
  wide: `{ uploads(first: 100) { uploads { receipt { problems { code } rows { problems { code message } } } job { id } } } }`,
  listField: 'confirmListings(input: { recordIds: $list }) { __typename }',
  tokens: 2_000,
};
const LARGEST_ANSWER = 65_536;

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await startServer();
  token = await server.tokenOf(actor('AUDITOR'));
});
afterAll(() => server.close());

interface Told {
  readonly status: number;
  readonly text: string;
}

async function send(path: string, body: string): Promise<Told> {
  const sent = request(server.address).post(path).set('content-type', 'application/json');
  const { status, text } = await (path === '/graphql' ? sent : sent.set('authorization', `Bearer ${token}`)).send(body);
  return { status, text };
}

describe.each([
  ['/graphql', PUBLIC],
  ['/internal/graphql', INTERNAL],
] as const)('at %s', (path, ground) => {
  it.each(attacksOn(ground).map(({ name, body }) => [name, body] as const))(
    'refuses %s in few words, as a fault of the caller',
    async (_name, body) => {
      const { status, text } = await send(path, body);
      expect(/PersistedQueryNot(Supported|Found)/.test(text) ? [200] : [400, 413]).toContain(status);
      expect(text.length).toBeLessThan(LARGEST_ANSWER);
      expect(text).not.toMatch(/"data":\{|INTERNAL|call stack|node_modules|at \w+ \(/);
      expect(text).toMatch(/"code":"(LIMIT_EXCEEDED|INVALID_INPUT|GRAPHQL_\w+|PERSISTED_QUERY_NOT_\w+)"/);
    },
  );

  it.each([
    ['2 MiB of comment', `${'#'.repeat(2 << 20)}\\n`],
    ['20 MiB of blanks', ' '.repeat(20 << 20)],
  ])('refuses %s before reading it whole', async (_name, filler) => {
    const answer = await send(path, `{"query":"${filler}{ ${ground.field} }"}`).catch(() => ({
      status: 413,
      text: '',
    }));
    expect([400, 413]).toContain(answer.status);
  });

  it('answers 15 aliases and ten root fields, and tells what they cost', async () => {
    const fields = Array.from({ length: 10 }, (_, index) => `a${index}: ${ground.field}`);
    const query = `{ ${fields.join(' ')} }`.replace(/enterprises: /g, '');
    const { status, text } = await send(path, JSON.stringify({ query }));
    expect(status).toBe(200);
    const { cost } = (JSON.parse(text) as { extensions: { cost: { requested: number; budget: number } } }).extensions;
    expect(cost.requested).toBeGreaterThanOrEqual(10);
    expect(cost.budget).toBe(path === '/graphql' ? 5_000 : 20_000);
  });
});

it.each(['NUL \u0000 in a text', 'a lone half \ud800 of a character', 'an escape \u001b[2J'])(
  'refuses %j, in a variable and in the document',
  async (text) => {
    const query = 'query ($text: String!) { searchEnterprises(text: $text) { notice } }';
    const inVariable = await send('/graphql', JSON.stringify({ query, variables: { text } }));
    const literal = `{ searchEnterprises(text: ${JSON.stringify(text)}) { notice } }`;
    const inDocument = await send('/graphql', JSON.stringify({ query: literal }));
    for (const { status, text: answer } of [inVariable, inDocument]) {
      expect(status).toBe(400);
      expect(answer).toMatch(/INVALID_INPUT|GRAPHQL_PARSE_FAILED/);
    }
  },
);

it('takes thousands of wrong values for one fault of the caller, told in few words', async () => {
  const query = 'query ($list: [BoardState!]!) { boardDrafts(states: $list) { __typename } }';
  const list = Array.from({ length: 3_000 }, () => ({}));
  const { status, text } = await send('/internal/graphql', JSON.stringify({ query, variables: { list } }));
  expect(status).toBe(400);
  expect(text).not.toContain('INTERNAL');
  expect(text.length).toBeLessThan(LARGEST_ANSWER);
});

it('refuses a text of 201 characters and takes one of 200', async () => {
  const ask = (length: number) =>
    send('/graphql', JSON.stringify({ query: `{ searchEnterprises(text: "${'示'.repeat(length)}") { notice } }` }));
  expect((await ask(200)).status).toBe(200);
  expect(await ask(201)).toMatchObject({ status: 400, text: expect.stringContaining('LIMIT_EXCEEDED') as string });
});

it('tells the internal schema to holders of a token and to nobody else', async () => {
  const query = '{ __schema { queryType { name } } }';
  const nobody = await server.askAs(null, query);
  const somebody = await server.askAs(actor('AUDITOR'), query);
  expect([nobody.status, somebody.status]).toEqual([401, 200]);
});
