import type { LocalDate } from '../calendar/local-date';
import type { RecordContent, RecordKind } from './record-kind';

/** Where a fact came from and when we learned it (来源与入库信息). */
export interface Provenance {
  /** Unified social credit code of the subject. */
  readonly uscc: string;
  /** Identity of the record: a hash of kind, subject and natural key, so the same document is the same record everywhere. */
  readonly recordId: string;
  /** 1 for the first version; a correction is a new version (更正). */
  readonly version: number;
  /** Department that uploaded it (信息提供单位). */
  readonly departmentCode: string;
  readonly batchId: string;
  /** Row of the batch, from 1. */
  readonly row: number;
  /** When we came to know it: ISO instant, UTC, milliseconds; strictly increasing per subject. */
  readonly recordedAt: string;
  /** Subject of the token that acted. */
  readonly recordedBy: string;
  /** Why a new version was filed; null for the first. */
  readonly changeReason: string | null;
}

/** One version of a record as a department stated it (记录事实). */
export type RecordFactOf<K extends RecordKind> = Provenance & {
  readonly kind: K;
  readonly content: RecordContent[K];
};

/** Any record version. */
export type RecordFact = { [K in RecordKind]: RecordFactOf<K> }[RecordKind];

/** The source takes a record back as mistaken or changed (撤回). @source Administrative Penalty Law art. 48 [recall] */
export interface Withdrawal {
  readonly targetRecordId: string;
  readonly withdrawnOn: LocalDate;
  readonly reason: string;
}

/** Another person of the department confirms a version of a listing, or a held adverse record (复核确认). @source rules.md R8, R14 */
export interface Confirmation {
  readonly targetRecordId: string;
  readonly targetVersion: number;
  readonly confirmedOn: LocalDate;
  /** How many different approvers this version needs; 2 where its batch was above the configured number of firms. */
  readonly approversRequired: number;
}

/** A fact about a record: withdrawal or confirmation (对记录的处理事实). */
export type MarkFact =
  | (Provenance & { readonly kind: 'WITHDRAWAL'; readonly content: Withdrawal })
  | (Provenance & { readonly kind: 'CONFIRMATION'; readonly content: Confirmation });

/** Anything on file (事实). */
export type Fact = RecordFact | MarkFact;

/** Kinds of fact: the record kinds and the two marks. */
export type FactKind = Fact['kind'];

/** True for a version of a record, false for a mark. */
export function isRecordFact(fact: Fact): fact is RecordFact {
  return fact.kind !== 'WITHDRAWAL' && fact.kind !== 'CONFIRMATION';
}
