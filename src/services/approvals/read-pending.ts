import type { PendingListing, PendingPage } from '../../data/views/pending-listings';
import { pendingListings } from '../../data/views/pending-listings';
import { departmentOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Desk } from '../desk';
import { recordAlone } from '../events/record-event';

/** Listings of the actor's department that wait for an approver (待复核清单), oldest first. @throws AppError FORBIDDEN */
export async function readPending(
  desk: Desk,
  actor: Actor | null,
  page: Omit<PendingPage, 'departmentCode'>,
): Promise<PendingListing[]> {
  requireAction(actor, 'approvals.read');
  const found = await pendingListings(desk.dataSource, { ...page, departmentCode: departmentOf(actor) });
  await recordAlone(desk, actor, { action: 'approvals.read', details: { shown: found.length } });
  return found;
}
