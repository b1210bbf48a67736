import { askCancel, lockUploadJob, startCommit } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import { requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import { AppError, InvariantError } from '../../../domain/errors';
import type { UploadPolicy } from '../../../domain/upload/receipt';
import { firmsChanged } from '../../../domain/upload/upload-impact';
import type { UploadJob } from '../../../domain/upload/upload-job';
import { isFinished } from '../../../domain/upload/upload-job';
import type { Desk } from '../../desk';
import { recordEvent } from '../../events/record-event';
import { clearJob } from './give-up';
import { ownJob } from './read-upload-job';

/**
 * Lets a checked file be filed (提交上传), under a policy chosen now. Above the configured impact the person who sent the file cannot
 * say so. A file that is being filed, or is filed, answers as it is.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for another department's, CONFLICT while it is not checked, when it
 * ended otherwise, or when a second person is needed
 */
export async function commitUpload(
  desk: Desk,
  actor: Actor | null,
  id: string,
  policy: UploadPolicy | null,
): Promise<UploadJob> {
  requireAction(actor, 'uploads.commit');
  const { batchId } = await ownJob(desk, actor, id);
  return inTransaction(desk.dataSource, async (manager) => {
    const job = await lockUploadJob(manager, batchId);
    if (job === null) throw new InvariantError('an upload vanished');
    if (job.state === 'COMMITTING' || job.state === 'DONE') return job;
    requireReady(desk, actor, job);
    await startCommit(manager, batchId, { id: actor.id, role: actor.role, policy: policy ?? job.policy });
    return (await lockUploadJob(manager, batchId)) ?? job;
  });
}

function requireReady(desk: Desk, actor: Actor, job: UploadJob): void {
  if (job.state !== 'CHECKED') {
    throw new AppError('CONFLICT', `任务状态为${job.state}，不能提交 / The upload is not ready to be committed`);
  }
  const firms = firmsChanged(job.impact);
  const needsSecond = firms > desk.confirmUploadAbove || job.problem?.code === 'SECOND_PERSON';
  if (!needsSecond || actor.id !== job.actorId) return;
  throw new AppError(
    'CONFLICT',
    `提交将使${firms}户信用状况变化，须由本单位另一人提交 / A second person of the department must commit this`,
  );
}

/**
 * Stops a file that is not filed yet (取消上传): nothing of it is kept but the record that it came.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for another department's, CONFLICT when it is filed already
 */
export async function cancelUpload(desk: Desk, actor: Actor | null, id: string): Promise<UploadJob> {
  requireAction(actor, 'uploads.commit');
  const { batchId } = await ownJob(desk, actor, id);
  return inTransaction(desk.dataSource, async (manager) => {
    const job = await lockUploadJob(manager, batchId);
    if (job === null) throw new InvariantError('an upload vanished');
    if (job.state === 'DONE') throw new AppError('CONFLICT', '该上传已完成，不能取消 / The upload is filed already');
    if (isFinished(job)) return job;
    if (await askCancel(manager, batchId, desk.now.toISOString())) await clearJob(manager, batchId);
    await recordEvent(manager, desk, actor, { action: 'uploads.cancel', batchId });
    return (await lockUploadJob(manager, batchId)) ?? job;
  });
}
