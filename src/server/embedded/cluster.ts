import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode, errorText, StartupError } from '../startup-error';
import type { Account } from './account';
import { canEnter } from './account';
import type { Binaries } from './binaries';

/** A database cluster on disk (数据库集群): its data and the superuser's password lie together, made in one step. */
export interface Cluster {
  readonly data: string;
  readonly password: string;
}

/** The superuser of the embedded database; used to make roles and databases, never to serve. */
export const SUPERUSER = 'postgres';

const LOCALE = ['--locale-provider=builtin', '--locale=C.UTF-8', '--lc-collate=C', '--lc-ctype=C', '--lc-messages=C'];

/**
 * Opens the cluster at `place`, making it first when there is none. It appears under its name whole: an interrupted
 * first start leaves nothing behind that a later one could mistake for data, and of two made at once the first stays.
 * @throws StartupError when it is of another PostgreSQL, unreadable, or cannot be made
 */
export function openCluster(
  place: string,
  binaries: Binaries,
  account: Account | null,
  options: { readonly durable: boolean },
): Cluster {
  if (!existsSync(place)) makeCluster(place, binaries, account, options.durable);
  requireMajor(place, binaries.major);
  return readCluster(place);
}

/** Reads a cluster that is there. @throws StartupError when its password cannot be read */
export function readCluster(place: string): Cluster {
  return { data: join(place, 'data'), password: readText(join(place, 'password')).trim() };
}

function requireMajor(place: string, major: string): void {
  const found = readText(join(place, 'data', 'PG_VERSION')).trim();
  if (found === major) return;
  throw new StartupError(
    `数据目录 ${place} 属于 PostgreSQL ${found}，本程序自带 ${major}，请先迁移或更换 DATA_DIR / Data folder is of PostgreSQL ${found}, this program brings ${major}: move the data or choose another DATA_DIR`,
  );
}

function makeCluster(place: string, binaries: Binaries, account: Account | null, durable: boolean): void {
  const draft = mkdtempSync(`${place}-new-`);
  chmodSync(draft, 0o711);
  try {
    const password = randomBytes(24).toString('base64url');
    writeFileSync(join(draft, 'password'), password, { mode: 0o600 });
    initialise(draft, password, binaries, account, durable);
    publish(draft, place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function initialise(
  draft: string,
  password: string,
  binaries: Binaries,
  account: Account | null,
  durable: boolean,
): void {
  const passwordFile = join(draft, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  mkdirSync(join(draft, 'data'), { mode: 0o700 });
  if (account !== null) for (const name of ['initial-password', 'data']) giveTo(account, join(draft, name));
  requireReach(draft, account);
  const given = ['-D', join(draft, 'data'), '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const rest = ['--encoding=UTF8', '--no-instructions', ...LOCALE, ...(durable ? [] : ['--no-sync'])];
  const environment = { LC_ALL: 'C', TZ: 'UTC' };
  const run = spawnSync(binaries.initdb, [...given, ...rest], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
    env: environment,
  });
  rmSync(passwordFile);
  if (run.status === 0) return;
  const reason = run.error?.message ?? lastLine(run.stderr);
  throw new StartupError(`数据库初始化失败 / The database could not be made (initdb): ${reason}`);
}

function giveTo(account: Account, path: string): void {
  chownSync(path, account.uid, account.gid);
}

function requireReach(folder: string, account: Account | null): void {
  if (canEnter(folder, account)) return;
  throw new StartupError(
    `数据库账户（uid ${account?.uid ?? '-'}）无法进入 ${dirname(folder)}，请用 DATA_DIR 指定其他目录 / The database's account cannot reach this folder: choose another DATA_DIR`,
  );
}

function publish(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new StartupError(
      `数据目录不完整或不可读 / The data folder is incomplete or cannot be read: ${errorText(error)}`,
    );
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
