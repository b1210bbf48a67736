import type { DataSource, EntityManager } from 'typeorm';
import type { RecordKind } from '../../domain/record/record-kind';
import type { RowProblem } from '../../domain/upload/problem';
import type { RowOutcome } from '../../domain/upload/receipt';
import type { UploadJob } from '../../domain/upload/upload-job';
import type { RowCorrection } from '../repositories/checked-row-repository';
import type { UploadJobRow } from '../upload-job-row';
import { JOB_COLUMNS, jobOfRow } from '../upload-job-row';

/** A job by its id, or null (上传任务). */
export async function uploadJobById(dataSource: DataSource, batchId: string): Promise<UploadJob | null> {
  const rows = await dataSource.query<UploadJobRow[]>(
    `/* uploadJobById */ SELECT ${JOB_COLUMNS} FROM archive.upload_jobs AS job WHERE job.batch_id = $1`,
    [batchId],
  );
  return rows[0] ? jobOfRow(rows[0]) : null;
}

/** Jobs of one department or of all, newest first, after a cursor. */
export async function uploadJobPage(
  dataSource: DataSource,
  page: {
    readonly departmentCode: string | null;
    /** Null is any. */
    readonly kind: RecordKind | null;
    readonly state: UploadJob['state'] | null;
    readonly first: number;
    readonly after: { readonly receivedAt: string; readonly batchId: string } | null;
  },
): Promise<UploadJob[]> {
  const rows = await dataSource.query<UploadJobRow[]>(
    `/* uploadJobPage */
     SELECT ${JOB_COLUMNS} FROM archive.upload_jobs AS job
      WHERE ($1::text IS NULL OR job.department_code = $1)
        AND ($2::text IS NULL OR job.kind = $2) AND ($3::text IS NULL OR job.state = $3)
        AND ($4::timestamptz IS NULL OR (job.received_at, job.batch_id) < ($4, $5::uuid))
      ORDER BY job.received_at DESC, job.batch_id DESC LIMIT $6`,
    [
      ...[page.departmentCode, page.kind, page.state],
      ...[page.after?.receivedAt ?? null, page.after?.batchId ?? null, page.first],
    ],
  );
  return rows.map(jobOfRow);
}

/** What became of a row, with its corrections. */
export interface CheckedRowView {
  readonly row: number;
  readonly line: number;
  readonly uscc: string | null;
  readonly outcome: RowOutcome;
  readonly recordId: string | null;
  readonly version: number | null;
  readonly problems: readonly RowProblem[];
  readonly returned: boolean;
  readonly corrections: readonly RowCorrection[];
  readonly closedAt: string | null;
}

interface Row {
  readonly row_number: number;
  readonly line: number;
  readonly uscc: string | null;
  readonly outcome: RowOutcome;
  readonly record_id: string | null;
  readonly version: number | null;
  readonly problems: readonly RowProblem[];
  readonly returned: boolean;
  readonly corrections: readonly RowCorrection[];
  readonly closed_at: Date | null;
}

/** Which rows of a file: all, those with problems, or those that went back. */
export type RowsWanted = 'ALL' | 'WITH_PROBLEMS' | 'RETURNED';

/** Rows of a file with what became of them, in the order of the file, after a row (判定结果分页). */
export async function checkedRowPage(
  runner: DataSource | EntityManager,
  batchId: string,
  page: { readonly wanted: RowsWanted; readonly after: number; readonly first: number },
): Promise<CheckedRowView[]> {
  const rows = await runner.query<Row[]>(
    `/* checkedRowPage */
     SELECT checked.row_number, checked.line, checked.uscc, checked.outcome, checked.record_id, checked.version,
            checked.problems, checked.returned, checked.corrections, checked.closed_at
       FROM archive.checked_rows AS checked
      WHERE checked.batch_id = $1 AND checked.row_number > $2
        AND CASE $3 WHEN 'ALL' THEN true WHEN 'RETURNED' THEN checked.returned ELSE checked.problems <> '[]' END
      ORDER BY checked.row_number LIMIT $4`,
    [batchId, page.after, page.wanted, page.first],
  );
  return rows.map(viewOfRow);
}

function viewOfRow(row: Row): CheckedRowView {
  return {
    row: row.row_number,
    line: row.line,
    uscc: row.uscc,
    outcome: row.outcome,
    recordId: row.record_id,
    version: row.version,
    problems: row.problems,
    returned: row.returned,
    corrections: row.corrections,
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}
