import type { Client } from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { DERIVED_TABLES } from '../../data/derived-tables';
import { withRole } from '../database/database-roles';
import { withConnection } from '../database/plain-connect';
import { StartupError } from '../startup-error';

/** The role a zone signs in with, and the name of what it may receive. */
export const REPLICATOR = 'chengxin_replicator';
export const FEED_NAME = 'chengxin_publication';

/**
 * Makes a database give its publication away (发布公示数据): the tables of schema `publication`, by name, to a role that can read
 * nothing else; what a zone derives by itself is not among them. Harmless when it was done before; tables that are new are added.
 * @param url DSN of an administrator of the source
 * @returns DSN that the zone signs in with
 * @throws StartupError when the server does not write what logical replication needs
 */
export async function publishSource(url: string): Promise<string> {
  const replicator = withRole(url, REPLICATOR, new URL(url).password);
  await withConnection(url, async (admin) => {
    await requireLogical(admin);
    await ensureReplicator(admin, new URL(replicator).password);
    await ensurePublication(admin, await tablesOf(admin));
  });
  return replicator;
}

async function requireLogical(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ level: string }>(`SELECT current_setting('wal_level') AS level`);
  if (rows[0]?.level === 'logical') return;
  throw new StartupError(
    "来源库须设 wal_level=logical 并重启 / The source writes too little for logical replication: ALTER SYSTEM SET wal_level = 'logical', then restart it",
  );
}

async function ensureReplicator(admin: Client, password: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [REPLICATOR]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await admin.query(
    `${verb} ROLE ${REPLICATOR} LOGIN REPLICATION NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS
       PASSWORD ${escapeLiteral(password)}`,
  );
  const { rows } = await admin.query<{ name: string }>('SELECT current_database() AS name');
  await admin.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(rows[0]?.name ?? '')} TO ${REPLICATOR}`);
  await admin.query(`GRANT USAGE ON SCHEMA publication TO ${REPLICATOR}`);
  await admin.query(`GRANT SELECT ON ALL TABLES IN SCHEMA publication TO ${REPLICATOR}`);
}

/** Tables are named one by one: a table added later is given away only when this is run again. */
async function ensurePublication(admin: Client, tables: readonly string[]): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_publication WHERE pubname = $1', [FEED_NAME]);
  const list = tables.join(', ');
  await admin.query(
    rowCount === 0
      ? `CREATE PUBLICATION ${FEED_NAME} FOR TABLE ${list}`
      : `ALTER PUBLICATION ${FEED_NAME} SET TABLE ${list}`,
  );
}

async function tablesOf(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'publication' ORDER BY 1`,
  );
  if (rows.length > 0) return rows.map(({ name }) => name).filter((name) => !DERIVED_TABLES.includes(name));
  throw new StartupError(
    '来源库没有公示数据表，请先用它启动一次服务 / The source has no publication: start a server on it once',
  );
}
