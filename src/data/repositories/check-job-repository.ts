import type { DataSource, EntityManager } from 'typeorm';
import type { CheckJob, CheckJobState } from '../../domain/check/check-job';
import type { TypedSupplier } from '../../domain/check/stored-check';
import type { Lease } from './upload-job-repository';

interface Row extends Omit<CheckJob, 'receivedAt' | 'startedAt' | 'finishedAt'> {
  readonly receivedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

const COLUMNS = `job.check_id AS "checkId", job.department_code AS "departmentCode", job.actor_id AS "actorId",
  job.actor_role AS "actorRole", job.question, job.file_name AS "fileName", job.suppliers, job.done, job.state, job.attempts,
  job.problem, job.cancel_asked AS "cancelAsked", job.received_at AS "receivedAt", job.started_at AS "startedAt",
  job.finished_at AS "finishedAt"`;

/** What a job is when it arrives. */
export type NewCheckJob = Pick<
  CheckJob,
  'checkId' | 'departmentCode' | 'actorId' | 'actorRole' | 'question' | 'fileName' | 'suppliers' | 'receivedAt'
>;

/** Puts a long list in the queue (批量核查入队). */
export async function insertCheckJob(manager: EntityManager, job: NewCheckJob): Promise<void> {
  await manager.query(
    `/* insertCheckJob */
     INSERT INTO archive.check_jobs (check_id, department_code, actor_id, actor_role, question, file_name, suppliers, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[job.checkId, job.departmentCode, job.actorId, job.actorRole, JSON.stringify(job.question)],
      ...[job.fileName, job.suppliers, job.receivedAt],
    ],
  );
}

/** Sets down some suppliers of a list. */
export async function insertCheckJobSlice(
  manager: EntityManager,
  checkId: string,
  slice: number,
  suppliers: readonly TypedSupplier[],
): Promise<void> {
  await manager.query(
    `/* insertCheckJobSlice */ INSERT INTO archive.check_job_slices (check_id, slice, suppliers) VALUES ($1, $2, $3)`,
    [checkId, slice, JSON.stringify(suppliers)],
  );
}

/** Some suppliers of a list; none after the last slice. */
export async function checkJobSlice(manager: EntityManager, checkId: string, slice: number): Promise<TypedSupplier[]> {
  const rows = await manager.query<{ suppliers: TypedSupplier[] }[]>(
    `/* checkJobSlice */ SELECT suppliers FROM archive.check_job_slices WHERE check_id = $1 AND slice = $2`,
    [checkId, slice],
  );
  return rows[0]?.suppliers ?? [];
}

/** A job by its id, of a department; null when it is another's or does not exist. @param departmentCode null for any */
export async function checkJobById(
  runner: DataSource | EntityManager,
  checkId: string,
  departmentCode: string | null,
): Promise<CheckJob | null> {
  const rows = await runner.query<Row[]>(
    `/* checkJobById */
     SELECT ${COLUMNS} FROM archive.check_jobs AS job
      WHERE job.check_id = $1 AND ($2::text IS NULL OR job.department_code = $2)`,
    [checkId, departmentCode],
  );
  return rows[0] ? jobOfRow(rows[0]) : null;
}

/** Takes up the job that came first and that nobody works on, or whose worker has fallen silent (领取批量核查). */
export async function claimCheckJob(dataSource: DataSource, lease: Lease): Promise<CheckJob | null> {
  const [rows] = await dataSource.query<[Row[], number]>(
    `/* claimCheckJob */
     UPDATE archive.check_jobs AS job
        SET lease_by = $1, lease_until = clock_timestamp() + make_interval(secs => $2), attempts = job.attempts + 1,
            state = 'CHECKING', done = 0, started_at = clock_timestamp()
      WHERE job.check_id = (
        SELECT waiting.check_id FROM archive.check_jobs AS waiting
         WHERE waiting.finished_at IS NULL AND (waiting.lease_until IS NULL OR waiting.lease_until < clock_timestamp())
         ORDER BY waiting.received_at, waiting.check_id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING ${COLUMNS}`,
    [lease.by, lease.seconds],
  );
  return rows[0] ? jobOfRow(rows[0]) : null;
}

/** Says that the worker lives, and how far it is (续租). @returns as the lease of an upload */
export async function renewCheckLease(
  dataSource: DataSource,
  checkId: string,
  lease: Lease,
  done: number | null,
): Promise<'HELD' | 'LOST' | 'CANCEL'> {
  const [rows] = await dataSource.query<[{ cancel_asked: boolean }[], number]>(
    `/* renewCheckLease */
     UPDATE archive.check_jobs AS job
        SET lease_until = clock_timestamp() + make_interval(secs => $3), done = coalesce($4, job.done)
      WHERE job.check_id = $1 AND job.lease_by = $2 AND job.finished_at IS NULL
      RETURNING job.cancel_asked`,
    [checkId, lease.by, lease.seconds, done],
  );
  const [row] = rows;
  if (row === undefined) return 'LOST';
  return row.cancel_asked ? 'CANCEL' : 'HELD';
}

/** Lets a job go, so that the next worker need not wait. */
export async function releaseCheckLease(dataSource: DataSource, checkId: string, by: string): Promise<void> {
  await dataSource.query(
    `/* releaseCheckLease */
     UPDATE archive.check_jobs SET lease_by = NULL, lease_until = NULL WHERE check_id = $1 AND lease_by = $2`,
    [checkId, by],
  );
}

/** How a job ended. */
export interface CheckJobEnd {
  readonly state: Extract<CheckJobState, 'DONE' | 'FAILED' | 'CANCELLED'>;
  readonly problem: string | null;
  readonly finishedAt: string;
}

/** Ends a job and forgets its list (办结批量核查); one that has ended stays as it is. */
export async function endCheckJob(manager: EntityManager, checkId: string, end: CheckJobEnd): Promise<void> {
  await manager.query(
    `/* endCheckJob */
     UPDATE archive.check_jobs AS job
        SET state = $2, problem = $3, finished_at = $4, lease_by = NULL, lease_until = NULL,
            done = CASE $2 WHEN 'DONE' THEN job.suppliers ELSE 0 END
      WHERE job.check_id = $1 AND job.finished_at IS NULL`,
    [checkId, end.state, end.problem, end.finishedAt],
  );
  await manager.query(`/* endCheckJob.slices */ DELETE FROM archive.check_job_slices WHERE check_id = $1`, [checkId]);
}

/** Asks the worker of a job to stop (申请取消). @returns true when nobody works on it */
export async function askCancelCheck(manager: EntityManager, checkId: string): Promise<boolean> {
  const [rows] = await manager.query<[{ idle: boolean }[], number]>(
    `/* askCancelCheck */
     UPDATE archive.check_jobs AS job SET cancel_asked = true
      WHERE job.check_id = $1 AND job.finished_at IS NULL
      RETURNING coalesce(job.lease_until < clock_timestamp(), true) AS idle`,
    [checkId],
  );
  return rows[0]?.idle === true;
}

function jobOfRow(row: Row): CheckJob {
  return {
    ...row,
    receivedAt: row.receivedAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
