import { Readable } from 'node:stream';
import { formulaSafe } from '../formula-safe';
import type { OutCell } from './write-workbook';

const PIECE = 64 * 1024;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Writes a CSV as a stream (写出CSV): UTF-8 with mark, so that spreadsheets read Chinese, and no cell that they would run. */
export function writeCsv(rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>): Readable {
  return Readable.from(pieces(rows), { objectMode: false });
}

async function* pieces(rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>): AsyncGenerator<Buffer> {
  let text = '\ufeff';
  for await (const row of rows) {
    text += `${row.map(csvCell).join(',')}\r\n`;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

function csvCell(cell: OutCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : formulaSafe(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
