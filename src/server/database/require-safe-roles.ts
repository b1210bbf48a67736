import type { Client } from 'pg';
import type { DatabaseUrls } from './database-roles';
import { withConnection } from './plain-connect';
import { StartupError } from '../startup-error';

/**
 * Refuses, in production, a database whose roles could do more than they should (数据库角色检查): the owner may be no superuser,
 * and those who serve may be neither superusers, nor pass row-level security, nor own a table.
 * @throws StartupError naming the setting
 */
export async function requireSafeRoles(urls: DatabaseUrls): Promise<void> {
  await withConnection(urls.owner, (client) => requireNoSuperuser(client, 'DATABASE_URL'));
  for (const [name, url] of [
    ['DATABASE_URL_INTERNAL', urls.internal],
    ['DATABASE_URL_PUBLIC', urls.public],
  ] as const) {
    await withConnection(url, async (client) => {
      await requireNoSuperuser(client, name);
      await requireNoTables(client, name);
    });
  }
}

async function requireNoSuperuser(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ yes: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS yes FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.yes !== true) return;
  throw new StartupError(
    `${name} 的用户是超级用户或可绕过行级安全，生产环境不接受 / The user of ${name} is a superuser or passes row-level security: not in production`,
  );
}

async function requireNoTables(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ yes: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_class AS owned JOIN pg_namespace AS space ON space.oid = owned.relnamespace
             WHERE space.nspname IN ('archive', 'publication') AND pg_has_role(owned.relowner, 'MEMBER')) AS yes`,
  );
  if (rows[0]?.yes !== true) return;
  throw new StartupError(
    `${name} 的用户拥有数据表，生产环境不接受 / The user of ${name} owns tables: serve with another role than the one that migrates`,
  );
}
