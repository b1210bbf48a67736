import { FileError } from '../file-error';
import type { Grid, GridRow } from '../grid';
import type { ColumnIndex } from '../header/column-index';
import type { FoundHeader } from '../header/find-header';
import { findHeader } from '../header/find-header';
import type { HeaderAnswers, HeaderReport } from '../header/header-report';
import { headerReport } from '../header/header-report';
import { CHUNK_ROWS, HEADER_WITHIN } from '../limits';
import { classifyLine } from './classify-line';
import { RowBuilder } from './row-builder';
import type { TableRow } from './table-row';

/** Lines of a file and what became of them (行计数): data + blank + hidden + notes + footers is every line below the header. */
export interface LineCounts {
  data: number;
  /** Blank lines between rows; those after the last row do not count. */
  blank: number;
  /** Hidden or filtered rows, not read unless confirmed. */
  hidden: number;
  /** Notes of a template, and headers that stand among the rows again. */
  notes: number;
  footers: number;
  /** Line numbers of the first footers, for the clerk to look at. */
  readonly footerLines: number[];
  /** Cells filled from a merge or 同上. */
  filledCells: number;
}

/** New counts, all zero. */
export function noLines(): LineCounts {
  return { data: 0, blank: 0, hidden: 0, notes: 0, footers: 0, footerLines: [], filledCells: 0 };
}

const SHOWN_FOOTERS = 20;

/** What reading one sheet depends on. */
export interface SheetTask {
  readonly index: ColumnIndex;
  readonly answers: HeaderAnswers;
  readonly includeHidden: boolean;
  /** Rows the file may have in all. */
  readonly mostRows: number;
}

/** Reads one sheet (逐表读取): its header first, then its rows, counting into counts that the sheets of a file share. */
export class SheetReader {
  private builder: RowBuilder | null = null;
  private lastLine = 0;
  private readonly iterator: AsyncIterator<readonly GridRow[]>;
  private readonly ahead: GridRow[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly task: SheetTask,
    private readonly counts: LineCounts,
  ) {
    this.iterator = grid.rows[Symbol.asyncIterator]();
  }

  /** @throws FileError when no header is found, or it cannot be used */
  async header(): Promise<HeaderReport> {
    while ((this.ahead.at(-1)?.line ?? 0) < HEADER_WITHIN) {
      const next = await this.iterator.next();
      if (next.done === true) break;
      this.ahead.push(...next.value);
    }
    const found = findHeader(this.ahead, this.task.index);
    const report = headerReport(found, this.task.index, this.grid.sheet, this.task.answers);
    this.builder = new RowBuilder(found, this.task.index, this.task.answers, this.grid.sheet);
    this.start(found);
    return report;
  }

  private start(found: FoundHeader): void {
    this.lastLine = found.lines.at(-1) ?? 0;
    const below = this.ahead.filter(({ line }) => line > this.lastLine);
    this.ahead.splice(0, this.ahead.length, ...below);
  }

  /** Rows below the header, in chunks. */
  async *rows(): AsyncGenerator<readonly TableRow[]> {
    let chunk: TableRow[] = [];
    for await (const lines of this.lines()) {
      for (const line of lines) {
        const row = this.take(line);
        if (row !== null) chunk.push(row);
      }
      if (chunk.length < CHUNK_ROWS) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  }

  private async *lines(): AsyncGenerator<readonly GridRow[]> {
    yield this.ahead;
    for (let next = await this.iterator.next(); next.done !== true; next = await this.iterator.next()) yield next.value;
  }

  private take(line: GridRow): TableRow | null {
    const kind = classifyLine(line);
    const isBlank = kind === 'BLANK' || (kind === 'DATA' && this.builder?.hasData(line) !== true);
    if (isBlank) return null;
    this.counts.blank += line.line - this.lastLine - 1;
    this.lastLine = line.line;
    if (kind === 'NOTES' || this.builder?.isHeader(line) === true) this.counts.notes += 1;
    else if (kind === 'FOOTER') this.countFooter(line.line);
    else if (line.hidden && !this.task.includeHidden) this.counts.hidden += 1;
    else return this.build(line);
    return null;
  }

  private countFooter(line: number): void {
    this.counts.footers += 1;
    if (this.counts.footerLines.length < SHOWN_FOOTERS) this.counts.footerLines.push(line);
  }

  private build(line: GridRow): TableRow | null {
    const row = this.builder?.build(line) ?? null;
    this.counts.data += 1;
    this.counts.filledCells += row?.filled.length ?? 0;
    if (this.counts.data > this.task.mostRows) throw new FileError('TOO_MANY_ROWS', `上限${this.task.mostRows}行`);
    return row;
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }
}
