import { inTransaction } from '../../data/transaction';
import type { EditionPage } from '../../data/views/board-editions';
import type { EditionOnFile } from '../../domain/board/board-edition';
import { boardEditionPage } from '../../data/views/board-editions';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Desk } from '../desk';
import { recordEvent } from '../events/record-event';

/**
 * Editions of the actor's department in some states, or of all departments for the auditor (红黑榜办理目录), the latest
 * drafted first: heads and steps, no entries.
 */
export async function readBoardDrafts(
  desk: Desk,
  actor: Actor | null,
  page: Omit<EditionPage, 'departmentCode'>,
): Promise<EditionOnFile[]> {
  requireAction(actor, 'boards.read');
  return inTransaction(desk.dataSource, async (manager) => {
    await recordEvent(manager, desk, actor, { action: 'boards.read', details: { states: page.states.join(' ') } });
    return boardEditionPage(manager, { ...page, departmentCode: actor.departmentCode });
  });
}
