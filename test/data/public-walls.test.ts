import type { Client } from 'pg';
import { withConnection } from '../../src/server/database/plain-connect';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

const OWN = 'publication';
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const asPublic = <T>(work: (client: Client) => Promise<T>) => withConnection(database.urls.public, work);

async function list(client: Client, statement: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(statement);
  return rows.map(({ name }) => name);
}

/** SQLSTATE of a statement that must not succeed; null when it did. */
async function refusal(client: Client, statement: string): Promise<string | null> {
  return client.query(statement).then(
    () => null,
    (error: unknown) => (error as { code?: string }).code ?? 'unknown',
  );
}

const RELATIONS = `SELECT format('%I.%I', relation.relnamespace::regnamespace, relation.relname) AS name
  FROM pg_class AS relation
 WHERE relation.relkind IN ('r', 'p', 'v', 'm', 'f') AND relation.relnamespace::regnamespace::text <> ALL ('{pg_catalog,information_schema,pg_toast}')`;
const OTHER_SCHEMAS = `'{${OWN},pg_catalog,information_schema}'`;

describe('what the public role can reach in the database, as PostgreSQL’s own catalogue lists it', () => {
  it('is no table, view or column outside the publication', async () => {
    await asPublic(async (client) => {
      const restricted = (await list(client, RELATIONS)).filter((name) => !name.startsWith(`${OWN}.`));
      expect(restricted.length).toBeGreaterThan(25);
      for (const name of restricted)
        expect([name, await refusal(client, `SELECT FROM ${name}`)]).toEqual([name, '42501']);
      const columns = await list(
        client,
        `SELECT relation.oid::regclass || '.' || attname AS name FROM pg_attribute JOIN pg_class AS relation ON relation.oid = attrelid
          WHERE attnum > 0 AND relation.relnamespace::regnamespace::text <> ALL (${OTHER_SCHEMAS})
            AND relation.relkind IN ('r', 'p', 'v', 'm', 'f') AND relation.relnamespace::regnamespace::text !~ '^pg_'
            AND has_column_privilege(relation.oid, attnum, 'SELECT, INSERT, UPDATE, REFERENCES')`,
      );
      expect(columns).toEqual([]);
    });
  });

  it('is every table of the publication, to read and for nothing else', async () => {
    await asPublic(async (client) => {
      const own = (await list(client, RELATIONS)).filter((name) => name.startsWith(`${OWN}.`));
      expect(own.length).toBeGreaterThanOrEqual(9);
      for (const name of own) {
        expect(await refusal(client, `SELECT FROM ${name} LIMIT 1`)).toBeNull();
        for (const verb of [`DELETE FROM ${name}`, `TRUNCATE ${name}`, `INSERT INTO ${name} DEFAULT VALUES`])
          expect([verb, await refusal(client, verb)]).toEqual([verb, '42501']);
        expect([name, await refusal(client, `LOCK TABLE ${name} IN EXCLUSIVE MODE`)]).not.toEqual([name, null]);
      }
      const more = await list(
        client,
        `SELECT relation.oid::regclass::text AS name FROM pg_class AS relation
          WHERE relation.relnamespace = '${OWN}'::regnamespace AND relation.relkind IN ('r', 'p', 'v', 'm', 'f')
            AND has_table_privilege(relation.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')`,
      );
      expect(more).toEqual([]);
    });
  });

  it('is no sequence, no function, no schema, no foreign server and no setting of ours', async () => {
    await asPublic(async (client) => {
      const schemas = `relnamespace::regnamespace::text <> ALL ('{pg_catalog,information_schema}')`;
      const sequences = `SELECT oid::regclass::text AS name FROM pg_class
         WHERE ${schemas} AND CASE WHEN relkind = 'S' THEN has_sequence_privilege(oid, 'USAGE, SELECT, UPDATE') END`;
      expect(await list(client, sequences)).toEqual([]);
      const functions = `SELECT oid::regprocedure::text AS name FROM pg_proc
         WHERE pronamespace::regnamespace::text <> ALL ('{pg_catalog,information_schema}') AND has_function_privilege(oid, 'EXECUTE')
           AND has_schema_privilege(pronamespace, 'USAGE')`;
      expect(await list(client, functions)).toEqual([]);
      const usable = `SELECT nspname AS name FROM pg_namespace WHERE has_schema_privilege(oid, 'USAGE') AND nspname !~ '^pg_' ORDER BY 1`;
      expect(await list(client, usable)).toEqual(['information_schema', OWN]);
      const makable = `SELECT nspname AS name FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE')`;
      expect(await list(client, makable)).toEqual([]);
      expect(await list(client, `SELECT srvname AS name FROM pg_foreign_server`)).toEqual([]);
      expect(await list(client, `SELECT extname AS name FROM pg_extension`)).toEqual(['plpgsql']);
      const definers = `SELECT oid::regprocedure::text AS name FROM pg_proc
         WHERE prosecdef AND pronamespace::regnamespace::text !~ '^(pg_|information)'`;
      expect(
        await list(client, `${definers} AND NOT 'search_path=pg_catalog' = ANY (coalesce(proconfig, '{}'))`),
      ).toEqual([]);
      expect(await list(client, `${definers} AND has_function_privilege(oid, 'EXECUTE')`)).toEqual([]);
      expect(await list(client, `${definers} ORDER BY proname`)).toEqual([
        'archive.common_grams()',
        'publication.empty_name_parts()',
        'archive.entries_of_published_boards(text[])',
        'archive.incomplete_sources(text[])',
        'publication.keep_name_parts()',
        'archive.log_figures()',
        'archive.looks_at(text)',
        'archive.queue_figures(timestamp with time zone)',
      ]);
    });
  });

  it('is no large object, no lock that others wait for, and nothing temporary', async () => {
    await asPublic(async (client) => {
      const attempts = [
        `SELECT lo_create(0)`,
        `SELECT lo_creat(-1)`,
        `SELECT lo_from_bytea(0, '\\x00')`,
        `SELECT lo_get(1)`,
        `SELECT lo_unlink(1)`,
        `SELECT data FROM pg_largeobject`,
        `SELECT pg_advisory_lock(7403912)`,
        `SELECT pg_try_advisory_xact_lock(7403912)`,
        `CREATE TEMP TABLE mine (a int)`,
        `CREATE TABLE ${OWN}.mine (a int)`,
        `CREATE FUNCTION ${OWN}.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
      ];
      for (const attempt of attempts) expect([attempt, await refusal(client, attempt)]).toEqual([attempt, '42501']);
    });
  });

  it('is no file, no program, no password, no configuration file, no replication and no other role', async () => {
    await asPublic(async (client) => {
      const attempts = [
        `SELECT pg_read_file('PG_VERSION')`,
        `SELECT pg_read_binary_file('PG_VERSION')`,
        `SELECT pg_ls_dir('.')`,
        `SELECT pg_stat_file('PG_VERSION')`,
        `SELECT * FROM pg_ls_logdir()`,
        `SELECT * FROM pg_ls_waldir()`,
        `COPY (SELECT 1) TO '/tmp/never'`,
        `COPY (SELECT 1) TO PROGRAM 'true'`,
        `COPY ${OWN}.names FROM '/tmp/never'`,
        `SELECT rolpassword FROM pg_authid`,
        `SELECT * FROM pg_shadow`,
        `SELECT * FROM pg_hba_file_rules`,
        `SELECT * FROM pg_file_settings`,
        `SELECT * FROM pg_user_mapping`,
        `SELECT pg_reload_conf()`,
        `SELECT pg_switch_wal()`,
        `SELECT pg_create_physical_replication_slot('mine')`,
        `SELECT * FROM pg_statistic`,
        `SET ROLE chengxin_internal`,
        `SET SESSION AUTHORIZATION chengxin_owner`,
        `ALTER ROLE chengxin_public CREATEDB`,
        `ALTER SYSTEM SET log_statement = 'all'`,
        `SET log_statement = 'all'`,
      ];
      for (const attempt of attempts) expect([attempt, await refusal(client, attempt)]).toEqual([attempt, '42501']);
    });
  });

  it('shows nothing of what other roles are asking at the moment, nor of values that were counted', async () => {
    await withConnection(database.urls.internal, async (internal) => {
      await internal.query(`SELECT 'canary of a running query'`);
      await asPublic(async (client) => {
        const queries = await list(
          client,
          `SELECT query AS name FROM pg_stat_activity WHERE usename <> current_user AND query NOT IN ('', '<insufficient privilege>')`,
        );
        expect(queries).toEqual([]);
        expect(await list(client, `SELECT tablename AS name FROM pg_stats WHERE schemaname = 'archive'`)).toEqual([]);
      });
    });
  });

  it('ends no session of others and owns nothing', async () => {
    await withConnection(database.urls.internal, async (internal) => {
      const { rows } = await internal.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await asPublic(async (client) => {
        for (const verb of ['pg_terminate_backend', 'pg_cancel_backend'])
          expect(await refusal(client, `SELECT ${verb}(${rows[0]?.pid ?? 0})`)).toBe('42501');
        expect(
          await list(client, `SELECT oid::regclass::text AS name FROM pg_class WHERE relowner = current_user::regrole`),
        ).toEqual([]);
      });
    });
  });
});
