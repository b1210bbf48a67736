import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import { plannedOnce, scopedTo } from '../../src/data/scoped-source';
import type { Scope } from '../../src/domain/access/scope';
import { departmentScope, scopeOf, SYSTEM_SCOPE } from '../../src/domain/access/scope';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { insertInto, putRows, TABLES_OF_DEPARTMENTS } from '../support/rows-of-departments';

const A = DEMO_DEPARTMENTS.MARKET.code;
const B = DEMO_DEPARTMENTS.LABOUR.code;
const ID_OF = { [A]: '00000000-0000-4000-8000-00000000000a', [B]: '00000000-0000-4000-8000-00000000000b' };
const NEW_ID = '00000000-0000-4000-8000-0000000000ff';
/** What the law makes common: read by every department, and in the case of facts filed by its own alone. */
const READ_BY_ALL = ['facts', 'tasks'];
const WRITTEN_BY_ALL = ['tasks'];
/** Rows that belong to no department: what is worked out of the facts of all, and what the platform keeps for itself. */
const OF_NOBODY = ['enterprises', 'name_keys', 'timelines', 'person_links', 'log_origin', 'tasks'];
/** Originals and lists as sent are their department's alone. @source rules.md R6 */
const NOT_FOR_THE_AUDITOR = [
  ...['upload_chunks', 'upload_slices', 'staged_rows', 'check_job_slices'],
  ...READ_BY_ALL,
  'events',
];
/** Rows that are closed to departments altogether. */
const OF_THE_PLATFORM = ['audit_seals', 'service_keys', 'revocations', 'departments'];

let office: Office;
let owner: DataSource;
beforeAll(async () => {
  office = await openOffice();
  owner = await office.owner();
  for (const code of [A, B]) await putRows(owner, code, ID_OF[code] ?? '');
});
afterAll(async () => {
  await owner.destroy();
  await office.close();
});

/** Hand-written SQL on the internal role's connection, which is rolled back. */
async function as<T>(scope: Scope | null, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const source = scope === null ? office.pool : scopedTo(office.pool, scope);
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    return await work(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const rowsOf = (table: string, id: string) =>
  `SELECT 1 FROM archive.${table} AS held WHERE to_jsonb(held)::text LIKE '%${id}%'`;
const seen = (scope: Scope | null, table: string, id: string) =>
  as(scope, async (manager) => (await manager.query<object[]>(rowsOf(table, id))).length);

/** Rows changed, or the refusal. */
async function tried(scope: Scope | null, statement: string): Promise<number | string> {
  return as(scope, async (manager) => {
    try {
      const answer = await manager.query<[unknown, number] | unknown[]>(statement);
      return typeof answer[1] === 'number' ? answer[1] : 1;
    } catch (error) {
      return (error as Error).message;
    }
  });
}

it('every table of the archive has its place: rows of a department, of the platform, or of nobody', async () => {
  const tables = await owner.query<{ name: string; secured: boolean }[]>(
    `SELECT relname AS name, relrowsecurity AS secured FROM pg_class
      WHERE relnamespace = 'archive'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
  );
  const secured = tables.filter((table) => table.secured).map(({ name }) => name);
  const open = tables.filter((table) => !table.secured).map(({ name }) => name);
  expect(open).toEqual([...OF_NOBODY].sort());
  expect(secured).toEqual(
    [...TABLES_OF_DEPARTMENTS.filter((table) => !OF_NOBODY.includes(table)), ...OF_THE_PLATFORM].sort(),
  );
});

describe.each(TABLES_OF_DEPARTMENTS)('%s', (table) => {
  const scope = departmentScope(A);

  it('shows a department its own row and no other’s', async () => {
    expect(await seen(scope, table, ID_OF[A] ?? '')).toBe(1);
    expect(await seen(scope, table, ID_OF[B] ?? '')).toBe(READ_BY_ALL.includes(table) ? 1 : 0);
  });

  it('shows nothing to a connection that says for nobody, and all to the platform at work', async () => {
    const open = OF_NOBODY.includes(table) ? 1 : 0;
    for (const id of Object.values(ID_OF)) {
      expect(await seen(null, table, id)).toBe(open);
      expect(await seen(SYSTEM_SCOPE, table, id)).toBe(1);
    }
  });

  it('takes a department’s own row, and none of another’s; nor is one changed or deleted', async () => {
    if (WRITTEN_BY_ALL.includes(table)) return;
    expect(await tried(scope, insertInto(table, A, ID_OF[A] ?? ''))).toMatch(/duplicate key/);
    expect(await tried(scope, insertInto(table, B, ID_OF[B] ?? ''))).toMatch(/row-level security/);
    expect(await tried(null, insertInto(table, A, ID_OF[A] ?? ''))).toMatch(/row-level security/);
    const where = `WHERE to_jsonb(held)::text LIKE '%${ID_OF[B] ?? ''}%'`;
    const [column] = await owner.query<{ name: string }[]>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'archive.${table}'::regclass AND attnum = 1`,
    );
    const same = `${column?.name ?? ''} = ${column?.name ?? ''}`;
    for (const statement of [
      `UPDATE archive.${table} AS held SET ${same} ${where}`,
      `DELETE FROM archive.${table} AS held ${where}`,
    ]) {
      expect(['permission denied', '0']).toContainEqual(
        (await tried(scope, statement)).toString().replace(/ for .*/, ''),
      );
    }
  });
});

describe('who is no department', () => {
  const firm = { ...actor('ENTERPRISE'), uscc: 'u' };
  it.each([
    ['AUDITOR', scopeOf(actor('AUDITOR')), 2],
    ['ADMIN', scopeOf(actor('ADMIN')), 0],
    ['ENTERPRISE', scopeOf(firm), 0],
    ['BANK', scopeOf({ ...actor('BANK'), uscc: 'b' }), 0],
    ['a department without rows', departmentScope(DEMO_DEPARTMENTS.TAX.code), 0],
  ])('%s sees of rows of departments no more than its work needs', async (name, scope, most) => {
    const shown: string[] = [];
    for (const table of TABLES_OF_DEPARTMENTS.filter((one) => !READ_BY_ALL.includes(one))) {
      const rows = await as(scope, (manager) => manager.query<object[]>(`SELECT 1 FROM archive.${table}`));
      if (rows.length > 0) shown.push(`${table} ${rows.length}`);
    }
    const city = TABLES_OF_DEPARTMENTS.filter((table) => !NOT_FOR_THE_AUDITOR.includes(table));
    const consents = ['consents 2', 'consent_revocations 2'];
    const expected =
      most > 0 ? city.map((table) => `${table} 2`) : name === 'ENTERPRISE' || name === 'BANK' ? consents : [];
    expect(shown.filter((line) => !line.startsWith('events'))).toEqual(expected);
  });

  it('the auditor reads, and changes nothing', async () => {
    const auditor = scopeOf(actor('AUDITOR'));
    for (const table of TABLES_OF_DEPARTMENTS.filter((one) => !WRITTEN_BY_ALL.includes(one))) {
      expect([table, await tried(auditor, insertInto(table, A, ID_OF[A] ?? ''))]).toEqual([
        table,
        expect.stringMatching(/row-level security/),
      ]);
    }
  });

  it('nobody but the platform’s office writes keys, revocations and departments', async () => {
    const revoke = `INSERT INTO archive.revocations VALUES ('TOKEN', 'x', now(), 'a', 'r')`;
    const rename = `UPDATE archive.departments SET name = 'x'`;
    expect(await tried(scopeOf(actor('ADMIN')), revoke)).toBe(1);
    for (const scope of [departmentScope(A), scopeOf(actor('AUDITOR')), scopeOf(firm), null]) {
      expect(await tried(scope, revoke)).toMatch(/row-level/);
      expect(await tried(scope, rename)).toBe(0);
    }
  });

  it('nobody writes an event in the name of somebody else', async () => {
    const forged = insertInto('events', B, NEW_ID);
    for (const scope of [departmentScope(A), scopeOf(actor('AUDITOR')), scopeOf(actor('ADMIN')), scopeOf(firm), null]) {
      expect(await tried(scope, forged)).toMatch(/row-level/);
    }
    expect(await tried(departmentScope(B), forged)).toBe(1);
  });

  it('the office learns how many rows of departments there are, and nobody else does', async () => {
    const counted = (scope: Scope | null) =>
      as(scope, async (manager) => [
        ...(await manager.query<object[]>(`SELECT queue, undecided, waiting FROM archive.queue_figures(now())`)),
        ...(await manager.query<object[]>(`SELECT seals FROM archive.log_figures()`)),
      ]);
    const all = [
      { queue: 'UPLOADS', undecided: 2, waiting: 0 },
      { queue: 'CHECKS', undecided: 0, waiting: 2 },
      { seals: 0 },
    ];
    for (const scope of [scopeOf(actor('ADMIN')), SYSTEM_SCOPE]) expect(await counted(scope)).toEqual(all);
    for (const scope of [departmentScope(A), scopeOf(actor('AUDITOR')), scopeOf(firm), null])
      expect(await counted(scope)).toEqual([]);
  });

  it('a firm learns of looks at itself, not at others', async () => {
    const looks = (scope: Scope | null) =>
      as(scope, (manager) => manager.query<object[]>(`SELECT * FROM archive.looks_at('91990102MA0D00001X')`));
    await owner.query(
      `INSERT INTO archive.events (event_id, occurred_at, actor_id, role, department_code, action, outcome, details, uscc, purpose)
       VALUES ($1, now(), 'a', 'OFFICER', $2, 'file.read', 'DONE', '{}', '91990102MA0D00001X', 'AUDIT')`,
      [NEW_ID, B],
    );
    expect(await looks(scopeOf({ ...firm, uscc: '91990102MA0D00001X' }))).toHaveLength(1);
    for (const scope of [scopeOf(firm), departmentScope(A), null]) expect(await looks(scope)).toEqual([]);
  });
});

describe('a question asked alone', () => {
  const OWN = `SELECT count(*)::integer AS rows FROM archive.upload_jobs`;
  const rowsSeenBy = async (source: DataSource) => (await source.query<{ rows: number }[]>(OWN))[0]?.rows;
  let one: DataSource;
  beforeEach(async () => {
    one = await createDataSource('internal', office.database.urls.internal, { poolSize: 1 }).initialize();
  });
  afterEach(() => one.destroy());

  it('is answered within its scope, and the next one on the same connection within its own, or within none', async () => {
    expect(await rowsSeenBy(one)).toBe(0);
    expect(await rowsSeenBy(scopedTo(one, departmentScope(A)))).toBe(1);
    expect(await rowsSeenBy(one)).toBe(0);
    expect(await rowsSeenBy(scopedTo(one, SYSTEM_SCOPE))).toBe(2);
    expect(await rowsSeenBy(scopedTo(one, departmentScope(DEMO_DEPARTMENTS.TAX.code)))).toBe(0);
    expect(await one.query<object[]>(LEFT_BEHIND)).toEqual([{ said: '' }]);
  });

  it('leaves nothing of its scope when it fails: at reading, at work, or when what it wrote is refused', async () => {
    const scoped = scopedTo(one, departmentScope(A));
    for (const wrong of ['SELECT nothing', 'SELECT 1 / 0', insertInto('upload_jobs', B, NEW_ID)]) {
      await expect(scoped.query(wrong)).rejects.toThrow(/nothing|zero|row-level security/);
      expect(await rowsSeenBy(one)).toBe(0);
      expect(await rowsSeenBy(scoped)).toBe(1);
    }
  });

  it('is a transaction of its own: what it changes is there, and is told as a change', async () => {
    const scoped = scopedTo(one, departmentScope(A));
    const rename = `UPDATE archive.upload_jobs SET batch_key = $1 WHERE batch_key = $2`;
    expect(await scoped.query(rename, ['renamed', 'k'])).toEqual([[], 1]);
    expect(await scopedTo(one, departmentScope(B)).query(rename, ['stolen', 'renamed'])).toEqual([[], 0]);
    expect(await scoped.query(rename, ['k', 'renamed'])).toEqual([[], 1]);
  });

  it('says what it was told and nothing else, whatever signs it holds', async () => {
    const scope = departmentScope(`x'; SET chengxin.reach = 'SYSTEM'; --`);
    expect(await rowsSeenBy(scopedTo(one, scope))).toBe(0);
    const [said] = await scopedTo(one, scope).query<object[]>(
      `SELECT current_setting('chengxin.reach', true) AS reach, current_setting('chengxin.department', true) AS department`,
    );
    expect(said).toEqual({ reach: 'DEPARTMENT', department: scope.departmentCode });
  });

  it('is answered by a plan kept on the connection for whichever scope asks next', async () => {
    const kept = plannedOnce(`/* keptByTest */ ${OWN} WHERE batch_key = $1`);
    const seenBy = async (scope: Scope) => (await scopedTo(one, scope).query<{ rows: number }[]>(kept, ['k']))[0]?.rows;
    for (let round = 0; round < 8; round += 1) {
      expect(await seenBy(departmentScope(A))).toBe(1);
      expect(await seenBy(SYSTEM_SCOPE)).toBe(2);
      expect(await seenBy(departmentScope(DEMO_DEPARTMENTS.TAX.code))).toBe(0);
    }
    expect(await one.query<object[]>(`SELECT name FROM pg_prepared_statements ORDER BY name`)).toEqual([
      { name: 'keptByTest' },
      { name: 'sayScope' },
    ]);
  });
});

describe('a pool of five', () => {
  it('hands interleaved questions of two departments on without one foreign row', async () => {
    const pool = createDataSource('internal', office.database.urls.internal, { poolSize: 5 });
    await pool.initialize();
    const asked = `SELECT count(*) FILTER (WHERE department_code <> $1) AS foreign, count(*) AS rows FROM archive.upload_jobs`;
    let foreign = 0;
    let own = 0;
    const ask = async (serial: number) => {
      const code = serial % 2 === 0 ? A : B;
      const source = scopedTo(pool, departmentScope(code));
      // Every tenth fails half way: what it said of itself must go with it.
      if (serial % 10 === 9) await source.query('SELECT 1 / 0').catch(() => undefined);
      const [row] = await source.query<{ foreign: number; rows: number }[]>(asked, [code]);
      foreign += row?.foreign ?? 1;
      own += row?.rows ?? 0;
      // Every seventh asks for longer, among those that ask alone.
      if (serial % 7 === 0) {
        const again = await source.transaction((manager) => manager.query<{ foreign: number }[]>(asked, [code]));
        foreign += again[0]?.foreign ?? 1;
      }
    };
    const place = async (first: number) => {
      for (let serial = first; serial < REQUESTS; serial += 20) await ask(serial);
    };
    await Promise.all(Array.from({ length: 20 }, (_, first) => place(first)));
    const left = await Promise.all(
      Array.from({ length: 20 }, () => pool.query<{ said: string }[]>(LEFT_BEHIND).then(([row]) => row?.said)),
    );
    await pool.destroy();
    expect({ foreign, own, left: [...new Set(left)] }).toEqual({ foreign: 0, own: REQUESTS, left: [''] });
  }, 60_000);
});

/** `WALLS_REQUESTS=10000` asks as often as the acceptance table wants. */
const REQUESTS = Number(process.env['WALLS_REQUESTS'] ?? '1000');
const LEFT_BEHIND = `SELECT current_setting('chengxin.reach', true) || current_setting('chengxin.department', true) ||
  current_setting('chengxin.firm', true) AS said`;
