import type { PublicListCursor, PublicListRow } from '../../data/views/public-list';
import { publicListPage } from '../../data/views/public-list';
import type { ListOrder, PublicList } from '../../domain/publication/public-file';
import type { Board } from './board';
import { dayOf } from './board';

/** An entry of a public list (名单条目). */
export type ListedEntry = PublicListRow;

/** Which page of which public list. */
export interface ListRequest {
  readonly list: PublicList;
  readonly listType: string | null;
  readonly region: string | null;
  /** Newest publication first where nothing is said. */
  readonly order?: ListOrder;
  readonly first: number;
  readonly after: PublicListCursor | null;
}

/** A page of a public list as of today (公示名单), by day of publication. @source rules.md R3 */
export async function readList(board: Board, request: ListRequest): Promise<ListedEntry[]> {
  return publicListPage(board.dataSource, { order: 'NEWEST', ...request, day: dayOf(board) });
}
