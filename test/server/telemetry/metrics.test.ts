import pino from 'pino';
import request from 'supertest';
import { FIRM, RESIDENT_ID } from '../../support/facts';
import { actor } from '../../support/desk';
import type { RunningServer } from '../../support/running-server';
import { startServer } from '../../support/running-server';

const TOKEN = 'figures-for-the-watch-of-the-city';
const SECRET = 'canary.of-a.token';
const CANARY = '甲金丝雀乙';

describe('what an operator sees', () => {
  const lines: string[] = [];
  let server: RunningServer;
  let token: string;
  beforeAll(async () => {
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
    server = await startServer({ METRICS_TOKEN: TOKEN }, log);
    token = await server.tokenOf(actor('AUDITOR'));
    await askAbout(`{ enterprise(uscc: "${FIRM}") { __typename } }`);
    await askAbout(`{ searchEnterprises(text: "${CANARY}") { notice } }`);
    await askAbout(`{ searchEnterprises(text: "${RESIDENT_ID}") { notic } }`);
    const look = `creditFile(uscc: "${FIRM}", purpose: SUPERVISION, matterNo: "${CANARY}") { name }`;
    await server.askAs(actor('AUDITOR'), `{ ${look} }`);
    await request(server.address).post('/internal/graphql').set('authorization', `Bearer ${SECRET}`).send({});
  });
  afterAll(() => server.close());

  const askAbout = (query: string) => request(server.address).post('/graphql').send({ query });
  const figures = (authorization?: string) => {
    const asked = request(server.address).get('/metrics');
    return authorization === undefined ? asked : asked.set('authorization', authorization);
  };

  it('are figures by route and status, of lag and of pools', async () => {
    const { text, status } = await figures(`Bearer ${TOKEN}`);
    expect(status).toBe(200);
    for (const line of [
      /chengxin_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} 2/,
      /chengxin_http_request_seconds_count\{method="POST",route="\/internal\/graphql",status="401"\} 1/,
      /chengxin_requests_under_way 0/,
      /chengxin_loop_lag_milliseconds /,
      /chengxin_pool_connections\{role="public",state="waiting"\} 0/,
      /chengxin_shed_total 0/,
    ])
      expect(text).toMatch(line);
  });

  it.each([undefined, 'Bearer wrong', TOKEN])('are closed to whoever shows %p', async (authorization) => {
    const { status, text } = await figures(authorization);
    expect(status).toBe(403);
    expect(text).not.toContain('chengxin_http');
  });

  it('hold no code, name, number, token or secret, and neither does the log', async () => {
    const { text } = await figures(`Bearer ${TOKEN}`);
    const secrets = [SECRET, FIRM, CANARY, RESIDENT_ID, token, TOKEN, encodeURIComponent(CANARY)];
    const { owner, internal, public: society } = server.database.urls;
    const urls = [owner, internal, society].map((url) => new URL(url).password);
    for (const secret of [...secrets, ...urls]) {
      expect(text).not.toContain(secret);
      expect(lines.join('')).not.toContain(secret);
    }
    expect(lines.length).toBeGreaterThan(4);
  });

  it('join an answer and its line in the log by the request id', async () => {
    const { headers } = await askAbout('{ __typename }');
    expect(lines.some((line) => line.includes(String(headers['x-request-id'])))).toBe(true);
  });
});

it('figures are for this machine alone without a token, and not through a proxy on it', async () => {
  const server = await startServer();
  const direct = await request(server.address).get('/metrics');
  const proxied = await request(server.address).get('/metrics').set('x-forwarded-for', '127.0.0.1');
  await server.close();
  expect([direct.status, proxied.status]).toEqual([200, 403]);
});
