import { joinWriters } from '../../../data/repositories/writing-lock';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { findBatch, insertBatch, lockBatchKey } from '../../../data/repositories/batch-repository';
import type { CheckedRow } from '../../../data/repositories/checked-row-repository';
import {
  deleteCheckedRows,
  insertCheckedRows,
  noteCorrections,
} from '../../../data/repositories/checked-row-repository';
import {
  dropUnusedEnterprises,
  lockEnterprises,
  recordingInstant,
} from '../../../data/repositories/enterprise-repository';
import { factsOf } from '../../../data/repositories/fact-repository';
import { touchSourceLoad } from '../../../data/repositories/publication-repository';
import { insertSetAsideRows } from '../../../data/repositories/set-aside-repository';
import { deleteStagedRows } from '../../../data/repositories/staged-row-repository';
import { deleteUploadSlices } from '../../../data/repositories/upload-file-repository';
import { moveJob, saveProgress } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import { AppError } from '../../../domain/errors';
import type { Receipt } from '../../../domain/upload/receipt';
import { countRows } from '../../../domain/upload/receipt';
import { addChanges, firmsChanged, NO_IMPACT } from '../../../domain/upload/upload-impact';
import { addCounts, countProblems, NO_ROWS } from '../../../domain/upload/upload-job';
import { recordEvent } from '../../events/record-event';
import { fileFacts } from '../../filing/file-facts';
import { changesIfConfirmed } from '../../filing/preview-confirmation';
import type { SettledRow } from '../run-batch';
import { filingsOf } from '../run-batch';
import type { Found } from './check-rows';
import { checkedRows, sliceWork } from './decide-slice';
import type { FirmSlice } from './firm-slices';
import { firmSlices } from './firm-slices';
import type { JobWork } from './job-work';
import { breathe, JobStopped } from './job-work';
import { ROWS_PER_SLICE } from './raw-rows';

/** The batch was to be all or nothing, and a row is refused. */
class BatchRejected extends Error {}

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
  const { job, signal } = work;
  await requireFreeKey(manager, work);
  await deleteCheckedRows(manager, job.batchId);
  const filing = new Filing(manager, work, isRejected);
  signal.rowsDone = 0;
  for await (const slice of firmSlices(work.desk.dataSource, job.batchId)) {
    signal.check();
    await filing.take(slice);
    signal.rowsDone = filing.found.rowsDone;
    await breathe();
  }
  await finish(manager, work, filing);
}

async function requireFreeKey(manager: EntityManager, { job }: JobWork): Promise<void> {
  await lockBatchKey(manager, job.departmentCode, job.batchKey);
  if ((await findBatch(manager, job.departmentCode, job.batchKey)) === null) return;
  throw new AppError('CONFLICT', '该批次号已用于其他内容，请换用新的批次号 / batchKey was used for other content');
}

/** A file being filed: what has been found so far, and the digest of the outcome. */
class Filing {
  found: Found = { rowsDone: 0, counts: NO_ROWS, findings: {}, impact: NO_IMPACT };
  /** Of the last slice filed. */
  recordedAt: string;
  private readonly outcome = createHash('sha256');

  constructor(
    private readonly manager: EntityManager,
    private readonly work: JobWork,
    private readonly isRejected: boolean,
  ) {
    this.recordedAt = work.desk.now.toISOString();
  }

  outcomeSha256(): string {
    return this.outcome.digest('hex');
  }

  async take(slice: FirmSlice): Promise<void> {
    const { manager, work } = this;
    const { policy } = work.job;
    const { subjects, settle } = sliceWork(work, slice, { policy, isRejected: this.isRejected });
    const codes = subjects.map(({ uscc }) => uscc);
    await joinWriters(manager);
    if (codes.length > 0) await lockEnterprises(manager, subjects);
    const onFile = await factsOf(manager, codes);
    const settled = settle(onFile);
    const isWrong = settled.some(({ result }) => result.outcome === 'REFUSED');
    if (policy === 'REJECT_BATCH' && !this.isRejected && isWrong) throw new BatchRejected();
    if (codes.length > 0) this.recordedAt = await recordingInstant(manager, codes);
    const context = { ...work.context, recordedAt: this.recordedAt };
    const filings = filingsOf(settled, onFile, this.recordedAt);
    const atOnce = await fileFacts(manager, filings, context);
    if (codes.length > 0) await dropUnusedEnterprises(manager, codes);
    const rows = checkedRows(slice, settled);
    await this.keep(slice, settled, rows);
    this.count(rows, { atOnce, ifConfirmed: changesIfConfirmed(filings, context) });
  }

  private async keep(slice: FirmSlice, settled: readonly SettledRow[], rows: readonly CheckedRow[]): Promise<void> {
    const { job, actor } = this.work;
    const setAside = rows.flatMap((checked, index) => {
      const { result } = settled[index] ?? {};
      const isAside = checked.returned && (result?.outcome === 'REFUSED' || result?.outcome === 'QUARANTINED');
      if (!isAside) return [];
      const { departmentCode, kind, batchId } = job;
      const outcome = result.outcome;
      const { row, uscc, recordId, problems } = checked;
      return [
        {
          batchId,
          row,
          departmentCode,
          kind,
          uscc,
          recordId,
          outcome,
          problems,
          sealedRow: null,
          setAsideAt: this.recordedAt,
        },
      ];
    });
    await insertSetAsideRows(this.manager, setAside);
    await insertCheckedRows(this.manager, job.batchId, rows);
    if (job.parentId === null) return;
    const corrected = rows.flatMap(({ outcome, recordId }, index) => {
      const line = slice.rows[index]?.originalLine ?? null;
      const correction = { at: this.recordedAt, by: actor.id, batchId: job.batchId, outcome, recordId };
      return line === null ? [] : [{ at: { line }, correction, closes: true }];
    });
    await noteCorrections(this.manager, job.parentId, corrected);
  }

  private count(
    rows: readonly CheckedRow[],
    changes: { readonly atOnce: Receipt['standingChanges']; readonly ifConfirmed: Receipt['standingChanges'] },
  ): void {
    for (const { row, outcome, recordId, version } of rows) {
      this.outcome.update(`${row}\t${outcome}\t${recordId ?? '-'}\t${version ?? '-'}\n`);
    }
    const { rowsDone, counts, findings, impact } = this.found;
    this.found = {
      rowsDone: rowsDone + rows.length,
      counts: addCounts(counts, countRows(rows)),
      findings: countProblems(
        findings,
        rows.flatMap(({ problems }) => problems),
      ),
      impact: {
        atOnce: addChanges(impact.atOnce, changes.atOnce),
        ifConfirmed: addChanges(impact.ifConfirmed, changes.ifConfirmed),
      },
    };
  }
}

async function finish(manager: EntityManager, work: JobWork, filing: Filing): Promise<void> {
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

function receiptOf({ job }: JobWork, { found, recordedAt }: Filing, outcomeSha256: string): Receipt {
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
