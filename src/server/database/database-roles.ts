import { createHmac } from 'node:crypto';
import type { Client } from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { wait } from '../clock';
import { withConnection } from './plain-connect';
import { closeSystemFunctions } from './system-functions';
import { errorCode, errorText, StartupError } from '../startup-error';

/** DSN of each login role (各角色连接串): owner for migrations, internal reads and writes, public reads the publication. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly internal: string;
  readonly public: string;
}

/** Names of the login roles; migrations grant to them. */
export const DATABASE_ROLES = {
  owner: 'chengxin_owner',
  internal: 'chengxin_internal',
  public: 'chengxin_public',
} as const;

const POWERLESS = 'LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
const ALREADY_THERE = ['42710', '23505', '42P04'];
const CHANGED_MEANWHILE = 'XX000';
const TRIES = 10;

/**
 * Makes the three roles and the database in a cluster of our own, as its administrator; harmless when they are there.
 * Every password follows from the administrator's, so nothing has to be kept, and several programs may share a cluster.
 */
export async function prepareDatabase(options: {
  readonly adminUrl: string;
  readonly database: string;
}): Promise<DatabaseUrls> {
  const owner = ownerUrl(options.adminUrl, options.database);
  await withConnection(options.adminUrl, async (admin) => {
    await ensureRole(admin, DATABASE_ROLES.owner, new URL(owner).password);
    // PostgreSQL 15 gives a database's owner the schema public through a role it must inherit from.
    await persist(admin, `ALTER ROLE ${DATABASE_ROLES.owner} INHERIT`);
    await mayActAsOwner(admin);
    await ensureDatabase(admin, options.database);
    await ensureServingRoles(admin, owner);
  });
  await withConnection(withDatabase(options.adminUrl, options.database), async (admin) => {
    await shutDatabase(admin, options.database);
    await closeSystemFunctions(admin, DATABASE_ROLES);
  });
  return urlsOf(owner);
}

/**
 * Makes the two serving roles in a database that the operator gave; the user of its DSN plays the owner.
 * @param given DSNs of serving roles that the operator made himself; those roles are left as they are
 * @throws StartupError when the user does not own the database or may not make roles
 */
export async function prepareGivenDatabase(
  owner: string,
  given: { readonly internal: string | null; readonly public: string | null },
): Promise<DatabaseUrls> {
  const urls = urlsOf(owner);
  await withConnection(owner, async (client) => {
    await requireOwnership(client);
    if (given.internal === null) await ensureServingRole(client, DATABASE_ROLES.internal, urls.internal);
    if (given.public === null) await ensureServingRole(client, DATABASE_ROLES.public, urls.public);
    await shutDatabase(client, databaseOf(owner));
    await closeSystemFunctions(client, DATABASE_ROLES);
  });
  return { owner, internal: given.internal ?? urls.internal, public: given.public ?? urls.public };
}

/** The owner's DSN in a cluster whose administrator we are. */
export function ownerUrl(adminUrl: string, database: string): string {
  return withRole(withDatabase(adminUrl, database), DATABASE_ROLES.owner, new URL(adminUrl).password);
}

/** The DSNs that follow from the owner's. */
export function urlsOf(owner: string): DatabaseUrls {
  const key = new URL(owner).password;
  return {
    owner,
    internal: withRole(owner, DATABASE_ROLES.internal, key),
    public: withRole(owner, DATABASE_ROLES.public, key),
  };
}

/** The same DSN with another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/**
 * Closes a database to everyone but its owner and the two serving roles, who may connect and nothing more. A copied
 * database does not inherit this: it has to be said for each.
 */
export async function shutDatabase(client: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await persist(client, `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await persist(client, `GRANT CONNECT ON DATABASE ${name} TO ${DATABASE_ROLES.internal}, ${DATABASE_ROLES.public}`);
  await persist(client, 'REVOKE ALL ON SCHEMA public FROM PUBLIC');
}

/** The same DSN with another role, whose password follows from `key`. */
export function withRole(url: string, role: string, key: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = createHmac('sha256', decodeURIComponent(key)).update(role).digest('base64url');
  return changed.href;
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

async function ensureServingRoles(client: Client, owner: string): Promise<void> {
  const urls = urlsOf(owner);
  await ensureServingRole(client, DATABASE_ROLES.internal, urls.internal);
  await ensureServingRole(client, DATABASE_ROLES.public, urls.public);
}

async function ensureServingRole(client: Client, role: string, url: string): Promise<void> {
  try {
    await ensureRole(client, role, new URL(url).password);
  } catch (error) {
    if (errorCode(error) !== '42501') throw error;
    if (await signsIn(url)) return;
    throw new StartupError(
      `DATABASE_URL 的用户无权创建或修改角色 ${role}，请授予 CREATEROLE，或设置 DATABASE_URL_INTERNAL 和 DATABASE_URL_PUBLIC / The user of DATABASE_URL may not make or change role ${role}: grant CREATEROLE or set DATABASE_URL_INTERNAL and DATABASE_URL_PUBLIC`,
    );
  }
}

/** Two programs may do this at once: what the other has just made or changed is no failure. */
async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  await makeUnlessThere(client, `CREATE ROLE ${role} ${POWERLESS}`);
  const attributes = await changeableAttributes(client);
  await persist(client, `ALTER ROLE ${role} ${attributes} PASSWORD ${escapeLiteral(password)}`);
}

/** Runs a statement again when another program changed the same catalogue row at that moment. */
async function persist(client: Client, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      if (errorCode(error) !== CHANGED_MEANWHILE || attempt === TRIES) throw error;
      await wait(attempt * TRIES);
    }
  }
}

/** Only a superuser may say NOSUPERUSER and its like of a role that exists. */
async function changeableAttributes(client: Client): Promise<string> {
  return (await isSuperuser(client)) ? POWERLESS : 'LOGIN NOINHERIT';
}

async function ensureDatabase(client: Client, database: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount !== 0) return;
  await makeUnlessThere(client, `CREATE DATABASE ${escapeIdentifier(database)} OWNER ${DATABASE_ROLES.owner}`);
}

async function makeUnlessThere(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!ALREADY_THERE.includes(errorCode(error))) throw error;
  }
}

/** An administrator who is no superuser must belong to the owner before he can make databases for it. */
async function mayActAsOwner(client: Client): Promise<void> {
  if (!(await isSuperuser(client))) await client.query(`GRANT ${DATABASE_ROLES.owner} TO CURRENT_USER`);
}

async function isSuperuser(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ yes: boolean }>(
    'SELECT rolsuper AS yes FROM pg_roles WHERE rolname = current_user',
  );
  return rows[0]?.yes === true;
}

async function requireOwnership(client: Client): Promise<void> {
  const { rows } = await client.query<{ yes: boolean }>(
    `SELECT pg_has_role(datdba, 'USAGE') AS yes FROM pg_database WHERE datname = current_database()`,
  );
  if (rows[0]?.yes === true) return;
  throw new StartupError(
    'DATABASE_URL 的用户不是该数据库的所有者 / The user of DATABASE_URL does not own the database (ALTER DATABASE ... OWNER TO)',
  );
}

async function signsIn(url: string): Promise<boolean> {
  try {
    return await withConnection(url, () => Promise.resolve(true));
  } catch (error) {
    if (error instanceof StartupError) return false;
    throw new StartupError(errorText(error));
  }
}
