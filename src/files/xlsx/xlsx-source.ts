import type { Bytes } from '../byte-source';
import { FileError } from '../file-error';
import type { Grid } from '../grid';
import type { FileLimits } from '../limits';
import { Archive } from './archive';
import { scanMerges } from './merges';
import { readSharedStrings } from './shared-strings';
import { sheetRows } from './sheet-rows';
import { Spool } from './spool';
import type { StringStore } from './string-store';
import type { SheetEntry, Workbook } from './workbook';
import { readWorkbook } from './workbook';

/** The hidden sheet of our templates that holds the words of the drop-downs (代码表). */
export const LISTS_SHEET = '代码表';

/** A workbook set down and opened (已打开的工作簿): its sheets can be read one after the other. */
export class XlsxSource {
  private read = 0;

  private constructor(
    private readonly spool: Spool,
    private readonly archive: Archive,
    private readonly workbook: Workbook,
    private readonly strings: StringStore | null,
  ) {}

  /** @throws FileError for anything that is no readable workbook */
  static async open(bytes: Bytes, folder: string, limits: FileLimits): Promise<XlsxSource> {
    const spool = await Spool.create(folder);
    try {
      for await (const chunk of bytes) await spool.append(chunk);
      const archive = await Archive.open(spool, limits.partBytes);
      const workbook = await readWorkbook(archive);
      const { sharedStrings } = workbook;
      const hasTexts = sharedStrings !== null && archive.has(sharedStrings);
      const strings = hasTexts ? await readSharedStrings(archive.bytes(sharedStrings), folder) : null;
      return new XlsxSource(spool, archive, workbook, strings);
    } catch (error) {
      await spool.close();
      throw error;
    }
  }

  /** Sheets in their order, without the template's own list of words. */
  get sheets(): readonly SheetEntry[] {
    return this.workbook.sheets.filter(({ name, hidden }) => !(hidden && name === LISTS_SHEET));
  }

  /**
   * The sheets to read: those named, else the first that is not hidden.
   * @throws FileError SHEET_NOT_FOUND
   */
  chosen(names: readonly string[] | null): readonly SheetEntry[] {
    const visible = this.sheets.filter(({ hidden }) => !hidden).slice(0, 1);
    const chosen = names === null ? visible : names.map((name) => this.sheets.find((sheet) => sheet.name === name));
    const found = chosen.filter((sheet) => sheet !== undefined);
    if (found.length === 0 || found.length < chosen.length) {
      throw new FileError('SHEET_NOT_FOUND', this.sheets.map(({ name }) => name.slice(0, 31)).join('、'));
    }
    return found;
  }

  async grid({ name, part }: SheetEntry): Promise<Grid> {
    const merges = await scanMerges(this.archive.bytes(part));
    const { strings } = this;
    const { dateFormats, is1904 } = this.workbook;
    return { sheet: name, rows: sheetRows(this.counted(part), { strings, dateFormats, is1904, merges }) };
  }

  /** Share of the chosen sheets that was read, 0 to 1. */
  progress(chosen: readonly SheetEntry[]): number {
    const total = chosen.reduce((sum, { part }) => sum + this.archive.sizeOf(part), 0);
    return total === 0 ? 0 : Math.min(1, this.read / total);
  }

  private async *counted(part: string): AsyncGenerator<Buffer> {
    for await (const chunk of this.archive.bytes(part)) {
      this.read += chunk.length;
      yield chunk;
    }
  }

  async close(): Promise<void> {
    await this.strings?.close();
    await this.spool.close();
  }
}
