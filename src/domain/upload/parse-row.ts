import type { Field, FieldTable, PersonsField } from '../record/field';
import type { ListedPerson, PaperType, PersonRole } from '../record/person';
import { PAPER_TYPES } from '../record/person';
import type { RecordContent, RecordKind } from '../record/record-kind';
import { fieldsOf, RECORD_KINDS } from '../record/record-kind';
import { findPersonalNumbers } from '../subject/personal-numbers';
import { isMinorOn, maskPersonName } from '../subject/resident-id';
import type { CellValue, ReadingContext } from './read-cell';
import { hasForbiddenCharacter } from './forbidden-characters';
import { isEmpty, readCell } from './read-cell';
import type { Finding } from './problem';

/** A person as a row states it, before any check. */
export type RawPerson = Readonly<Partial<Record<'role' | 'name' | 'paperType' | 'idNumber', CellValue>>>;

/** A row of an upload as it arrived (上传行), by our field names; `changeReason` says why a filed record changes. */
export type RawRow = Readonly<Record<string, CellValue | readonly RawPerson[] | undefined>>;

/** A row read by its kind's field table (解析后的行). */
export interface ParsedRow<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** Row of the batch, from 1. */
  readonly row: number;
  /** Null when the code is missing or wrong. */
  readonly uscc: string | null;
  /** Complete only while no finding refuses the row. */
  readonly content: RecordContent[K];
  readonly changeReason: string | null;
  readonly findings: readonly Finding[];
}

const MOST_PERSONS = 20;

/** Reads a row (行解析): every problem of every field is reported, not only the first. */
export function parseRow<K extends RecordKind>(
  kind: K,
  row: number,
  raw: RawRow,
  context: ReadingContext,
): ParsedRow<K> {
  const { values, findings } = readFields(fieldsOf(kind), raw, context, (name) => missing(kind, name));
  const { uscc, ...content } = values;
  return {
    kind,
    row,
    uscc: typeof uscc === 'string' ? uscc : null,
    content: content as RecordContent[K],
    changeReason: changeReasonOf(raw, findings),
    findings,
  };
}

/**
 * Reads a form by a field table (栏目识别): every field's value, null when empty or wrong, and every problem found.
 * @param whenMissing the problem of a required field that is empty
 */
export function readFields(
  fields: FieldTable,
  raw: RawRow,
  context: ReadingContext,
  whenMissing: (name: string) => Finding,
): { values: Record<string, unknown>; findings: Finding[] } {
  const findings: Finding[] = unknownColumns(raw, fields);
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const read =
      field.type === 'persons'
        ? readPersons(name, field, raw[name], context)
        : readField(name, field, raw[name], context, whenMissing);
    values[name] = read.value;
    findings.push(...read.findings);
  }
  return { values, findings };
}

function unknownColumns(raw: RawRow, fields: FieldTable): Finding[] {
  return Object.keys(raw)
    .filter((name) => name !== 'changeReason' && !Object.hasOwn(fields, name))
    .map((name) => ({ code: 'E01', field: name.slice(0, 60) }));
}

interface Read {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

function readField(
  name: string,
  field: Exclude<Field, PersonsField>,
  cell: RawRow[string],
  context: ReadingContext,
  whenMissing: (name: string) => Finding,
): Read {
  if (cell !== undefined && typeof cell === 'object' && cell !== null) {
    return { value: null, findings: [{ code: 'E04', field: name, suggestion: '该栏目只接受一个值' }] };
  }
  if (isEmpty(cell)) return { value: null, findings: field.required === true ? [whenMissing(name)] : [] };
  const read = readCell(name, field, cell, context);
  const shown = read.findings.map((finding) => withoutPersonalData(finding, field));
  return { value: read.value, findings: [...shown, ...personalNumbers(name, field, read.value)] };
}

/** The document number has a code of its own: without it there is no record to speak of. */
function missing(kind: RecordKind, name: string): Finding {
  const [documentNumber] = RECORD_KINDS[kind].naturalKey.filter((key) => key !== 'listType');
  return { code: name === documentNumber ? 'E15' : 'E02', field: name };
}

/** Values of government-only columns are masked in problems, logs and previews. @source rules.md R6 */
function withoutPersonalData(finding: Finding, field: Field): Finding {
  const isPersonal = field.openness === 'GOVERNMENT' && field.type !== 'date' && field.type !== 'choice';
  if (!isPersonal || !finding.value || field.type === 'identity') return finding;
  return { ...finding, value: maskPersonName(finding.value) };
}

function personalNumbers(name: string, field: Field, value: unknown): readonly Finding[] {
  if (field.type !== 'text' || field.free !== true || typeof value !== 'string') return [];
  if (findPersonalNumbers(value).length === 0) return [];
  return [{ code: 'E21', field: name, suggestion: '删除或遮盖证件号码、手机号、银行卡号后重新报送，方可公示该文本' }];
}

function readPersons(name: string, field: PersonsField, cell: RawRow[string], context: ReadingContext): Read {
  if (cell === undefined || cell === null) return { value: null, findings: [] };
  if (!Array.isArray(cell))
    return { value: null, findings: [{ code: 'E04', field: name, suggestion: '责任人须逐人填写' }] };
  if (cell.length > MOST_PERSONS) {
    return { value: null, findings: [{ code: 'E03', field: name, suggestion: `每条最多${MOST_PERSONS}名责任人` }] };
  }
  const read = (cell as readonly RawPerson[]).map((person) => readPerson(name, field, person, context));
  const persons = read.flatMap(({ value }) => (value === null ? [] : [value]));
  return { value: persons.length === 0 ? null : persons, findings: read.flatMap(({ findings }) => findings) };
}

function readPerson(
  name: string,
  field: PersonsField,
  person: RawPerson,
  context: ReadingContext,
): { value: ListedPerson | null; findings: readonly Finding[] } {
  const part = (key: keyof RawPerson, partField: Exclude<Field, PersonsField>) =>
    readCell(`${name}.${key}`, partField, person[key] ?? null, context);
  const role = part('role', { type: 'choice', zh: '身份', en: 'Role', values: field.roles });
  const personName = part('name', { type: 'text', zh: '姓名', en: 'Name', max: 50 });
  const paperType = part('paperType', { type: 'choice', zh: '证件类型', en: 'Paper', values: PAPER_TYPES });
  const identity = part('idNumber', { type: 'identity', zh: '证件号码', en: 'ID number' });
  const empty = [role, personName].some(({ value, findings }) => value === null && findings.length === 0);
  const missingPart: readonly Finding[] = empty
    ? [{ code: 'E02', field: name, suggestion: '责任人须填写身份和姓名' }]
    : [];
  const isMinor =
    field.adultsOnly === true &&
    typeof person.idNumber === 'string' &&
    isMinorOn(person.idNumber.trim().toUpperCase(), context.today);
  const minors: readonly Finding[] = isMinor ? [{ code: 'E16', field: name, detailZh: '不得列入未成年人' }] : [];
  const findings = [role, personName, paperType, identity]
    .flatMap((read) => read.findings)
    .map(withoutValue)
    .concat(missingPart, minors);
  if (role.value === null || personName.value === null) return { value: null, findings };
  return {
    value: {
      role: role.value as PersonRole,
      name: personName.value as string,
      paperType: (paperType.value ?? 'RESIDENT_ID') as PaperType,
      identity: identity.value as ListedPerson['identity'],
    },
    findings,
  };
}

/** A person's values are never repeated in a problem, but for the masked number. */
function withoutValue(finding: Finding): Finding {
  return finding.code === 'E19' ? finding : { ...finding, value: null };
}

function changeReasonOf(raw: RawRow, findings: Finding[]): string | null {
  const reason = raw['changeReason'];
  if (reason === undefined || reason === null || (typeof reason === 'string' && reason.trim() === '')) return null;
  if (typeof reason === 'string' && [...reason].length <= 500 && !hasForbiddenCharacter(reason)) return reason.trim();
  findings.push({ code: 'E03', field: 'changeReason', suggestion: '变更原因最多500个字，不含控制字符' });
  return null;
}
