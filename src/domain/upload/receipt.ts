import type { PublicStanding } from '../publication/public-file';
import type { Standing } from '../catalogue/types';
import type { FactKind } from '../record/fact';
import type { RowProblem } from './problem';

/**
 * What to do when a row is wrong (错误处理方式): refuse the batch, refuse the rows, or keep the wrong rows aside to be
 * corrected.
 */
export const POLICIES = ['REJECT_BATCH', 'REJECT_ROWS', 'QUARANTINE'] as const;

/** One of {@link POLICIES}. */
export type UploadPolicy = (typeof POLICIES)[number];

/** What became of a row (行处理结果). Every row ends in exactly one of them. */
export type RowOutcome = 'ACCEPTED' | 'UNCHANGED' | 'REFUSED' | 'QUARANTINED';

/** Rows by outcome; received = accepted + unchanged + refused + quarantined, always. @source design.md promise 2 */
export interface RowCounts {
  readonly received: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly quarantined: number;
}

/** One row's end. */
export interface RowResult {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly uscc: string | null;
  /** The record it became or matched; null when nothing was filed. */
  readonly recordId: string | null;
  readonly version: number | null;
}

/** A standing that the batch changed, as of today (状况变化). */
export interface StandingChange {
  readonly uscc: string;
  readonly name: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly publicBefore: PublicStanding;
  readonly publicAfter: PublicStanding;
}

/** Receipt of a batch (上传回执): the same key again returns the first one. */
export interface Receipt {
  readonly batchId: string;
  readonly batchKey: string;
  readonly kind: FactKind;
  readonly policy: UploadPolicy;
  readonly dryRun: boolean;
  readonly receivedAt: string;
  readonly counts: RowCounts;
  readonly rows: readonly RowResult[];
  readonly problems: readonly RowProblem[];
  readonly standingChanges: readonly StandingChange[];
  /** What would change once the batch's listings are confirmed by a second person; empty for other kinds. */
  readonly standingChangesIfConfirmed: readonly StandingChange[];
  /** Where the batch came as a file: then rows and problems are read page by page, and changes are summed up in the job. */
  readonly file?: FileReceipt;
}

/** What a receipt says of the file (文件回执). */
export interface FileReceipt {
  readonly bytes: number;
  /** Of the file as sent, hexadecimal. */
  readonly sha256: string;
  /**
   * SHA-256 of the outcome: a line `row TAB outcome TAB record TAB version LF` for each row, `-` for nothing, in the order of
   * unified code and row.
   */
  readonly outcomeSha256: string;
}

/** Counts the rows by outcome. */
export function countRows(rows: readonly RowResult[]): RowCounts {
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    received: rows.length,
    accepted: count('ACCEPTED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    quarantined: count('QUARANTINED'),
  };
}
