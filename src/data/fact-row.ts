import type { Fact, FactKind } from '../domain/record/fact';

/** Columns of archive.facts that make a fact, in the order of {@link FACT_COLUMNS}. */
export interface FactRow {
  readonly uscc: string;
  readonly record_id: string;
  readonly version: number;
  readonly kind: FactKind;
  readonly department_code: string;
  readonly content: unknown;
  readonly change_reason: string | null;
  readonly batch_id: string;
  readonly row_number: number;
  readonly recorded_at: Date;
  readonly recorded_by: string;
}

/** Select list for {@link FactRow}. */
export const FACT_COLUMNS = `fact.uscc, fact.record_id, fact.version, fact.kind, fact.department_code, fact.content,
  fact.change_reason, fact.batch_id, fact.row_number, fact.recorded_at, fact.recorded_by`;

/** The fact of a row. Content is what {@link Fact} says of its kind: it was checked when it was filed. */
export function factOfRow(row: FactRow): Fact {
  return {
    uscc: row.uscc,
    recordId: row.record_id,
    version: row.version,
    kind: row.kind,
    departmentCode: row.department_code,
    content: row.content,
    changeReason: row.change_reason,
    batchId: row.batch_id,
    row: row.row_number,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
  } as Fact;
}
