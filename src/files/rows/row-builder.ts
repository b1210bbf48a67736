import type { RecordKind } from '../../domain/record/record-kind';
import { RECORD_KINDS } from '../../domain/record/record-kind';
import type { RawPerson, RawRow } from '../../domain/upload/parse-row';
import type { Finding } from '../../domain/upload/problem';
import type { CellValue } from '../../domain/upload/read-cell';
import { FileError } from '../file-error';
import type { GridCell, GridRow } from '../grid';
import { cellText, columnLetters, isBlankCell } from '../grid';
import type { ColumnIndex, PersonPart } from '../header/column-index';
import type { Column, FoundHeader } from '../header/find-header';
import type { HeaderAnswers } from '../header/header-report';
import { unitOf } from '../header/header-report';
import type { CellColumn } from './field-cell';
import { fieldCell } from './field-cell';
import type { TableRow } from './table-row';

const DITTO = /^(?:同上|同前|〃|″|々)$/;
const NUMBER_FIELD = /number|code|uscc/i;
const PERSON_FIELDS: Readonly<Record<PersonPart, CellColumn['field']>> = {
  role: { type: 'choice', zh: '身份' },
  name: { type: 'text', zh: '姓名' },
  paperType: { type: 'choice', zh: '证件类型' },
  idNumber: { type: 'identity', zh: '证件号码' },
};

interface Reading {
  readonly column: Column;
  readonly cell: CellColumn;
  /** Codes, document and identity numbers are never filled. @source rules.md R21 */
  readonly mayBeFilled: boolean;
}

/** Makes rows of the lines below one header (组行). One builder per sheet: 同上 looks at the row before. */
export class RowBuilder {
  private readonly readings: readonly Reading[];
  /** The kind's field of persons; a kind has one at most. */
  private readonly personsField: string;
  private readonly width: number;
  private previous: readonly GridCell[] = [];

  constructor(
    found: FoundHeader,
    index: ColumnIndex,
    private readonly answers: HeaderAnswers,
    private readonly sheet: string | null,
  ) {
    this.width = found.width;
    this.personsField =
      found.columns.flatMap(({ target }) => (target.type === 'person' ? [target.field] : []))[0] ?? 'persons';
    this.readings = found.columns.map((column) => readingOf(column, index, found, answers));
  }

  /** False for a line that fills no known column, such as one with a serial number drawn down in advance. */
  hasData(row: GridRow): boolean {
    return this.readings.some(({ column: { index, target } }) => 'field' in target && !isBlankCell(row.cells[index]));
  }

  /** True for a header that stands in the middle of the rows again, as printed pages have it. */
  isHeader(row: GridRow): boolean {
    return this.readings.every(({ column }) => cellText(row.cells[column.index]) === column.header);
  }

  /** @throws FileError FORMULA when a cell of a known column holds one */
  build(row: GridRow): TableRow {
    const cells: Record<string, CellValue> = {};
    const persons = new Map<number, Record<string, CellValue>>();
    const findings: Finding[] = [...this.beyondHeader(row)];
    const filled: string[] = [];
    const settled: GridCell[] = [];
    for (const reading of this.readings) {
      const cell = this.settle(row, reading, { findings, filled });
      settled[reading.column.index] = cell;
      const { value, finding } = fieldCell(cell, reading.cell);
      if (finding) findings.push(finding);
      place(reading.column, value, { cells, persons });
    }
    this.previous = settled;
    const { originalLine, ...own } = cells;
    return {
      line: row.line,
      sheet: this.sheet,
      originalLine: lineOf(originalLine),
      cells: this.complete(own, persons),
      findings,
      filled,
    };
  }

  /** The cell to read: its own, or the one above for 同上 and vertical merges, where that may be. */
  private settle(row: GridRow, { column, cell, mayBeFilled }: Reading, notes: Notes): GridCell {
    const own = row.cells[column.index] ?? null;
    if (typeof own === 'object' && own?.type === 'formula') {
      throw new FileError('FORMULA', `第${row.line}行${columnLetters(column.index)}列“${column.header.slice(0, 40)}”`);
    }
    const isMerged = row.merged?.includes(column.index) === true;
    const isDitto = typeof own === 'string' && DITTO.test(own.trim());
    if (!isMerged && !isDitto) return own;
    const above = isMerged ? own : (this.previous[column.index] ?? null);
    if (!mayBeFilled || isBlankCell(above)) {
      notes.findings.push(neverFilled(cell, isMerged));
      return null;
    }
    notes.filled.push(cell.name);
    return above;
  }

  /** In a CSV a cell beyond the header means that the row's cells have shifted. */
  private beyondHeader({ cells, line }: GridRow): readonly Finding[] {
    if (this.sheet !== null || cells.length <= this.width) return [];
    const extra = cells.slice(this.width).filter((cell) => !isBlankCell(cell)).length;
    if (extra === 0) return [];
    return [
      {
        code: 'E01',
        field: null,
        detailZh: `比表头多出${extra}个单元格`,
        detailEn: `Line ${line} has ${extra} cells more than the header`,
        suggestion: '内容含分隔符时须用引号括起，或改用xlsx',
      },
    ];
  }

  private complete(own: Readonly<Record<string, CellValue>>, persons: ReadonlyMap<number, RawPerson>): RawRow {
    const named = [...persons].sort(([a], [b]) => a - b).flatMap(([, person]) => (isNobody(person) ? [] : [person]));
    const cells: RawRow = named.length === 0 ? own : { ...own, [this.personsField]: named };
    const { supplied } = this.answers;
    if (supplied === null) return cells;
    const given = Object.entries(supplied.of(cells)).filter(
      ([field]) => supplied.fields.includes(field) && !Object.hasOwn(cells, field),
    );
    return { ...cells, ...Object.fromEntries(given) };
  }
}

interface Notes {
  readonly findings: Finding[];
  readonly filled: string[];
}

function readingOf(column: Column, index: ColumnIndex, found: FoundHeader, answers: HeaderAnswers): Reading {
  const { target } = column;
  if (target.type === 'person') {
    const cell = { name: target.field, field: PERSON_FIELDS[target.part], unit: null };
    return { column, cell, mayBeFilled: target.part === 'role' || target.part === 'paperType' };
  }
  const field = target.type === 'field' ? index.fields[target.field] : undefined;
  if (target.type !== 'field' || field === undefined) {
    return {
      column,
      cell: { name: target.type, field: { type: 'text', zh: column.header }, unit: null },
      mayBeFilled: true,
    };
  }
  const cell = { name: target.field, field, unit: unitOf(column, index, found, answers) };
  return { column, cell, mayBeFilled: mayBeFilled(index.kind, target.field, field.type) };
}

function mayBeFilled(kind: RecordKind, name: string, type: CellColumn['field']['type']): boolean {
  const key: readonly string[] = RECORD_KINDS[kind].naturalKey;
  return type !== 'code' && type !== 'identity' && !NUMBER_FIELD.test(name) && (type !== 'text' || !key.includes(name));
}

function neverFilled({ name, field }: CellColumn, isMerged: boolean): Finding {
  return {
    code: field.type === 'code' ? 'E06' : 'E02',
    field: name,
    detailZh: isMerged ? '合并单元格不能用于代码和文号' : '“同上”不能用于代码和文号',
    detailEn: 'Codes and numbers are never filled from the row above',
    value: null,
    suggestion: isMerged ? '取消合并，逐行填写' : '填写完整的代码或文号',
  };
}

function place(
  { target }: Column,
  value: CellValue,
  { cells, persons }: { cells: Record<string, CellValue>; persons: Map<number, Record<string, CellValue>> },
): void {
  if (target.type === 'field') cells[target.field] = value;
  if (target.type === 'LINE') cells['originalLine'] = value;
  if (target.type !== 'person') return;
  const person = persons.get(target.person) ?? {};
  person[target.part] = value;
  persons.set(target.person, person);
}

function isNobody(person: RawPerson): boolean {
  return Object.values(person).every((value) => value === null || (typeof value === 'string' && value.trim() === ''));
}

function lineOf(value: CellValue | undefined): number | null {
  const text = String(value ?? '').trim();
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}
