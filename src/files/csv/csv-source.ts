import { parse } from 'csv-parse/sync';
import type { Bytes } from '../byte-source';
import type { Grid, GridRow } from '../grid';
import type { ColumnIndex } from '../header/column-index';
import { headerScore } from '../header/find-header';
import { HEADER_WITHIN } from '../limits';
import type { Delimiter } from './csv-grid';
import { csvOptions, csvRows } from './csv-grid';
import type { Encoding } from './decode-text';
import { decodeText } from './decode-text';

const HEAD = 64 * 1024;
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** A first line with which spreadsheets are told the separator. */
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n/i;

/** A text file ready to read (文本表格). */
export interface CsvSource {
  readonly grid: Grid;
  readonly delimiter: Delimiter;
  /** Final once the rows are read: a file may begin with plain ASCII. */
  readonly encoding: () => Encoding;
}

/** Opens a text file: the separator is the one with which most columns of the header are known. @throws FileError ENCODING */
export async function openCsv(bytes: Bytes, index: ColumnIndex): Promise<CsvSource> {
  const { encoding, text } = decodeText(bytes);
  const head = await headOf(text);
  const stated = SEPARATOR_LINE.exec(head)?.[1] as Delimiter | undefined;
  const delimiter = stated ?? bestDelimiter(head, index);
  const rows = csvRows(joined(head, text), delimiter);
  return { grid: { sheet: null, rows }, delimiter, encoding };
}

async function headOf(text: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (head.length < HEAD) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
  }
  return head;
}

async function* joined(head: string, text: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* text;
}

function bestDelimiter(head: string, index: ColumnIndex): Delimiter {
  const scores = DELIMITERS.map((delimiter) => [delimiter, headerScore(firstLines(head, delimiter), index)] as const);
  const [best] = scores.sort(([, a], [, b]) => b - a);
  return best?.[0] ?? ',';
}

/** The first lines read with a separator on trial; what cannot be read with it scores nothing. */
function firstLines(head: string, delimiter: Delimiter): readonly GridRow[] {
  try {
    const options = { ...csvOptions(delimiter), relax_quotes: true, to: HEADER_WITHIN };
    const records = parse(head.slice(0, HEAD), options) as unknown as string[][];
    return records.map((cells, line) => ({ line: line + 1, cells, hidden: false }));
  } catch {
    return [];
  }
}
