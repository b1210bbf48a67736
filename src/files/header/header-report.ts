import type { RecordKind } from '../../domain/record/record-kind';
import { FileError } from '../file-error';
import type { ColumnIndex } from './column-index';
import type { AmountUnit } from './column-name';
import type { Column, FoundHeader } from './find-header';

/** A field as the report names it. */
export interface NamedField {
  readonly field: string;
  readonly zh: string;
}

/** What is said once of a file's header (表头报告), never again for each row. */
export interface HeaderReport {
  readonly kind: RecordKind;
  /** Null for a CSV. */
  readonly sheet: string | null;
  readonly lines: readonly number[];
  readonly columns: readonly { readonly header: string; readonly field: string; readonly zh: string }[];
  /** Columns that no field goes by; their cells are not read. */
  readonly unknown: readonly string[];
  /** Optional fields without a column. */
  readonly missing: readonly NamedField[];
  /** Fields given for the whole file instead of by a column. */
  readonly supplied: readonly NamedField[];
  /** Amount columns whose unit the header does not say: until it is told, bare numbers in them are refused with E11. */
  readonly unitAsked: readonly (NamedField & { readonly header: string })[];
  /** Titles above the header, skipped. */
  readonly titles: number;
}

/** Values that the clerk gives for the whole file (整表统一值), for columns the file lacks; a column of the file always governs. */
export interface Supplied {
  readonly fields: readonly string[];
  readonly of: (cells: Readonly<Record<string, unknown>>) => Readonly<Record<string, string | null>>;
}

/** What the clerk said of a header beforehand (表头补充说明). */
export interface HeaderAnswers {
  /** Units of amount columns whose header says none, by field. */
  readonly units: Readonly<Record<string, AmountUnit>>;
  readonly supplied: Supplied | null;
}

/**
 * The report on a header found.
 * @throws FileError MISSING_COLUMN when a field that is always required has neither column nor value, UNKNOWN_UNIT
 */
export function headerReport(
  found: FoundHeader,
  index: ColumnIndex,
  sheet: string | null,
  answers: HeaderAnswers,
): HeaderReport {
  const present = new Set(found.columns.flatMap(({ target }) => ('field' in target ? [target.field] : [])));
  const supplied = (answers.supplied?.fields ?? []).filter((field) => !present.has(field));
  const absent = Object.entries(index.fields).filter(([name]) => !present.has(name) && !supplied.includes(name));
  const required = absent.filter(([, { required }]) => required === true);
  if (required.length > 0) throw new FileError('MISSING_COLUMN', required.map(([, { zh }]) => zh).join('、'));
  refuseUnknownUnits(found.columns);
  const named = (field: string): NamedField => ({ field, zh: index.fields[field]?.zh ?? field });
  return {
    kind: index.kind,
    sheet,
    lines: found.lines,
    columns: found.columns.flatMap(({ header, target }) =>
      'field' in target ? [{ header, ...named(target.field) }] : [],
    ),
    unknown: found.unknown,
    missing: absent.map(([field]) => named(field)),
    supplied: supplied.map(named),
    unitAsked: found.columns.flatMap((column) =>
      unitOf(column, index, found, answers) === 'ASK' && 'field' in column.target
        ? [{ header: column.header, ...named(column.target.field) }]
        : [],
    ),
    titles: found.titles,
  };
}

/** Unit of a column's bare numbers: the header's, else the title's, else the clerk's answer, else it must be asked. @source rules.md R21 */
export function unitOf(
  { target, unit }: Column,
  index: ColumnIndex,
  found: FoundHeader,
  { units }: HeaderAnswers,
): AmountUnit | 'ASK' | null {
  if (target.type !== 'field' || index.fields[target.field]?.type !== 'amount') return null;
  if (unit === 'WAN' || unit === 'YUAN') return unit;
  return found.titleUnit ?? units[target.field] ?? 'ASK';
}

function refuseUnknownUnits(columns: readonly Column[]): void {
  const strange = columns.find(({ unit }) => unit === 'OTHER');
  if (strange) throw new FileError('UNKNOWN_UNIT', `“${strange.header.slice(0, 40)}”`);
}
