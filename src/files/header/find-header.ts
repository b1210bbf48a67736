import { FileError } from '../file-error';
import type { GridCell, GridRow } from '../grid';
import { cellText, columnLetters, isBlankCell } from '../grid';
import { HEADER_WITHIN } from '../limits';
import type { ColumnIndex, ColumnMatch, ColumnTarget } from './column-index';
import type { AmountUnit } from './column-name';
import { unitOfTitle } from './column-name';

/** A column of the file that we know (已识别栏目). */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly target: ColumnTarget;
  readonly unit: AmountUnit | 'OTHER' | null;
}

/** Where the header stands and what it says (表头位置). */
export interface FoundHeader {
  /** Lines of the header: one, or two when names and codes stand above each other. */
  readonly lines: readonly number[];
  readonly columns: readonly Column[];
  /** Headers that no field goes by; `列标` where two have the same text. */
  readonly unknown: readonly string[];
  /** Lines above it: merged titles, units, dates of the report. */
  readonly titles: number;
  /** Unit that a title states for the whole table. */
  readonly titleUnit: AmountUnit | null;
  /** Columns with a header, known or not. */
  readonly width: number;
}

interface Candidate {
  readonly row: GridRow;
  readonly matches: readonly (ColumnMatch | null)[];
  readonly score: number;
}

const FEWEST = 2;

/**
 * Finds the header (查找表头): among the first lines the one with most known columns, and a neighbour that says the same in
 * other words. Everything above is a title and skipped.
 * @param rows lines from the top of the sheet; only the first 20 lines are looked at
 * @throws FileError NO_HEADER, DUPLICATE_COLUMN or HEADER_CONFLICT
 */
export function findHeader(rows: readonly GridRow[], index: ColumnIndex): FoundHeader {
  const candidates = rows.filter(({ line }) => line <= HEADER_WITHIN).map((row) => candidate(row, index));
  const best = bestOf(candidates);
  if (best === null) throw new FileError('NO_HEADER', seen(rows));
  const group = neighbours(candidates, best);
  const first = group[0] ?? best;
  const titles = rows.filter(({ line, cells }) => line < first.row.line && !cells.every(isBlankCell));
  const columns = columnsOf(group);
  refuseDuplicates(columns);
  return {
    lines: group.map(({ row }) => row.line),
    columns,
    unknown: unknownOf(group, columns),
    titles: titles.length,
    titleUnit:
      titles.map(({ cells }) => unitOfTitle(cells.map(cellText).join(' '))).find((unit) => unit !== null) ?? null,
    width: Math.max(...group.map(({ row }) => lastFilled(row.cells) + 1)),
  };
}

/** How many columns of its best line are known: tells the right separator of a CSV from a wrong one. */
export function headerScore(rows: readonly GridRow[], index: ColumnIndex): number {
  return Math.max(0, ...rows.map((row) => candidate(row, index).score));
}

function candidate(row: GridRow, index: ColumnIndex): Candidate {
  const matches = row.cells.map((cell) => (typeof cell === 'string' ? index.match(cell) : null));
  const known = new Set(matches.flatMap((match) => (match === null ? [] : [targetKey(match.target)])));
  return { row, matches, score: known.size };
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  const best = candidates.reduce<Candidate | null>(
    (leader, next) => (leader === null || next.score > leader.score ? next : leader),
    null,
  );
  return best !== null && best.score >= FEWEST ? best : null;
}

/** Lines next to the best one that know at least half as many columns. */
function neighbours(candidates: readonly Candidate[], best: Candidate): readonly Candidate[] {
  const at = candidates.indexOf(best);
  const belongs = (other: Candidate | undefined): other is Candidate =>
    other !== undefined &&
    Math.abs(other.row.line - best.row.line) === 1 &&
    other.score >= Math.max(FEWEST, best.score / 2);
  const [above, below] = [candidates[at - 1], candidates[at + 1]];
  return [...(belongs(above) ? [above] : []), best, ...(belongs(below) ? [below] : [])];
}

function columnsOf(group: readonly Candidate[]): readonly Column[] {
  const width = Math.max(...group.map(({ matches }) => matches.length));
  return Array.from({ length: width }, (_, index) => columnAt(group, index)).filter((column) => column !== null);
}

function columnAt(group: readonly Candidate[], index: number): Column | null {
  const found = group.flatMap(({ row, matches }) => {
    const match = matches[index];
    return match ? [{ match, header: cellText(row.cells[index]) }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const other = found.find(({ match }) => targetKey(match.target) !== targetKey(first.match.target));
  if (other) {
    throw new FileError(
      'HEADER_CONFLICT',
      `${columnLetters(index)}列：“${shown(first.header)}”与“${shown(other.header)}”`,
    );
  }
  const unit = found.map(({ match }) => match.unit).find((stated) => stated !== null) ?? null;
  return { index, header: first.header, target: first.match.target, unit };
}

function refuseDuplicates(columns: readonly Column[]): void {
  const seenTargets = new Map<string, Column>();
  for (const column of columns) {
    if (column.target.type === 'IGNORED') continue;
    const key = targetKey(column.target);
    const earlier = seenTargets.get(key);
    if (earlier) throw new FileError('DUPLICATE_COLUMN', `${place(earlier)}与${place(column)}是同一栏目`);
    seenTargets.set(key, column);
  }
}

function unknownOf(group: readonly Candidate[], columns: readonly Column[]): readonly string[] {
  const known = new Set(columns.map(({ index }) => index));
  const names = group.flatMap(({ row }) =>
    row.cells.flatMap((cell, index) =>
      known.has(index) || isBlankCell(cell) ? [] : [[index, cellText(cell)] as const],
    ),
  );
  return [...new Map(names).values()].map(shown);
}

function targetKey(target: ColumnTarget): string {
  if (target.type === 'field') return target.field;
  return target.type === 'person' ? `${target.field}.${target.person}.${target.part}` : target.type;
}

function place({ index, header }: Column): string {
  return `${columnLetters(index)}列“${shown(header)}”`;
}

function shown(header: string): string {
  return header.length > 40 ? `${header.slice(0, 40)}…` : header;
}

function lastFilled(cells: readonly GridCell[]): number {
  return cells.findLastIndex((cell) => !isBlankCell(cell));
}

/** Cells of the first line that has any, so that the clerk sees what was taken for the header. */
function seen(rows: readonly GridRow[]): string {
  const first = rows.find(({ cells }) => cells.filter((cell) => cellText(cell) !== '').length > 1);
  return first === undefined ? '' : `第${first.line}行共${first.cells.length}列，均不是本类信息的栏目名`;
}
