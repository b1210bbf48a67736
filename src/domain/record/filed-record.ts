import { InvariantError } from '../errors';
import { groupBy } from '../group-by';
import { isRecordFact } from './fact';
import type { Confirmation, Fact, MarkFact, Provenance, RecordFact, RecordFactOf, Withdrawal } from './fact';
import { dispositionTarget } from './record-id';
import type { RecordKind } from './record-kind';

/** A later decision on a record, as filed (后续处理决定). */
export type DispositionFact = RecordFactOf<'DISPOSITION'>;

/** A record with all that was said of it (归档记录): the version that holds, its withdrawal and its later decisions. */
export interface FiledRecord<F extends RecordFact = RecordFact> {
  /** The version that holds: the newest; for a record that needs confirmation, the newest confirmed one, else the newest. */
  readonly fact: F;
  /** True when the version that holds was confirmed by as many other persons as it needs. */
  readonly confirmed: boolean;
  /** A newer version waits for confirmation. */
  readonly pendingVersion: number | null;
  readonly withdrawal: (Provenance & { readonly content: Withdrawal }) | null;
  /** Later decisions in the order of their effect, then of their id. */
  readonly dispositions: readonly DispositionFact[];
}

/** The file's records as they stand (归档记录整理), from facts in any order: duplicates and order change nothing. */
export function filedRecords(facts: readonly Fact[]): FiledRecord[] {
  const unique = [...new Map(facts.map((fact) => [`${fact.recordId}/${fact.version}`, fact])).values()];
  const marks = unique.filter((fact): fact is MarkFact => !isRecordFact(fact));
  const versions = groupBy(unique.filter(isRecordFact), (fact) => fact.recordId);
  const withdrawn = withdrawalsByTarget(marks);
  const dispositions = dispositionsByTarget(versions, withdrawn);
  return [...versions.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([recordId, facts]) =>
      filedRecord(facts, marks, withdrawn.get(recordId) ?? [], dispositions.get(recordId) ?? []),
    );
}

/** True for records of a kind, so that their content is typed. */
export function isOfKind<K extends RecordKind>(
  record: FiledRecord,
  kind: K,
): record is FiledRecord & { readonly fact: RecordFactOf<K> } {
  return record.fact.kind === kind;
}

function filedRecord(
  versions: readonly RecordFact[],
  marks: readonly MarkFact[],
  withdrawals: readonly WithdrawalMark[],
  dispositions: readonly DispositionFact[],
): FiledRecord {
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  const newest = newestFirst[0];
  if (!newest) throw new InvariantError('a record without versions');
  const confirmed = newestFirst.find((fact) => isConfirmed(fact, marks));
  const holds = newest.kind === 'LISTING' ? (confirmed ?? newest) : newest;
  return {
    fact: holds,
    confirmed: confirmed?.version === holds.version,
    pendingVersion: holds.version === newest.version ? null : newest.version,
    withdrawal: withdrawals.find((mark) => isLasting(mark, newest)) ?? null,
    dispositions,
  };
}

/** R8: confirmed by as many different persons as its batch needed, none of them the one who filed it. */
function isConfirmed(fact: RecordFact, marks: readonly MarkFact[]): boolean {
  const confirmations = marks.filter(
    (mark): mark is Extract<MarkFact, { content: Confirmation }> =>
      mark.kind === 'CONFIRMATION' &&
      mark.content.targetRecordId === fact.recordId &&
      mark.content.targetVersion === fact.version &&
      mark.recordedBy !== fact.recordedBy,
  );
  const needed = Math.max(1, ...confirmations.map((mark) => mark.content.approversRequired));
  return new Set(confirmations.map((mark) => mark.recordedBy)).size >= needed;
}

/** A registration has no number to be decided anew under: a version filed after its withdrawal registers the firm again. */
function isLasting(withdrawal: WithdrawalMark, newest: RecordFact): boolean {
  return newest.kind !== 'REGISTRATION' || newest.recordedAt <= withdrawal.recordedAt;
}

type WithdrawalMark = Extract<MarkFact, { readonly kind: 'WITHDRAWAL' }>;

function withdrawalsByTarget(marks: readonly MarkFact[]): Map<string, WithdrawalMark[]> {
  const withdrawals = marks.filter((mark): mark is WithdrawalMark => mark.kind === 'WITHDRAWAL').sort(byRecording);
  return groupBy(withdrawals, ({ content }) => content.targetRecordId);
}

function dispositionsByTarget(
  versions: ReadonlyMap<string, readonly RecordFact[]>,
  withdrawn: ReadonlyMap<string, unknown>,
): Map<string, DispositionFact[]> {
  const held = [...versions.entries()]
    .filter(([recordId]) => !withdrawn.has(recordId))
    .map(([, facts]) => facts.reduce((newest, fact) => (fact.version > newest.version ? fact : newest)))
    .filter((fact): fact is DispositionFact => fact.kind === 'DISPOSITION')
    .sort((a, b) => compare(a.content.effectiveOn, b.content.effectiveOn) || compare(a.recordId, b.recordId));
  return groupBy(held, ({ uscc, content }) => dispositionTarget(uscc, content));
}

function byRecording(a: Provenance, b: Provenance): number {
  return compare(a.recordedAt, b.recordedAt) || compare(a.recordId, b.recordId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
