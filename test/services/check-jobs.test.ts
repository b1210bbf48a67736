import { Readable } from 'node:stream';
import type { CheckJob } from '../../src/domain/check/check-job';
import { cancelCheckJob, readCheckJob } from '../../src/services/checks/jobs/follow-check-job';
import { receiveSuppliers } from '../../src/services/checks/jobs/receive-suppliers';
import { keepCheckJob, runCheckJob, takeCheckJob } from '../../src/services/checks/jobs/run-check-job';
import { readChecks } from '../../src/services/checks/read-checks';
import { JobSignal } from '../../src/services/job-signal';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm } from '../support/rows';
import { temporaryFolder } from '../support/temporary-folder';

const DAY = '2026-06-01';
const buyer = actor('PROCUREMENT', 'MARKET');
const folder = temporaryFolder();
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());
afterAll(() => {
  folder.remove();
});

const QUESTION = {
  purpose: 'BIDDING',
  matterNo: 'P-1',
  project: { name: 'road', number: 'B-1', projectKind: null, regionCode: null, defaulters: 'SILENT' },
} as const;

async function queued(): Promise<string> {
  const lines = Array.from({ length: 2_001 }, (_, index) => `,${firm((index % 60) + 1).uscc}`);
  const text = ['企业名称,统一社会信用代码', ...lines].join('\n');
  const file = { fileName: 'b.csv', bytes: Readable.from([Buffer.from(text)]), spoolFolder: folder.path };
  const received = await receiveSuppliers(office.desk(DAY), buyer, QUESTION, file);
  if (received.kind !== 'QUEUED') throw new Error('checked at once');
  return received.checkId;
}

const worker = (name: string) => ({ desk: () => office.desk(DAY), worker: name });

async function taken(name: string): Promise<CheckJob> {
  const job = await takeCheckJob(worker(name));
  if (job === null) throw new Error('nothing to do');
  return job;
}

const made = async () => (await readChecks(office.desk(DAY), buyer, { before: null, first: 10 })).length;
const state = async (checkId: string) => (await readCheckJob(office.desk(DAY), buyer, checkId))?.state;

describe('a long check', () => {
  it('is worked on by one worker at a time', async () => {
    await queued();
    await taken('one');
    expect(await takeCheckJob(worker('two'))).toBeNull();
  });

  it('leaves nothing behind when its worker loses it half way, and is whole when the next one does it', async () => {
    const checkId = await queued();
    const signal = new JobSignal();
    signal.stop('LOST');
    await runCheckJob(worker('one'), await taken('one'), signal);
    expect([await made(), await state(checkId)]).toEqual([0, 'CHECKING']);
    await office.internal.query(`UPDATE archive.check_jobs SET lease_until = now() - interval '1 second'`);
    await runCheckJob(worker('two'), await taken('two'), new JobSignal());
    expect([await made(), await state(checkId)]).toEqual([1, 'DONE']);
  });

  it('is made once, though the worker died before it could say so', async () => {
    const checkId = await queued();
    const job = await taken('one');
    await runCheckJob(worker('one'), job, new JobSignal());
    await office.internal.query(`UPDATE archive.check_jobs SET state = 'CHECKING', finished_at = NULL`);
    await expect(cancelCheckJob(office.desk(DAY), buyer, checkId)).rejects.toMatchObject({ code: 'CONFLICT' });
    await runCheckJob(worker('two'), await taken('two'), new JobSignal());
    expect([await made(), await state(checkId)]).toEqual([1, 'DONE']);
  });

  it('stops when somebody cancels it, whether anybody works on it or not', async () => {
    const idle = await queued();
    expect((await cancelCheckJob(office.desk(DAY), buyer, idle)).state).toBe('CANCELLED');
    const busy = await queued();
    const job = await taken('one');
    expect((await cancelCheckJob(office.desk(DAY), buyer, busy)).cancelAsked).toBe(true);
    const signal = new JobSignal();
    await keepCheckJob(worker('one'), job, signal);
    await runCheckJob(worker('one'), job, signal);
    expect([await made(), await state(busy)]).toEqual([0, 'CANCELLED']);
    const left = await office.internal.query<object[]>('SELECT FROM archive.check_job_slices');
    expect(left).toHaveLength(0);
  });

  it('tells how far it is', async () => {
    const checkId = await queued();
    const job = await taken('one');
    const signal = new JobSignal();
    signal.rowsDone = 1_000;
    await keepCheckJob(worker('one'), job, signal);
    expect(await readCheckJob(office.desk(DAY), buyer, checkId)).toMatchObject({ state: 'CHECKING', done: 1_000 });
  });
});
