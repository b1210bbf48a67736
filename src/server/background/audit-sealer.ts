import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { SealingDesk } from '../../services/audit/seal-events';
import { sealEvents } from '../../services/audit/seal-events';

/** Name of the signed head of the log in the data folder. */
export const HEAD_FILE = 'audit-head.jws';
const SEAL_EVERY_MS = 10_000;

/** What the sealer of a process has (审计封存). */
export interface AuditSealer {
  readonly desk: () => SealingDesk;
  /** Folder outside the database that the head is kept in. */
  readonly folder: string;
  readonly log: Logger;
}

/**
 * Seals the event log every ten seconds and at the end, behind the writers, and keeps its signed head outside the database (定时封存):
 * what is cut off the log later is missed by the head.
 */
export function startAuditSealer({ desk, folder, log }: AuditSealer): { readonly close: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const seal = async () => {
    try {
      const head = await sealEvents(desk());
      if (head !== null) keepHead(folder, head);
    } catch (err) {
      log.warn({ err }, 'the event log was not sealed');
    }
  };
  const timer = setInterval(() => {
    running = running.then(seal);
  }, SEAL_EVERY_MS);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await running;
      await seal();
    },
  };
}

/** The head is never half written; workers that seal at the same moment write it each by a name of its own. */
function keepHead(folder: string, head: string): void {
  const path = join(folder, HEAD_FILE);
  const unfinished = `${path}.${process.pid}.new`;
  writeFileSync(unfinished, `${head}\n`, { mode: 0o600, flush: true });
  renameSync(unfinished, path);
}
