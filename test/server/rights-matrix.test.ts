import { generateKeyPairSync } from 'node:crypto';
import request from 'supertest';
import { createDataSource } from '../../src/data/data-source';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { DEPARTMENT_ROLES } from '../../src/domain/access/actor';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import { signToken } from '../../src/server/access/sign-token';
import { actor } from '../support/desk';
import type { RootOperation } from '../support/root-operations';
import { fieldText, MAY_USE, rootOperations } from '../support/root-operations';
import { putRows } from '../support/rows-of-departments';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

const schema = buildInternalSchema();
const roots = rootOperations(schema).filter(({ operation }) => operation !== 'subscription');
/** The id of every row of the other department, and one that nobody has. */
const FOREIGN = '00000000-0000-4000-8000-00000000000b';
const MISSING = '00000000-0000-4000-8000-0000000000ee';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ COST_INTERNAL: '1000000' });
  const owner = await createDataSource('owner', server.database.urls.owner, { poolSize: 1 }).initialize();
  await putRows(owner, DEMO_DEPARTMENTS.LABOUR.code, FOREIGN);
  await owner.destroy();
}, 60_000);
afterAll(() => server.close());

async function send(query: string, authorization?: string) {
  const sent = request(server.address).post('/internal/graphql').send({ query });
  const answer = await (authorization === undefined ? sent : sent.set('authorization', authorization));
  return answer.body as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

describe('another department’s row', () => {
  const takesId = ({ field }: RootOperation) =>
    fieldText(schema, { name: '', operation: 'query', field }, FOREIGN).includes(FOREIGN);
  const DISGUISES: readonly (readonly [string, (text: string, operation: string) => string])[] = [
    ['as it is', (text, operation) => `${operation} { ${text} }`],
    ['under an alias', (text, operation) => `${operation} { departments: ${text} }`],
    ['in a fragment', (text, type) => `${type} { ...hidden } fragment hidden on ${TYPE[type] ?? ''} { ${text} }`],
    ['beside a neighbour', (text, operation) => `${operation} { ${text} __typename }`],
  ];
  const cases = roots
    .filter(takesId)
    .flatMap((root) => (MAY_USE[root.name] ?? []).map((role) => [root.name, role, root] as const))
    // The auditor and the administrator see all departments: for them no row is another's.
    .filter(([, role]) => DEPARTMENT_ROLES.includes(role))
    .map(([name, role, root], index) => [name, role, DISGUISES[index % DISGUISES.length], root] as const);

  it.each(cases)('%s answers %s about it as about none, %s', async (_name, role, given, root) => {
    const authorization = `Bearer ${await server.tokenOf(actor(role, 'MARKET'))}`;
    const disguise = given?.[1] ?? ((text: string) => text);
    const ask = async (id: string) =>
      plain(await send(disguise(fieldText(schema, root, id, 2), root.operation), authorization), id);
    expect(await ask(FOREIGN)).toBe(await ask(MISSING));
  });
});

const TYPE: Readonly<Record<string, string>> = { query: 'Query', mutation: 'Mutation' };

/** An answer without what is new in each: ids, numbers of requests, instants. */
function plain(answer: object, id: string): string {
  return JSON.stringify(answer)
    .replaceAll(id, 'ID')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replaceAll(/[0-9a-f]{64}|[0-9a-f]{32}/g, 'DIGEST')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT')
    .replaceAll(/"cost":\{[^}]*\}/g, 'COST');
}

describe('no root field opens to', () => {
  const MARKET = actor('OFFICER', 'MARKET', 'taken-back');
  const term = { issuer: 'chengxin', audience: 'chengxin-internal', hours: 1 };
  const HOUR = 3_600_000;
  /** Whoever goes on trying is throttled. */
  const CLOSED = ['UNAUTHENTICATED', 'LIMIT_EXCEEDED'];

  it.each<[string, () => Promise<string | undefined>]>([
    ['nobody', () => Promise.resolve(undefined)],
    ['a token that ran out', async () => expired(await server.tokenOf(MARKET))],
    [
      'a token signed by somebody else',
      () =>
        signToken(generateKeyPairSync('ed25519').privateKey, {
          ...term,
          actor: MARKET,
          from: new Date(Date.now() - HOUR / 2),
        }),
    ],
    ['a token without a signature', async () => unsigned(await server.tokenOf(MARKET))],
    [
      'a token whose subject was taken back',
      async () => {
        const token = await server.tokenOf(MARKET);
        await server.askAs(actor('ADMIN'), 'mutation { revokeSubject(subject: "taken-back", reason: "left") }');
        return token;
      },
    ],
  ])('%s', async (_who, tokenOf) => {
    const token = await tokenOf();
    const open: string[] = [];
    for (const root of roots) {
      const answer = await send(
        `${root.operation} { ${fieldText(schema, root)} }`,
        token === undefined ? undefined : `Bearer ${token}`,
      );
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
      if (answer.data || codes.length !== 1 || !CLOSED.includes(codes[0] ?? ''))
        open.push(`${root.name} ${codes.join()}`);
    }
    expect(open).toEqual([]);
  });

  /** Claims of an hour ago under the signature of now: whatever refuses it first, it is refused. */
  function expired(token: string): string {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number };
    const late = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp - 7_200 })).toString('base64url');
    return `${header}.${late}.${signature}`;
  }

  function unsigned(token: string): string {
    const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    return `${header}.${token.split('.')[1] ?? ''}.x`;
  }
});
