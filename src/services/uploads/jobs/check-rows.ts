import type { EntityManager } from 'typeorm';
import type { CheckedRow } from '../../../data/repositories/checked-row-repository';
import { insertCheckedRows } from '../../../data/repositories/checked-row-repository';
import { factsOf } from '../../../data/repositories/fact-repository';
import type { StagedAfter } from '../../../data/repositories/staged-row-repository';
import { moveJob, saveProgress, startCommit } from '../../../data/repositories/upload-job-repository';
import { inTransaction } from '../../../data/transaction';
import type { Fact } from '../../../domain/record/fact';
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
import type { SliceWork } from './decide-slice';
import { checkedRows, sliceWork } from './decide-slice';
import type { FirmSlice } from './firm-slices';
import { nextFirmSlice } from './firm-slices';
import type { JobWork } from './job-work';
import { underWay } from './job-work';
import { breathe, JobStopped } from '../../job-signal';

/** What checking, or filing, has found so far. */
export interface Found {
  readonly rowsDone: number;
  readonly counts: RowCounts;
  readonly findings: ProblemCounts;
  readonly impact: UploadImpact;
}

/**
 * Checks the rows read against the archive (核对档案) and works out what filing them would change; nothing is filed. Progress is
 * saved slice by slice; while one is decided, the next is fetched and the one before is written down. Where the uploader
 * asked for it and no second person is needed, the file goes on to be filed.
 * @throws JobStopped
 */
export async function checkRows(work: JobWork): Promise<void> {
  const { desk, job } = work;
  let found: Found = {
    rowsDone: job.rowsDone,
    counts: job.counts ?? NO_ROWS,
    findings: job.findings,
    impact: job.impact,
  };
  let fetching = underWay(fetchSlice(work, placeOf(job.checkedThrough)));
  let saving = underWay(Promise.resolve());
  for (let fetched = await fetching; fetched !== null; fetched = await fetching) {
    work.signal.check();
    fetching = underWay(fetchSlice(work, fetched.slice.through));
    const checked = checkSlice(work, fetched, found);
    await saving;
    saving = underWay(saveSlice(work, checked));
    found = checked.found;
    await breathe();
  }
  await saving;
  await inTransaction(desk.dataSource, (manager) => finish(manager, work, found));
}

interface FetchedSlice {
  readonly slice: FirmSlice;
  readonly decide: SliceWork;
  readonly onFile: ReadonlyMap<string, readonly Fact[]>;
}

async function fetchSlice(work: JobWork, after: StagedAfter | null): Promise<FetchedSlice | null> {
  const { dataSource } = work.desk;
  const slice = await nextFirmSlice(dataSource, work.job.batchId, after);
  if (slice === null) return null;
  const decide = sliceWork(work, slice, { policy: work.job.policy, isRejected: false });
  const codes = decide.subjects.map(({ uscc }) => uscc);
  return { slice, decide, onFile: await factsOf(dataSource.manager, codes) };
}

interface CheckedSlice {
  readonly found: Found;
  readonly withProblems: readonly CheckedRow[];
  readonly through: StagedAfter;
}

function checkSlice(work: JobWork, { slice, decide, onFile }: FetchedSlice, before: Found): CheckedSlice {
  const { context, desk } = work;
  const settled = decide.settle(onFile);
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
  return { found, withProblems, through: slice.through };
}

async function saveSlice(work: JobWork, { found, withProblems, through }: CheckedSlice): Promise<void> {
  const { job, worker, desk } = work;
  await inTransaction(desk.dataSource, async (manager) => {
    await insertCheckedRows(manager, job.batchId, withProblems);
    const progress = { ...found, checkedThrough: `${through.uscc}:${through.row}` };
    if (!(await saveProgress(manager, job.batchId, worker, progress))) throw new JobStopped('LOST');
  });
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
