import { claimUploadJob, releaseLease, renewLease } from '../../../data/repositories/upload-job-repository';
import { appErrorOf, sqlStateOf } from '../../../data/sql-errors';
import { uploadJobById } from '../../../data/views/upload-jobs';
import { AppError } from '../../../domain/errors';
import type { UploadJob } from '../../../domain/upload/upload-job';
import { FileError } from '../../../files/file-error';
import { checkRows } from './check-rows';
import { commitRows, SecondPersonNeeded } from './commit-rows';
import { cancelHeldJob, failJob, returnToChecked } from './give-up';
import type { JobDesk } from './job-work';
import type { JobSignal } from '../../job-signal';
import { takeInHand } from './job-work';
import { JobStopped } from '../../job-signal';
import { SMALL_FILE } from './small-file';
import { readRows } from './read-rows';

/** Seconds after which a worker without a word counts as dead; it speaks several times in between. */
export const LEASE_SECONDS = 8;
/** Times a job is taken up without coming forward before it is given up: it may be what kills its workers. */
const MOST_ATTEMPTS = 100;

/** Takes up the next job, or null (领取任务). @param largest bytes of the largest file to take; null for any */
export async function takeJob({ desk, worker }: JobDesk, largest: number | null): Promise<UploadJob | null> {
  return claimUploadJob(desk().dataSource, { by: worker, seconds: LEASE_SECONDS }, { small: SMALL_FILE, largest });
}

/** Renews the worker's lease, tells its progress, and hands on what it is told (续租). */
export async function keepJob({ desk, worker }: JobDesk, job: UploadJob, signal: JobSignal): Promise<void> {
  const lease = { by: worker, seconds: LEASE_SECONDS };
  const answer = await renewLease(desk().dataSource, job.batchId, lease, signal.rowsDone);
  if (answer !== 'HELD') signal.stop(answer);
}

/**
 * Works on a job as far as it goes (执行任务): reads, checks, files. What goes wrong becomes the job's own answer; a database that
 * is away leaves the job to whoever comes next.
 * @throws whatever is a fault of ours, after the job was ended with it
 */
export async function runJob(jobDesk: JobDesk, taken: UploadJob, signal: JobSignal): Promise<void> {
  try {
    if (taken.attempts > MOST_ATTEMPTS) throw new AppError('UNAVAILABLE', tooManyAttempts());
    await goOn(jobDesk, taken, signal);
  } catch (error) {
    signal.rowsDone = null;
    await settle(jobDesk, taken, error);
  }
}

async function goOn(jobDesk: JobDesk, taken: UploadJob, signal: JobSignal): Promise<void> {
  let job = taken;
  if (job.step === 'READ') {
    await readRows(await takeInHand(jobDesk, job, signal));
    job = await again(jobDesk, job);
  }
  if (job.step === 'CHECK' && job.state === 'CHECKING') await checkRows(await takeInHand(jobDesk, job, signal));
  if (job.state === 'COMMITTING') await commitRows(await takeInHand(jobDesk, job, signal));
}

async function again({ desk }: JobDesk, job: UploadJob): Promise<UploadJob> {
  const present = await uploadJobById(desk().dataSource, job.batchId);
  if (present === null) throw new JobStopped('LOST');
  return present;
}

async function settle(jobDesk: JobDesk, job: UploadJob, error: unknown): Promise<void> {
  if (error instanceof JobStopped) return stopped(jobDesk, job);
  if (error instanceof SecondPersonNeeded) {
    await returnToChecked(jobDesk, job, { code: 'SECOND_PERSON', message: secondPerson(error.firms) });
    return letGo(jobDesk, job);
  }
  if (error instanceof FileError) return failJob(jobDesk, job, { code: error.code, message: error.message });
  if (error instanceof AppError) return failJob(jobDesk, job, { code: error.code, message: error.message });
  const { dataSource } = jobDesk.desk();
  const passing = appErrorOf(error) !== null || sqlStateOf(error) !== null || isConnectionFault(error);
  if (passing) return releaseLease(dataSource, job.batchId, jobDesk.worker).catch(() => undefined);
  await failJob(jobDesk, job, {
    code: 'INTERNAL',
    message: `内部错误，请提供任务编号 ${job.batchId} / Internal error`,
  });
  throw error;
}

async function stopped(jobDesk: JobDesk, job: UploadJob): Promise<void> {
  const present = await uploadJobById(jobDesk.desk().dataSource, job.batchId);
  if (present?.cancelAsked === true) await cancelHeldJob(jobDesk, job);
}

/** What the driver says without a code when the connection breaks in the middle of an answer. */
function isConnectionFault(error: unknown): boolean {
  return error instanceof Error && /connection|terminated|not queryable|released/i.test(error.message);
}

function secondPerson(firms: number): string {
  return `提交将使${firms}户信用状况变化，须由本单位另一人提交 / A second person of the department must commit this`;
}

function tooManyAttempts(): string {
  return '多次处理均未完成，请检查文件后以新的批次号重新上传 / Given up after many attempts';
}

/** Lets a job go that this worker held, if it still does. */
export async function letGo({ desk, worker }: JobDesk, job: UploadJob): Promise<void> {
  await releaseLease(desk().dataSource, job.batchId, worker);
}
