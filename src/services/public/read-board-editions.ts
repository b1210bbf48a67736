import type { PublicBoardCursor, PublicEditionPage } from '../../data/views/public-boards';
import {
  publicBoardPage,
  publicBoardTotals,
  publicEditionById,
  publicEditionPage,
} from '../../data/views/public-boards';
import type { BoardList } from '../../domain/board/board-edition';
import type { BoardTotal } from '../../domain/board/board-summary';
import { orderedTotals } from '../../domain/board/board-summary';
import type { PublicBoardEntry, PublicEdition } from '../../domain/board/public-edition';
import type { Board } from './board';
import { dayOf } from './board';

/** Published editions (公示红黑榜目录), newest first unless asked otherwise; a withdrawn one says that it was withdrawn. @source rules.md R2 */
export async function readBoardEditions(board: Board, page: PublicEditionPage): Promise<PublicEdition[]> {
  return publicEditionPage(board.dataSource, page);
}

/** A published edition (公示红黑榜), or null. */
export async function readBoardEdition(board: Board, editionId: string): Promise<PublicEdition | null> {
  return publicEditionById(board.dataSource, editionId);
}

/** A page of an edition as it stands today (今日榜上条目), numbered from 1; of one part, or of all. @source rules.md R2 */
export async function readBoardEntries(
  board: Board,
  editionId: string,
  page: { readonly list?: BoardList | null; readonly first: number; readonly after: PublicBoardCursor | null },
): Promise<PublicBoardEntry[]> {
  return publicBoardPage(board.dataSource, { ...page, list: page.list ?? null, editionId, day: dayOf(board) });
}

/** Totals of an edition as it stands today (今日合计). @source rules.md R2 */
export async function readBoardTotals(board: Board, { editionId, scope }: PublicEdition): Promise<BoardTotal[]> {
  return orderedTotals(await publicBoardTotals(board.dataSource, editionId, dayOf(board)), scope);
}
