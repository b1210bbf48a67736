/** A day number of a spreadsheet, already counted from 1900 (日期序列值). */
export interface SerialCell {
  readonly type: 'serial';
  readonly serial: number;
}
/** A cell computed by a formula (公式). */
export interface FormulaCell {
  readonly type: 'formula';
}
/** A cell showing `#N/A` or the like (错误值). */
export interface ErrorCell {
  readonly type: 'error';
}

/** What stands in a cell, before anybody knows its column (原始单元格). Text of a CSV is always a string. */
export type GridCell = string | number | boolean | null | SerialCell | FormulaCell | ErrorCell;

/** A line of the sheet as the clerk sees it (表格行). */
export interface GridRow {
  /** Line number that the spreadsheet shows, from 1. */
  readonly line: number;
  readonly cells: readonly GridCell[];
  readonly hidden: boolean;
  /** Columns whose cell was filled from a vertical merge. */
  readonly merged?: readonly number[];
}

/** One sheet to read (工作表): lines in their order, blank ones may be left out. */
export interface Grid {
  /** Null for a CSV. */
  readonly sheet: string | null;
  readonly rows: AsyncIterable<readonly GridRow[]>;
}

/** Text of a cell for comparing and classifying; empty for an empty cell. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? '' : String(cell).trim();
}

/** True for a cell with nothing in it. */
export function isBlankCell(cell: GridCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Name of a column as spreadsheets show it (列标): 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Index of a column from letters such as `AB`; -1 for anything else. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
