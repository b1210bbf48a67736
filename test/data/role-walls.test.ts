import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

let database: TestDatabase;
let owner: DataSource;
let internal: DataSource;
let society: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource('owner', database.urls.owner).initialize();
  internal = await createDataSource('internal', database.urls.internal).initialize();
  society = await createDataSource('public', database.urls.public).initialize();
});
afterAll(async () => {
  for (const source of [owner, internal, society]) await source.destroy();
  await database.drop();
});

const DENIED = /permission denied/;

describe('the public role', () => {
  it('reads no table and no column outside the publication', async () => {
    const columns = await owner.query<{ place: string; name: string }[]>(
      `SELECT quote_ident(place.table_schema) || '.' || quote_ident(place.table_name) AS place,
              quote_ident(place.column_name) AS name
         FROM information_schema.columns AS place
        WHERE place.table_schema NOT IN ('publication', 'pg_catalog', 'information_schema')`,
    );
    expect(columns.length).toBeGreaterThan(50);
    for (const { place, name } of columns) {
      await expect(society.query(`SELECT ${name} FROM ${place} LIMIT 1`)).rejects.toThrow(DENIED);
    }
  });

  it('reads every table of the publication', async () => {
    const tables = await owner.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'publication'`,
    );
    expect(tables.length).toBeGreaterThan(4);
    for (const { name } of tables)
      await expect(society.query(`SELECT * FROM publication.${name} LIMIT 1`)).resolves.toEqual([]);
  });

  it.each([
    `INSERT INTO publication.departments VALUES ('a', 'b', 'c', 'd', 'e')`,
    `UPDATE publication.files SET next_end = NULL`,
    `DELETE FROM publication.files`,
    `TRUNCATE publication.files`,
    `CREATE TABLE publication.mine (id integer)`,
    `CREATE TABLE public.mine (id integer)`,
    `CREATE SCHEMA mine`,
    `CREATE TEMP TABLE mine (id integer)`,
    `SELECT rolpassword FROM pg_authid`,
    `SELECT pg_read_file('PG_VERSION')`,
    `SET ROLE chengxin_internal`,
    `SELECT archive.refuse_change()`,
    `SELECT archive.queue_figures(now())`,
    `SELECT archive.log_figures()`,
  ])('cannot run %s', async (statement) => {
    await expect(society.query(statement)).rejects.toThrow(/permission denied|must be|not permitted/);
  });

  it('owns nothing and is member of nothing', async () => {
    const owned = await owner.query<unknown[]>(`SELECT 1 FROM pg_class WHERE relowner = 'chengxin_public'::regrole`);
    const member = await owner.query<unknown[]>(
      `SELECT 1 FROM pg_auth_members WHERE member = 'chengxin_public'::regrole`,
    );
    expect([...owned, ...member]).toEqual([]);
  });
});

describe('the internal role', () => {
  it.each([
    `UPDATE archive.facts SET kind = 'x'`,
    `DELETE FROM archive.facts`,
    `DELETE FROM archive.events`,
    `UPDATE archive.events SET actor_id = 'x'`,
    `UPDATE archive.timelines SET digest = 'x'`,
    `DELETE FROM archive.batches`,
    `TRUNCATE archive.facts`,
    `ALTER TABLE archive.facts ADD COLUMN mine text`,
    `CREATE TABLE archive.mine (id integer)`,
    `DROP TABLE archive.facts`,
    `UPDATE archive.set_aside_rows SET problems = '[]'`,
    `UPDATE archive.board_editions SET title = 'x'`,
    `DELETE FROM archive.board_entries`,
    `UPDATE archive.board_steps SET state = 'DRAFT'`,
  ])('cannot run %s', async (statement) => {
    await expect(internal.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe('the owner', () => {
  it.each([
    'UPDATE archive.facts SET version = 2',
    'DELETE FROM archive.events',
    'TRUNCATE archive.timelines',
    'DELETE FROM archive.batches',
    'UPDATE archive.board_editions SET digest = digest',
    'DELETE FROM archive.board_entries',
    'TRUNCATE archive.board_steps',
  ])('is refused by the table itself when it tries %s', async (statement) => {
    await expect(owner.query(statement)).rejects.toThrow(/append-only/);
  });
});
