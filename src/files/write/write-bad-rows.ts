import type { Readable } from 'node:stream';
import type { RecordKind } from '../../domain/record/record-kind';
import { fieldsOf, RECORD_KINDS } from '../../domain/record/record-kind';
import type { RawRow } from '../../domain/upload/parse-row';
import { InvariantError } from '../../domain/errors';
import { formulaSafe } from '../formula-safe';
import { LINE_HEADER, REASONS_HEADER } from '../header/column-index';
import { CELL_CHARACTERS } from '../limits';
import type { OutColumn } from './columns';
import { outColumns, personsOf, TEMPLATE_PERSONS } from './columns';
import type { OutFormat } from './write-template';
import { sheetColumn } from './write-template';
import { writeCsv } from './write-csv';
import type { OutCell } from './write-workbook';
import { writeWorkbook } from './write-workbook';

/** A row that goes back to the department (退回行). */
export interface BadRow {
  /** Line in the file it came in. */
  readonly line: number;
  readonly cells: RawRow;
  /** Every reason, in words for the clerk. */
  readonly reasons: readonly string[];
}

/** What file to write returned rows to (退回行文件格式). */
export interface BadRowsFile {
  readonly kind: RecordKind;
  readonly format: OutFormat;
  /** Persons for whom there are columns: as many as any row names. */
  readonly persons?: number;
}

/**
 * Returned rows as a file of the same kind (退回行文件): line first, reasons last, the columns of the template between. No cell of
 * it is run by a spreadsheet, and reading it back gives the rows as they arrived. A number in a code column comes back in
 * scientific notation: lost digits must not look whole.
 * @throws InvariantError when a row names more persons than the file has columns for
 * @source rules.md R6: the file holds personal data as it arrived; it is for the uploading department only
 */
export function writeBadRows(rows: AsyncIterable<BadRow> | Iterable<BadRow>, file: BadRowsFile): Readable {
  const columns = outColumns(file.kind, file.persons ?? TEMPLATE_PERSONS);
  const header = [LINE_HEADER, ...columns.map(({ zh }) => zh), REASONS_HEADER];
  const lines = badLines(rows, header, columns, file);
  if (file.format === 'csv') return writeCsv(lines);
  const line = { width: 8, isText: false, words: null };
  const reasons = { width: 60, isText: true, words: null };
  return writeWorkbook([
    {
      name: `${RECORD_KINDS[file.kind].zh}退回`,
      columns: [line, ...columns.map(sheetColumn), reasons],
      rows: safeTexts(lines),
      headerRows: 1,
    },
  ]);
}

/** The workbook holds text as text anyway; what is later saved as a CSV stays safe as well. */
async function* safeTexts(lines: AsyncIterable<readonly OutCell[]>): AsyncGenerator<readonly OutCell[]> {
  for await (const line of lines) yield line.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell));
}

async function* badLines(
  rows: AsyncIterable<BadRow> | Iterable<BadRow>,
  header: readonly string[],
  columns: readonly OutColumn[],
  { kind, persons = TEMPLATE_PERSONS }: BadRowsFile,
): AsyncGenerator<readonly OutCell[]> {
  const exact = exactColumns(kind, columns);
  const field = Object.entries(fieldsOf(kind)).find(([, { type }]) => type === 'persons')?.[0];
  yield header;
  for await (const { line, cells, reasons } of rows) {
    if (personsOf(cells, field).length > persons)
      throw new InvariantError('a returned row names more persons than columns');
    const own = columns.map((column, index) => outCell(column, cells, exact[index] === true));
    yield [line, ...own, reasons.join('；').slice(0, CELL_CHARACTERS)];
  }
}

/** Columns whose digits count one by one. */
function exactColumns(kind: RecordKind, columns: readonly OutColumn[]): readonly boolean[] {
  const exact = new Set(
    Object.entries(fieldsOf(kind)).flatMap(([name, { type, column }]) =>
      type === 'code' || type === 'identity' ? [column ?? name] : [],
    ),
  );
  return columns.map(({ code }) => exact.has(code));
}

function outCell({ cell, isText }: OutColumn, row: RawRow, isExact: boolean): OutCell {
  const value = cell(row);
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isExact) return value.toExponential().toUpperCase();
  return isText ? String(value) : value;
}
