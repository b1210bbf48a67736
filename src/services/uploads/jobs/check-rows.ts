import type { EntityManager } from 'typeorm';
import { insertCheckedRows } from '../../../data/repositories/checked-row-repository';
import { factsOf } from '../../../data/repositories/fact-repository';
import type { StagedAfter } from '../../../data/repositories/staged-row-repository';
import { moveJob, saveProgress, startCommit } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import type { RowCounts } from '../../../domain/upload/receipt';
import { countRows } from '../../../domain/upload/receipt';
import type { UploadImpact } from '../../../domain/upload/upload-impact';
import { addChanges, firmsChanged } from '../../../domain/upload/upload-impact';
import type { ProblemCounts } from '../../../domain/upload/upload-job';
import { addCounts, countProblems, NO_ROWS } from '../../../domain/upload/upload-job';
import { recordEvent } from '../../events/record-event';
import { changesIfConfirmed } from '../../filing/preview-confirmation';
import { changesIfFiled } from '../../filing/preview-filing';
import { filingsOf } from '../run-batch';
import { checkedRows, sliceWork } from './decide-slice';
import type { FirmSlice } from './firm-slices';
import { nextFirmSlice } from './firm-slices';
import type { JobWork } from './job-work';
import { breathe, JobStopped } from './job-work';

/** What checking, or filing, has found so far. */
export interface Found {
  readonly rowsDone: number;
  readonly counts: RowCounts;
  readonly findings: ProblemCounts;
  readonly impact: UploadImpact;
}

/**
 * Checks the rows read against the archive (核对档案) and works out what filing them would change; nothing is filed. Progress is
 * saved slice by slice. Where the uploader asked for it and no second person is needed, the file goes on to be filed.
 * @throws JobStopped
 */
export async function checkRows(work: JobWork): Promise<void> {
  const { desk, job } = work;
  let after = placeOf(job.checkedThrough);
  let found: Found = {
    rowsDone: job.rowsDone,
    counts: job.counts ?? NO_ROWS,
    findings: job.findings,
    impact: job.impact,
  };
  for (;;) {
    work.signal.check();
    const slice = await nextFirmSlice(desk.dataSource, job.batchId, after);
    if (slice === null) break;
    const before = found;
    found = await inTransaction(desk.dataSource, (manager) => checkSlice(manager, work, slice, before));
    after = slice.through;
    await breathe();
  }
  await inTransaction(desk.dataSource, (manager) => finish(manager, work, found));
}

async function checkSlice(manager: EntityManager, work: JobWork, slice: FirmSlice, before: Found): Promise<Found> {
  const { job, worker, context, desk } = work;
  const { subjects, settle } = sliceWork(work, slice, { policy: job.policy, isRejected: false });
  const onFile = await factsOf(
    manager,
    subjects.map(({ uscc }) => uscc),
  );
  const settled = settle(onFile);
  const recordedAt = desk.now.toISOString();
  const filings = filingsOf(settled, onFile, recordedAt);
  const filing = { ...context, recordedAt };
  const found: Found = {
    rowsDone: before.rowsDone + slice.rows.length,
    counts: addCounts(before.counts, countRows(settled.map(({ result }) => result))),
    findings: countProblems(
      before.findings,
      settled.flatMap(({ problems }) => problems),
    ),
    impact: {
      atOnce: addChanges(before.impact.atOnce, changesIfFiled(filings, filing)),
      ifConfirmed: addChanges(before.impact.ifConfirmed, changesIfConfirmed(filings, filing)),
    },
  };
  const withProblems = checkedRows(slice, settled).filter(({ problems }) => problems.length > 0);
  await insertCheckedRows(manager, job.batchId, withProblems);
  const progress = { ...found, checkedThrough: `${slice.through.uscc}:${slice.through.row}` };
  if (!(await saveProgress(manager, job.batchId, worker, progress))) throw new JobStopped('LOST');
  return found;
}

async function finish(manager: EntityManager, work: JobWork, found: Found): Promise<void> {
  const { desk, job, worker, actor } = work;
  if (!(await moveJob(manager, job.batchId, worker, { state: 'CHECKED' }))) throw new JobStopped('LOST');
  const details = { kind: job.kind, ...found.counts };
  await recordEvent(manager, desk, actor, { action: 'uploads.check', batchId: job.batchId, details });
  const needsSecond = firmsChanged(found.impact) > desk.confirmUploadAbove;
  if (!job.options.commit || needsSecond) return;
  await startCommit(manager, job.batchId, { id: job.actorId, role: job.actorRole, policy: job.policy });
}

function placeOf(through: string | null): StagedAfter | null {
  if (through === null) return null;
  const [uscc = '', row = '0'] = through.split(':');
  return { uscc, row: Number(row) };
}
