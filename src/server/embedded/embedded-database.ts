import type { Client } from 'pg';
import { wait } from '../clock';
import type { DataFolder } from '../data-folder';
import { makeDataFolder } from '../data-folder';
import { errorText, StartupError } from '../startup-error';
import { unprivilegedAccount } from './account';
import { findBinaries } from './binaries';
import { openCluster } from './cluster';
import { claimInstance } from './instance-lock';
import type { LaunchPlan } from './launch';
import { postmasterGone, signalPostmaster } from './postmaster';
import { runPostgres, superuserUrl } from './run-postgres';

/** The database this process keeps running (内置数据库). */
export interface EmbeddedDatabase {
  /** DSN of the superuser, database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  /** True when it was left running by a killed process and taken over. */
  readonly adopted: boolean;
  /** Ends it cleanly: nothing is left to recover. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, without waiting; the next start recovers from its write-ahead log. */
  readonly abandon: () => void;
}

/** Choices of {@link startEmbeddedDatabase}. */
export interface EmbeddedOptions {
  readonly maxConnections?: number;
  /** False only for throw-away databases of tests. */
  readonly durable?: boolean;
  /** PostgreSQL's own cache; 256MB unless said. */
  readonly sharedBuffers?: string;
  /** Told when the database died under us and what became of it. */
  readonly warn?: (message: string) => void;
}

interface Kept {
  readonly plan: LaunchPlan;
  readonly password: string;
  readonly port: number;
  readonly warn: (message: string) => void;
  stopping: boolean;
}

const STOP_MS = 30_000;
const REVIVE_MS = 500;

/**
 * Starts the embedded PostgreSQL on the data folder, making both on first use; adopts a server whose owner was killed,
 * and brings the server back on the same port when it dies under us.
 * @throws StartupError when another living instance uses the folder, or the database cannot run
 */
export async function startEmbeddedDatabase(
  folder: DataFolder,
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  makeDataFolder(folder);
  const { plan, password } = launchPlan(folder, options);
  const running = await runPostgres(plan, password);
  const adminUrl = superuserUrl(running.port, password);
  const kept: Kept = { plan, password, port: running.port, warn: options.warn ?? ignore, stopping: false };
  watch(kept, await claimOrRefuse(adminUrl, folder));
  return {
    adminUrl,
    port: running.port,
    adopted: running.adopted,
    stop: async () => {
      await stop(kept);
    },
    abandon: () => {
      kept.stopping = true;
      signalPostmaster(plan.data, 'SIGQUIT');
    },
  };
}

function launchPlan(folder: DataFolder, options: EmbeddedOptions): { plan: LaunchPlan; password: string } {
  const durable = options.durable ?? true;
  const account = unprivilegedAccount(`${folder.cluster}/data`);
  const binaries = findBinaries(folder.root, account);
  const cluster = openCluster(folder.cluster, binaries, account, { durable });
  const maxConnections = options.maxConnections ?? 100;
  const place = { program: binaries.postgres, data: cluster.data, log: folder.log, account };
  const plan = { ...place, maxConnections, durable, ...buffersOf(options) };
  return { plan, password: cluster.password };
}

function buffersOf({ sharedBuffers }: EmbeddedOptions): Pick<LaunchPlan, 'sharedBuffers'> {
  return sharedBuffers === undefined ? {} : { sharedBuffers };
}

async function claimOrRefuse(adminUrl: string, folder: DataFolder): Promise<Client> {
  const claim = await claimInstance(adminUrl);
  if (claim !== null) return claim;
  throw new StartupError(
    `数据目录正被另一个实例使用：${folder.root} / The data folder is in use by another running instance: stop it or choose another DATA_DIR`,
  );
}

function watch(kept: Kept, claim: Client): void {
  claim.once('end', () => {
    if (!kept.stopping) void revive(kept);
  });
}

async function revive(kept: Kept): Promise<void> {
  kept.warn('内置数据库中断，正在恢复 / The embedded database was interrupted and is being brought back');
  while (!kept.stopping) {
    try {
      await runPostgres(kept.plan, kept.password, kept.port);
      const claim = await claimInstance(superuserUrl(kept.port, kept.password));
      if (claim === null) throw new Error('another instance holds the data folder');
      watch(kept, claim);
      kept.warn('内置数据库已恢复 / The embedded database is back');
      return;
    } catch (error) {
      kept.warn(`内置数据库尚未恢复 / The embedded database is not back yet: ${errorText(error)}`);
      await wait(REVIVE_MS);
    }
  }
}

async function stop(kept: Kept): Promise<void> {
  kept.stopping = true;
  signalPostmaster(kept.plan.data, 'SIGINT');
  if (await postmasterGone(kept.plan.data, STOP_MS)) return;
  signalPostmaster(kept.plan.data, 'SIGQUIT');
  await postmasterGone(kept.plan.data, STOP_MS);
}

function ignore(): void {
  return;
}
