import { Client } from 'pg';
import { errorCode, errorText, StartupError } from '../startup-error';

const OLDEST_SERVER = 150_000;
const CONNECT_MS = 5_000;

/**
 * Opens one connection for work at start (启动连接).
 * @throws StartupError in one plain line when the database cannot be reached, refuses us, or is older than PostgreSQL 15
 */
export async function connectPlainly(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StartupError(`${reasonFor(error)} (${placeOf(url)})`);
  }
  try {
    await requireVersion(client);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Runs `work` on a connection of its own and closes it. @throws as {@link connectPlainly} */
export async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connectPlainly(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Host, port and database of a DSN: what may be shown of it. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`);
  const version = Number(rows[0]?.version);
  if (version >= OLDEST_SERVER) return;
  const major = String(Math.floor(version / 10_000));
  throw new StartupError(
    `数据库版本过低：PostgreSQL ${major}，需要 15 或以上 / The database is PostgreSQL ${major}; 15 or later is needed`,
  );
}

function reasonFor(error: unknown): string {
  switch (errorCode(error)) {
    case '28P01':
    case '28000':
      return '数据库拒绝登录，请检查用户名和密码 / The database refuses this user or password';
    case '3D000':
      return '数据库不存在 / There is no such database';
    case '42501':
      return '该用户无权连接数据库 / This user may not connect to the database';
    default:
      return `无法连接数据库 / The database cannot be reached: ${errorText(error)}`;
  }
}
