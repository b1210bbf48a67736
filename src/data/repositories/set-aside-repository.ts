import type { EntityManager } from 'typeorm';
import type { FactKind } from '../../domain/record/fact';
import type { RowProblem } from '../../domain/upload/problem';

/** A row that was not filed (退回或暂存的行); `sealedRow` holds a quarantined row's content, encrypted. */
export interface SetAsideRow {
  readonly batchId: string;
  readonly row: number;
  readonly departmentCode: string;
  readonly kind: FactKind;
  readonly uscc: string | null;
  readonly recordId: string | null;
  readonly outcome: 'REFUSED' | 'QUARANTINED';
  readonly problems: readonly RowProblem[];
  readonly sealedRow: Buffer | null;
  readonly setAsideAt: string;
}

/** Keeps rows set aside, so that none is dropped in silence. */
export async function insertSetAsideRows(manager: EntityManager, rows: readonly SetAsideRow[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `/* insertSetAsideRows */
     INSERT INTO archive.set_aside_rows (batch_id, row_number, department_code, kind, uscc, record_id, outcome, problems,
            sealed_row, set_aside_at)
     SELECT batch_id, row_number, department_code, kind, uscc, record_id, outcome, problems,
            decode(sealed_row, 'base64'), set_aside_at
       FROM jsonb_to_recordset($1::jsonb) AS added (batch_id uuid, row_number integer, department_code text, kind text,
            uscc text, record_id uuid, outcome text, problems jsonb, sealed_row text, set_aside_at timestamptz)`,
    [JSON.stringify(rows.map(asColumns))],
  );
}

function asColumns(row: SetAsideRow) {
  return {
    batch_id: row.batchId,
    row_number: row.row,
    department_code: row.departmentCode,
    kind: row.kind,
    uscc: row.uscc,
    record_id: row.recordId,
    outcome: row.outcome,
    problems: row.problems,
    sealed_row: row.sealedRow?.toString('base64') ?? null,
    set_aside_at: row.setAsideAt,
  };
}

/** Closes what was set aside of a whole batch (销记), because another row stands for it. */
export async function closeSetAside(manager: EntityManager, batchId: string, closedAt: string): Promise<void> {
  await manager.query(
    `/* closeSetAside */
     UPDATE archive.set_aside_rows SET closed_at = $2, closed_by = $1 WHERE batch_id = $1 AND closed_at IS NULL`,
    [batchId, closedAt],
  );
}

/** Closes one row set aside, because a corrected one took its place. */
export async function closeSetAsideRow(
  manager: EntityManager,
  place: { readonly batchId: string; readonly row: number },
  closed: { readonly by: string; readonly at: string },
): Promise<void> {
  await manager.query(
    `/* closeSetAsideRow */
     UPDATE archive.set_aside_rows SET closed_at = $4, closed_by = $3
      WHERE batch_id = $1 AND row_number = $2 AND closed_at IS NULL`,
    [place.batchId, place.row, closed.by, closed.at],
  );
}
