import { pipeline, Readable } from 'node:stream';
import type { Options } from 'csv-parse';
import { parse } from 'csv-parse';
import { errorCode, FileError } from '../file-error';
import type { GridCell, GridRow } from '../grid';
import { LONGEST_STRETCH, MOST_LINES } from '../limits';

/** Signs that separate the columns of a text file (分隔符). */
export type Delimiter = ',' | ';' | '\t';

const BATCH = 500;

/** How a spreadsheet reads a CSV: quotes inside an unquoted cell are text, lines may have fewer cells than the header. */
export function csvOptions(delimiter: Delimiter): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_STRETCH,
    skip_empty_lines: false,
  };
}

/**
 * Lines of a CSV (CSV读取). A line break inside quotes does not count: line numbers are those that a spreadsheet shows.
 * @param width cells that most lines have
 * @throws FileError BROKEN_QUOTES, ROW_TOO_LARGE or TOO_MANY_ROWS
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  width: number,
): AsyncGenerator<readonly GridRow[]> {
  const source = Readable.from(withRuler(text, delimiter.repeat(width - 1)), { objectMode: true, highWaterMark: 1 });
  const records = pipeline(source, parse(csvOptions(delimiter)), () => undefined);
  let line = -1;
  let batch: GridRow[] = [];
  try {
    for await (const record of records as AsyncIterable<readonly string[]>) {
      line += 1;
      if (line === 0) continue;
      if (line > MOST_LINES) throw new FileError('TOO_MANY_ROWS', `超过${MOST_LINES}行`);
      batch.push({ line, cells: record.map(csvCell), hidden: false });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw csvFault(error);
  }
  if (batch.length > 0) yield batch;
}

/**
 * The reader takes the first line's width for the rule and is slow with every line that differs, so it is given a line of
 * the usual width first: a title above the table would be the rule otherwise.
 */
async function* withRuler(text: AsyncIterable<string>, ruler: string): AsyncGenerator<string> {
  yield `${ruler}\n`;
  yield* text;
}

const EXCEL_TEXT = /^="([^"]*)"$/;

/** Spreadsheets are kept from eating zeros with `="0123"`: that is text; anything else after `=` is a formula. */
function csvCell(text: string): GridCell {
  if (!text.startsWith('=')) return text === '' || text === '\u001a' ? null : text;
  const inner = EXCEL_TEXT.exec(text)?.[1];
  return inner ?? { type: 'formula' };
}

/** The refusal that an error of the CSV reader means; other errors stay as they are. */
function csvFault(error: unknown): unknown {
  const code = errorCode(error);
  const place = `第${lineOf(error)}行`;
  if (code === 'CSV_MAX_RECORD_SIZE') return new FileError('ROW_TOO_LARGE', place);
  const isOfReader = code === 'INVALID_OPENING_QUOTE' || code?.startsWith('CSV_') === true;
  return isOfReader ? new FileError('BROKEN_QUOTES', place) : error;
}

/** Lines the reader had finished, the one of the usual width among them: so many lines down is the one it stopped in. */
function lineOf(error: unknown): number {
  const isCounted = typeof error === 'object' && error !== null && 'records' in error;
  return isCounted && typeof error.records === 'number' ? error.records : 1;
}
