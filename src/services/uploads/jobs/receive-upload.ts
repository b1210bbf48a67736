import type { EntityManager } from 'typeorm';
import { findBatch, lockBatchKey } from '../../../data/repositories/batch-repository';
import { deleteUploadChunks } from '../../../data/repositories/upload-file-repository';
import { findUploadJob, insertUploadJob } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import { uploadJobById } from '../../../data/views/upload-jobs';
import { requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import { AppError, InvariantError } from '../../../domain/errors';
import type { RecordKind } from '../../../domain/record/record-kind';
import { RECORD_KINDS } from '../../../domain/record/record-kind';
import { redactPersonalNumbers } from '../../../domain/subject/personal-numbers';
import type { UploadPolicy } from '../../../domain/upload/receipt';
import type { UploadJob, UploadOptions } from '../../../domain/upload/upload-job';
import { ByteMeter } from '../../../files/byte-source';
import { FileError } from '../../../files/file-error';
import { FILE_LIMITS } from '../../../files/limits';
import type { Desk } from '../../desk';
import { recordEvent } from '../../events/record-event';
import { newId } from '../../filing/file-facts';
import { checkBatchKey, ownDepartment } from '../run-batch';
import { keepOriginal } from './original-file';

/** A file on its way in (上传请求). */
export interface UploadRequest {
  readonly kind: RecordKind;
  readonly batchKey: string;
  readonly policy: UploadPolicy;
  readonly options: UploadOptions;
  /** The upload whose returned rows this file corrects, or null. */
  readonly parentId: string | null;
}

const LONGEST_NAME = 200;

/**
 * Receives a file (接收文件): hashes it and sets it down sealed while it arrives, then puts it in the queue. The same key with the
 * same file again answers with the first job.
 * @throws AppError FORBIDDEN for other roles and for kinds the department may not send, INVALID_INPUT for an empty file or a
 * malformed key, LIMIT_EXCEEDED above 200 MB, CONFLICT when the key was used for other content, NOT_FOUND for a parent that
 * is not an upload of the department
 * @source rules.md R6
 */
export async function receiveUpload(
  desk: Desk,
  actor: Actor | null,
  request: UploadRequest,
  body: AsyncIterable<Uint8Array>,
): Promise<UploadJob> {
  requireAction(actor, 'records.upload');
  const { code, kinds } = await ownDepartment(desk, actor);
  checkBatchKey(request.batchKey);
  if (!kinds.includes(request.kind)) throw notEntitled(request.kind);
  await requireParent(desk, code, request);
  const batchId = newId();
  const meter = new ByteMeter(FILE_LIMITS.bytes);
  const { dataSource, sealer } = desk;
  try {
    const arrival = { dataSource, sealer, batchId, departmentCode: code, receivedAt: desk.now.toISOString() };
    await keepOriginal(arrival, meter.through(body));
    if (meter.bytes === 0) throw new FileError('EMPTY');
    const file = { batchId, bytes: meter.bytes, sha256: meter.sha256() };
    return await inTransaction(dataSource, (manager) =>
      enqueue(manager, desk, { ...actor, departmentCode: code }, { ...request, ...file }),
    );
  } catch (error) {
    await deleteUploadChunks(dataSource, batchId).catch(() => undefined);
    throw refusal(error);
  }
}

type Arrived = UploadRequest & Pick<UploadJob, 'batchId' | 'bytes' | 'sha256'>;

async function enqueue(
  manager: EntityManager,
  desk: Desk,
  actor: Actor & { readonly departmentCode: string },
  arrived: Arrived,
): Promise<UploadJob> {
  const { departmentCode } = actor;
  await lockBatchKey(manager, departmentCode, arrived.batchKey);
  const first = await findUploadJob(manager, departmentCode, arrived.batchKey);
  if (first !== null) return sameFile(manager, first, arrived);
  if ((await findBatch(manager, departmentCode, arrived.batchKey)) !== null) throw keyUsed();
  const fileName = redactPersonalNumbers(arrived.options.fileName.normalize('NFC').slice(0, LONGEST_NAME));
  await insertUploadJob(manager, {
    ...arrived,
    options: { ...arrived.options, fileName },
    departmentCode,
    actorId: actor.id,
    actorRole: actor.role,
    receivedAt: desk.now.toISOString(),
  });
  const { batchId, kind, bytes, sha256 } = arrived;
  await recordEvent(manager, desk, actor, { action: 'uploads.receive', batchId, details: { kind, bytes, sha256 } });
  const job = await findUploadJob(manager, departmentCode, arrived.batchKey);
  if (job === null) throw new InvariantError('an upload vanished in its own transaction');
  return job;
}

async function sameFile(manager: EntityManager, first: UploadJob, arrived: Arrived): Promise<UploadJob> {
  if (first.sha256 !== arrived.sha256 || first.kind !== arrived.kind) throw keyUsed();
  await deleteUploadChunks(manager, arrived.batchId);
  return first;
}

async function requireParent(desk: Desk, departmentCode: string, { parentId, kind }: UploadRequest): Promise<void> {
  if (parentId === null) return;
  const parent = await uploadJobById(desk.dataSource, parentId);
  if (parent?.departmentCode !== departmentCode) throw new AppError('NOT_FOUND', '没有该上传 / No such upload');
  if (parent.state !== 'DONE' || parent.kind !== kind) {
    throw new AppError(
      'CONFLICT',
      '只能更正本单位已完成的同类上传 / Only a finished upload of the same kind can be corrected',
    );
  }
}

function refusal(error: unknown): unknown {
  if (!(error instanceof FileError)) return error;
  return new AppError(error.code === 'TOO_LARGE' ? 'LIMIT_EXCEEDED' : 'INVALID_INPUT', error.message);
}

function keyUsed(): AppError {
  return new AppError('CONFLICT', '该批次号已用于其他内容，请换用新的批次号 / batchKey was used for other content');
}

function notEntitled(kind: RecordKind): AppError {
  return new AppError('FORBIDDEN', `本单位未获授权报送“${RECORD_KINDS[kind].zh}” / Not entitled to upload ${kind}`);
}
