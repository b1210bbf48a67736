import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { wait } from '../clock';
import { StartupError } from '../startup-error';
import type { Account } from './account';
import { runningPostmaster } from './postmaster';

/** What a server is launched with (启动参数). */
export interface LaunchPlan {
  readonly program: string;
  readonly data: string;
  readonly log: string;
  readonly account: Account | null;
  readonly maxConnections: number;
  /** False only for throw-away databases of tests: a crash of the machine then loses data. */
  readonly durable: boolean;
  /** PostgreSQL's own cache; 256MB unless said. */
  readonly sharedBuffers?: string;
}

/** How a launch ended: serving, or worth another try because of something that passes. */
export type LaunchOutcome = 'READY' | 'PORT_TAKEN' | 'DATA_IN_USE';

const SHARED_BUFFERS = '256MB';
const POLL_MS = 20;
const LARGE_LOG_BYTES = 8 * 1024 * 1024;

/**
 * Starts a server that outlives this process and a Ctrl-C, with its log in a file: no pipe can fill or break it.
 * @throws StartupError with the server's own last words
 */
export async function launch(plan: LaunchPlan, port: number): Promise<LaunchOutcome> {
  const log = openLog(plan.log);
  const before = fstatSync(log).size;
  const child = spawn(plan.program, serverArguments(plan, port), {
    ...plan.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  child.unref();
  const ended = { yes: false, why: '' };
  child.once('exit', () => (ended.yes = true));
  child.once('error', (error) => Object.assign(ended, { yes: true, why: error.message }));
  while (!hasEnded(ended)) {
    const running = runningPostmaster(plan.data);
    if (running?.pid === child.pid && running?.ready === true) return 'READY';
    await wait(POLL_MS);
  }
  return outcomeOf(ended.why || readFileSync(plan.log, 'utf8').slice(before));
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
      });
    });
  });
}

/** Read through a function, since the compiler does not see that an event changes the value. */
function hasEnded(ended: { readonly yes: boolean }): boolean {
  return ended.yes;
}

function outcomeOf(words: string): LaunchOutcome {
  if (words.includes('Address already in use')) return 'PORT_TAKEN';
  if (/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(words)) return 'DATA_IN_USE';
  const reason = words.split('\n').findLast((line) => line.includes('FATAL')) ?? words.trim();
  throw new StartupError(`内置数据库未能启动 / The embedded PostgreSQL did not start: ${reason}`);
}

/** Statements and row values stay out of the log: they may hold personal numbers. */
function serverArguments(plan: LaunchPlan, port: number): string[] {
  const settings: Readonly<Record<string, string | number>> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: plan.maxConnections,
    shared_buffers: plan.sharedBuffers ?? SHARED_BUFFERS,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(plan.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', plan.data, '-p', String(port), ...pairs];
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGE_LOG_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}
