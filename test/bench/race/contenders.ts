import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InvariantError } from '../../../src/domain/errors';
import type { DatabaseUrls } from '../../../src/server/database/database-roles';
import { temporaryFolder } from '../../support/temporary-folder';

/** Who takes part (参评方): ours, the least an answer costs, and two peers. */
export type ContenderName = 'ours' | 'floor' | 'postgraphile' | 'mercurius';

/** All of them, ours first. */
export const CONTENDERS: readonly ContenderName[] = ['ours', 'floor', 'postgraphile', 'mercurius'];

/** A contender that listens: one process, unless ours was given workers. */
export interface Contender {
  readonly name: ContenderName;
  readonly address: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const PROJECT = resolve(__dirname, '../../..');
const PEERS = join(PROJECT, 'test/bench/peers');
/** Connections of each contender to the database, as many as ours has by default. */
export const POOL_SIZE = 8;
const START_WITHIN_MS = 60_000;

/** Installs the peers from their own lock, once for each lock, and builds ours (参评方准备). */
export function prepareContenders(tell: (line: string) => void): void {
  const installed = join(PEERS, 'node_modules/.package-lock.json');
  const lock = join(PEERS, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    tell('安装对照服务 installing the peers: npm ci in test/bench/peers');
    run('npm', ['ci', '--loglevel=error'], PEERS);
  }
  tell('构建 building: npm run build');
  run('npm', ['run', '--silent', 'build'], PROJECT);
}

function run(command: string, parts: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, parts, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new InvariantError(`${command} ${parts.join(' ')} failed`);
}

/** Our server as an operator of a production starts it, without limits on its callers, with what a bench wants otherwise. */
export interface OurServer extends Contender {
  /** Signs tokens that it takes. */
  readonly key: KeyObject;
}

/** Starts our server over a loaded database. */
export async function startOurs(urls: DatabaseUrls, more: Readonly<Record<string, string>> = {}): Promise<OurServer> {
  const folder = temporaryFolder();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const environment = {
    ...{ PORT: '0', DATA_DIR: folder.path, NODE_ENV: 'production', LOG_LEVEL: 'warn', DEMO_CITY: 'false' },
    ...{ DATABASE_URL: urls.owner, DATABASE_URL_INTERNAL: urls.internal, DATABASE_URL_PUBLIC: urls.public },
    ...{ POOL_SIZE: String(POOL_SIZE), RATE_ANONYMOUS: '0', RATE_STAFF: '0', COST_PUBLIC: '1000000' },
    ...{ COST_INTERNAL: '1000000', GATE_PLACES: '10000', GATE_LAG_MS: '60000' },
    IDENTITY_KEY: randomBytes(32).toString('base64'),
    JWT_PUBLIC_KEYS: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    ...more,
  };
  const parts = [...profiling(), '--enable-source-maps', 'dist/src/server/main.js'];
  const started = await start('ours', process.execPath, parts, environment, PROJECT);
  const stop = async () => {
    await started.stop();
    folder.remove();
  };
  return { ...started, stop, key: privateKey };
}

/** BENCH_CPU_PROF names a folder that ours writes a CPU profile into when it ends. */
function profiling(): string[] {
  const folder = process.env['BENCH_CPU_PROF'];
  return folder === undefined || folder === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

/** Starts the floor or a peer; PostGraphile brings its own Node, which it needs newer than ours. */
export async function startPeer(name: Exclude<ContenderName, 'ours'>, urls: DatabaseUrls): Promise<Contender> {
  const node = name === 'postgraphile' ? join(PEERS, 'node_modules/.bin/node') : process.execPath;
  const environment = { DATABASE_URL: urls.owner, POOL_SIZE: String(POOL_SIZE), ...{ NODE_ENV: 'production' } };
  return await start(name, node, [`${name}.mjs`], { ...environment, GRAPHILE_ENV: 'production' }, PEERS);
}

async function start(
  name: ContenderName,
  command: string,
  parts: readonly string[],
  environment: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Contender> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: process.env['TZ'], ...environment };
  const child = spawn(command, parts, { cwd, env, stdio: ['pipe', 'pipe', 'inherit'] });
  const address = await addressOf(name, child);
  return { name, address, pid: child.pid ?? 0, stop: () => stopChild(child) };
}

async function addressOf(name: ContenderName, child: ChildProcess): Promise<string> {
  let said = '';
  return await new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new InvariantError(`${name} did not start (${why}): ${said.slice(-500)}`));
    };
    const timer = setTimeout(fail, START_WITHIN_MS, 'in time');
    child.once('error', (error) => {
      fail(error.message);
    });
    child.once('exit', (code) => {
      fail(`ended with ${String(code)}`);
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve(found);
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
