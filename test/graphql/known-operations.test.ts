import fc from 'fast-check';
import type { DocumentNode } from 'graphql';
import { print } from 'graphql';
import pino from 'pino';
import type { PublicContext } from '../../src/graphql/public/context';
import { createPublicContext } from '../../src/graphql/public/context';
import { PUBLIC_LIMITS } from '../../src/graphql/public/limits';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import * as operations from '../../src/portal/notice-board/operations';
import { createApolloServer } from '../../src/server/apollo/apollo-server';
import { errorFormatter } from '../../src/server/counters/counter-parts';
import { KnownOperations } from '../../src/server/apollo/known-operations';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { requestsOf } from '../fuzz/generate-request';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { FIRMS, penaltyRow, registrationRow, taxpayerRow } from '../support/rows';

const DAY = '2026-06-01';
const log = pino({ level: 'silent' });
const schema = buildPublicSchema();
const rules = { limits: PUBLIC_LIMITS, budget: () => 5_000, takesRows: () => false };
const known = new KnownOperations<PublicContext>(schema, rules);
const apollo = createApolloServer<PublicContext>({
  ...{ schema, log, rules, learn: known.learn, introspection: true, suggestions: false },
  formatError: errorFormatter(log, false),
});

let office: Office;
beforeAll(async () => {
  await apollo.start();
  office = await openOffice();
  const upload = (by: 'MARKET' | 'TAX', kind: 'REGISTRATION' | 'PENALTY' | 'HONOUR', rows: readonly object[]) =>
    uploadRecords(office.desk(DAY), actor('UPLOADER', by), {
      ...{ kind, batchKey: kind, policy: 'REJECT_ROWS' as const, dryRun: false, rows: rows as never },
    });
  const firms = FIRMS.slice(0, 30);
  await upload(
    'MARKET',
    'REGISTRATION',
    firms.map((firm) => registrationRow(firm)),
  );
  await upload(
    'MARKET',
    'PENALTY',
    firms.flatMap((firm) => [1, 2, 3].map((index) => penaltyRow(firm, { decisionNumber: `${firm.serial}-${index}` }))),
  );
  await upload(
    'TAX',
    'HONOUR',
    firms.slice(0, 9).map((firm, index) => taxpayerRow(firm, { documentNumber: `誉${index}` })),
  );
});
afterAll(async () => {
  await apollo.stop();
  await office.close();
});

interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const context = () => createPublicContext(office.board(DAY));

/** The answer given without asking the GraphQL server; null where that has to be asked. */
async function answerOf(body: unknown, by: PublicContext): Promise<string | null> {
  const found = known.find(body);
  return found && (await known.run(found, by));
}

/** The answer of the GraphQL server as it goes out, and the one given without asking it. */
async function bothAnswers(request: Request): Promise<{ asked: string | null; quick: string | null }> {
  const { body } = await apollo.executeOperation(request as never, { contextValue: context() });
  if (body.kind !== 'single') throw new Error('in parts');
  const { errors, data, extensions } = body.singleResult;
  const asked = errors === undefined ? `${JSON.stringify({ data, extensions })}\n` : null;
  return { asked, quick: await answerOf(request, context()) };
}

/** Each operation of the web application with its fragments, and values for its variables. */
function portalRequests(): Request[] {
  const values = {
    uscc: FIRMS[0]?.uscc,
    text: '有限',
    list: 'RED',
    order: 'NEWEST',
    id: '0',
    number: '0'.repeat(32),
    jws: 'a.b.c',
  };
  return Object.entries<DocumentNode | string>(operations as never).flatMap(([name, document]) => {
    if (!name.endsWith('Document') || typeof document === 'string') return [];
    const query = print(document);
    const variables = Object.fromEntries(Object.entries(values).filter(([key]) => query.includes(`$${key}:`)));
    return [{ query, variables }];
  });
}

it.each(portalRequests().map((request) => [/query (\w+)/.exec(request.query)?.[1], request] as const))(
  'the portal’s %s is answered from what was learnt, byte for byte as the GraphQL server answers it',
  async (_name, request) => {
    const { asked, quick } = await bothAnswers(request);
    expect(asked).not.toBeNull();
    expect(quick).toBe(asked);
  },
);

it('any query that has an answer gets the same bytes, and one that has none is left to the GraphQL server', async () => {
  const requests = fc.sample(requestsOf(schema, 'query'), { numRuns: 400, seed: 20_260_601 });
  let [equal, refused] = [0, 0];
  for (const { query, variables } of requests) {
    const { asked, quick } = await bothAnswers({ query, variables });
    expect({ query, variables, quick }).toEqual({ query, variables, quick: asked });
    if (asked === null) refused += 1;
    else equal += 1;
  }
  expect(equal).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(50);
});

it('a refusal is in the GraphQL server’s own words: a page too large, a wrong variable, too costly an operation', async () => {
  const query = 'query Q($first: Int!) { searchEnterprises(text: "有限", first: $first) { notice } }';
  await bothAnswers({ query, variables: { first: 20 } });
  expect(await answerOf({ query, variables: { first: 20 } }, context())).toContain('notice');
  for (const first of [51, 'x', null]) {
    expect(await answerOf({ query, variables: { first } }, context())).toBeNull();
  }
  const costly =
    'query Q($first: Int!) { searchEnterprises(text: "有限", first: $first) { hits { enterprise { standing { measures { code basis recordIds } } penalties(first: 50) { items { recordId decisionNumber } } } } } }';
  await bothAnswers({ query: costly, variables: { first: 1 } });
  expect(await answerOf({ query: costly, variables: { first: 1 } }, context())).toContain('hits');
  expect(await answerOf({ query: costly, variables: { first: 50 } }, context())).toBeNull();
});

it.each([
  ['a mutation, a subscription or nothing', { query: 'subscription { x }' }],
  ['introspection', { query: '{ __schema { queryType { name } } }' }],
  ['directives', { query: 'query Q($x: Boolean!) { statistics { asOf @include(if: $x) } }', variables: { x: true } }],
  ['several operations in one document', { query: 'query A { statistics { asOf } } query B { statistics { asOf } }' }],
])('%s is not learnt', async (_what, request: Request) => {
  const before = known.size;
  await apollo.executeOperation({ ...request, operationName: 'A' } as never, { contextValue: context() });
  expect(known.size).toBe(before);
});

it('another operation name, batches and stored queries are left to the GraphQL server', async () => {
  const query = 'query Named { statistics { asOf } }';
  await bothAnswers({ query });
  const isAnswered = async (body: unknown) => (await answerOf(body, context())) !== null;
  expect(await isAnswered({ query, operationName: 'Named' })).toBe(true);
  for (const body of [{ query, operationName: 'Other' }, [{ query }], { query, extensions: {} }, null, 'x'])
    expect(await isAnswered(body)).toBe(false);
});

it('keeps no answer: what is withdrawn is gone from the next one', async () => {
  const query = `query Q($uscc: ID!) { enterprise(uscc: $uscc) { ... on Enterprise { penalties { total items { recordId } } } } }`;
  const request = { query, variables: { uscc: FIRMS[5]?.uscc } };
  const { quick } = await bothAnswers(request);
  const recordId = String(/"recordId":"([^"]+)"/.exec(quick ?? '')?.[1]);
  const rows = [{ recordId, reason: '重复报送', withdrawnOn: DAY }];
  await withdrawRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), { batchKey: 'gone', dryRun: false, rows });
  expect(quick).toContain('"total":3');
  expect(await answerOf(request, context())).toContain('"total":2');
});
