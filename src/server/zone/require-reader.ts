import { withConnection } from '../database/plain-connect';
import { StartupError } from '../startup-error';

const POWERS = `
  SELECT (SELECT rolsuper OR rolbypassrls OR rolreplication OR rolcreaterole FROM pg_roles WHERE rolname = current_user)
         OR EXISTS (SELECT FROM pg_class AS held JOIN pg_namespace AS space ON space.oid = held.relnamespace
                     WHERE space.nspname IN ('archive', 'publication') AND held.relkind IN ('r', 'p', 'v', 'm')
                       AND (pg_has_role(held.relowner, 'MEMBER')
                            OR has_table_privilege(held.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
                            OR space.nspname = 'archive')) AS yes`;

/**
 * Refuses to serve a public zone (公开区检查) from a database that holds the archive, or by a role that could do more than read the
 * publication.
 * @throws StartupError in one plain line
 */
export async function requireReader(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    const { rows } = await client.query<{ yes: boolean }>(POWERS);
    if (rows[0]?.yes === false) return;
    throw new StartupError(
      'DATABASE_URL_PUBLIC 须指向仅含公示数据的库，且其用户只能读取 / DATABASE_URL_PUBLIC must name a database of the publication alone, by a role that only reads (npm run public-zone makes both)',
    );
  });
}
