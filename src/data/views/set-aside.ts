import type { DataSource } from 'typeorm';
import type { FactKind } from '../../domain/record/fact';

/** A row set aside, as it can be corrected (待更正行). */
export interface SetAsideView {
  readonly departmentCode: string;
  readonly kind: FactKind;
  /** The row as it came, sealed; null when it was refused without being kept, or deleted in time. */
  readonly sealedRow: Buffer | null;
  readonly isOpen: boolean;
}

/** A row of a batch that was set aside, or null. */
export async function setAsideRow(dataSource: DataSource, batchId: string, row: number): Promise<SetAsideView | null> {
  const rows = await dataSource.query<
    { department_code: string; kind: FactKind; sealed_row: Buffer | null; is_open: boolean }[]
  >(
    `/* setAsideRow */
     SELECT aside.department_code, aside.kind, aside.sealed_row, aside.closed_at IS NULL AS is_open
       FROM archive.set_aside_rows AS aside WHERE aside.batch_id = $1 AND aside.row_number = $2`,
    [batchId, row],
  );
  const found = rows[0];
  return found === undefined
    ? null
    : {
        departmentCode: found.department_code,
        kind: found.kind,
        sealedRow: found.sealed_row,
        isOpen: found.is_open,
      };
}
