import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

/**
 * The column each table would be spread by over several machines (分布键): Citus `create_distributed_table(table, key)`, YugabyteDB
 * hash partition. REFERENCE is a small table that every machine has whole.
 */
const KEYS: Readonly<Record<string, string>> = {
  'archive.batches': 'batch_id',
  'archive.audit_seals': 'REFERENCE',
  'archive.log_origin': 'REFERENCE',
  'archive.board_editions': 'REFERENCE',
  'archive.board_entries': 'uscc',
  'archive.board_steps': 'REFERENCE',
  'archive.case_steps': 'uscc',
  'archive.cases': 'uscc',
  'archive.certificates': 'check_id',
  'archive.check_results': 'check_id',
  'archive.check_job_slices': 'check_id',
  'archive.check_jobs': 'check_id',
  'archive.checked_rows': 'batch_id',
  'archive.checks': 'check_id',
  'archive.consent_revocations': 'uscc',
  'archive.consents': 'uscc',
  'archive.declared_counts': 'REFERENCE',
  'archive.departments': 'REFERENCE',
  'archive.enterprises': 'uscc',
  'archive.events': 'event_id',
  'archive.facts': 'uscc',
  'archive.name_keys': 'uscc',
  'archive.national_results': 'tender_id',
  'archive.person_links': 'uscc',
  'archive.revocations': 'REFERENCE',
  'archive.service_keys': 'REFERENCE',
  'archive.set_aside_rows': 'batch_id',
  'archive.staged_rows': 'batch_id',
  'archive.task_feedback': 'uscc',
  'archive.tasks': 'uscc',
  'archive.tender_awards': 'tender_id',
  'archive.tender_bidders': 'tender_id',
  'archive.tender_looks': 'tender_id',
  'archive.tenders': 'tender_id',
  'archive.timelines': 'uscc',
  'archive.upload_chunks': 'batch_id',
  'archive.upload_jobs': 'batch_id',
  'archive.upload_slices': 'batch_id',
  'publication.bans': 'uscc',
  'publication.board_editions': 'REFERENCE',
  'publication.board_entries': 'uscc',
  'publication.certificates': 'number',
  'publication.changes': 'change_id',
  'publication.departments': 'REFERENCE',
  'publication.files': 'uscc',
  'publication.list_entries': 'uscc',
  'publication.names': 'uscc',
  'publication.name_parts': 'uscc',
  'publication.source_loads': 'REFERENCE',
  'publication.standings': 'uscc',
  'publication.versions': 'REFERENCE',
};

/**
 * Unique rules that leave the key out. YugabyteDB keeps them by itself, as indexes over all machines; under Citus each becomes a small
 * table of its own, spread by what has to be unique.
 */
const OF_ONE_MACHINE = [
  'batches_key_uniq',
  'board_entries_position_uniq',
  'certificates_number_uniq',
  'tenders_number_uniq',
  'upload_jobs_key_uniq',
];

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource('owner', database.urls.owner, { poolSize: 1 }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

interface UniqueRule {
  readonly table: string;
  readonly rule: string;
  readonly isKey: boolean;
  readonly columns: readonly string[];
}

const uniqueRules = () =>
  owner.query<UniqueRule[]>(
    `SELECT format('%s.%s', space.nspname, held.relname) AS table, named.relname AS rule, kept.indisprimary AS "isKey",
            ARRAY(SELECT attribute.attname::text FROM pg_attribute AS attribute
                   WHERE attribute.attrelid = held.oid AND attribute.attnum = ANY (kept.indkey)) AS columns
       FROM pg_index AS kept
       JOIN pg_class AS held ON held.oid = kept.indrelid
       JOIN pg_class AS named ON named.oid = kept.indexrelid
       JOIN pg_namespace AS space ON space.oid = held.relnamespace
      WHERE kept.indisunique AND space.nspname IN ('archive', 'publication') ORDER BY 1, 2`,
  );

it('says of every table by which column it is spread', async () => {
  const tables = (await uniqueRules()).filter(({ isKey }) => isKey).map(({ table }) => table);
  expect(tables.filter((table) => KEYS[table] === undefined)).toEqual([]);
});

it('has that column in the primary key of every table that grows', async () => {
  const wrong = (await uniqueRules()).filter(
    ({ table, isKey, columns }) => isKey && KEYS[table] !== 'REFERENCE' && !columns.includes(KEYS[table] ?? ''),
  );
  expect(wrong).toEqual([]);
});

it('knows the unique rules that would not hold by themselves over several machines', async () => {
  const wide = (await uniqueRules()).filter(
    ({ table, isKey, columns }) => !isKey && KEYS[table] !== 'REFERENCE' && !columns.includes(KEYS[table] ?? ''),
  );
  expect(wide.map(({ rule }) => rule)).toEqual(OF_ONE_MACHINE);
});

it('keeps no number of its own that several machines would have to agree on', async () => {
  const sequences = await owner.query<{ name: string }[]>(
    `SELECT sequence_name AS name FROM information_schema.sequences WHERE sequence_schema IN ('archive', 'publication')`,
  );
  expect(sequences).toEqual([]);
});
