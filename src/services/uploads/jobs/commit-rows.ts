import type { EntityManager } from 'typeorm';
import { findBatch, insertBatch, lockBatchKey } from '../../../data/repositories/batch-repository';
import { deleteCheckedRows } from '../../../data/repositories/checked-row-repository';
import { touchSourceLoad } from '../../../data/repositories/publication-repository';
import { deleteStagedRows } from '../../../data/repositories/staged-row-repository';
import { deleteUploadSlices } from '../../../data/repositories/upload-file-repository';
import { moveJob, saveProgress } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import { AppError } from '../../../domain/errors';
import type { Receipt } from '../../../domain/upload/receipt';
import { firmsChanged } from '../../../domain/upload/upload-impact';
import { recordEvent } from '../../events/record-event';
import { firmSlices } from './firm-slices';
import type { JobWork } from './job-work';
import { underWay } from './job-work';
import { JobStopped } from '../../job-signal';
import { ROWS_PER_SLICE } from './raw-rows';
import { BatchRejected, SliceFiling } from './slice-filing';

/** The archive has moved since the check: more firms change than one person may decide. */
export class SecondPersonNeeded extends Error {
  constructor(readonly firms: number) {
    super(`the file changes ${firms} firms: a second person is needed`);
  }
}

/**
 * Files a checked file (提交归档): decides every row again, files facts with all that follows, rows set aside, receipt and event
 * in one transaction, slice by slice in ascending order of the codes, so that two writers never wait for each other in a
 * ring. A crash at any moment leaves all of it or nothing.
 * @throws JobStopped, SecondPersonNeeded; AppError CONFLICT when the key was used meanwhile
 * @source design.md promises 1, 2
 */
export async function commitRows(work: JobWork): Promise<void> {
  const { dataSource } = work.desk;
  try {
    await inTransaction(dataSource, (manager) => commitAll(manager, work, false));
  } catch (error) {
    if (!(error instanceof BatchRejected)) throw error;
    await inTransaction(dataSource, (manager) => commitAll(manager, work, true));
  }
}

async function commitAll(manager: EntityManager, work: JobWork, isRejected: boolean): Promise<void> {
  const { job } = work;
  await requireFreeKey(manager, work);
  await deleteCheckedRows(manager, job.batchId);
  const filing = new SliceFiling(manager, work, isRejected);
  await fileSlices(work, filing);
  await finish(manager, work, filing);
}

/**
 * While a slice is decided, the database writes the one before and then locks the next: two lanes that meet at every slice.
 * Whatever happens, no statement is on its way any more when this ends.
 */
async function fileSlices(work: JobWork, filing: SliceFiling): Promise<void> {
  const slices = firmSlices(work.desk.dataSource, work.job.batchId);
  const lockNext = async () => {
    const next = await slices.next();
    return next.done ? null : filing.lock(next.value);
  };
  let writing = underWay(Promise.resolve());
  let locking = underWay(lockNext());
  try {
    for (let locked = await locking; locked !== null; locked = await locking) {
      work.signal.check();
      locking = underWay(writing.then(lockNext));
      const decided = await filing.decide(locked);
      writing = underWay(locking.then(() => filing.write(decided)));
      work.signal.rowsDone = filing.found.rowsDone;
    }
    await writing;
  } finally {
    await Promise.allSettled([locking, writing]);
    await slices.return(undefined);
  }
}

async function requireFreeKey(manager: EntityManager, { job }: JobWork): Promise<void> {
  await lockBatchKey(manager, job.departmentCode, job.batchKey);
  if ((await findBatch(manager, job.departmentCode, job.batchKey)) === null) return;
  throw new AppError('CONFLICT', '该批次号已用于其他内容，请换用新的批次号 / batchKey was used for other content');
}

async function finish(manager: EntityManager, work: JobWork, filing: SliceFiling): Promise<void> {
  const { desk, job, worker, actor } = work;
  const { found, recordedAt } = filing;
  const isOnePerson = job.committerId === job.actorId;
  const firms = firmsChanged(found.impact);
  if (isOnePerson && firms > desk.confirmUploadAbove) throw new SecondPersonNeeded(firms);
  const outcomeSha256 = filing.outcomeSha256();
  const receipt = receiptOf(work, filing, outcomeSha256);
  await touchSourceLoad(manager, job.departmentCode, job.kind, recordedAt);
  const requestDigest = desk.sealer.fingerprint(`file ${job.kind} ${job.sha256}`);
  await insertBatch(manager, { departmentCode: job.departmentCode, requestDigest, actorId: actor.id, receipt });
  await deleteStagedRows(manager, job.batchId);
  await deleteUploadSlices(manager, job.batchId, { rowsPerSlice: ROWS_PER_SLICE, all: false });
  const committer = { ...actor, id: job.committerId ?? actor.id, role: job.committerRole ?? actor.role };
  const details = { kind: job.kind, sha256: job.sha256, outcomeSha256, ...found.counts };
  await recordEvent(manager, desk, committer, { action: 'uploads.commit', batchId: job.batchId, details });
  const saved = await saveProgress(manager, job.batchId, worker, found);
  const move = { state: 'DONE', outcomeSha256, finishedAt: recordedAt } as const;
  if (!saved || !(await moveJob(manager, job.batchId, worker, move))) throw new JobStopped('LOST');
}

function receiptOf({ job }: JobWork, { found, recordedAt }: SliceFiling, outcomeSha256: string): Receipt {
  const { batchId, batchKey, kind, policy, bytes, sha256 } = job;
  return {
    batchId,
    batchKey,
    kind,
    policy,
    dryRun: false,
    receivedAt: recordedAt,
    counts: found.counts,
    rows: [],
    problems: [],
    standingChanges: found.impact.atOnce.named,
    standingChangesIfConfirmed: found.impact.ifConfirmed.named,
    file: { bytes, sha256, outcomeSha256 },
  };
}
