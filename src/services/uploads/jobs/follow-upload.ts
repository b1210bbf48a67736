import { inTransaction } from '../../../data/transaction';
import { recordEvent } from '../../events/record-event';
import { isUuid } from '../../marks/mark-records';
import { requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import { AppError } from '../../../domain/errors';
import type { UploadJob } from '../../../domain/upload/upload-job';
import { isFinished } from '../../../domain/upload/upload-job';
import type { Desk } from '../../desk';
import { watchUploadJob } from './read-upload-job';

/** How a follower waits and learns the time (跟踪节拍). */
export interface Follower {
  readonly desk: () => Desk;
  /** Waits a little; false when it is time to leave. */
  readonly pause: () => Promise<boolean>;
}

/**
 * A job each time it has moved (跟踪任务), until it is over; reads the table, whichever process works on the job. The event log holds
 * that somebody followed it, not every look.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for another department's
 */
export async function* followUpload(
  follower: Follower,
  actor: Actor | null,
  id: string,
): AsyncGenerator<{ readonly desk: Desk; readonly job: UploadJob }> {
  requireAction(actor, 'uploads.read');
  const first = follower.desk();
  const batchId = isUuid(id) ? { batchId: id } : {};
  await inTransaction(first.dataSource, (manager) =>
    recordEvent(manager, first, actor, { action: 'uploads.read', ...batchId }),
  );
  let shown = '';
  do {
    const desk = follower.desk();
    const job = await watchUploadJob(desk, actor, id);
    if (job === null) throw new AppError('NOT_FOUND', '没有该上传 / No such upload');
    const state = `${job.state} ${job.step} ${job.rowsDone}`;
    if (state !== shown) yield { desk, job };
    shown = state;
    if (isFinished(job)) return;
  } while (await follower.pause());
}
