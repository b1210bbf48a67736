import type { Readable } from 'node:stream';
import type { BoardList } from '../../domain/board/board-edition';
import { editionNumberText } from '../../domain/board/board-edition';
import type { PublicBoardEntry } from '../../domain/board/public-edition';
import type { Board } from './board';
import type { ListFormat } from './download-list';
import { isOrganisation, MOST_ROWS, writeTable } from './download-list';
import { readBoardEdition, readBoardEntries } from './read-board-editions';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * An edition of the board to download (红黑榜下载) as it stands today, one part of it or all: organisations only, at most 1,000
 * rows, each with its number of today, under the sentence that every edition bears. Null where there is no such edition, or it was
 * withdrawn.
 * @source rules.md R2, R7
 */
export async function downloadBoardEdition(
  board: Board,
  asked: { readonly editionId: string; readonly list: BoardList | null },
  format: ListFormat,
): Promise<Readable | null> {
  const edition = UUID.test(asked.editionId) ? await readBoardEdition(board, asked.editionId) : null;
  if (edition === null || edition.withdrawnOn !== null) return null;
  const rows = await rowsOf(board, edition.editionId, asked.list);
  const title = `${edition.title}，${editionNumberText(edition)}`;
  return writeTable(board, { title, isEdition: true }, rows, format);
}

async function rowsOf(board: Board, editionId: string, list: BoardList | null): Promise<readonly PublicBoardEntry[]> {
  const rows: PublicBoardEntry[] = [];
  for (let after: PublicBoardEntry | null = null; ;) {
    const page: PublicBoardEntry[] = await readBoardEntries(board, editionId, { list, first: MOST_ROWS, after });
    rows.push(...page.filter(isOrganisation));
    after = page.at(-1) ?? null;
    if (rows.length >= MOST_ROWS || page.length < MOST_ROWS) return rows.slice(0, MOST_ROWS);
  }
}
