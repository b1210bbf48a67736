import type { Readable } from 'node:stream';
import type { PublicListRow } from '../../data/views/public-list';
import { catalogueInForceOn } from '../../domain/catalogue/index';
import { publicListCsv, publicListWorkbook } from '../../reports/public-list-table';
import type { Board } from './board';
import { dayOf } from './board';
import type { ListRequest } from './read-list';
import { readList } from './read-list';

/** Most rows of a download. @source rules.md R7 */
export const MOST_ROWS = 1_000;

/** Forms of a download. */
export type ListFormat = 'csv' | 'xlsx';

/** True for a form that there is. */
export function isListFormat(text: string): text is ListFormat {
  return text === 'csv' || text === 'xlsx';
}

/** Codes of sole traders begin so: a download holds organisations only. @source rules.md R7; GB 32100 */
const SOLE_TRADER = '92';

/**
 * A public list to download (名单下载), newest first: organisations only, at most 1,000 rows, each with its last public day.
 * @source rules.md R7
 */
export async function downloadList(
  board: Board,
  asked: Pick<ListRequest, 'list' | 'listType' | 'region'>,
  format: ListFormat,
): Promise<Readable> {
  const day = dayOf(board);
  const rows = await rowsOf(board, asked);
  const table = { list: asked.list, day, rows, catalogue: catalogueInForceOn(day) };
  return format === 'csv' ? publicListCsv(table) : publicListWorkbook(table);
}

async function rowsOf(
  board: Board,
  asked: Pick<ListRequest, 'list' | 'listType' | 'region'>,
): Promise<readonly PublicListRow[]> {
  const rows: PublicListRow[] = [];
  for (let after: PublicListRow | null = null; ;) {
    const page: PublicListRow[] = await readList(board, { ...asked, first: MOST_ROWS, after });
    rows.push(...page.filter(({ uscc }) => !uscc.startsWith(SOLE_TRADER)));
    after = page.at(-1) ?? null;
    if (rows.length >= MOST_ROWS || page.length < MOST_ROWS) return rows.slice(0, MOST_ROWS);
  }
}
