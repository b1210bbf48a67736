import type { Field } from '../../domain/record/field';
import type { Finding } from '../../domain/upload/problem';
import type { CellValue } from '../../domain/upload/read-cell';
import type { GridCell } from '../grid';
import { withoutEscape } from '../formula-safe';
import type { AmountUnit } from '../header/column-name';
import { CELL_CHARACTERS } from '../limits';

/** What a field's cell needs to be read. */
export interface CellColumn {
  readonly name: string;
  readonly field: Pick<Field, 'type' | 'zh'> & { readonly unit?: AmountUnit };
  /** Unit of bare numbers in an amount column; ASK while nobody has said. */
  readonly unit: AmountUnit | 'ASK' | null;
}

/** A cell turned into what the row checks take: value, or a finding that says why it cannot be used. */
export interface FieldCell {
  readonly value: CellValue;
  readonly finding: Finding | null;
}

const DAY_AND_TIME = /^(\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?)[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{2,}$/i;
const COMPACT_DAY = { from: 19_000_101, until: 21_000_101 };
/** From here on a number of a spreadsheet has lost digits. */
const LOSSY = 1e15;

/**
 * Turns a cell of a sheet into a cell of a row (单元格换算), by the type of its field. Nothing is rebuilt: a number in a code
 * column goes on as a number, for the row check to refuse.
 * @source rules.md R21
 */
export function fieldCell(cell: GridCell, column: CellColumn): FieldCell {
  if (cell === null) return taken(null);
  if (typeof cell === 'object') return specialCell(cell, column);
  if (typeof cell === 'string') return textCell(withoutEscape(cell), column);
  return typeof cell === 'number' ? numberCell(cell, column) : taken(cell);
}

function specialCell(cell: Exclude<GridCell, string | number | boolean | null>, column: CellColumn): FieldCell {
  if (cell.type !== 'serial') {
    return refused(column, 'E03', '单元格显示的是错误值', '填写实际内容，或清空该单元格');
  }
  if (column.field.type === 'date') return taken(Math.floor(cell.serial));
  if (column.field.type === 'code' || column.field.type === 'identity') return taken(cell.serial);
  return refused(column, 'E03', '内容被表格软件改成了日期', '将该列设为文本格式后重新填写');
}

function textCell(text: string, column: CellColumn): FieldCell {
  if (text.length > CELL_CHARACTERS) {
    return refused(column, 'E03', `单元格内容超过${CELL_CHARACTERS}个字`, '检查是否误贴了整篇文件');
  }
  const trimmed = text.trim();
  switch (column.field.type) {
    case 'date':
      return taken(DAY_AND_TIME.exec(trimmed)?.[1] ?? text);
    case 'amount':
      return amountCell(trimmed, column);
    case 'text':
    case 'texts':
      return SCIENTIFIC.test(trimmed) ? lostDigits(column) : taken(text);
    default:
      return taken(text);
  }
}

function numberCell(number: number, column: CellColumn): FieldCell {
  switch (column.field.type) {
    case 'date':
      return taken(isCompactDay(number) ? String(number) : number);
    case 'amount':
      return amountCell(number, column);
    case 'code':
    case 'identity':
    case 'integer':
      return taken(number);
    default:
      return Math.abs(number) >= LOSSY ? lostDigits(column) : taken(String(number));
  }
}

function isCompactDay(number: number): boolean {
  return Number.isInteger(number) && number >= COMPACT_DAY.from && number < COMPACT_DAY.until;
}

const STATES_UNIT = /[元万亿]/;

/** A bare number takes the header's unit; a cell that states its own keeps it. */
function amountCell(cell: string | number, column: CellColumn): FieldCell {
  const isBare = typeof cell === 'number' || (/\d/.test(cell) && !STATES_UNIT.test(cell));
  if (!isBare || column.unit === null || column.unit === column.field.unit) return taken(cell);
  if (column.unit === 'ASK') {
    return refused(
      column,
      'E11',
      '表头和单元格都没有写明金额单位',
      '在表头注明（元）或（万元），或在上传时选择该栏目的单位',
    );
  }
  const digits = typeof cell === 'number' ? plainNumber(cell) : cell;
  return taken(`${digits}${column.unit === 'WAN' ? '万元' : '元'}`);
}

/** Without exponent and without binary dust. */
function plainNumber(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}

function lostDigits(column: CellColumn): FieldCell {
  return refused(column, 'E03', '号码被表格软件改成了数字或科学计数法，已丢失数位', '将该列设为文本格式后重新填写');
}

function taken(value: CellValue): FieldCell {
  return { value, finding: null };
}

function refused(column: CellColumn, code: Finding['code'], detailZh: string, suggestion: string): FieldCell {
  return { value: null, finding: { code, field: column.name, detailZh, value: null, suggestion } };
}
