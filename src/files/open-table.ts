import type { RecordKind } from '../domain/record/record-kind';
import { ByteMeter, peek } from './byte-source';
import type { Bytes } from './byte-source';
import type { Delimiter } from './csv/csv-grid';
import { openCsv } from './csv/csv-source';
import type { Encoding } from './csv/decode-text';
import { FileError } from './file-error';
import type { Grid } from './grid';
import { gunzip } from './gunzip';
import { columnIndexOf } from './header/column-index';
import type { AmountUnit } from './header/column-name';
import type { HeaderReport, Supplied } from './header/header-report';
import type { FileLimits } from './limits';
import { FILE_LIMITS } from './limits';
import type { LineCounts, SheetTask } from './rows/sheet-reader';
import { noLines, SheetReader } from './rows/sheet-reader';
import type { TableRow } from './rows/table-row';
import type { Content } from './sniff';
import { checkExtension, innerName, sniff } from './sniff';
import { XlsxSource } from './xlsx/xlsx-source';

/** How a file is to be read (读取方式). What is left out is what a clerk has not confirmed. */
export interface TableOptions {
  readonly fileName: string;
  readonly kind: RecordKind;
  /** Folder for what does not fit in memory; ciphered, and gone when the table is closed. */
  readonly spoolFolder: string;
  /** Sheets confirmed, by name; the first visible one when left out. */
  readonly sheets?: readonly string[];
  /** True once the clerk confirmed that hidden and filtered rows count. */
  readonly includeHidden?: boolean;
  /** Units of amount columns whose header says none, by field. */
  readonly units?: Readonly<Record<string, AmountUnit>>;
  /** Values for the whole file, for columns it lacks. */
  readonly supplied?: Supplied;
  readonly limits?: FileLimits;
  /** Bytes the sender announced, to tell the progress of a CSV. */
  readonly size?: number;
}

/** A sheet that was not read, for the clerk to confirm (未读工作表). */
export interface UnreadSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** What reading found, complete once all rows are read (读取小结). */
export interface TableSummary {
  readonly format: 'CSV' | 'XLSX';
  /** Size and hexadecimal SHA-256 of the file as sent. */
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly lines: Readonly<LineCounts>;
  readonly headers: readonly HeaderReport[];
  readonly unreadSheets: readonly UnreadSheet[];
}

/** A file opened as a table (已打开的表格). */
export interface OpenTable {
  /** Header of the first sheet read. */
  readonly header: HeaderReport;
  readonly unreadSheets: readonly UnreadSheet[];
  /** Rows in chunks, once. A {@link FileError} may still come after rows were handed out: whoever reads keeps nothing then. */
  readonly chunks: () => AsyncGenerator<readonly TableRow[]>;
  /** Share that was read, 0 to 1; null when the size of a CSV was not announced. */
  readonly progress: () => number | null;
  /** After the last chunk. */
  readonly summary: () => TableSummary;
  /** Always to be called, also after an error. */
  readonly close: () => Promise<void>;
}

const HEAD = 4096;

/**
 * Opens an uploaded file as a table of one kind (打开表格): CSV or XLSX, either packed with gzip, recognised by content and held
 * against the name. Memory stays bounded whatever the file's size; a CSV is read while it arrives, a workbook is set down first.
 * @throws FileError with one of FILE_FAULTS when the file cannot be taken as a whole
 * @source rules.md R21
 */
export async function openTable(stream: AsyncIterable<Uint8Array>, options: TableOptions): Promise<OpenTable> {
  const limits = options.limits ?? FILE_LIMITS;
  const meter = new ByteMeter(limits.bytes);
  const sent = meter.through(stream);
  try {
    const { bytes, content } = await unpacked(sent, options.fileName, limits);
    const source = content === 'ZIP' ? await xlsx(bytes, options, limits) : await csv(bytes, options, meter);
    return await tableOf(source, options, meter);
  } catch (error) {
    await sent.return(undefined);
    throw error;
  }
}

async function unpacked(
  sent: Bytes,
  fileName: string,
  limits: FileLimits,
): Promise<{ readonly bytes: Bytes; readonly content: Content }> {
  const outer = await peek(sent, HEAD);
  const content = sniff(outer.head);
  checkExtension(fileName, content);
  if (content !== 'GZIP') return { bytes: outer.all, content };
  const inner = await peek(gunzip(outer.all, limits.bytes), HEAD);
  const packed = sniff(inner.head);
  if (packed === 'GZIP') throw new FileError('UNSUPPORTED_FORMAT', '重复压缩');
  checkExtension(innerName(fileName), packed);
  return { bytes: inner.all, content: packed };
}

/** Sheets to read, one opened when the one before is done. */
interface Source {
  readonly format: 'CSV' | 'XLSX';
  readonly grids: readonly (() => Promise<Grid>)[];
  readonly unreadSheets: readonly UnreadSheet[];
  readonly text: { readonly encoding: () => Encoding; readonly delimiter: Delimiter } | null;
  readonly progress: () => number | null;
  readonly close: () => Promise<void>;
}

async function csv(bytes: Bytes, { kind, size }: TableOptions, meter: ByteMeter): Promise<Source> {
  const { grid, encoding, delimiter } = await openCsv(bytes, columnIndexOf(kind));
  return {
    format: 'CSV',
    grids: [() => Promise.resolve(grid)],
    unreadSheets: [],
    text: { encoding, delimiter },
    progress: () => (size === undefined || size === 0 ? null : Math.min(1, meter.bytes / size)),
    close: () => Promise.resolve(),
  };
}

async function xlsx(bytes: Bytes, { spoolFolder, sheets }: TableOptions, limits: FileLimits): Promise<Source> {
  const workbook = await XlsxSource.open(bytes, spoolFolder, limits);
  try {
    const chosen = workbook.chosen(sheets ?? null);
    return {
      format: 'XLSX',
      grids: chosen.map((sheet) => () => workbook.grid(sheet)),
      unreadSheets: workbook.sheets
        .filter((sheet) => !chosen.includes(sheet))
        .map(({ name, hidden }) => ({ name, hidden })),
      text: null,
      progress: () => workbook.progress(chosen),
      close: () => workbook.close(),
    };
  } catch (error) {
    await workbook.close();
    throw error;
  }
}

/** The table being read: its sheets share one count of lines. */
class TableReading {
  readonly counts = noLines();
  readonly headers: HeaderReport[] = [];
  private readonly readers: SheetReader[] = [];

  constructor(
    private readonly source: Source,
    private readonly task: SheetTask,
  ) {}

  async begin(open: () => Promise<Grid>): Promise<SheetReader> {
    const reader = new SheetReader(await open(), this.task, this.counts);
    this.readers.push(reader);
    this.headers.push(await reader.header());
    return reader;
  }

  async *chunks(first: SheetReader): AsyncGenerator<readonly TableRow[]> {
    yield* first.rows();
    for (const open of this.source.grids.slice(1)) yield* (await this.begin(open)).rows();
    if (this.counts.data === 0) throw new FileError('NO_ROWS', nothingRead(this.counts));
  }

  async close(): Promise<void> {
    for (const reader of this.readers) await reader.close();
    await this.source.close();
  }
}

async function tableOf(source: Source, options: TableOptions, meter: ByteMeter): Promise<OpenTable> {
  const reading = new TableReading(source, taskOf(options));
  try {
    const [openFirst] = source.grids;
    const first = openFirst === undefined ? null : await reading.begin(openFirst);
    const [header] = reading.headers;
    if (first === null || header === undefined) throw new FileError('NO_HEADER');
    return {
      header,
      unreadSheets: source.unreadSheets,
      chunks: () => reading.chunks(first),
      progress: source.progress,
      summary: () => summaryOf(source, meter, { lines: reading.counts, headers: reading.headers }),
      close: () => reading.close(),
    };
  } catch (error) {
    await reading.close();
    throw error;
  }
}

function taskOf({ kind, units, supplied, includeHidden, limits }: TableOptions): SheetTask {
  return {
    index: columnIndexOf(kind),
    answers: { units: units ?? {}, supplied: supplied ?? null },
    includeHidden: includeHidden === true,
    mostRows: (limits ?? FILE_LIMITS).rows,
  };
}

function summaryOf(
  { format, text, unreadSheets }: Source,
  meter: ByteMeter,
  found: Pick<TableSummary, 'lines' | 'headers'>,
): TableSummary {
  return {
    format,
    bytes: meter.bytes,
    sha256: meter.sha256(),
    encoding: text?.encoding() ?? null,
    delimiter: text?.delimiter ?? null,
    ...found,
    unreadSheets,
  };
}

function nothingRead({ hidden, footers }: LineCounts): string {
  return hidden + footers === 0 ? '' : `隐藏${hidden}行，表尾${footers}行`;
}
