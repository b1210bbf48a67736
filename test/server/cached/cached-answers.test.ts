import { createHash } from 'node:crypto';
import request from 'supertest';
import { PORTAL_OPERATIONS } from '../../../src/server/cached/portal-operations';
import { actor } from '../../support/desk';
import { sendRaw } from '../../support/raw-http';
import { firm, penaltyRow, registrationRow } from '../../support/rows';
import type { RunningServer } from '../../support/running-server';
import { startServer } from '../../support/running-server';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
  await upload(
    'uploadRegistrations',
    'RegistrationRowInput',
    [1, 2, 3].map((serial) => registrationRow(firm(serial))),
  );
  const penalties = Array.from({ length: 9 }, (_, place) => penaltyRow(firm(1), { decisionNumber: `罚${place}` }));
  await upload('uploadPenalties', 'PenaltyRowInput', penalties);
});
afterAll(() => server.close());

async function upload(mutation: string, type: string, rows: readonly object[]): Promise<void> {
  const { data } = await server.askAs<Record<string, { counts: { accepted: number } }>>(
    actor('UPLOADER', 'MARKET'),
    `mutation ($key: String!, $rows: [${type}!]!) { ${mutation}(input: { batchKey: $key, rows: $rows }) { counts { accepted } } }`,
    { key: createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 20), rows },
  );
  expect(data[mutation]?.counts.accepted).toBe(rows.length);
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string, version: unknown = 1) =>
  JSON.stringify({ persistedQuery: { version, sha256Hash } });
const operation = (name: string) => {
  const found = PORTAL_OPERATIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const PREFLIGHT = { 'apollo-require-preflight': '1' };

interface Got {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
}
const get = (query: object, headers: Readonly<Record<string, string>> = {}): Promise<Got> =>
  request(server.address)
    .get('/graphql')
    .query(query)
    .set({ 'accept-encoding': 'identity', ...PREFLIGHT, ...headers });
const creditFile = (serial: number, headers = {}) =>
  get(
    { variables: JSON.stringify({ uscc: firm(serial).uscc }), extensions: persisted(operation('CreditFile').id) },
    headers,
  );
const tagOf = ({ headers }: Got) => headers['etag'] ?? '';
const NAME = `{ enterprise(uscc: "${firm(1).uscc}") { ... on Enterprise { name } } }`;

describe('queries by id', () => {
  it.each(PORTAL_OPERATIONS)(
    'knows the web application’s $name from the start, by the digest of its text',
    ({ id, body }) => {
      expect(id).toBe(hashOf(body));
    },
  );

  it('answers them by GET and by POST as if the text had been sent', async () => {
    const { body: query, id } = operation('CreditFile');
    const variables = { uscc: firm(1).uscc };
    const posted = await request(server.address).post('/graphql').send({ query, variables });
    const extensions = JSON.parse(persisted(id)) as object;
    const postedById = await request(server.address).post('/graphql').send({ variables, extensions });
    const got = await creditFile(1);
    expect(posted.text).toContain('"total":9');
    expect([got.text, postedById.text]).toEqual([posted.text, posted.text]);
  });

  it('takes anybody’s own query by its id once it has come with its text, as Apollo’s clients do', async () => {
    const query = '{ catalogue { version effectiveFrom } }';
    const extensions = persisted(hashOf(query));
    const before = await get({ extensions });
    expect(before.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(before.headers['cache-control']).toMatch(/no-cache|no-store/);
    const first = await get({ query, extensions });
    const again = await get({ extensions });
    expect(again.body).toEqual(first.body);
    expect(first.body.data).toMatchObject({ catalogue: { version: expect.any(String) as string } });
  });

  it.each([
    ['the id of another text', hashOf('{ __typename }'), '{ catalogue { version } }'],
    ['the web application’s own id', operation('CreditFile').id, '{ catalogue { version } }'],
  ])('refuses a text under %s, and still answers the right one', async (_what, id, query) => {
    const { status, text } = await get({ query, extensions: persisted(id) });
    expect([status, text]).toEqual([400, expect.stringContaining('provided sha does not match query')]);
    const after = await get({ extensions: persisted(id), variables: JSON.stringify({ uscc: firm(2).uscc }) });
    expect(after.text).not.toContain('"version"');
  });

  it('keeps no text that was refused: too deep, too costly, misspelt', async () => {
    const query = '{ searchEnterprises(text: "示范", first: 51) { notice } }';
    await get({ query, extensions: persisted(hashOf(query)) });
    const misspelt = '{ catalog { version } }';
    await get({ query: misspelt, extensions: persisted(hashOf(misspelt)) });
    const later = await get({ extensions: persisted(hashOf(misspelt)) });
    expect(later.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each([
    ['another version', persisted(operation('Catalogue').id, 2)],
    ['an id that is no text', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: { a: 1 } } })],
    ['no JSON', '{'],
    ['no object', '7'],
  ])('says what is wrong with %s, and breaks nothing', async (_what, extensions) => {
    const { status, body } = await get({ extensions });
    expect([200, 400]).toContain(status);
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(INVALID_INPUT|PERSISTED_QUERY_NOT_FOUND)$/);
    expect(body.data).toBeUndefined();
  });

  it('is a matter of the public counter alone', async () => {
    const asked = request(server.address).post('/internal/graphql');
    const token = await server.tokenOf(actor('AUDITOR'));
    const { body } = (await asked
      .set('authorization', `Bearer ${token}`)
      .send({ extensions: JSON.parse(persisted(operation('Catalogue').id)) as object })) as unknown as Got;
    expect(body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('an answer that is asked for again', () => {
  it('is not sent again while nothing has changed, whether by id or by text, and no cache may show it unasked', async () => {
    for (const ask of [(headers = {}) => creditFile(2, headers), (headers = {}) => get({ query: NAME }, headers)]) {
      await ask();
      const first = await ask();
      expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept, accept-encoding' });
      const again = await ask({ 'if-none-match': `"else", ${tagOf(first)}` });
      expect([again.status, again.text, tagOf(again)]).toEqual([304, '', tagOf(first)]);
      expect(again.headers).toMatchObject({
        'cache-control': 'no-cache',
        'x-request-id': expect.any(String) as string,
      });
      expect(again.headers['content-type']).toBeUndefined();
    }
  });

  it('is tagged at once, also where its text was never seen before', async () => {
    const first = await get({ query: `${NAME} # never seen` });
    expect(tagOf(first)).toMatch(/^"[\w-]{22}"$/);
  });

  it('is sent in full the moment the firm’s file has changed, and not because a neighbour’s has', async () => {
    const [one, two] = [await creditFile(1), await creditFile(2)];
    await upload('uploadPenalties', 'PenaltyRowInput', [penaltyRow(firm(1), { decisionNumber: '新罚' })]);
    const mine = await creditFile(1, { 'if-none-match': tagOf(one) });
    expect([mine.status, mine.text]).toEqual([200, expect.stringContaining('新罚')]);
    expect(tagOf(mine)).not.toBe(tagOf(one));
    expect((await creditFile(2, { 'if-none-match': tagOf(two) })).status).toBe(304);
  });

  it('is told by its own bytes where no mark tells of it', async () => {
    const ask = (headers = {}) => get({ extensions: persisted(operation('Sources').id) }, headers);
    const first = await ask();
    const again = await ask({ 'if-none-match': tagOf(first) });
    expect([again.status, again.text, again.headers['content-type']]).toEqual([304, '', undefined]);
    await upload('uploadRegistrations', 'RegistrationRowInput', [registrationRow(firm(9))]);
    expect((await ask({ 'if-none-match': tagOf(first) })).status).toBe(200);
  });

  it('has another tag for another query, other variables, another content type', async () => {
    const asked = [
      await creditFile(1),
      await creditFile(2),
      await get({ query: NAME }),
      await creditFile(1, { accept: 'application/graphql-response+json' }),
      await creditFile(1, { accept: 'application/graphql-response+json' }),
    ];
    expect(new Set(asked.map(tagOf)).size).toBe(4);
  });

  it('is no matter of POST, of errors, nor of the internal counter: nothing of those is kept', async () => {
    const posted = await request(server.address).post('/graphql').send({ query: NAME });
    const wrong = await get({ query: '{ searchEnterprises(text: "x") { notice } }' });
    const token = await server.tokenOf(actor('AUDITOR'));
    const internal = await request(server.address)
      .get('/internal/graphql')
      .query({ query: '{ __typename }' })
      .set({ ...PREFLIGHT, authorization: `Bearer ${token}`, 'if-none-match': '*', 'accept-encoding': 'br, gzip' });
    for (const { headers } of [posted, wrong, internal] as unknown as Got[]) {
      expect(headers['etag']).toBeUndefined();
      expect(headers['cache-control']).toBe('no-store');
    }
    expect(internal.status).toBe(200);
  });

  it.each([{}, { 'content-type': 'text/plain' }])(
    'is not told to a page of another site, which sends %p',
    async (headers) => {
      const held = tagOf(await creditFile(1));
      const variables = encodeURIComponent(JSON.stringify({ uscc: firm(1).uscc }));
      const extensions = encodeURIComponent(persisted(operation('CreditFile').id));
      const lines = Object.entries({ ...headers, 'if-none-match': held }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      );
      const { text } = await sendRaw(
        server.address,
        `GET /graphql?variables=${variables}&extensions=${extensions} HTTP/1.1\r\nhost: x\r\n${lines.join('')}connection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    },
  );

  it('counts against the caller’s rate like any other', async () => {
    const strict = await startServer({ RATE_ANONYMOUS: '3' });
    const ask = (held = 'x') =>
      request(strict.address)
        .get('/graphql')
        .query({ extensions: persisted(operation('Catalogue').id) })
        .set({ ...PREFLIGHT, 'if-none-match': held });
    await ask();
    const { headers } = (await ask()) as unknown as Got;
    expect([(await ask(headers['etag'])).status, (await ask(headers['etag'])).status]).toEqual([304, 429]);
    await strict.close();
  });
});

describe('a long answer', () => {
  /** What supertest gives is unpacked; what came over the line is told by its length. */
  const long = (headers: object, method: 'get' | 'post' = 'get'): Promise<Got> => {
    const { id, body: query } = operation('CreditFile');
    const variables = { uscc: firm(1).uscc };
    const asked =
      method === 'post'
        ? request(server.address).post('/graphql').send({ query, variables })
        : request(server.address)
            .get('/graphql')
            .query({ variables: JSON.stringify(variables), extensions: persisted(id) });
    return asked.set({ ...PREFLIGHT, ...headers });
  };

  it.each(['get', 'post'] as const)(
    'asked for by %s is packed as the client reads it, and unpacks to the same bytes',
    async (method) => {
      const plain = await long({ 'accept-encoding': 'identity' }, method);
      expect(plain.headers['content-encoding']).toBeUndefined();
      for (const [said, coding] of [
        ['deflate, gzip, br;q=0', 'gzip'],
        ['gzip, deflate, br, zstd', 'br'],
      ]) {
        const packed = await long({ 'accept-encoding': said }, method);
        expect(packed.headers).toMatchObject({ 'content-encoding': coding, vary: 'accept, accept-encoding' });
        expect(packed.text).toBe(plain.text);
        expect(Number(packed.headers['content-length'])).toBeLessThan(plain.text.length / 2);
      }
    },
  );

  it('packed is other bytes with another tag, under which it holds as well', async () => {
    const plain = await long({ 'accept-encoding': 'identity' });
    const packed = await long({ 'accept-encoding': 'br' });
    expect(tagOf(packed)).toBe(tagOf(plain).replace(/"$/, '-br"'));
    const held = await long({ 'accept-encoding': 'br', 'if-none-match': tagOf(packed) });
    const unreadable = await long({ 'accept-encoding': 'gzip', 'if-none-match': tagOf(packed) });
    expect([held.status, tagOf(held), unreadable.status]).toEqual([304, tagOf(packed), 200]);
  });

  it('is left as it is where it is short, and at the internal counter whatever its length', async () => {
    const short = await get({ query: NAME }, { 'accept-encoding': 'br, gzip' });
    const token = await server.tokenOf(actor('AUDITOR'));
    const schema = await request(server.address)
      .post('/internal/graphql')
      .set({ authorization: `Bearer ${token}`, 'accept-encoding': 'br, gzip' })
      .send({ query: '{ __schema { types { name fields { name description } } } }' });
    expect(schema.text.length).toBeGreaterThan(10_000);
    expect([short.headers['content-encoding'], schema.headers['content-encoding']]).toEqual([undefined, undefined]);
  });
});
