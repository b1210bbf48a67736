import type { PublicHit } from '../../data/views/public-search';
import { searchPublicNames } from '../../data/views/public-search';
import type { PublicStanding } from '../../domain/publication/public-file';
import { requireTerm } from '../enquiries/search-enterprises';
import type { Board } from './board';
import { dayOf } from './board';

/** A public search (公示检索). */
export interface BoardSearch {
  readonly text: string;
  readonly region: string | null;
  readonly industry: string | null;
  readonly standing: PublicStanding | null;
  readonly first: number;
  readonly after: { readonly nameLength: number; readonly uscc: string } | null;
}

/**
 * Enterprises by code, full name or any part of a name (公示检索), former names included.
 * @throws AppError INVALID_INPUT for a text of less than two characters
 */
export async function searchBoard(board: Board, search: BoardSearch): Promise<PublicHit[]> {
  const term = requireTerm(search.text);
  return searchPublicNames(board.dataSource, { ...search, ...term, day: dayOf(board) });
}
