import request from 'supertest';
import { actor } from '../../support/desk';
import type { RunningServer } from '../../support/running-server';
import { startServer } from '../../support/running-server';

const QUERY = { query: '{ __typename }' };
const HEADERS = /^"anonymous";r=\d+;t=\d+$/;

describe('the rate of anonymous callers', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ RATE_ANONYMOUS: '20', RATE_STAFF: '30', TRUSTED_PROXIES: '127.0.0.1' });
  });
  afterAll(() => server.close());

  const askFrom = (client: string) =>
    request(server.address).post('/graphql').set('x-forwarded-for', client).send(QUERY);

  it('is told with every answer', async () => {
    const { headers } = await askFrom('203.0.113.1');
    expect(headers['ratelimit-policy']).toBe('"anonymous";q=20;w=300');
    expect(headers['ratelimit']).toMatch(HEADERS);
  });

  it('ends with 429 and the time to wait, and does not touch another caller behind the same proxy', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1) statuses.push((await askFrom('203.0.113.2')).status);
    expect(statuses).toEqual([...Array<number>(20).fill(200), 429]);
    const refused = await askFrom('203.0.113.2');
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    expect((await askFrom('203.0.113.3')).status).toBe(200);
  });

  it('ends in the same way at the doors beside GraphQL', async () => {
    const look = (path: string) => request(server.address).get(path).set('x-forwarded-for', '203.0.113.9');
    for (let count = 0; count < 20; count += 1) expect((await look(`/verify/${count}`)).status).toBe(404);
    for (const path of ['/verify/1', '/lists.csv', '/reports/x.pdf', '/.well-known/chengxin-certificate-keys.json']) {
      const refused = await look(path);
      expect([path, refused.status, refused.headers['retry-after']]).toEqual([
        path,
        429,
        expect.stringMatching(/^\d+$/),
      ]);
    }
  });

  it('counts the last address that no trusted proxy added, whatever a client writes before it', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 22; count += 1)
      statuses.push((await askFrom(`198.51.100.${count}, 203.0.113.4`)).status);
    expect(statuses.slice(20)).toEqual([429, 429]);
  });

  it('counts staff by account, with banks at a quarter', async () => {
    const as = (who: ReturnType<typeof actor>) => server.askAs(who, '{ __typename }');
    const bank: number[] = [];
    for (let count = 0; count < 8; count += 1) bank.push((await as(actor('BANK'))).status);
    expect(bank).toEqual([200, 200, 200, 200, 200, 200, 200, 429]);
    expect((await as(actor('AUDITOR'))).status).toBe(200);
  });
});

describe('without a trusted proxy', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ RATE_ANONYMOUS: '5' });
  });
  afterAll(() => server.close());

  it('X-Forwarded-For evades nothing', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1)
      statuses.push(
        (await request(server.address).post('/graphql').set('x-forwarded-for', `203.0.113.${count}`).send(QUERY))
          .status,
      );
    expect(statuses.at(-1)).toBe(429);
  });

  it('ten failed sign-ins end in 429; who was signed in goes on', async () => {
    const token = await server.tokenOf(actor('AUDITOR'));
    const other = await server.tokenOf(actor('ADMIN'));
    const ask = (bearer: string) =>
      request(server.address).post('/internal/graphql').set('authorization', `Bearer ${bearer}`).send(QUERY);
    expect((await ask(token)).status).toBe(200);
    const statuses: number[] = [];
    for (let count = 0; count < 12; count += 1) statuses.push((await ask(`a.${count}.b`)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    expect([(await ask(token)).status, (await ask(other)).status]).toEqual([200, 429]);
  });
});
