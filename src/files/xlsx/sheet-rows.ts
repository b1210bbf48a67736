import { FileError } from '../file-error';
import type { GridCell, GridRow } from '../grid';
import { columnIndex } from '../grid';
import { CELL_CHARACTERS, MOST_COLUMNS, MOST_LINES } from '../limits';
import { MergeFiller } from './merges';
import type { VerticalMerge } from './merges';
import type { Attributes, XmlHandler } from './read-xml';
import { cellString, readXml } from './read-xml';
import type { StringStore } from './string-store';
import { isTrue } from './workbook';

/** Days between the two ways spreadsheets count. */
const SERIAL_1904 = 1_462;

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: StringStore | null;
  readonly dateFormats: readonly boolean[];
  readonly is1904: boolean;
  readonly merges: readonly VerticalMerge[];
}

/**
 * Lines of a sheet (工作表读取), merged cells filled. Cells beyond the columns looked at are left out.
 * @throws FileError DAMAGED or TOO_MANY_ROWS
 */
export async function* sheetRows(
  source: AsyncIterable<Buffer>,
  context: SheetContext,
): AsyncGenerator<readonly GridRow[]> {
  const handler = new SheetHandler(context);
  const reading = readXml(source, handler);
  try {
    for (let piece = await reading.next(); piece.done !== true; piece = await reading.next()) yield handler.takeRows();
  } finally {
    await reading.return(undefined);
  }
  yield handler.takeRows();
}

/** Gathers rows from the tags of a sheet. */
class SheetHandler implements XmlHandler {
  private rows: GridRow[] = [];
  private readonly filler: MergeFiller;
  private line = 0;
  private hidden = false;
  private hiddenByDefault = false;
  private cells: GridCell[] = [];
  private column = -1;
  private type = '';
  private isDay = false;
  private isFormula = false;
  private value = '';
  private collecting = false;
  private phonetic = 0;

  constructor(private readonly context: SheetContext) {
    this.filler = new MergeFiller(context.merges);
  }

  takeRows(): readonly GridRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'f':
        this.isFormula = true;
        break;
      case 'v':
      case 't':
        this.collecting = this.phonetic === 0;
        break;
      case 'rPh':
        this.phonetic += 1;
        break;
      case 'sheetFormatPr':
        this.hiddenByDefault = isTrue(attributes['zeroHeight']);
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.collecting && this.value.length <= CELL_CHARACTERS) this.value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  };

  private openRow(attributes: Attributes): void {
    const line = Number(attributes['r'] ?? this.line + 1);
    if (!Number.isInteger(line) || line <= this.line) throw new FileError('DAMAGED', '行号顺序错误');
    if (line > MOST_LINES) throw new FileError('TOO_MANY_ROWS', `超过${MOST_LINES}行`);
    this.line = line;
    const { hidden, ht } = attributes;
    this.hidden = hidden === undefined ? this.hiddenByDefault || ht === '0' : isTrue(hidden);
    this.cells = [];
    this.column = -1;
  }

  private openCell(attributes: Attributes): void {
    const letters = /^[A-Z]+/.exec(attributes['r'] ?? '')?.[0];
    const column = letters === undefined ? this.column + 1 : columnIndex(letters);
    if (column <= this.column) throw new FileError('DAMAGED', `第${this.line}行单元格顺序错误`);
    this.column = column;
    this.type = attributes['t'] ?? 'n';
    this.isDay = this.context.dateFormats[Number(attributes['s'] ?? 0)] === true;
    this.isFormula = false;
    this.value = '';
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell === null || cell === '' || this.column >= MOST_COLUMNS) return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells.push(cell);
  }

  private cell(): GridCell {
    if (this.isFormula) return { type: 'formula' };
    switch (this.type) {
      case 's':
        return this.value === '' ? null : this.sharedText(Number(this.value));
      case 'inlineStr':
      case 'str':
      case 'd':
        return cellString(this.value);
      case 'b':
        return this.value === '1';
      case 'e':
        return { type: 'error' };
      default:
        return this.number();
    }
  }

  private sharedText(index: number): string {
    const text = this.context.strings?.get(index) ?? null;
    if (text === null) throw new FileError('DAMAGED', `第${this.line}行引用了不存在的文本`);
    return text;
  }

  private number(): GridCell {
    const text = this.value.trim();
    if (text === '') return null;
    const number = Number(text);
    if (!Number.isFinite(number)) throw new FileError('DAMAGED', `第${this.line}行的数值无法读取`);
    if (!this.isDay) return number;
    return { type: 'serial', serial: number + (this.context.is1904 ? SERIAL_1904 : 0) };
  }

  private closeRow(): void {
    const merged = this.filler.fill(this.line, this.cells);
    const { line, cells, hidden } = this;
    this.rows.push(merged.length === 0 ? { line, cells, hidden } : { line, cells, hidden, merged });
  }
}
