import { FileError } from '../file-error';
import type { GridCell } from '../grid';
import { columnIndex, isBlankCell } from '../grid';

/** Lines `from` to `until` of one column that are merged (纵向合并单元格); the text stands in `from`. */
export interface VerticalMerge {
  readonly column: number;
  readonly from: number;
  readonly until: number;
}

const MOST_MERGES = 500_000;
const DATA = Buffer.from('sheetData');
const LONGEST_TAG = 64;
const END = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/;
const MOST_TAIL = 32 * 1024 * 1024;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/**
 * Goes through a sheet once before it is read (预扫描): its merges stand behind its rows, and a bomb or a damaged sheet is
 * found before the first row is handed out.
 * @throws FileError DAMAGED when the sheet has no end
 */
export async function scanMerges(source: AsyncIterable<Buffer>): Promise<readonly VerticalMerge[]> {
  const tail = await tailOf(source);
  const merges: VerticalMerge[] = [];
  for (const [, letters = '', from = '', until = ''] of tail.toString('latin1').matchAll(MERGE)) {
    const column = columnIndex(letters);
    if (Number(until) > Number(from) && column >= 0) merges.push({ column, from: Number(from), until: Number(until) });
    if (merges.length > MOST_MERGES) throw new FileError('TOO_LARGE', '合并单元格过多');
  }
  return merges.sort((a, b) => a.from - b.from);
}

/** What stands behind the end of the sheet's data. */
async function tailOf(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const tail: Buffer[] = [];
  let length = 0;
  let before: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    const bytes = length > 0 ? chunk : Buffer.concat([before, chunk]);
    const from = length > 0 ? 0 : endOfData(bytes);
    before = bytes.subarray(-LONGEST_TAG);
    if (from === -1) continue;
    tail.push(bytes.subarray(from));
    length += bytes.length - from;
    if (length > MOST_TAIL) throw new FileError('TOO_LARGE', '合并单元格过多');
  }
  if (length === 0) throw new FileError('DAMAGED', '工作表没有结尾');
  return Buffer.concat(tail);
}

/** Where `</sheetData>` or `<sheetData/>` ends, with or without a prefix; -1 when it is not there. */
function endOfData(bytes: Buffer): number {
  for (let at = bytes.indexOf(DATA); at !== -1; at = bytes.indexOf(DATA, at + 1)) {
    const tag = bytes.toString('latin1', Math.max(0, at - LONGEST_TAG / 2), at + LONGEST_TAG / 2);
    const ends = END.exec(tag);
    if (ends !== null) return at;
  }
  return -1;
}

/** Fills merged cells as lines go by (合并单元格填充): each column knows the text its merge began with. */
export class MergeFiller {
  private next = 0;
  private readonly active = new Map<number, { readonly until: number; readonly cell: GridCell }>();

  constructor(private readonly merges: readonly VerticalMerge[]) {}

  /** Fills `cells` in place; the columns filled. A line with nothing of its own stays blank. */
  fill(line: number, cells: GridCell[]): readonly number[] {
    this.begin(line, cells);
    if (this.active.size === 0 || cells.every(isBlankCell)) return [];
    const filled: number[] = [];
    for (const [column, { until, cell }] of this.active) {
      if (line > until) this.active.delete(column);
      else if (isBlankCell(cells[column]) && !isBlankCell(cell)) {
        while (cells.length < column) cells.push(null);
        cells[column] = cell;
        filled.push(column);
      }
    }
    return filled;
  }

  private begin(line: number, cells: readonly GridCell[]): void {
    for (let merge = this.merges[this.next]; merge && merge.from <= line; merge = this.merges[this.next]) {
      this.next += 1;
      if (merge.from === line) this.active.set(merge.column, { until: merge.until, cell: cells[merge.column] ?? null });
    }
  }
}
