import { shanghaiDay } from '../../domain/calendar/local-date';
import { withdrawalDueOn } from '../../domain/quality/data-quality';
import type { Field, FieldTable } from '../../domain/record/field';
import { fieldsOf, RECORD_KINDS } from '../../domain/record/record-kind';
import type { ListedPerson, SealedIdentity } from '../../domain/record/person';
import type { RecordOnFile } from '../../services/enquiries/records-on-day';
import type { FilingType, WithdrawalNoteType } from './types/filing';

type Withdrawn = NonNullable<RecordOnFile['record']['withdrawal']>;

/** A record as the internal counter answers it (档案记录输出): every field of its kind, identities masked, beside its filing. */
export function presentRecord(item: RecordOnFile): Readonly<Record<string, unknown>> {
  const { fact } = item.record;
  return { ...presentValues(fieldsOf(fact.kind), fact.content), uscc: fact.uscc, filing: presentFiling(item) };
}

/** Values by a field table as the internal counter answers them (栏目输出), identities masked. */
export function presentValues(fields: FieldTable, content: object): Readonly<Record<string, unknown>> {
  const values: Readonly<Record<string, unknown>> = { ...content };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, shownValue(field, values[name] ?? null)]),
  );
}

function presentFiling({ record, outcome, state }: RecordOnFile): FilingType {
  const { fact, withdrawal, pendingVersion } = record;
  return {
    recordId: fact.recordId,
    kind: fact.kind,
    version: fact.version,
    pendingVersion,
    state,
    severity: outcome.severity,
    endsOn: outcome.exit.endsOn,
    repairableFrom: outcome.exit.repairableFrom,
    withdrawalReason: withdrawal?.content.reason ?? null,
    withdrawal: withdrawal && presentWithdrawal(withdrawal),
    provenance: {
      documentNumber: documentNumberOf(fact),
      batchId: fact.batchId,
      row: fact.row,
      receivedAt: fact.recordedAt,
      recordedBy: fact.recordedBy,
      changeReason: fact.changeReason,
      departmentCode: fact.departmentCode,
    },
  };
}

/** The three-day clock: from the day the reason was known to the day it was withdrawn here. */
function presentWithdrawal({ content, recordedAt }: Withdrawn): WithdrawalNoteType {
  const { reason, withdrawnOn: knownOn } = content;
  const dueOn = withdrawalDueOn(knownOn);
  return { reason, knownOn, dueOn, withdrawnAt: recordedAt, inTime: shanghaiDay(new Date(recordedAt)) <= dueOn };
}

function documentNumberOf(fact: RecordOnFile['record']['fact']): string | null {
  const content: Readonly<Record<string, unknown>> = { ...fact.content };
  const [name] = RECORD_KINDS[fact.kind].naturalKey.filter((key) => key !== 'listType');
  const value = name === undefined ? null : content[name];
  return typeof value === 'string' ? value : null;
}

function shownValue(field: Field, value: unknown): unknown {
  if (value === null) return null;
  if (field.type === 'identity') return (value as SealedIdentity).masked;
  if (field.type !== 'persons') return value;
  return (value as readonly ListedPerson[]).map(({ role, name, identity }) => ({
    role,
    name,
    maskedIdNumber: identity?.masked ?? null,
  }));
}
