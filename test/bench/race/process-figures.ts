import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const USER_TIME = 11;
const SYSTEM_TIME = 12;
const PARENT = 1;

/** Seconds of CPU that a process and its children have had (进程CPU时间); null where the system does not tell (only Linux does). */
export function cpuSecondsOf(pid: number): number | null {
  const processes = familyOf(pid).map((own) => statOf(own));
  if (processes.length === 0) return null;
  const ticks = processes.map((fields) => Number(fields?.[USER_TIME]) + Number(fields?.[SYSTEM_TIME]));
  return ticks.reduce((sum, own) => sum + (Number.isNaN(own) ? 0 : own), 0) / TICKS_PER_SECOND;
}

/** Resident memory of each process of a family that serves, in MB (常驻内存): the workers, or the one process where there are none. */
export function residentMb(pid: number): number[] {
  const family = familyOf(pid);
  const serving = family.length > 1 ? family.filter((own) => own !== pid) : family;
  return serving.map((own) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readOr(`/proc/${own}/status`))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  });
}

function familyOf(pid: number): number[] {
  if (statOf(pid) === null) return [];
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return [pid, ...all.filter((own) => Number(statOf(Number(own))?.[PARENT]) === pid).map(Number)];
}

/** Fields of a process after its name, which may hold blanks. */
function statOf(pid: number): string[] | null {
  const text = readOr(`/proc/${pid}/stat`);
  return text === '' ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
