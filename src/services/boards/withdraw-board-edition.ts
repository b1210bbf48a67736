import { withdrawPublishedBoard } from '../../data/repositories/board-publication-repository';
import type { EditionOnFile } from '../../domain/board/board-edition';
import { originalEntries } from '../../data/views/board-editions';
import type { Actor } from '../../domain/access/actor';
import { checkBoardText } from '../../domain/board/board-text';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { takeBoardStep } from './take-board-step';

/** The notice that withdraws an edition (撤回公告). */
export interface WithdrawalNotice {
  readonly editionId: string;
  readonly noticeNumber: string;
  readonly reason: string;
}

/**
 * Withdraws a published edition by a notice (撤回红黑榜): society sees from the next answer on that it was withdrawn, and why,
 * and nothing of its entries; the original is kept.
 * @throws AppError as {@link takeBoardStep}; INVALID_INPUT without number or reason, or when they name a firm
 */
export async function withdrawBoardEdition(
  desk: Desk,
  actor: Actor | null,
  notice: WithdrawalNotice,
): Promise<EditionOnFile> {
  const { editionId } = notice;
  return takeBoardStep(desk, actor, { move: 'withdraw', editionId }, async (manager) => {
    const entries = await originalEntries(manager, editionId);
    const noticeNumber = checkBoardText('noticeNumber', notice.noticeNumber, entries);
    const reason = checkBoardText('reason', notice.reason, entries);
    await withdrawPublishedBoard(manager, { editionId, withdrawnOn: todayOf(desk), noticeNumber, reason });
    return { noticeNumber, reason };
  });
}
