import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unprivilegedAccount } from '../../src/server/embedded/account';
import { findBinaries } from '../../src/server/embedded/binaries';
import type { Cluster } from '../../src/server/embedded/cluster';
import { openCluster } from '../../src/server/embedded/cluster';
import { postmasterGone, runningPostmaster, signalPostmaster } from '../../src/server/embedded/postmaster';
import { runPostgres, superuserUrl } from '../../src/server/embedded/run-postgres';
import { prepareDatabase } from '../../src/server/database/database-roles';
import { migrate } from '../../src/server/database/migrate';
import { withConnection } from '../../src/server/database/plain-connect';
import type { TestDatabase } from './test-database';

/** A PostgreSQL server of a test, in a folder of its own below one that the test removes. */
export interface Instance {
  readonly port: number;
  readonly adminUrl: string;
  readonly cluster: Cluster;
  /** Ends its main process without a word, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Runs it again, where it ran before. */
  readonly start: () => Promise<void>;
}

const GONE_WITHIN_MS = 20_000;
const CONNECTIONS = 60;
const CITY = 'chengxin';

/** Makes a server with settings of its own, such as wal_level. */
export async function startInstance(root: string, name: string, settings: readonly string[]): Promise<Instance> {
  const place = join(root, name);
  const account = unprivilegedAccount(join(place, 'data'));
  const binaries = findBinaries(root, account);
  const cluster = openCluster(place, binaries, account, { durable: false });
  appendFileSync(join(cluster.data, 'postgresql.conf'), `\n${settings.join('\n')}\n`);
  return await launchInstance(root, name, cluster);
}

/**
 * Makes a hot standby of a running server on this machine, as pg_basebackup would: a copy of its files between the start and the
 * end of a backup, which then follows the primary.
 */
export async function startStandby(root: string, name: string, primary: Instance): Promise<Instance> {
  const data = await copyServer(root, name, primary);
  const { username, password } = new URL(primary.adminUrl);
  const source = `host=127.0.0.1 port=${primary.port} user=${username} password=${password} application_name=${name}`;
  give(data, 'standby.signal', '');
  give(data, 'postgresql.auto.conf', `primary_conninfo = '${source}'\nsynchronous_standby_names = ''\n`);
  return await launchInstance(root, name, { data, password: primary.cluster.password });
}

/** Copies the files of a running server between the start and the end of a backup (基础备份). @returns the data folder of the copy */
export async function copyServer(root: string, name: string, running: Instance): Promise<string> {
  const data = join(root, name, 'data');
  mkdirSync(join(root, name), { mode: 0o711 });
  await withConnection(running.adminUrl, async (admin) => {
    await admin.query(`SELECT pg_backup_start('${name}', true)`);
    copyData(running.cluster.data, data);
    const { rows } = await admin.query<{ label: string }>('SELECT labelfile AS label FROM pg_backup_stop(false)');
    give(data, 'backup_label', rows[0]?.label ?? '');
  });
  return data;
}

/** A folder that a server keeps its finished pieces of log in (归档目录), and the settings that make it do so. */
export function walArchive(root: string): { readonly folder: string; readonly settings: readonly string[] } {
  const folder = join(root, 'wal');
  mkdirSync(folder, { mode: 0o777 });
  chmodSync(folder, 0o777);
  const command = `test ! -f ${folder}/%f && cp %p ${folder}/%f`;
  return { folder, settings: ['archive_mode = on', `archive_command = '${command}'`] };
}

/** Runs a copy of a server as it was at a moment (时间点恢复): its files, and the archived log up to there. Later work is not in it. */
export async function startAtMoment(
  root: string,
  name: string,
  { source, wal, moment }: { readonly source: Instance; readonly wal: string; readonly moment: Date },
): Promise<Instance> {
  const data = join(root, name, 'data');
  const settings = {
    restore_command: `cp ${wal}/%f %p`,
    recovery_target_time: moment.toISOString().replace('T', ' ').replace('Z', '+00'),
    recovery_target_action: 'promote',
    archive_mode: 'off',
  };
  give(data, 'recovery.signal', '');
  give(
    data,
    'postgresql.auto.conf',
    Object.entries(settings)
      .map(([setting, value]) => `${setting} = '${value}'\n`)
      .join(''),
  );
  return await launchInstance(root, name, { data, password: source.cluster.password });
}

async function launchInstance(root: string, name: string, cluster: Cluster): Promise<Instance> {
  const account = unprivilegedAccount(cluster.data);
  const program = findBinaries(root, account).postgres;
  const log = join(root, `${name}.log`);
  const plan = { program, data: cluster.data, log, account, maxConnections: CONNECTIONS, durable: true };
  const { port } = await runPostgres(plan, cluster.password);
  return {
    port,
    adminUrl: superuserUrl(port, cluster.password),
    cluster,
    start: async () => {
      await runPostgres(plan, cluster.password, port);
    },
    kill: async () => {
      const running = runningPostmaster(cluster.data);
      if (running !== null) process.kill(running.pid, 'SIGKILL');
      await postmasterGone(cluster.data, GONE_WITHIN_MS);
    },
    stop: async () => {
      signalPostmaster(cluster.data, 'SIGINT');
      if (await postmasterGone(cluster.data, GONE_WITHIN_MS)) return;
      signalPostmaster(cluster.data, 'SIGQUIT');
      await postmasterGone(cluster.data, GONE_WITHIN_MS);
    },
  };
}

function copyData(from: string, to: string): void {
  cpSync(from, to, { recursive: true, mode: 0, filter: (path) => !/postmaster\.(pid|opts)$/.test(path) });
  ownAll(from, to);
}

/** A copy made by root belongs to root; the server wants its own. */
function ownAll(from: string, to: string): void {
  const { uid, gid } = statSync(from);
  if (process.geteuid?.() !== 0) return;

  spawnSync('chown', ['-R', `${uid}:${gid}`, to]);
  spawnSync('chmod', ['700', to]);
}

function give(data: string, name: string, text: string): void {
  const path = join(data, name);
  rmSync(path, { force: true });
  writeFileSync(path, text, { mode: 0o600 });
  const { uid, gid } = statSync(dirname(path));
  chownSync(path, uid, gid);
}

/** The platform's database on a server of a test, migrated. */
export async function cityDatabase(instance: Instance): Promise<TestDatabase> {
  const urls = await prepareDatabase({ adminUrl: instance.adminUrl, database: CITY });
  await migrate(urls.owner);
  return { name: CITY, urls, drop: () => Promise.resolve() };
}

/** The same database on another server that has its roles: a standby of the first, or what became of it. */
export function sameDatabaseOn(database: TestDatabase, { port }: Pick<Instance, 'port'>): TestDatabase {
  const moved = (url: string) => Object.assign(new URL(url), { port: String(port) }).href;
  const { owner, internal, public: society } = database.urls;
  return { ...database, urls: { owner: moved(owner), internal: moved(internal), public: moved(society) } };
}
