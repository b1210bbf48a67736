import type { BatchView } from '../../data/views/batches';
import { batchById, batchPage } from '../../data/views/batches';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Desk } from '../desk';
import { readFrom } from '../desk';
import { recordAlone } from '../events/record-event';

/** Which page of uploads. */
export interface UploadPage {
  readonly first: number;
  readonly after: { readonly receivedAt: string; readonly batchId: string } | null;
}

/** Uploads of the actor's department, or of all departments for the auditor (上传批次), newest first. */
export async function readUploads(desk: Desk, actor: Actor | null, page: UploadPage): Promise<BatchView[]> {
  requireAction(actor, 'uploads.read');
  await recordAlone(desk, actor, { action: 'uploads.read' });
  return readFrom(desk, (source) => batchPage(source, { ...page, departmentCode: actor.departmentCode }));
}

/** One upload with its receipt (上传批次), or null: another department's looks like none. */
export async function readUpload(desk: Desk, actor: Actor | null, batchId: string): Promise<BatchView | null> {
  requireAction(actor, 'uploads.read');
  await recordAlone(desk, actor, { action: 'uploads.read', batchId });
  const batch = await readFrom(desk, (source) => batchById(source, batchId));
  const isOwn = actor.departmentCode === null || batch?.departmentCode === actor.departmentCode;
  return isOwn ? batch : null;
}
