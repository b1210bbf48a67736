import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase } from '../support/test-database';

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await createEmptyDatabase();
  owner = await createDataSource('owner', database.urls.owner).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

async function tables(): Promise<string[]> {
  const rows = await owner.query<{ name: string }[]>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables
      WHERE schemaname IN ('archive', 'publication') ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

it('takes every migration up, down and up again', async () => {
  const migrations = await owner.runMigrations({ transaction: 'each' });
  const built = await tables();
  for (const _migration of migrations) await owner.undoLastMigration();
  expect(await tables()).toEqual([]);
  expect(await owner.runMigrations({ transaction: 'each' })).toHaveLength(migrations.length);
  expect(await tables()).toEqual(built);
});

it('takes the bans that are in publication already into their own table', async () => {
  while ((await tables()).includes('publication.bans')) await owner.undoLastMigration();
  const ban = {
    ...{ effect: 'BAN', listType: 'BID', recordId: '00000000-0000-4000-8000-000000000001', decisionNumber: '禁1' },
    ...{ authority: '示范市住房和城乡建设局', departmentCode: '1199010000D000055P', publishedOn: '2026-05-20' },
    shown: { from: '2026-05-20', until: '2027-05-16' },
  };
  const listings = [ban, { ...ban, effect: 'SEVERE', recordId: '00000000-0000-4000-8000-000000000002' }];
  await owner.query(
    `INSERT INTO publication.files (uscc, published_at, catalogue_version, file) VALUES ($1, now(), 'x', $2)`,
    ['91990102MA0D00017J', JSON.stringify({ name: '示范企业', regionCode: '990102', listings })],
  );
  await owner.runMigrations({ transaction: 'each' });
  expect(
    await owner.query('SELECT record_id, public_from, public_until, document_number FROM publication.bans'),
  ).toEqual([
    { record_id: ban.recordId, public_from: '2026-05-20', public_until: '2027-05-16', document_number: '禁1' },
  ]);
});

it('builds exactly the tables that the entities describe', async () => {
  const log = await owner.driver.createSchemaBuilder().log();
  expect(log.upQueries.map(({ query }) => query)).toEqual([]);
});

it('gives every table a primary key', async () => {
  const keyed = await owner.query<{ name: string }[]>(
    `SELECT constrained.table_schema || '.' || constrained.table_name AS name
       FROM information_schema.table_constraints AS constrained
      WHERE constrained.constraint_type = 'PRIMARY KEY' AND constrained.table_schema IN ('archive', 'publication') ORDER BY 1`,
  );
  expect(keyed.map(({ name }) => name)).toEqual(await tables());
});

it('keys every table that grows by the subject, the batch, the check or the number of a receipt, for distribution', async () => {
  const rows = await owner.query<{ name: string; first: string }[]>(
    `SELECT usage.table_schema || '.' || usage.table_name AS name, usage.column_name AS first
       FROM information_schema.key_column_usage AS usage
       JOIN information_schema.table_constraints AS constrained USING (constraint_schema, constraint_name)
      WHERE constrained.constraint_type = 'PRIMARY KEY' AND usage.ordinal_position = 1
        AND usage.table_schema IN ('archive', 'publication')`,
  );
  const small = [
    'archive.departments',
    'archive.declared_counts',
    'archive.revocations',
    'archive.service_keys',
    'publication.departments',
    'publication.source_loads',
    'publication.versions',
    'publication.changes',
    'archive.events',
    'archive.audit_seals',
    'archive.log_origin',
    'archive.board_editions',
    'archive.board_steps',
    'publication.board_editions',
  ];
  // An index in the shape of a table: what is looked up comes first, then the subject.
  const looked = ['publication.name_parts'];
  const growing = rows.filter(({ name }) => !small.includes(name) && !looked.includes(name));
  const keys = ['uscc', 'batch_id', 'check_id', 'tender_id', 'number'];
  expect(growing.filter(({ first }) => !keys.includes(first))).toEqual([]);
});
