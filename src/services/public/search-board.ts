import type { PublicHit } from '../../data/views/public-search';
import { searchPublicNames } from '../../data/views/public-search';
import { askedInitials } from '../../domain/names/name-initials';
import type { PublicStanding } from '../../domain/publication/public-file';
import { requireTerm } from '../enquiries/search-enterprises';
import type { Board } from './board';
import { dayOf } from './board';

/** An enterprise found (检索结果), with what its file of today says first of all. */
export type FoundEnterprise = PublicHit;

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
 * Enterprises by code, full name, any part of a name or three first letters and up of how it is read (公示检索), former names included.
 * @throws AppError INVALID_INPUT for a text of less than two characters
 */
export async function searchBoard(board: Board, search: BoardSearch): Promise<FoundEnterprise[]> {
  const term = requireTerm(search.text);
  return searchPublicNames(board.dataSource, {
    ...search,
    ...term,
    initials: askedInitials(term.normal),
    day: dayOf(board),
    now: board.now,
  });
}
