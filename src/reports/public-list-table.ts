import type { Readable } from 'node:stream';
import { EDITION_SENTENCE } from '../domain/board/public-edition';
import type { LocalDate } from '../domain/calendar/local-date';
import { addDays } from '../domain/calendar/local-date';
import { listTypeName } from '../domain/catalogue/list-type-name';
import type { Catalogue } from '../domain/catalogue/types';
import type { PublicList } from '../domain/publication/public-file';
import { regionByCode } from '../domain/region/regions';
import { writeCsv } from '../files/write/write-csv';
import type { OutCell } from '../files/write/write-workbook';
import { writeWorkbook } from '../files/write/write-workbook';

/** An entry of a list as it is downloaded. */
export interface DownloadedEntry {
  readonly list: PublicList | 'BAN';
  readonly uscc: string;
  readonly name: string;
  readonly listType: string;
  readonly authority: string;
  readonly documentNumber: string;
  readonly regionCode: string | null;
  readonly publishedOn: string;
  /** First day without it; null while that is open or may not be told. */
  readonly publicUntil: LocalDate | null;
  /** Its number of today in an edition of the board, as the page shows it; null in a list. */
  readonly number: number | null;
}

/** Public entries as they are downloaded (名单下载表). */
export interface PublicListTable {
  /** What they are entries of: {@link listTitle}, or the title of an edition. */
  readonly title: string;
  /** True for an edition of the board: its entries are numbered, and its head bears the sentence of every edition. */
  readonly isEdition: boolean;
  readonly day: LocalDate;
  readonly rows: readonly DownloadedEntry[];
  readonly catalogue: Catalogue;
}

const TITLES: Readonly<Record<DownloadedEntry['list'], string>> = {
  BLACK: '严重失信主体名单（黑榜）',
  RED: '守信激励名单（红榜）',
  ABNORMAL_OPERATION: '经营异常名录',
  BAN: '招标投标禁止参加决定',
};
const HEADS = [
  '统一社会信用代码',
  '企业名称',
  '名单',
  '名单类型',
  '认定机关',
  '文号',
  '地区',
  '公示日期',
  '公示截止日',
];
const WIDTHS = [22, 36, 26, 32, 30, 26, 16, 14, 14];

/** Name of a list as it stands on a page or a file (名单名称). @source rules.md R24 */
export function listTitle(list: DownloadedEntry['list']): string {
  return TITLES[list];
}

/** The entries as CSV. @source rules.md R7 */
export function publicListCsv(table: PublicListTable): Readable {
  return writeCsv(linesOf(table));
}

/** The entries as XLSX. @source rules.md R7 */
export function publicListWorkbook(table: PublicListTable): Readable {
  const listed = WIDTHS.map((width) => ({ width, isText: true, words: null }));
  const columns = table.isEdition ? [{ width: 8, isText: false, words: null }, ...listed] : listed;
  return writeWorkbook([{ name: '名单', columns, headerRows: 2, rows: linesOf(table) }]);
}

/** @source rules.md R2, R7 */
function linesOf({ title, isEdition, day, rows, catalogue }: PublicListTable): OutCell[][] {
  const head = `${title}，数据截至${day}，逾期不得使用，仅含组织，共${rows.length}行`;
  if (!isEdition) return [[head], HEADS, ...rows.map((row) => lineOf(row, catalogue))];
  const numbered = rows.map((row) => [row.number, ...lineOf(row, catalogue)]);
  return [[`${head}。${EDITION_SENTENCE}`], ['序号', ...HEADS], ...numbered];
}

function lineOf(row: DownloadedEntry, catalogue: Catalogue): OutCell[] {
  const { uscc, name, list, listType, authority, documentNumber, regionCode, publishedOn, publicUntil } = row;
  const region = regionCode === null ? null : (regionByCode(regionCode)?.name ?? regionCode);
  const until = publicUntil === null ? '未定，每日可能变化' : addDays(publicUntil, -1);
  const type = listTypeName(listType, catalogue);
  return [uscc, name, TITLES[list], type, authority, documentNumber, region, publishedOn, until];
}
