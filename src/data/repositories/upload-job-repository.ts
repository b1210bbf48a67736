import type { DataSource, EntityManager } from 'typeorm';
import type { RowCounts } from '../../domain/upload/receipt';
import { NO_IMPACT } from '../../domain/upload/upload-impact';
import type { UploadImpact } from '../../domain/upload/upload-impact';
import type { FileReport, JobProblem, ProblemCounts, UploadJob, UploadOptions } from '../../domain/upload/upload-job';
import type { UploadJobRow } from '../upload-job-row';
import { JOB_COLUMNS, jobOfRow } from '../upload-job-row';

/** Who works on a job, and for how long without a word (任务租约). */
export interface Lease {
  readonly by: string;
  readonly seconds: number;
}

/** What a file is when it has arrived. */
export type NewUploadJob = Pick<
  UploadJob,
  | 'batchId'
  | 'departmentCode'
  | 'batchKey'
  | 'kind'
  | 'policy'
  | 'options'
  | 'actorId'
  | 'actorRole'
  | 'parentId'
  | 'receivedAt'
  | 'bytes'
  | 'sha256'
>;

/** Where a job has come to; what is left out stays as it is. */
export interface JobProgress {
  readonly rowsDone?: number;
  readonly rowsTotal?: number;
  readonly checkedThrough?: string;
  readonly report?: FileReport;
  readonly findings?: ProblemCounts;
  readonly counts?: RowCounts;
  readonly impact?: UploadImpact;
}

/** Puts an arrived file in the queue (入列). */
export async function insertUploadJob(manager: EntityManager, job: NewUploadJob): Promise<void> {
  await manager.query(
    `/* insertUploadJob */
     INSERT INTO archive.upload_jobs (batch_id, department_code, batch_key, kind, policy, options, actor_id, actor_role,
            parent_id, received_at, bytes, sha256, impact, state, step, step_started_rows, rows_done, findings,
            cancel_asked, attempts, original_kept)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'RECEIVED', 'READ', 0, 0, '{}', false, 0, true)`,
    [
      job.batchId,
      job.departmentCode,
      job.batchKey,
      job.kind,
      job.policy,
      JSON.stringify(job.options),
      job.actorId,
      job.actorRole,
      job.parentId,
      job.receivedAt,
      job.bytes,
      job.sha256,
      JSON.stringify(NO_IMPACT),
    ],
  );
}

/** The job a department sent under a key, or null. */
export async function findUploadJob(
  manager: EntityManager,
  departmentCode: string,
  batchKey: string,
): Promise<UploadJob | null> {
  const rows = await manager.query<UploadJobRow[]>(
    `/* findUploadJob */
     SELECT ${JOB_COLUMNS} FROM archive.upload_jobs AS job WHERE job.department_code = $1 AND job.batch_key = $2`,
    [departmentCode, batchKey],
  );
  return rows[0] ? jobOfRow(rows[0]) : null;
}

/** A job, locked until the transaction ends, or null. */
export async function lockUploadJob(manager: EntityManager, batchId: string): Promise<UploadJob | null> {
  const rows = await manager.query<UploadJobRow[]>(
    `/* lockUploadJob */ SELECT ${JOB_COLUMNS} FROM archive.upload_jobs AS job WHERE job.batch_id = $1 FOR UPDATE`,
    [batchId],
  );
  return rows[0] ? jobOfRow(rows[0]) : null;
}

/**
 * Takes up the next job (领取任务): one nobody works on, or whose worker has fallen silent. Small files first, then departments
 * without a job under way, then who came first; so a first load keeps nobody waiting.
 * @param sizes bytes up to which a file is small, and of the largest file this worker takes; null for any
 * @returns null when there is none
 */
export async function claimUploadJob(
  dataSource: DataSource,
  lease: Lease,
  sizes: { readonly small: number; readonly largest: number | null },
): Promise<UploadJob | null> {
  const [rows] = await dataSource.query<[UploadJobRow[], number]>(
    `/* claimUploadJob */
     UPDATE archive.upload_jobs AS job
        SET lease_by = $1, lease_until = clock_timestamp() + make_interval(secs => $2), attempts = job.attempts + 1,
            state = CASE job.state WHEN 'RECEIVED' THEN 'CHECKING' ELSE job.state END,
            step_started_at = clock_timestamp(), step_started_rows = CASE job.step WHEN 'COMMIT' THEN 0 ELSE job.rows_done END,
            rows_done = CASE job.step WHEN 'COMMIT' THEN 0 ELSE job.rows_done END
      WHERE job.batch_id = (
        SELECT waiting.batch_id FROM archive.upload_jobs AS waiting
         WHERE waiting.state IN ('RECEIVED', 'CHECKING', 'COMMITTING')
           AND (waiting.lease_until IS NULL OR waiting.lease_until < clock_timestamp())
           AND ($3::bigint IS NULL OR waiting.bytes <= $3)
         ORDER BY waiting.bytes > $4,
                  EXISTS (SELECT FROM archive.upload_jobs AS other
                           WHERE other.department_code = waiting.department_code
                             AND other.state IN ('RECEIVED', 'CHECKING', 'COMMITTING')
                             AND other.lease_until >= clock_timestamp()),
                  waiting.received_at, waiting.batch_id
         LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING ${JOB_COLUMNS}`,
    [lease.by, lease.seconds, sizes.largest, sizes.small],
  );
  return rows[0] ? jobOfRow(rows[0]) : null;
}

/**
 * Says that the worker lives (续租), and how far it has come.
 * @returns LOST when another worker has taken the job, CANCEL when somebody asked to stop
 */
export async function renewLease(
  dataSource: DataSource,
  batchId: string,
  lease: Lease,
  rowsDone: number | null,
): Promise<'HELD' | 'LOST' | 'CANCEL'> {
  const [rows] = await dataSource.query<[{ cancel_asked: boolean }[], number]>(
    `/* renewLease */
     UPDATE archive.upload_jobs AS job
        SET lease_until = clock_timestamp() + make_interval(secs => $3), rows_done = coalesce($4, job.rows_done)
      WHERE job.batch_id = $1 AND job.lease_by = $2 AND job.state IN ('CHECKING', 'COMMITTING')
      RETURNING job.cancel_asked`,
    [batchId, lease.by, lease.seconds, rowsDone],
  );
  const [row] = rows;
  if (row === undefined) return 'LOST';
  return row.cancel_asked ? 'CANCEL' : 'HELD';
}

/** Lets a job go, so that the next worker need not wait. */
export async function releaseLease(dataSource: DataSource, batchId: string, by: string): Promise<void> {
  await dataSource.query(
    `/* releaseLease */
     UPDATE archive.upload_jobs SET lease_by = NULL, lease_until = NULL WHERE batch_id = $1 AND lease_by = $2`,
    [batchId, by],
  );
}

/**
 * Saves how far a job has come, in the transaction of what was done. @returns false when the job is no longer this worker's
 * or somebody asked to stop: then the transaction must not end well
 */
export async function saveProgress(
  manager: EntityManager,
  batchId: string,
  by: string,
  progress: JobProgress,
): Promise<boolean> {
  return await changed(
    manager,
    `/* saveProgress */
     UPDATE archive.upload_jobs AS job
        SET rows_done = coalesce($3, job.rows_done), rows_total = coalesce($4, job.rows_total),
            checked_through = coalesce($5, job.checked_through), report = coalesce($6, job.report),
            findings = coalesce($7, job.findings), counts = coalesce($8, job.counts),
            impact = coalesce($9, job.impact), attempts = 0
      WHERE job.batch_id = $1 AND job.lease_by = $2 AND NOT job.cancel_asked`,
    [
      batchId,
      by,
      progress.rowsDone ?? null,
      progress.rowsTotal ?? null,
      progress.checkedThrough ?? null,
      asJson(progress.report),
      asJson(progress.findings),
      asJson(progress.counts),
      asJson(progress.impact),
    ],
  );
}

/** The next state and step of a job. */
export interface JobMove {
  readonly state: UploadJob['state'];
  readonly step?: UploadJob['step'];
  readonly problem?: JobProblem | null;
  readonly outcomeSha256?: string;
  /** Instant at which nothing more will happen to it. */
  readonly finishedAt?: string;
  readonly originalKept?: boolean;
}

/** Moves a job that this worker holds (状态推进). @returns false as {@link saveProgress} */
export async function moveJob(manager: EntityManager, batchId: string, by: string, move: JobMove): Promise<boolean> {
  return await changed(
    manager,
    `/* moveJob */
     UPDATE archive.upload_jobs AS job
        SET state = $3, step = coalesce($4, job.step), problem = $5, outcome_sha256 = coalesce($6, job.outcome_sha256),
            finished_at = $7, original_kept = coalesce($8, job.original_kept), attempts = 0,
            rows_done = CASE WHEN $4 IS NULL THEN job.rows_done ELSE 0 END,
            step_started_at = clock_timestamp(), step_started_rows = 0,
            lease_by = CASE WHEN $3 IN ('CHECKING', 'COMMITTING') THEN job.lease_by END,
            lease_until = CASE WHEN $3 IN ('CHECKING', 'COMMITTING') THEN job.lease_until END
      WHERE job.batch_id = $1 AND job.lease_by = $2 AND ($3 IN ('FAILED', 'CANCELLED') OR NOT job.cancel_asked)`,
    [
      batchId,
      by,
      move.state,
      move.step ?? null,
      asJson(move.problem ?? undefined),
      move.outcomeSha256 ?? null,
      move.finishedAt ?? null,
      move.originalKept ?? null,
    ],
  );
}

/** Sends a checked job on to be filed (转提交), by the person who said so. */
export async function startCommit(
  manager: EntityManager,
  batchId: string,
  committer: { readonly id: string; readonly role: string; readonly policy: string },
): Promise<void> {
  await manager.query(
    `/* startCommit */
     UPDATE archive.upload_jobs
        SET state = 'COMMITTING', step = 'COMMIT', policy = $4, committer_id = $2, committer_role = $3, rows_done = 0,
            step_started_at = NULL, step_started_rows = 0, problem = NULL
      WHERE batch_id = $1`,
    [batchId, committer.id, committer.role, committer.policy],
  );
}

/** Sends a checked job back to be checked from its first row (退回检查), with options as they are now. */
export async function sendBackToCheck(manager: EntityManager, batchId: string, options: UploadOptions): Promise<void> {
  await manager.query(
    `/* sendBackToCheck */
     UPDATE archive.upload_jobs
        SET state = 'CHECKING', step = 'CHECK', options = $2, checked_through = NULL, rows_done = 0, counts = NULL,
            findings = '{}', impact = $3, problem = NULL, step_started_at = NULL, step_started_rows = 0, attempts = 0
      WHERE batch_id = $1`,
    [batchId, JSON.stringify(options), JSON.stringify(NO_IMPACT)],
  );
}

/** Asks the worker to stop; a job that nobody works on stops at once. @returns true when it has stopped */
export async function askCancel(manager: EntityManager, batchId: string, now: string): Promise<boolean> {
  return await changed(
    manager,
    `/* askCancel */
     WITH asked AS (UPDATE archive.upload_jobs AS job
        SET cancel_asked = true,
            state = CASE WHEN job.lease_until >= clock_timestamp() THEN job.state ELSE 'CANCELLED' END,
            finished_at = CASE WHEN job.lease_until >= clock_timestamp() THEN NULL ELSE $2::timestamptz END,
            lease_by = CASE WHEN job.lease_until >= clock_timestamp() THEN job.lease_by END,
            original_kept = coalesce(job.lease_until >= clock_timestamp(), false) AND job.original_kept
      WHERE job.batch_id = $1 RETURNING job.state)
     SELECT FROM asked WHERE asked.state = 'CANCELLED'`,
    [batchId, now],
  );
}

async function changed(manager: EntityManager, sql: string, parameters: readonly unknown[]): Promise<boolean> {
  const answer = await manager.query<unknown>(sql, [...parameters]);
  if (!Array.isArray(answer)) return false;
  const [, affected] = answer as [unknown, unknown];
  return typeof affected === 'number' ? affected > 0 : answer.length > 0;
}

function asJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
