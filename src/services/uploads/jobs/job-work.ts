import type { Actor } from '../../../domain/access/actor';
import { departmentScope } from '../../../domain/access/scope';
import { AppError } from '../../../domain/errors';
import type { UploadJob } from '../../../domain/upload/upload-job';
import type { FileCheckContext } from '../../../domain/upload/file-checks';
import { departmentsByCode } from '../../../data/views/departments';
import type { Desk } from '../../desk';
import { catalogueOf, scopedDesk, todayOf } from '../../desk';
import type { JobSignal } from '../../job-signal';

/** What a worker has to work with (作业环境): a desk at the present instant, a folder for large workbooks, its own name. */
export interface JobDesk {
  /** Its connections must be two at least for each job: one writes while the other reads ahead. */
  readonly desk: () => Desk;
  readonly spoolFolder: string;
  /** Name under which it holds jobs, unlike that of any other worker. */
  readonly worker: string;
}

/** A job in a worker's hands. */
export interface JobWork {
  readonly desk: Desk;
  readonly spoolFolder: string;
  readonly worker: string;
  readonly job: UploadJob;
  readonly signal: JobSignal;
  /** Who sent the file: what is filed is filed by this person. */
  readonly actor: Actor;
  readonly context: FileCheckContext;
}

/** Takes a job in hand: from here on the database shows what its department may see. @throws AppError FORBIDDEN when its department is not registered any more */
export async function takeInHand(jobDesk: JobDesk, job: UploadJob, signal: JobSignal): Promise<JobWork> {
  const desk = scopedDesk(jobDesk.desk(), departmentScope(job.departmentCode));
  const department = (await departmentsByCode(desk.dataSource, [job.departmentCode])).get(job.departmentCode);
  if (!department) {
    throw new AppError('FORBIDDEN', `部门${job.departmentCode}未登记 / Department not registered`);
  }
  const { spoolFolder, worker } = jobDesk;
  const actor = { id: job.actorId, role: job.actorRole, departmentCode: job.departmentCode };
  const context = { department, catalogue: catalogueOf(desk), today: todayOf(desk) };
  return { desk: { ...desk, requestId: job.batchId }, spoolFolder, worker, job, signal, actor, context };
}

/** A promise that nobody may be waiting for yet when it fails; whoever waits for it in the end learns of it. */
export function underWay<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
