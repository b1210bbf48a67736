import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { wait } from '../clock';
import { errorCode } from '../startup-error';

/** What postmaster.pid says of a PostgreSQL server (数据库主进程). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const POLL_MS = 20;

/** The server that runs on this data, or null. A pid file left by a dead server says nothing. */
export function runningPostmaster(data: string): Postmaster | null {
  const found = readPidFile(data);
  return found !== null && isPostmasterOf(found.pid, data) ? found : null;
}

/**
 * PostgreSQL clears a dead server's pid file by itself, but refuses to start when the number now belongs to some other
 * program of the same account, as after a restart of a container. Only that case is cleared here.
 */
export function clearMisleadingPidFile(data: string): void {
  const found = readPidFile(data);
  if (found !== null && isAlive(found.pid) && !isPostmasterOf(found.pid, data)) rmSync(pidFile(data), { force: true });
}

/** Sends a signal to the server; false when it is gone. */
export function signalPostmaster(data: string, signal: 'SIGINT' | 'SIGQUIT'): boolean {
  const running = runningPostmaster(data);
  if (running === null) return false;
  try {
    return process.kill(running.pid, signal);
  } catch {
    return false;
  }
}

/** True once no server runs on this data, false after `milliseconds`. */
export async function postmasterGone(data: string, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited <= milliseconds; waited += POLL_MS) {
    if (runningPostmaster(data) === null) return true;
    await wait(POLL_MS);
  }
  return false;
}

function readPidFile(data: string): Postmaster | null {
  try {
    const lines = readFileSync(pidFile(data), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * A server works in its data folder, so Linux can tell it from any other program. Its name must do elsewhere, and in
 * containers where root may not look into another account's process.
 */
function isPostmasterOf(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return isAlive(pid) && commandByPs(pid).includes('postgres');
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`) === realpathSync(data);
  } catch (error) {
    if (errorCode(error) !== 'EACCES') return false;
    return readFileSync(`/proc/${String(pid)}/stat`, 'latin1').includes('(postgres) ') && isAlive(pid);
  }
}

function commandByPs(pid: number): string {
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8', env: { PATH: '/bin:/usr/bin' } })
    .stdout;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function pidFile(data: string): string {
  return join(data, 'postmaster.pid');
}
