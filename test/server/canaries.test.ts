import pino from 'pino';
import request from 'supertest';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import { fuzz } from '../fuzz/fuzz';
import { askEverything } from '../support/ask-everything';
import { CANARY, canary, ID_NUMBER, PERSONS, plantCanaries, SECRET } from '../support/canaries';
import type { Office } from '../support/desk';
import { openOffice } from '../support/desk';
import { unzipped } from '../support/public-surfaces';
import { firm } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

let office: Office;
let server: RunningServer;
const logged: string[] = [];
beforeAll(async () => {
  office = await openOffice();
  await plantCanaries(office);
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  server = await startServer({ COST_PUBLIC: '1000000' }, log, { ...office.database, drop: () => Promise.resolve() });
}, 60_000);
afterAll(async () => {
  await server.close();
  await office.close();
});

const schema = buildPublicSchema();
async function textOf(query: string): Promise<string> {
  const answer = await request(server.address).post('/graphql').send({ query });
  expect(answer.status).toBe(200);
  return answer.text;
}

describe('what society may not see', () => {
  it('was planted all over the archive', async () => {
    const owner = await office.owner();
    const tables = await owner.query<{ name: string }[]>(
      `SELECT 'archive.' || tablename AS name FROM pg_tables WHERE schemaname = 'archive'`,
    );
    const planted: string[] = [];
    for (const { name } of tables) {
      const [found] = await owner.query<{ count: number }[]>(
        `SELECT count(*) AS count FROM ${name} AS held WHERE to_jsonb(held)::text LIKE '%${CANARY}%'`,
      );
      if (Number(found?.count) > 0) planted.push(name);
    }
    await owner.destroy();
    expect(planted.sort()).toEqual(
      expect.arrayContaining([
        ...['archive.batches', 'archive.case_steps', 'archive.cases', 'archive.check_results', 'archive.checks'],
        ...['archive.events', 'archive.facts', 'archive.upload_jobs'],
      ]),
    );
  });

  it('stands in no column of the publication', async () => {
    const owner = await office.owner();
    const tables = await owner.query<{ name: string }[]>(
      `SELECT 'publication.' || tablename AS name FROM pg_tables WHERE schemaname = 'publication'`,
    );
    for (const { name } of tables) {
      const rows = await owner.query<{ row: string }[]>(`SELECT to_jsonb(held)::text AS row FROM ${name} AS held`);
      expect([name, rows.filter(({ row }) => SECRET.test(row))]).toEqual([name, []]);
    }
    await owner.destroy();
  });

  it('is in no answer that asks for everything', async () => {
    const asked = [
      ...[1, 2, 3, 4].flatMap((serial) => askEverything(schema, 'enterprise', `(uscc: "${firm(serial).uscc}")`)),
      ...['BLACK', 'RED', 'ABNORMAL_OPERATION'].flatMap((list) => askEverything(schema, 'listings', `(list: ${list})`)),
      ...['statistics', 'sources', 'boardEditions'].flatMap((name) => askEverything(schema, name, '')),
      ...askEverything(schema, 'searchEnterprises', `(text: "${firm(1).name.slice(0, 4)}")`),
    ];
    const answers = await Promise.all(asked.map(textOf));
    expect(answers.filter((text) => SECRET.test(text))).toEqual([]);
    expect(answers.some((text) => text.includes(firm(2).name))).toBe(true);
    expect(answers.length).toBeGreaterThan(70);
  });

  it.each([CANARY, canary('待复核'), canary('项目'), ID_NUMBER, ...PERSONS, canary('供应商')])(
    'is not found by looking for %s: the answer is that for a word nobody ever wrote',
    async (word) => {
      const search = (text: string) =>
        textOf(`{ searchEnterprises(text: "${text}") { nextCursor hits { matchedName enterprise { uscc } } } }`);
      expect(await search(word)).toBe(await search('查无此词'));
    },
  );

  it('does not show in the answer for a firm that is known from held records alone', async () => {
    const ask = (uscc: string) => textOf(`{ enterprise(uscc: "${uscc}") { __typename ... on NotOnFile { notice } } }`);
    expect(await ask(firm(3).uscc)).toBe(await ask(firm(50).uscc));
  });

  it('is in no download, page, feed of figures or key', async () => {
    const paths = [
      ...['BLACK', 'RED', 'ABNORMAL_OPERATION'].map((list) => `/lists.csv?list=${list}`),
      ...[
        '/metrics',
        '/healthz',
        '/readyz',
        '/.well-known/chengxin-certificate-keys.json',
        '/verify/0'.padEnd(40, '0'),
      ],
    ];
    for (const path of paths) expect((await request(server.address).get(path)).text).not.toMatch(SECRET);
    const xlsx = await request(server.address).get('/lists.xlsx?list=BLACK').buffer(true).parse(binary);
    expect(unzipped(xlsx.body as Buffer)).toContain(firm(2).name);
    expect(unzipped(xlsx.body as Buffer)).not.toMatch(SECRET);
  });

  it('comes out under no generated request, and stands in no line of the log', async () => {
    const leaked: string[] = [];
    const report = await fuzz(server, 'public', 500, 7, (text) => {
      if (SECRET.test(text)) leaked.push(text.slice(0, 500));
    });
    expect(leaked).toEqual([]);
    expect(report.faults).toEqual([]);
    expect(logged.length).toBeGreaterThan(500);
    expect(logged.filter((line) => SECRET.test(line))).toEqual([]);
  }, 60_000);
});

function binary(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
}
