import { purgeUploads } from '../../../data/repositories/upload-file-repository';
import { inTransaction } from '../../../data/transaction';
import type { Desk } from '../../desk';
import { recordEvent } from '../../events/record-event';

/** Days for which originals and returned rows are kept. @source rules.md R6 */
export const ORIGINALS_KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Deletes originals and returned rows whose 90 days are over (到期清除), and pieces of files that never arrived whole; hashes and
 * decisions stay.
 * @returns how many uploads lost their original
 * @source rules.md R6
 */
export async function purgeOldUploads(desk: Desk): Promise<number> {
  const daysAgo = (days: number) => new Date(desk.now.getTime() - days * DAY_MS).toISOString();
  return inTransaction(desk.dataSource, async (manager) => {
    const purged = await purgeUploads(manager, {
      kept: daysAgo(ORIGINALS_KEPT_DAYS),
      abandoned: daysAgo(1),
      now: desk.now.toISOString(),
    });
    if (purged === 0) return 0;
    const platform = { id: 'platform', role: 'ADMIN', departmentCode: null } as const;
    await recordEvent(manager, desk, platform, { action: 'uploads.purge', details: { uploads: purged } });
    return purged;
  });
}
