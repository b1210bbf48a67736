import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartupError } from '../startup-error';

const CANDIDATES = ['postgres', '_postgres', 'nobody', 'daemon'];

/** The account a child process runs as (运行账户). */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** True when this process runs as root. */
export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * PostgreSQL refuses root, so root hands it to an existing account without rights: the owner of a cluster already made,
 * else the first of a few that systems have (initdb wants one with an entry in /etc/passwd).
 * @returns null when not root: the database then runs as the caller
 * @throws StartupError when no such account exists
 */
export function unprivilegedAccount(cluster: string): Account | null {
  if (!isRoot()) return null;
  const account = ownerOf(cluster) ?? firstCandidate();
  if (account !== undefined) return account;
  throw new StartupError(
    '以 root 运行，但系统中没有可用的普通账户（postgres、nobody、daemon），请设置 DATABASE_URL / Running as root without an account for PostgreSQL (postgres, nobody, daemon): set DATABASE_URL',
  );
}

/** True when `account` may pass through `folder`. */
export function canEnter(folder: string, account: Account | null): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { ...account, cwd: '/', env: {} }).status === 0;
}

function ownerOf(path: string): Account | undefined {
  const owner = statSync(path, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? undefined : { uid: owner.uid, gid: owner.gid };
}

function firstCandidate(): Account | undefined {
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of CANDIDATES) {
    const row = rows.find((candidate) => candidate[0] === name && Number(candidate[2]) > 0);
    if (row !== undefined) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  return undefined;
}
