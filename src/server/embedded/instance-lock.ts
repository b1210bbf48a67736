import { Client } from 'pg';
import { wait } from '../clock';

const INSTANCE = 7_403_911;
const TRIES = 10;
const RETRY_MS = 100;

/**
 * Claims the data folder for this process (独占数据目录) by a lock that the database itself keeps for one connection: it
 * ends with the process, however that ends, and a number given to another program cannot pretend to be its holder.
 * @returns the connection that keeps the lock, or null while another living instance keeps it
 */
export async function claimInstance(adminUrl: string): Promise<Client | null> {
  const client = new Client({ connectionString: adminUrl, application_name: `chengxin-instance-${process.pid}` });
  client.on('error', () => undefined);
  await client.connect();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [INSTANCE]);
    if (rows[0]?.held === true) return client;
    await wait(RETRY_MS);
  }
  await client.end();
  return null;
}
