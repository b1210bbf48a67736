import type { Role } from '../domain/access/actor';
import type { RecordKind } from '../domain/record/record-kind';
import type { RowCounts, UploadPolicy } from '../domain/upload/receipt';
import type { UploadImpact } from '../domain/upload/upload-impact';
import type {
  FileReport,
  JobProblem,
  ProblemCounts,
  UploadJob,
  UploadOptions,
  UploadState,
  UploadStep,
} from '../domain/upload/upload-job';

/** A row of archive.upload_jobs, as {@link JOB_COLUMNS} selects it. */
export interface UploadJobRow {
  readonly batch_id: string;
  readonly department_code: string;
  readonly batch_key: string;
  readonly kind: RecordKind;
  readonly policy: UploadPolicy;
  readonly options: UploadOptions;
  readonly actor_id: string;
  readonly actor_role: Role;
  readonly parent_id: string | null;
  readonly received_at: Date;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: UploadState;
  readonly step: UploadStep;
  readonly step_started_at: Date | null;
  readonly step_started_rows: number;
  readonly rows_done: number;
  readonly rows_total: number | null;
  readonly checked_through: string | null;
  readonly report: FileReport | null;
  readonly findings: ProblemCounts;
  readonly counts: RowCounts | null;
  readonly impact: UploadImpact;
  readonly problem: JobProblem | null;
  readonly committer_id: string | null;
  readonly committer_role: Role | null;
  readonly cancel_asked: boolean;
  readonly outcome_sha256: string | null;
  readonly finished_at: Date | null;
  readonly original_kept: boolean;
  readonly attempts: number;
}

/** Select list for {@link UploadJobRow}. */
export const JOB_COLUMNS = `job.batch_id, job.department_code, job.batch_key, job.kind, job.policy, job.options, job.actor_id,
  job.actor_role, job.parent_id, job.received_at, job.bytes, job.sha256, job.state, job.step, job.step_started_at,
  job.step_started_rows, job.rows_done, job.rows_total, job.checked_through, job.report, job.findings, job.counts,
  job.impact, job.problem, job.committer_id, job.committer_role, job.cancel_asked, job.outcome_sha256, job.finished_at,
  job.original_kept, job.attempts`;

/** The job of a row. */
export function jobOfRow(row: UploadJobRow): UploadJob {
  return {
    batchId: row.batch_id,
    departmentCode: row.department_code,
    batchKey: row.batch_key,
    kind: row.kind,
    policy: row.policy,
    options: row.options,
    actorId: row.actor_id,
    actorRole: row.actor_role,
    parentId: row.parent_id,
    receivedAt: row.received_at.toISOString(),
    bytes: row.bytes,
    sha256: row.sha256,
    state: row.state,
    step: row.step,
    stepStartedAt: row.step_started_at?.toISOString() ?? null,
    stepStartedRows: row.step_started_rows,
    rowsDone: row.rows_done,
    rowsTotal: row.rows_total,
    checkedThrough: row.checked_through,
    report: row.report,
    findings: row.findings,
    counts: row.counts,
    impact: row.impact,
    problem: row.problem,
    committerId: row.committer_id,
    committerRole: row.committer_role,
    cancelAsked: row.cancel_asked,
    outcomeSha256: row.outcome_sha256,
    finishedAt: row.finished_at?.toISOString() ?? null,
    originalKept: row.original_kept,
    attempts: row.attempts,
  };
}
