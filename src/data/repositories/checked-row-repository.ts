import type { EntityManager } from 'typeorm';
import type { RowProblem } from '../../domain/upload/problem';
import type { RowOutcome } from '../../domain/upload/receipt';

/** What became of a row of a file (已判定行). */
export interface CheckedRow {
  readonly row: number;
  readonly line: number;
  readonly uscc: string | null;
  readonly outcome: RowOutcome;
  readonly recordId: string | null;
  readonly version: number | null;
  readonly problems: readonly RowProblem[];
  /** True when nothing was filed of it, so that it goes back to the clerk. */
  readonly returned: boolean;
}

/** An attempt to correct a returned row (更正记录). */
export interface RowCorrection {
  readonly at: string;
  readonly by: string;
  /** Batch in which the corrected row came. */
  readonly batchId: string;
  readonly outcome: RowOutcome;
  readonly recordId: string | null;
}

/** Keeps decided rows (登记判定结果), one statement however many. */
export async function insertCheckedRows(
  manager: EntityManager,
  batchId: string,
  rows: readonly CheckedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = rows.map(({ row, line, uscc, outcome, recordId, version, problems, returned }) => ({
    row_number: row,
    line,
    uscc,
    outcome,
    record_id: recordId,
    version,
    problems,
    returned,
  }));
  await manager.query(
    `/* insertCheckedRows */
     INSERT INTO archive.checked_rows (batch_id, row_number, line, uscc, outcome, record_id, version, problems, returned,
            corrections)
     SELECT $1, row_number, line, uscc, outcome, record_id, version, problems, returned, '[]'
       FROM jsonb_to_recordset($2::jsonb) AS added (row_number integer, line integer, uscc text, outcome text,
            record_id uuid, version integer, problems jsonb, returned boolean)`,
    [batchId, JSON.stringify(columns)],
  );
}

/** Which of some rows have been decided and are kept with their problems (有判定结果的行). */
export async function checkedRowNumbers(
  manager: EntityManager,
  batchId: string,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await manager.query<{ row_number: number }[]>(
    `/* checkedRowNumbers */
     SELECT checked.row_number FROM archive.checked_rows AS checked
      WHERE checked.batch_id = $1 AND checked.row_number = ANY ($2::integer[]) AND checked.problems <> '[]'`,
    [batchId, numbers],
  );
  return new Set(rows.map(({ row_number: row }) => row));
}

/** Takes the decisions of a batch away, before it is decided anew or when it is given up. */
export async function deleteCheckedRows(manager: EntityManager, batchId: string): Promise<void> {
  await manager.query(`/* deleteCheckedRows */ DELETE FROM archive.checked_rows WHERE batch_id = $1`, [batchId]);
}

/** A returned row, found by the number of the row or by its line in the file. */
export interface CorrectedRow {
  readonly at: { readonly row: number } | { readonly line: number };
  readonly correction: RowCorrection;
  /** True when the returned row need not be looked at again. */
  readonly closes: boolean;
}

/**
 * Notes corrections with the rows they are for (登记更正), and closes the rows and what was set aside of them where told.
 */
export async function noteCorrections(
  manager: EntityManager,
  batchId: string,
  corrected: readonly CorrectedRow[],
): Promise<void> {
  if (corrected.length === 0) return;
  const rows = corrected.map(({ at, correction, closes }) => ({
    row_number: 'row' in at ? at.row : null,
    line: 'line' in at ? at.line : null,
    closed: closes,
    correction,
  }));
  await manager.query(
    `/* noteCorrections */
     WITH noted AS (
       UPDATE archive.checked_rows AS checked
          SET corrections = checked.corrections || added.corrections,
              closed_at = coalesce(checked.closed_at, CASE WHEN added.closed THEN added.at END)
         FROM (SELECT coalesce(one.row_number, place.row_number) AS row_number, bool_or(one.closed) AS closed,
                      jsonb_agg(one.correction) AS corrections, max((one.correction ->> 'at')::timestamptz) AS at
                 FROM jsonb_to_recordset($2::jsonb) AS one (row_number integer, line integer, closed boolean, correction jsonb)
                 LEFT JOIN archive.checked_rows AS place
                   ON place.batch_id = $1 AND place.returned AND place.line = one.line
                GROUP BY 1) AS added
        WHERE checked.batch_id = $1 AND checked.returned AND checked.row_number = added.row_number
        RETURNING checked.row_number, checked.closed_at, added.corrections)
     UPDATE archive.set_aside_rows AS aside
        SET closed_at = noted.closed_at, closed_by = (noted.corrections -> -1 ->> 'batchId')::uuid
       FROM noted
      WHERE aside.batch_id = $1 AND aside.row_number = noted.row_number AND noted.closed_at IS NOT NULL
        AND aside.closed_at IS NULL`,
    [batchId, JSON.stringify(rows)],
  );
}
