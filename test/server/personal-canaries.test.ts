import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { checkResidentId } from '../../src/domain/subject/resident-id';
import { withConnection } from '../../src/server/database/plain-connect';
import { actor } from '../support/desk';
import type { Instance } from '../support/postgres-instance';
import { cityDatabase, startInstance } from '../support/postgres-instance';
import { FIRMS, penaltyRow, registrationRow, wageListingRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';
import { temporaryFolder } from '../support/temporary-folder';

interface Person {
  readonly name: string;
  readonly idNumber: string;
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰';
/** Fifty invented persons, with well-formed numbers of nobody. */
const PERSONS: readonly Person[] = Array.from({ length: 50 }, (_, index) => {
  const body = `9901021980010${1_000 + index}`;
  const check = [...'0123456789X'].find((character) => checkResidentId(body + character).ok) ?? '';
  return { name: `欧阳${STEMS.charAt(index % 10)}${BRANCHES.charAt(Math.floor(index / 10))}`, idNumber: body + check };
});
const SECRET = new RegExp(
  PERSONS.flatMap(({ name, idNumber }) => [name, idNumber, idNumber.slice(0, 17)]).join('|'),
  'i',
);

const folder = temporaryFolder();
const lines: string[] = [];
let instance: Instance;
let server: RunningServer;
beforeAll(async () => {
  instance = await startInstance(folder.path, 'city', []);
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  server = await startServer({}, log, await cityDatabase(instance));
}, 60_000);
afterAll(async () => {
  await server.close();
  await instance.stop();
  folder.remove();
});

const refusals: string[] = [];
async function upload(kinds: string, office: 'MARKET' | 'LABOUR', rows: readonly RawRow[]): Promise<void> {
  const query = `mutation ($input: Upload${kinds}Input!) { upload${kinds}(input: $input) {
    counts { accepted refused } problems { code messageZh messageEn value suggestion } } }`;
  const batchKey = `${kinds}-${refusals.length}`;
  const input = { batchKey, policy: 'REJECT_ROWS', rows };
  refusals.push(JSON.stringify(await server.askAs(actor('UPLOADER', office), query, { input })));
}

/** The kinds of rows in which a person may stand, right and wrong. */
async function uploadEverybody(): Promise<void> {
  const firms = FIRMS.slice(0, PERSONS.length);
  const each = (row: (firm: (typeof FIRMS)[number], person: Person, index: number) => RawRow) =>
    firms.map((firm, index) => row(firm, PERSONS[index] ?? { name: '', idNumber: '' }, index));
  await upload(
    'Registrations',
    'MARKET',
    each((firm, { name }) => registrationRow(firm, { legalRepresentative: name })),
  );
  await upload(
    'Listings',
    'LABOUR',
    each((firm, person, index) =>
      wageListingRow(firm, {
        decisionNumber: `列${index}`,
        persons: [{ role: index % 2 ? '法定代表人' : '实际控制人', ...person }],
        ...(index % 5 === 0 ? { facts: `${person.name}（身份证${person.idNumber}）拖欠工资` } : {}),
      }),
    ),
  );
  const wrong = ({ idNumber }: Person) => `${idNumber.slice(0, 17)}${idNumber.endsWith('X') ? '1' : 'X'}`;
  await upload(
    'Penalties',
    'MARKET',
    each((firm, person, index) =>
      penaltyRow(firm, {
        ...{ decisionNumber: `罚${index}`, legalRepresentative: person.name },
        ...(index % 2 ? { partyClass: '自然人', name: person.name, idNumber: person.idNumber } : {}),
        ...(index % 3 ? {} : { facts: `对${person.name}（${wrong(person)}）的处罚` }),
      }),
    ),
  );
}

/** What PostgreSQL has written so far. */
const databaseLog = () => readFileSync(join(folder.path, 'city.log'), 'utf8');

it('fifty persons are uploaded, and stand in the archive', async () => {
  await uploadEverybody();
  const [{ found } = { found: 0 }] = await withConnection(server.database.urls.owner, async (owner) => {
    const { rows } = await owner.query<{ found: number }>(
      `SELECT count(*)::integer AS found FROM archive.facts AS fact WHERE fact.content ->> 'legalRepresentative' = ANY ($1)`,
      [PERSONS.map(({ name }) => name)],
    );
    return rows;
  });
  expect(found).toBeGreaterThanOrEqual(PERSONS.length);
});

it('none of them stands in an answer that refuses their rows, or that says what else is wrong', async () => {
  for (const { name, idNumber } of PERSONS.slice(0, 10)) {
    const words = [name, idNumber, `${name}\u0000`, `${idNumber}'; SELECT 1 --`];
    for (const text of words) {
      const query = `query ($text: String!) { searchEnterprises(text: $text, region: "x") { hits { matchedName } } }`;
      const answer = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { text } }),
      });
      refusals.push(await answer.text());
    }
  }
  expect(refusals.join('').match(/"code":"E\d\d"/g)?.length).toBeGreaterThan(50);
  expect(refusals.flatMap((text) => text.split('},{').filter((part) => SECRET.test(part)))).toEqual([]);
});

it('PostgreSQL writes down neither the statement nor the row of what fails in it', async () => {
  const { name, idNumber } = PERSONS[0] ?? { name: '', idNumber: '' };
  await withConnection(server.database.urls.owner, async (owner) => {
    // By hand, with the values in the statement itself: a row that breaks a rule, one that is there, a text that is no number.
    const row = `SELECT uscc, record_id, version, kind, department_code, jsonb_build_object('name', '${name}', 'id', '${idNumber}')`;
    const rest = `content_digest, batch_id, row_number, recorded_at, recorded_by FROM archive.facts LIMIT 1`;
    const columns =
      'uscc, record_id, version, kind, department_code, content, content_digest, batch_id, row_number, recorded_at, recorded_by';
    const failing = [
      `INSERT INTO archive.facts (${columns}) ${row}, ${rest}`,
      `INSERT INTO archive.facts (${columns}) ${row.replace('version', '-1')}, ${rest}`,
      `CREATE TEMP TABLE once (name text PRIMARY KEY); INSERT INTO once VALUES ('${name}'), ('${name}')`,
      `DO $$ BEGIN PERFORM 1 / 0; /* ${name} ${idNumber} */ END $$`,
    ];
    for (const statement of failing) await expect(owner.query(statement)).rejects.toThrow();
  });
  await cutShort();
  expect(databaseLog().match(/ERROR: {2}/g)?.length).toBeGreaterThanOrEqual(5);
  expect(SECRET.exec(databaseLog())).toBeNull();
});

/** An upload whose statement is cancelled while it waits. */
async function cutShort(): Promise<void> {
  await withConnection(server.database.urls.owner, async (owner) => {
    await owner.query('BEGIN; LOCK TABLE archive.facts IN ACCESS EXCLUSIVE MODE');
    const rows = FIRMS.slice(0, 5).map((firm, index) =>
      registrationRow(firm, { legalRepresentative: PERSONS[index]?.name ?? '', changeReason: '更正' }),
    );
    const sent = upload('Registrations', 'MARKET', rows);
    await withConnection(instance.adminUrl, async (admin) => {
      for (let cancelled = 0; cancelled === 0;) {
        const { rowCount } = await admin.query(
          `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = 'chengxin_internal'`,
        );
        cancelled = rowCount ?? 0;
      }
    });
    await sent;
    await owner.query('ROLLBACK');
  });
}

it('our own log and figures hold none of them', async () => {
  const figures = await (await fetch(`${server.address}/metrics`)).text();
  expect(figures).toContain('# TYPE');
  expect(lines.length).toBeGreaterThan(20);
  expect([figures, ...lines].filter((text) => SECRET.test(text))).toEqual([]);
});
