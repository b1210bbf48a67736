import { CHANGE_REASON } from '../../domain/record/kinds/party-fields';
import type { Field } from '../../domain/record/field';
import type { RecordKind } from '../../domain/record/record-kind';
import { fieldsOf } from '../../domain/record/record-kind';
import type { AmountUnit } from './column-name';
import { columnName } from './column-name';
import { COMMON_VARIANTS, KIND_VARIANTS } from './variants';

/** Parts of a person, each a column of its own (责任人分栏). */
export const PERSON_PARTS = { role: '身份', name: '姓名', paperType: '证件类型', idNumber: '证件号码' } as const;
/** One of {@link PERSON_PARTS}. */
export type PersonPart = keyof typeof PERSON_PARTS;

/** Header of the column that carries the line of a returned row (原行号). */
export const LINE_HEADER = '原行号';
/** Header of the column that carries the reasons of a returned row (退回原因). */
export const REASONS_HEADER = '退回原因';

/** What a column holds. `person` counts from 0; LINE and REASONS come with returned rows; IGNORED is a mere serial number. */
export type ColumnTarget =
  | { readonly type: 'field'; readonly field: string }
  | { readonly type: 'person'; readonly field: string; readonly person: number; readonly part: PersonPart }
  | { readonly type: 'LINE' | 'REASONS' | 'IGNORED' };

/** A header recognised: its column, and the unit of an amount where the header settles it. */
export interface ColumnMatch {
  readonly target: ColumnTarget;
  readonly unit: AmountUnit | 'OTHER' | null;
}

/** All headers that a kind knows (表头词典). */
export interface ColumnIndex {
  readonly kind: RecordKind;
  readonly fields: Readonly<Record<string, Field>>;
  readonly match: (header: string) => ColumnMatch | null;
}

const IGNORED = ['序号', '行号', 'NO', 'NO.'];
const PERSON = /^([^\d.]+)\.?(\d{0,2})[-_.]?(身份|姓名|证件类型|证件号码|ROLE|NAME|PAPERTYPE|IDNUMBER)$/;

/** Fields of a kind as columns: its table, and the reason of a change that every kind may carry. */
export function columnFields(kind: RecordKind): Readonly<Record<string, Field>> {
  return { ...fieldsOf(kind), changeReason: CHANGE_REASON };
}

/**
 * Headers of a kind (表头识别): national column code, Chinese name, English name, our field name and common variants.
 * Code and field name settle an amount's unit; a Chinese name or variant must state it.
 * @source rules.md R21
 */
export function columnIndexOf(kind: RecordKind): ColumnIndex {
  const fields = columnFields(kind);
  const byCode = new Map<string, string>();
  const byWord = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    byCode.set(name.toUpperCase(), name);
    if (field.column !== undefined) byCode.set(field.column.toUpperCase(), name);
  }
  for (const word of wordsOf(kind, fields)) if (!byWord.has(word[0])) byWord.set(...word);
  return { kind, fields, match: (header) => matchOf(columnName(header), { fields, byCode, byWord }) };
}

/** Own words before variants, so that a variant never takes another field's name. */
function wordsOf(kind: RecordKind, fields: Readonly<Record<string, Field>>): readonly (readonly [string, string])[] {
  const names = Object.keys(fields);
  const own = Object.entries(fields).flatMap(([name, { zh, en }]) => [
    [columnName(zh).full, name] as const,
    [columnName(zh).bare, name] as const,
    [columnName(en).full, name] as const,
    [columnName(en.split(/[,;:(]/)[0] ?? en).full, name] as const,
  ]);
  const variants = [KIND_VARIANTS[kind] ?? {}, COMMON_VARIANTS].flatMap((table) =>
    names.flatMap((name) => (table[name] ?? []).map((word) => [columnName(word).full, name] as const)),
  );
  return [...own, ...variants];
}

interface Dictionary {
  readonly fields: Readonly<Record<string, Field>>;
  readonly byCode: ReadonlyMap<string, string>;
  readonly byWord: ReadonlyMap<string, string>;
}

function matchOf({ full, bare, unit }: ReturnType<typeof columnName>, dictionary: Dictionary): ColumnMatch | null {
  if (full === '') return null;
  const special = specialTarget(full, dictionary.fields);
  if (special !== null) return { target: special, unit: null };
  const coded = dictionary.byCode.get(full) ?? dictionary.byCode.get(bare);
  const name = coded ?? dictionary.byWord.get(full) ?? dictionary.byWord.get(bare);
  const field = name === undefined ? undefined : dictionary.fields[name];
  if (name === undefined || field === undefined) return null;
  const settled = coded !== undefined && field.type === 'amount' ? field.unit : null;
  return { target: { type: 'field', field: name }, unit: unit ?? settled };
}

function specialTarget(full: string, fields: Readonly<Record<string, Field>>): ColumnTarget | null {
  if (full === LINE_HEADER) return { type: 'LINE' };
  if (full === REASONS_HEADER) return { type: 'REASONS' };
  if (IGNORED.includes(full)) return { type: 'IGNORED' };
  const [persons, field] = Object.entries(fields).find(([, { type }]) => type === 'persons') ?? [];
  const parts = PERSON.exec(full);
  if (persons === undefined || field === undefined || !parts) return null;
  const [, title = '', number = '', word = ''] = parts;
  if (![field.zh, persons.toUpperCase(), persons.toUpperCase().replace(/S$/, '')].includes(title)) return null;
  const part = Object.entries(PERSON_PARTS).find(([key, zh]) => zh === word || key.toUpperCase() === word)?.[0];
  const person = number === '' ? 0 : Number(number) - 1;
  return part === undefined || person < 0 ? null : { type: 'person', field: persons, person, part: part as PersonPart };
}
