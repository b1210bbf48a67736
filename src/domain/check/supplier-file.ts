import type { Fact, RecordFact, RecordFactOf } from '../record/fact';
import { isRecordFact } from '../record/fact';
import { filedRecords } from '../record/filed-record';
import { registeredNames } from '../rules/record-outcome';
import type { RecordOutcome, Timeline } from '../rules/timeline';

/** An enterprise's file as a check reads it (供应商档案). */
export interface SupplierFile {
  readonly uscc: string;
  readonly timeline: Timeline;
  /** Null until a registration has arrived, or after it was withdrawn. */
  readonly registration: RecordFactOf<'REGISTRATION'> | null;
  /** Registered and former names; empty without a registration. */
  readonly names: readonly string[];
  /** Name to show: the registered one, else the one it was filed under. */
  readonly name: string;
  /** Judgments in force; they have no part in the standing. */
  readonly judgments: readonly RecordFactOf<'JUDGMENT'>[];
  readonly factOf: (outcome: Pick<RecordOutcome, 'recordId' | 'version'>) => RecordFact | null;
}

/** The file of an enterprise, from its timeline and facts. */
export function supplierFile(timeline: Timeline, facts: readonly Fact[]): SupplierFile {
  const byVersion = new Map(facts.filter(isRecordFact).map((fact) => [`${fact.recordId}/${fact.version}`, fact]));
  const records = filedRecords(facts);
  const registered = records.find(({ fact, withdrawal }) => fact.kind === 'REGISTRATION' && withdrawal === null)?.fact;
  const registration = registered?.kind === 'REGISTRATION' ? registered : null;
  const filedUnder = facts.flatMap(({ content }) => ('name' in content ? [content.name] : []));
  return {
    uscc: timeline.uscc,
    timeline,
    registration,
    names: registration === null ? [] : registeredNames(records, facts),
    name: registration?.content.name ?? filedUnder[0] ?? timeline.uscc,
    judgments: records.flatMap(({ fact, withdrawal }) =>
      fact.kind === 'JUDGMENT' && withdrawal === null ? [fact] : [],
    ),
    factOf: ({ recordId, version }) => byVersion.get(`${recordId}/${version}`) ?? null,
  };
}
