import type { EntityManager } from 'typeorm';
import { deleteCheckedRows } from '../../../data/repositories/checked-row-repository';
import { deleteStagedRows } from '../../../data/repositories/staged-row-repository';
import { deleteUploadChunks, deleteUploadSlices } from '../../../data/repositories/upload-file-repository';
import { moveJob } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import type { Actor } from '../../../domain/access/actor';
import type { JobProblem, UploadJob } from '../../../domain/upload/upload-job';
import type { Desk } from '../../desk';
import { recordEvent } from '../../events/record-event';
import type { JobDesk } from './job-work';
import { ROWS_PER_SLICE } from './raw-rows';

/** Takes away everything a file brought, original included (清除数据行); the job itself stays as the record that it came. */
export async function clearJob(manager: EntityManager, batchId: string): Promise<void> {
  await deleteStagedRows(manager, batchId);
  await deleteCheckedRows(manager, batchId);
  await deleteUploadSlices(manager, batchId, { rowsPerSlice: ROWS_PER_SLICE, all: true });
  await deleteUploadChunks(manager, batchId);
}

/** Ends a job with a plain answer and keeps nothing of the file (任务失败). */
export async function failJob({ desk, worker }: JobDesk, job: UploadJob, problem: JobProblem): Promise<void> {
  const now = desk();
  await inTransaction(now.dataSource, async (manager) => {
    const move = { state: 'FAILED', problem, finishedAt: now.now.toISOString(), originalKept: false } as const;
    if (!(await moveJob(manager, job.batchId, worker, move))) return;
    await clearJob(manager, job.batchId);
    await recordEvent(manager, now, senderOf(job), {
      action: 'uploads.fail',
      batchId: job.batchId,
      details: { kind: job.kind, code: problem.code },
    });
  });
}

/** Ends a job that somebody asked to stop (任务取消); does nothing to one that is another worker's now. */
export async function cancelHeldJob({ desk, worker }: JobDesk, job: UploadJob): Promise<void> {
  const now = desk();
  await inTransaction(now.dataSource, async (manager) => {
    const move = { state: 'CANCELLED', finishedAt: now.now.toISOString(), originalKept: false } as const;
    if (await moveJob(manager, job.batchId, worker, move)) await clearJob(manager, job.batchId);
  });
}

/** Puts a job back to be committed by a second person (退回待提交); one that went without a check is checked first. */
export async function returnToChecked({ desk, worker }: JobDesk, job: UploadJob, problem: JobProblem): Promise<void> {
  const { dataSource }: Desk = desk();
  const wasChecked = job.checkedThrough !== null;
  const move = wasChecked ? ({ state: 'CHECKED', problem } as const) : ({ state: 'CHECKING', step: 'CHECK' } as const);
  await inTransaction(dataSource, (manager) => moveJob(manager, job.batchId, worker, move));
}

/** Who sent the file. */
export function senderOf(job: UploadJob): Actor {
  return { id: job.actorId, role: job.actorRole, departmentCode: job.departmentCode };
}
