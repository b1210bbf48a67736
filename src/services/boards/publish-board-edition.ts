import { publishBoardEdition as showBoardEdition } from '../../data/repositories/board-publication-repository';
import { nextEditionNumber } from '../../data/repositories/board-repository';
import type { EditionOnFile } from '../../domain/board/board-edition';
import type { Actor } from '../../domain/access/actor';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { requireIssuer } from './draft-board-edition';
import { takeBoardStep } from './take-board-step';

/**
 * Publishes a reviewed edition (发布红黑榜) and gives it its number: the next of the department, the region and the year of
 * publication, without gaps.
 * @throws AppError as {@link takeBoardStep}; FORBIDDEN when the department's right to issue boards has ended
 * @source rules.md R2, R8
 */
export async function publishBoardEdition(desk: Desk, actor: Actor | null, editionId: string): Promise<EditionOnFile> {
  return takeBoardStep(desk, actor, { move: 'publish', editionId }, async (manager, edition, department) => {
    requireIssuer(department, edition.regionCode);
    const year = Number(todayOf(desk).slice(0, 4));
    const number = await nextEditionNumber(manager, { ...edition, year });
    await showBoardEdition(manager, { ...edition, year, number, publishedAt: desk.now.toISOString() });
    return { edition: { year, number } };
  });
}
