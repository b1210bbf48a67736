import type { DataSource } from 'typeorm';
import { wait } from '../../src/server/clock';

const AGAIN_AFTER_MS = 5;

/** A seal waits for every transaction of the server that runs: also for those of suites that run beside this one. */
export async function othersAreDone(owner: DataSource): Promise<void> {
  for (;;) {
    const [state] = await owner.query<{ done: boolean }[]>(
      `SELECT max(txid) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS done FROM archive.events`,
    );
    if (state?.done !== false) return;
    await wait(AGAIN_AFTER_MS);
  }
}
