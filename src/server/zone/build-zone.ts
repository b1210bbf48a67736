import type { Client } from 'pg';
import { escapeLiteral } from 'pg';
import { wait } from '../clock';
import { DATABASE_ROLES, prepareDatabase, withDatabase } from '../database/database-roles';
import { migrate } from '../database/migrate';
import { withConnection } from '../database/plain-connect';
import { StartupError } from '../startup-error';
import { FEED_NAME } from './publish-source';

const POLL_MS = 50;

/** A zone to be built. */
export interface ZonePlan {
  /** DSN that the zone signs in with at the source. */
  readonly feedUrl: string;
  /** DSN of an administrator of the zone's server; it names the database to be made. */
  readonly targetUrl: string;
  /** Name of the subscription, which its slot at the source bears too: one for each zone. */
  readonly subscription: string;
  /** How long the first copy may take. */
  readonly patienceMs: number;
}

/**
 * Builds a public zone (建立公开区): a database with the tables of schema `publication`, without the archive's, that receives them
 * from the source. An upgrade builds a new one beside the old.
 * @returns DSN of the role that serves it
 * @throws StartupError when the database is there already, or the first copy takes too long
 */
export async function buildZone(plan: ZonePlan): Promise<string> {
  const database = decodeURIComponent(new URL(plan.targetUrl).pathname.slice(1));
  const adminUrl = withDatabase(plan.targetUrl, 'postgres');
  await requireAbsent(adminUrl, database);
  const urls = await prepareDatabase({ adminUrl, database });
  await migrate(urls.owner);
  await withConnection(plan.targetUrl, async (admin) => {
    await removeTheRest(admin, database);
    await subscribe(admin, plan);
    await copied(admin, plan.patienceMs);
    // At once, so that the first search knows its way and reads its index alone.
    await admin.query('VACUUM (ANALYZE)');
  });
  return urls.public;
}

async function requireAbsent(adminUrl: string, database: string): Promise<void> {
  await withConnection(adminUrl, async (admin) => {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) return;
    throw new StartupError(
      `数据库 ${database} 已存在，请在 ZONE_TARGET_URL 换名，建好后切换 / Database ${database} is there already: name another in ZONE_TARGET_URL, and switch when it is built`,
    );
  });
}

/** The archive's tables were never filled here; they go, and so does whoever could have written. */
async function removeTheRest(admin: Client, database: string): Promise<void> {
  await admin.query('DROP SCHEMA archive CASCADE');
  await admin.query(`REVOKE ALL ON ALL TABLES IN SCHEMA publication FROM ${DATABASE_ROLES.internal}`);
  await admin.query(`REVOKE ALL ON SCHEMA publication FROM ${DATABASE_ROLES.internal}`);
  await admin.query(`REVOKE ALL ON DATABASE "${database.replaceAll('"', '""')}" FROM ${DATABASE_ROLES.internal}`);
  await admin.query(`ALTER ROLE ${DATABASE_ROLES.internal} NOLOGIN`);
}

/** Each transaction of the source is applied whole, so a reader of the zone never sees half of one. */
async function subscribe(admin: Client, { feedUrl, subscription }: ZonePlan): Promise<void> {
  await admin.query(
    `CREATE SUBSCRIPTION ${subscription} CONNECTION ${escapeLiteral(feedUrl)} PUBLICATION ${FEED_NAME}
       WITH (disable_on_error = false)`,
  );
}

async function copied(admin: Client, patienceMs: number): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += POLL_MS) {
    const { rows } = await admin.query<{ missing: number }>(
      `SELECT count(*)::int AS missing FROM pg_subscription_rel AS copied JOIN pg_class AS held ON held.oid = copied.srrelid
        WHERE copied.srsubstate <> 'r'`,
    );
    if (rows[0]?.missing === 0) return;
    await wait(POLL_MS);
  }
  throw new StartupError(
    '首次复制未在时限内完成，请查看公开区数据库日志 / The first copy did not end in time; see the log of the zone’s database',
  );
}
