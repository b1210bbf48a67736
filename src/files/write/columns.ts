import type { Field } from '../../domain/record/field';
import { PAPER_TYPES, PERSON_ROLES } from '../../domain/record/person';
import type { RecordKind } from '../../domain/record/record-kind';
import type { RawPerson, RawRow } from '../../domain/upload/parse-row';
import type { CellValue } from '../../domain/upload/read-cell';
import { columnFields, PERSON_PARTS } from '../header/column-index';
import type { PersonPart } from '../header/column-index';

/** A column of a file we write (输出栏目). */
export interface OutColumn {
  /** Chinese header. */
  readonly zh: string;
  /** National column code, or our field name where there is none. */
  readonly code: string;
  /** 【必填】, 【条件必填】 or 【选填】, and how to fill it. */
  readonly note: string;
  /** Words of the drop-down; null for free entry. */
  readonly words: readonly string[] | null;
  /** False for columns of numbers; all others are formatted as text so that no digit is lost. */
  readonly isText: boolean;
  /** The cell of a row as it arrived. */
  readonly cell: (row: RawRow) => CellValue;
}

/** Persons for whom a template has columns. */
export const TEMPLATE_PERSONS = 3;

/** Columns of a kind in the order of its table, persons spread over columns, the reason of a change last. */
export function outColumns(kind: RecordKind, persons = TEMPLATE_PERSONS): readonly OutColumn[] {
  return Object.entries(columnFields(kind)).flatMap(([name, field]) =>
    field.type === 'persons' ? personColumns(name, field.zh, persons) : [fieldColumn(name, field)],
  );
}

function fieldColumn(name: string, field: Field): OutColumn {
  const cell = (row: RawRow): CellValue => {
    const value = row[name];
    return value === undefined || typeof value === 'object' ? null : value;
  };
  return {
    zh: field.zh,
    code: field.column ?? name,
    note: `${duty(field)}${howTo(field)}`,
    words: 'values' in field ? Object.values(field.values) : null,
    isText: field.type !== 'amount' && field.type !== 'integer',
    cell,
  };
}

function duty({ required }: Field): string {
  if (required === true) return '【必填】';
  return required === undefined ? '【选填】' : `【条件必填】${required}。`;
}

function howTo(field: Field): string {
  switch (field.type) {
    case 'code':
      return '18位代码，单元格须为文本格式';
    case 'date':
      return '写作2026-03-05';
    case 'amount':
      return `数字，单位${field.unit === 'WAN' ? '万元' : '元'}`;
    case 'integer':
      return '不小于0的整数';
    case 'choice':
      return '从下拉列表选择';
    case 'choices':
      return '可多项，用；分隔，词语见下拉列表';
    case 'texts':
      return `可多项，用；分隔，每项最多${field.max}个字`;
    case 'identity':
      return '证件号码，单元格须为文本格式';
    case 'text':
      return `最多${field.max}个字`;
    case 'persons':
      return '';
  }
}

const PERSON_WORDS: Readonly<Record<PersonPart, readonly string[] | null>> = {
  role: Object.values(PERSON_ROLES),
  name: null,
  paperType: Object.values(PAPER_TYPES),
  idNumber: null,
};

function personColumns(field: string, title: string, persons: number): readonly OutColumn[] {
  return Array.from({ length: persons }, (_, index) => index).flatMap((index) =>
    (Object.keys(PERSON_PARTS) as PersonPart[]).map((part) => ({
      zh: `${title}${index + 1}${PERSON_PARTS[part]}`,
      code: `${field}${index + 1}.${part}`,
      note: `【选填】${title}`,
      words: PERSON_WORDS[part],
      isText: true,
      cell: (row: RawRow) => personsOf(row, field)[index]?.[part] ?? null,
    })),
  );
}

/** Persons that a row names. */
export function personsOf(row: RawRow, field = 'persons'): readonly RawPerson[] {
  const persons = row[field];
  return Array.isArray(persons) ? (persons as readonly RawPerson[]) : [];
}
