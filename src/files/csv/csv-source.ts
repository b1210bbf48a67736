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
const TRIAL_LINES = 100;
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
  const trials = (stated === undefined ? DELIMITERS : [stated]).map((delimiter) => trialOf(head, delimiter, index));
  const { delimiter, width } = trials.reduce((best, trial) => (trial.score > best.score ? trial : best));
  const rows = csvRows(joined(head, text), delimiter, width);
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

interface Trial {
  readonly delimiter: Delimiter;
  readonly score: number;
  /** Cells that most lines of the head have. */
  readonly width: number;
}

function trialOf(head: string, delimiter: Delimiter, index: ColumnIndex): Trial {
  const lines = firstLines(head, delimiter);
  return { delimiter, score: headerScore(lines.slice(0, HEADER_WITHIN), index), width: usualWidth(lines) };
}

function usualWidth(lines: readonly GridRow[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of lines) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return [...widths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 1;
}

/** The first lines read with a separator on trial, up to where it cannot read on: the head may end inside a cell. */
function firstLines(head: string, delimiter: Delimiter): readonly GridRow[] {
  const lines: GridRow[] = [];
  const keep = (cells: string[]) => {
    lines.push({ line: lines.length + 1, cells, hidden: false });
    return null;
  };
  try {
    parse(head.slice(0, HEAD), { ...csvOptions(delimiter), to: TRIAL_LINES, on_record: keep });
  } catch {
    return lines;
  }
  return lines;
}
