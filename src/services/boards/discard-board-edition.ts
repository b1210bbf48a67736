import type { EditionOnFile } from '../../domain/board/board-edition';
import { originalEntries } from '../../data/views/board-editions';
import type { Actor } from '../../domain/access/actor';
import { checkBoardText } from '../../domain/board/board-text';
import type { Desk } from '../desk';
import { takeBoardStep } from './take-board-step';

/**
 * Discards an edition that was not published (作废红黑榜稿); it is kept for the auditor.
 * @throws AppError as {@link takeBoardStep}; INVALID_INPUT without a reason, or when it names a firm
 */
export async function discardBoardEdition(
  desk: Desk,
  actor: Actor | null,
  { editionId, reason }: { readonly editionId: string; readonly reason: string },
): Promise<EditionOnFile> {
  return takeBoardStep(desk, actor, { move: 'discard', editionId }, async (manager) => ({
    reason: checkBoardText('reason', reason, await originalEntries(manager, editionId)),
  }));
}
