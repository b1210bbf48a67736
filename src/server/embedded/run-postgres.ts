import { Client } from 'pg';
import { wait } from '../clock';
import { errorCode, errorText, StartupError } from '../startup-error';
import { SUPERUSER } from './cluster';
import type { LaunchPlan } from './launch';
import { freePort, launch } from './launch';
import { clearMisleadingPidFile, runningPostmaster } from './postmaster';

/** A server that answers, and whether it ran before we came. */
export interface RunningPostgres {
  readonly port: number;
  readonly adopted: boolean;
}

const RETRY_MS = 100;
const PATIENCE_MS = 60_000;
const NOT_YET = ['ECONNREFUSED', 'ECONNRESET', '57P03'];

/** DSN of the superuser. */
export function superuserUrl(port: number, password: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
}

/**
 * Makes a server run on the data: takes over one that a killed process left behind, else launches one. What passes by
 * itself (a server still starting or leaving, a port just taken) is waited for.
 * @throws StartupError when the server says why it cannot start, or is silent for a minute
 */
export async function runPostgres(plan: LaunchPlan, password: string, wantedPort?: number): Promise<RunningPostgres> {
  let port = wantedPort;
  for (let waited = 0; waited < PATIENCE_MS; waited += RETRY_MS) {
    const found = runningPostmaster(plan.data);
    if (found !== null && (await answers(found.port, password))) return { port: found.port, adopted: true };
    if (found === null) {
      clearMisleadingPidFile(plan.data);
      port ??= await freePort();
      const outcome = await launch(plan, port);
      if (outcome === 'READY') return { port, adopted: false };
      if (outcome === 'PORT_TAKEN') port = wantedPort;
    }
    await wait(RETRY_MS);
  }
  throw new StartupError(`内置数据库无响应，见 ${plan.log} / The embedded PostgreSQL does not answer, see its log`);
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new Client({ connectionString: superuserUrl(port, password), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (NOT_YET.includes(errorCode(error)) || /timeout|terminated/.test(errorText(error))) return false;
    throw new StartupError(`内置数据库拒绝连接 / The embedded PostgreSQL refuses us: ${errorText(error)}`);
  }
}
