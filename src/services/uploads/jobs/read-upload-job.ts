import type { CheckedRowView, RowsWanted } from '../../../data/views/upload-jobs';
import { checkedRowPage, uploadJobById, uploadJobPage } from '../../../data/views/upload-jobs';
import { requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import type { RecordKind } from '../../../domain/record/record-kind';
import { AppError } from '../../../domain/errors';
import type { UploadJob } from '../../../domain/upload/upload-job';
import type { Desk } from '../../desk';
import { recordAlone } from '../../events/record-event';
import { isUuid } from '../../marks/mark-records';

/** Which jobs. */
export interface JobPage {
  /** Null is any. */
  readonly kind: RecordKind | null;
  readonly state: UploadJob['state'] | null;
  readonly first: number;
  readonly after: { readonly receivedAt: string; readonly batchId: string } | null;
}

/** Jobs of the actor's department, or of all for the auditor (上传任务列表), newest first. */
export async function readUploadJobs(desk: Desk, actor: Actor | null, page: JobPage): Promise<UploadJob[]> {
  requireAction(actor, 'uploads.read');
  await recordAlone(desk, actor, { action: 'uploads.read' });
  return uploadJobPage(desk.dataSource, { ...page, departmentCode: actor.departmentCode });
}

/** A job as it stands (任务状态), for those who put their own word in the event log; null for another department's. */
export async function watchUploadJob(desk: Desk, actor: Actor | null, id: string): Promise<UploadJob | null> {
  requireAction(actor, 'uploads.read');
  const job = isUuid(id) ? await uploadJobById(desk.dataSource, id) : null;
  return job !== null && maySee(actor, job) ? job : null;
}

/** A job that the actor may act on (本单位任务). @throws AppError NOT_FOUND: another department's looks like none */
export async function ownJob(desk: Desk, actor: Actor, id: string): Promise<UploadJob> {
  const job = isUuid(id) ? await uploadJobById(desk.dataSource, id) : null;
  if (job !== null && job.departmentCode === actor.departmentCode) return job;
  throw new AppError('NOT_FOUND', '没有该上传 / No such upload');
}

/** Rows of a job with their problems (判定结果), for whoever may see the job. */
export async function readCheckedRows(
  desk: Desk,
  actor: Actor | null,
  job: UploadJob,
  page: { readonly wanted: RowsWanted; readonly after: number; readonly first: number },
): Promise<CheckedRowView[]> {
  requireAction(actor, 'uploads.read');
  return maySee(actor, job) ? checkedRowPage(desk.dataSource, job.batchId, page) : [];
}

function maySee(actor: Actor, job: UploadJob): boolean {
  return actor.departmentCode === null || actor.departmentCode === job.departmentCode;
}
