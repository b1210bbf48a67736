import {
  checkJobSlice,
  claimCheckJob,
  endCheckJob,
  releaseCheckLease,
  renewCheckLease,
} from '../../../data/repositories/check-job-repository';
import type { CheckJobEnd } from '../../../data/repositories/check-job-repository';
import { appErrorOf, sqlStateOf } from '../../../data/sql-errors';
import { inTransaction } from '../../../data/transaction';
import { checkById } from '../../../data/views/checks';
import { departmentScope } from '../../../domain/access/scope';
import type { CheckJob } from '../../../domain/check/check-job';
import { AppError } from '../../../domain/errors';
import { scopedDesk } from '../../desk';
import type { JobSignal } from '../../job-signal';
import { breathe, JobStopped } from '../../job-signal';
import type { CertifyingDesk } from '../certifying-desk';
import { makeLongCheck } from '../make-check';

/** Seconds after which a worker without a word counts as dead. */
const LEASE_SECONDS = 8;
const MOST_ATTEMPTS = 20;

/** What a worker of checks has to work with. */
export interface CheckJobDesk {
  /** Its connections must be two at least: one checks while the other says that it lives. */
  readonly desk: () => CertifyingDesk;
  readonly worker: string;
}

/** Takes up the next long list, or null (领取批量核查). */
export async function takeCheckJob({ desk, worker }: CheckJobDesk): Promise<CheckJob | null> {
  return claimCheckJob(desk().dataSource, { by: worker, seconds: LEASE_SECONDS });
}

/** Renews the worker's lease, tells its progress, and hands on what it is told (续租). */
export async function keepCheckJob({ desk, worker }: CheckJobDesk, job: CheckJob, signal: JobSignal): Promise<void> {
  const lease = { by: worker, seconds: LEASE_SECONDS };
  const answer = await renewCheckLease(desk().dataSource, job.checkId, lease, signal.rowsDone);
  if (answer !== 'HELD') signal.stop(answer);
}

/**
 * Works a long list off (执行批量核查): one snapshot, one transaction, so that all of it is kept or nothing. A worker that died after
 * it was kept left only the mark undone; the next one finds the check and sets it.
 * @throws whatever is a fault of ours, after the job was ended with it
 */
export async function runCheckJob(jobDesk: CheckJobDesk, job: CheckJob, signal: JobSignal): Promise<void> {
  const desk = { ...scopedDesk(jobDesk.desk(), departmentScope(job.departmentCode)), requestId: job.checkId };
  try {
    if (job.attempts > MOST_ATTEMPTS) throw new AppError('UNAVAILABLE', '多次处理均未完成 / Given up');
    if ((await checkById(desk.dataSource, job.checkId, null)) === null) await check(desk, job, signal);
    await end(jobDesk.desk(), job, { state: 'DONE', problem: null });
  } catch (error) {
    signal.rowsDone = null;
    await settle(desk, jobDesk.worker, job, error);
  }
}

async function check(desk: CertifyingDesk, job: CheckJob, signal: JobSignal): Promise<void> {
  const { checkId, question, actorId: id, actorRole: role, departmentCode } = job;
  const work = inTransaction(
    desk.dataSource,
    async (manager) => {
      await makeLongCheck(
        manager,
        desk,
        { id, role, departmentCode },
        { ...question, asOf: null },
        {
          checkId,
          slice: async (number) => {
            await breathe();
            signal.check();
            return checkJobSlice(manager, checkId, number);
          },
          tell: (done) => {
            signal.rowsDone = done;
          },
        },
      );
      signal.check();
    },
    'REPEATABLE READ',
  );
  await work;
}

async function settle(desk: CertifyingDesk, worker: string, job: CheckJob, error: unknown): Promise<void> {
  if (error instanceof JobStopped) {
    if (error.reason === 'CANCEL') await end(desk, job, { state: 'CANCELLED', problem: null });
    return;
  }
  if (error instanceof AppError) return end(desk, job, { state: 'FAILED', problem: error.message });
  if (appErrorOf(error) !== null || sqlStateOf(error) !== null) {
    return releaseCheckLease(desk.dataSource, job.checkId, worker).catch(() => undefined);
  }
  const problem = `内部错误，请提供任务编号 ${job.checkId} / Internal error`;
  await end(desk, job, { state: 'FAILED', problem });
  throw error;
}

async function end(desk: CertifyingDesk, { checkId }: CheckJob, how: Omit<CheckJobEnd, 'finishedAt'>): Promise<void> {
  const finishedAt = desk.now.toISOString();
  await inTransaction(desk.dataSource, (manager) => endCheckJob(manager, checkId, { ...how, finishedAt }));
}

/** Lets a job go that this worker held, if it still does. */
export async function letGoCheck({ desk, worker }: CheckJobDesk, job: CheckJob): Promise<void> {
  await releaseCheckLease(desk().dataSource, job.checkId, worker);
}
