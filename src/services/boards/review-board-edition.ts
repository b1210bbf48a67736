import type { EditionOnFile } from '../../domain/board/board-edition';
import type { Actor } from '../../domain/access/actor';
import type { Desk } from '../desk';
import { takeBoardStep } from './take-board-step';

/**
 * Another person of the department finds the draft right (审核红黑榜).
 * @throws AppError as {@link takeBoardStep}: CONFLICT names the entries that are public no more
 * @source rules.md R2, R8
 */
export async function reviewBoardEdition(desk: Desk, actor: Actor | null, editionId: string): Promise<EditionOnFile> {
  return takeBoardStep(desk, actor, { move: 'review', editionId }, () => Promise.resolve({}));
}
