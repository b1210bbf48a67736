import type { Readable } from 'node:stream';
import type { PublicListRow } from '../../data/views/public-list';
import { catalogueInForceOn } from '../../domain/catalogue/index';
import type { DownloadedEntry, PublicListTable } from '../../reports/public-list-table';
import { listTitle, publicListCsv, publicListWorkbook } from '../../reports/public-list-table';
import type { Board } from './board';
import { dayOf } from './board';
import { filesToday } from './look-up-enterprise';
import type { ListRequest } from './read-list';
import { readList } from './read-list';

/** Most rows of a download. @source rules.md R7 */
export const MOST_ROWS = 1_000;

/** Rows that are read at once. */
const ROWS_AT_ONCE = 200;

/** Forms of a download. */
export type ListFormat = 'csv' | 'xlsx';

/** True for a form that there is. */
export function isListFormat(text: string): text is ListFormat {
  return text === 'csv' || text === 'xlsx';
}

/** Codes of sole traders begin so: a download holds organisations only. @source rules.md R7; GB 32100 */
const SOLE_TRADER = '92';

type Conditions = Pick<ListRequest, 'list' | 'listType' | 'region' | 'order'>;

/**
 * A public list to download (名单下载), in the order asked for: organisations only, at most 1,000 rows, each with its last public
 * day.
 * @source rules.md R7
 */
export async function downloadList(board: Board, asked: Conditions, format: ListFormat): Promise<Readable> {
  const rows = (await rowsOf(board, asked)).map((row) => ({ ...row, list: asked.list, number: null }));
  return writeTable(board, { title: listTitle(asked.list), isEdition: false }, rows, format);
}

type Row = DownloadedEntry & { readonly recordId: string };

/** Public entries as a file (名单文件). */
export async function writeTable(
  board: Board,
  head: Pick<PublicListTable, 'title' | 'isEdition'>,
  rows: readonly Row[],
  format: ListFormat,
): Promise<Readable> {
  const day = dayOf(board);
  const told = await withOwnTerms(board, rows);
  const table: PublicListTable = { ...head, day, rows: told, catalogue: catalogueInForceOn(day) };
  return format === 'csv' ? publicListCsv(table) : publicListWorkbook(table);
}

/** A red entry is told with its honour's own term: an earlier end may come from a listing that is not public yet. */
async function withOwnTerms(board: Board, rows: readonly Row[]): Promise<readonly DownloadedEntry[]> {
  const isRed = ({ list }: Row) => list === 'RED';
  const { files } = await filesToday(
    board,
    rows.filter(isRed).map(({ uscc }) => uscc),
  );
  const ownUntil = ({ uscc, recordId }: Row) =>
    files.get(uscc)?.file.honours.find((honour) => honour.recordId === recordId)?.shown.until ?? null;
  return rows.map((row) => (isRed(row) ? { ...row, publicUntil: ownUntil(row) } : row));
}

/** True for what a download may hold: an organisation. @source rules.md R7 */
export function isOrganisation({ uscc }: { readonly uscc: string }): boolean {
  return !uscc.startsWith(SOLE_TRADER);
}

async function rowsOf(board: Board, asked: Conditions): Promise<readonly PublicListRow[]> {
  const rows: PublicListRow[] = [];
  for (let after: PublicListRow | null = null; ;) {
    const page: PublicListRow[] = await readList(board, { ...asked, first: ROWS_AT_ONCE, after });
    rows.push(...page.filter(isOrganisation));
    after = page.at(-1) ?? null;
    if (rows.length >= MOST_ROWS || page.length < ROWS_AT_ONCE) return rows.slice(0, MOST_ROWS);
  }
}
