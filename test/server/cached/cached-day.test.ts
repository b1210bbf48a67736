import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import request from 'supertest';
import type { PublicContext } from '../../../src/graphql/public/context';
import { createPublicContext } from '../../../src/graphql/public/context';
import { PUBLIC_LIMITS } from '../../../src/graphql/public/limits';
import { buildPublicSchema } from '../../../src/graphql/public/schema';
import { createApolloServer } from '../../../src/server/apollo/apollo-server';
import { PersistedTexts } from '../../../src/server/cached/persisted-texts';
import { publicAnswers } from '../../../src/server/cached/public-answers';
import { errorFormatter } from '../../../src/server/counters/counter-parts';
import { openCounter } from '../../../src/server/counters/open-counter';
import { createHttpServer } from '../../../src/server/http-server';
import { fileRows } from '../../support/boards';
import type { Office } from '../../support/desk';
import { openOffice } from '../../support/desk';
import { FIRMS, firm, registrationRow, taxpayerRow } from '../../support/rows';

/** A public counter whose clock the test sets. */
let office: Office;
let app: FastifyInstance;
let now = new Date();
beforeAll(async () => {
  office = await openOffice();
  const log = pino({ level: 'silent' });
  const schema = buildPublicSchema();
  const rules = { limits: PUBLIC_LIMITS, budget: () => 5_000, takesRows: () => false };
  const { known, cached, persisted, learn } = publicAnswers(schema, rules, 5_000);
  const formatError = errorFormatter(log, false);
  const apollo = createApolloServer<PublicContext>({
    ...{ schema, rules, log, learn, persisted, formatError, introspection: true, suggestions: false },
  });
  await apollo.start();
  app = createHttpServer({ log, askDatabase: () => Promise.resolve() });
  openCounter(app, {
    ...{ path: '/graphql', apollo, known, cached, console: null },
    context: () => Promise.resolve(createPublicContext({ ...office.board('2026-06-01'), now })),
    ...{ bodyLimitBytes: 100_000, answerLimitBytes: 20_000, bodyTimeoutMs: 5_000 },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await office.close();
});

const at = (instant: string) => {
  now = new Date(`${instant}+08:00`);
};
const RED = '{ listings(list: RED) { asOf entries { name } } }';
async function ask(query: string, held = '') {
  const { status, headers, text } = await request(app.server)
    .get('/graphql')
    .query({ query })
    .set({ 'apollo-require-preflight': '1', 'if-none-match': held });
  return { status, text, tag: headers['etag'] ?? '', rule: headers['cache-control'] };
}

it('what ends with a day holds to the last second of it and not one second longer, though nobody changed anything', async () => {
  at('2026-06-01T12:00:00');
  await fileRows(office, 'MARKET', 'REGISTRATION', [registrationRow(firm(1))]);
  await fileRows(office, 'TAX', 'HONOUR', [taxpayerRow(firm(1), { validUntil: '2026-06-01' })]);
  await ask(RED);
  const shown = await ask(RED);
  expect(shown.text).toContain(firm(1).name);
  at('2026-06-01T23:59:59.999');
  expect(await ask(RED, shown.tag)).toMatchObject({ status: 304, tag: shown.tag });
  at('2026-06-02T00:00:00.000');
  const next = await ask(RED, shown.tag);
  expect([next.status, next.text.includes(firm(1).name)]).toEqual([200, false]);
  expect(next.tag).not.toBe(shown.tag);
});

it('an answer too large is a refusal, which nobody keeps', async () => {
  const rows = FIRMS.slice(20, 59).map((one) => registrationRow(one));
  await fileRows(office, 'MARKET', 'REGISTRATION', rows);
  const wide = `{ searchEnterprises(text: "示范", first: 50) { hits { enterprise { ${'ABCDEFGH'
    .split('')
    .map((letter) => `${letter}: standing { notice }`)
    .join(' ')} } } } }`;
  for (let time = 0; time < 2; time += 1)
    expect(await ask(wide)).toMatchObject({
      ...{ status: 400, tag: '', rule: 'no-store', text: expect.stringContaining('回答过大') as string },
    });
});

describe('the store of callers’ queries', () => {
  const set = async (texts: PersistedTexts, count: number, length: number) => {
    for (let place = 0; place < count; place += 1) await texts.set(`apq:${place}`, `${place}`.padEnd(length, ' '));
  };

  it('is bounded in number and in size, forgets what was longest unasked, and never the web application’s', async () => {
    const texts = new PersistedTexts([{ id: 'own', body: '{ __typename }' }]);
    await set(texts, 1_000, 10);
    expect(await texts.get('apq:0')).toBe('0         ');
    await texts.set('apq:more', '{ more }');
    expect([texts.registered, await texts.get('apq:0'), await texts.get('apq:1')]).toEqual([
      1_000,
      '0         ',
      undefined,
    ]);
    await set(texts, 100, 100_000);
    expect(texts.registered).toBe(20);
    await texts.set('apq:own', '{ poisoned }');
    await texts.delete('apq:own');
    expect(await texts.get('apq:own')).toBe('{ __typename }');
  });
});
