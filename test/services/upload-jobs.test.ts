import type { RawRow } from '../../src/domain/upload/parse-row';
import { renewLease } from '../../src/data/repositories/upload-job-repository';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { todayOf } from '../../src/services/desk';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { cancelUpload, commitUpload } from '../../src/services/uploads/jobs/commit-upload';
import { JobSignal } from '../../src/services/job-signal';
import { purgeOldUploads } from '../../src/services/uploads/jobs/purge-uploads';
import { readCheckedRows } from '../../src/services/uploads/jobs/read-upload-job';
import { runJob, takeJob } from '../../src/services/uploads/jobs/run-job';
import { readUpload } from '../../src/services/enquiries/read-uploads';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { abnormalRow, firm, FIRMS, penaltyRow, registrationRow, wageListingRow } from '../support/rows';
import { jobDesk, jobNow, send, workOff } from '../support/upload-files';
import type { Sending } from '../support/upload-files';

const DAY = '2026-06-01';
const clerk = actor('UPLOADER', 'MARKET');
const colleague = actor('UPLOADER', 'MARKET', 'uploader-2');
const labour = actor('UPLOADER', 'LABOUR');
let office: Office;
let files = 0;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const desk = () => office.desk(DAY);
const registrations = (...serials: number[]) => serials.map((serial) => registrationRow(firm(serial)));
const penalty = (serial: number, more: RawRow = {}) =>
  penaltyRow(firm(serial), { decisionNumber: `示罚决〔2026〕${serial}号`, decidedOn: '2026-05-26', ...more });

async function sendFile(sending: Partial<Sending> & Pick<Sending, 'kind' | 'rows'>, by = clerk): Promise<string> {
  files += 1;
  const later = new Date(desk().now.getTime() + files);
  return (await send({ ...desk(), now: later }, by, { batchKey: `file-${files}`, ...sending })).batchId;
}

/** Sends a file and lets it go as far as it goes by itself. */
async function filed(sending: Partial<Sending> & Pick<Sending, 'kind' | 'rows'>, by = clerk) {
  const id = await sendFile({ ...sending, options: { commit: true, ...sending.options } }, by);
  await workOff(desk());
  return jobNow(desk(), by, id);
}

async function count(table: string, where = 'true'): Promise<number> {
  const rows = await office.internal.query<{ count: number }[]>(
    `SELECT count(*) AS count FROM archive.${table} WHERE ${where}`,
  );
  return rows[0]?.count ?? -1;
}

async function rowsOf(id: string, wanted: 'ALL' | 'WITH_PROBLEMS' | 'RETURNED' = 'WITH_PROBLEMS') {
  return readCheckedRows(desk(), clerk, await jobNow(desk(), clerk, id), { wanted, after: 0, first: 100 });
}

async function verified(): Promise<void> {
  const { differences } = await verifyArchive(office.internal, todayOf(desk()), () => undefined);
  expect(differences).toEqual([]);
}

describe('a file', () => {
  it('is received, checked and, once somebody says so, filed whole', async () => {
    const id = await sendFile({ kind: 'REGISTRATION', rows: registrations(1, 2, 3) });
    expect(await jobNow(desk(), clerk, id)).toMatchObject({ state: 'RECEIVED', rowsTotal: null });
    await workOff(desk());
    expect(await jobNow(desk(), clerk, id)).toMatchObject({
      state: 'CHECKED',
      rowsTotal: 3,
      counts: { received: 3, accepted: 3 },
      report: { format: 'CSV', lines: { data: 3 }, unknownColumns: [] },
    });
    expect(await count('facts')).toBe(0);
    await commitUpload(desk(), clerk, id, null);
    expect(await workOff(desk())).toEqual([id]);
    expect(await jobNow(desk(), clerk, id)).toMatchObject({ state: 'DONE', counts: { received: 3, accepted: 3 } });
    expect(await count('facts', `batch_id = '${id}'`)).toBe(3);
    expect(await rowsOf(id, 'ALL')).toMatchObject([{ line: 2, outcome: 'ACCEPTED' }, { line: 3 }, { line: 4 }]);
    await verified();
  });

  it('decides its rows exactly as a request decides them', async () => {
    await filed({ kind: 'REGISTRATION', rows: registrations(1, 2, 3, 4, 5) });
    const rows = [
      penalty(1),
      penalty(2, { name: '另一家公司' }),
      penalty(3, { decidedOn: '3/5/26' }),
      penalty(9),
      penalty(1),
      penalty(4, { uscc: '919901020MA0D0001' }),
      penalty(5, { decidedOn: '2026-05-06' }),
    ];
    const receipt = await uploadRecords(desk(), clerk, {
      kind: 'PENALTY',
      batchKey: 'dry',
      policy: 'QUARANTINE',
      dryRun: true,
      rows,
    });
    const job = await filed({ kind: 'PENALTY', rows, policy: 'QUARANTINE' });
    const decided = await rowsOf(job.batchId, 'ALL');
    expect(decided.map(({ outcome, problems }) => [outcome, problems.map(({ code }) => code)])).toEqual(
      receipt.rows.map(({ row, outcome }) => [
        outcome,
        receipt.problems.filter((problem) => problem.row === row).map(({ code }) => code),
      ]),
    );
    expect(job.counts).toEqual(receipt.counts);
    await verified();
  });

  it('says the line of the spreadsheet in every problem', async () => {
    const job = await filed({ kind: 'PENALTY', rows: [penalty(1, { fine: '约5万' })] });
    const [row] = await rowsOf(job.batchId);
    expect(row).toMatchObject({ row: 1, line: 2 });
    expect(row?.problems[0]?.messageZh).toMatch(/^第2行“/);
  });

  it('sent twice under two keys changes nothing the second time', async () => {
    await filed({ kind: 'REGISTRATION', rows: registrations(1, 2) });
    const facts = await count('facts');
    const again = await filed({ kind: 'REGISTRATION', rows: registrations(1, 2) });
    expect(again.counts).toMatchObject({ received: 2, unchanged: 2 });
    expect([await count('facts'), again.impact.atOnce.firms]).toEqual([facts, 0]);
  });

  it('sent twice under one key is one upload; another file under the key is a conflict', async () => {
    const first = await sendFile({ kind: 'REGISTRATION', rows: registrations(1), batchKey: 'k' });
    expect(await sendFile({ kind: 'REGISTRATION', rows: registrations(1), batchKey: 'k' })).toBe(first);
    expect(await count('upload_chunks')).toBe(1);
    const other = sendFile({ kind: 'REGISTRATION', rows: registrations(2), batchKey: 'k' });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await count('upload_chunks')).toBe(1);
  });

  it('gives a receipt with the digests of file and outcome, the same for the same outcome', async () => {
    const job = await filed({ kind: 'REGISTRATION', rows: registrations(1, 2) });
    const batch = await readUpload(desk(), clerk, job.batchId);
    expect(batch?.receipt).toMatchObject({
      counts: job.counts,
      rows: [],
      file: { sha256: job.sha256, outcomeSha256: job.outcomeSha256, bytes: job.bytes },
    });
  });
});

describe('the three policies', () => {
  const rows = () => [penalty(1), penalty(2, { name: '另一家公司' })];
  beforeEach(() => filed({ kind: 'REGISTRATION', rows: registrations(1, 2) }));

  it.each([
    ['REJECT_ROWS', { accepted: 1, refused: 1, quarantined: 0 }],
    ['QUARANTINE', { accepted: 1, refused: 0, quarantined: 1 }],
    ['REJECT_BATCH', { accepted: 0, refused: 2, quarantined: 0 }],
  ] as const)('%s', async (policy, counts) => {
    const job = await filed({ kind: 'PENALTY', rows: rows(), policy });
    expect(job).toMatchObject({ state: 'DONE', counts: { received: 2, ...counts } });
    expect(await count('facts', `batch_id = '${job.batchId}'`)).toBe(counts.accepted);
    expect(await count('set_aside_rows', `batch_id = '${job.batchId}'`)).toBe(counts.refused + counts.quarantined);
    await verified();
  });

  it('can be chosen when the file is committed', async () => {
    const id = await sendFile({ kind: 'PENALTY', rows: rows(), policy: 'REJECT_ROWS' });
    await workOff(desk());
    await commitUpload(desk(), clerk, id, 'REJECT_BATCH');
    await workOff(desk());
    expect((await jobNow(desk(), clerk, id)).counts).toMatchObject({ accepted: 0, refused: 2 });
    expect((await rowsOf(id, 'ALL'))[0]?.problems.map(({ code }) => code)).toContain('E28');
  });
});

describe('a check', () => {
  it('names the firms whose standing would change, and counts what waits for a second person', async () => {
    const held = actor('UPLOADER', 'COUNTY_MARKET');
    await filed({ kind: 'REGISTRATION', rows: registrations(1, 2, 5) });
    const id = await sendFile({ kind: 'ABNORMAL_ENTRY', rows: [abnormalRow(firm(2))] }, held);
    const listing = await sendFile({ kind: 'LISTING', rows: [wageListingRow(firm(1))] }, labour);
    await workOff(desk());
    const abnormal = await jobNow(desk(), held, id);
    const listed = await jobNow(desk(), labour, listing);
    expect(abnormal.counts?.received).toBe(1);
    expect(listed.impact).toMatchObject({
      atOnce: { firms: 0 },
      ifConfirmed: {
        firms: 1,
        counts: [{ before: 'NORMAL', after: 'BLACK', firms: 1 }],
        named: [{ uscc: firm(1).uscc }],
      },
    });
    expect(await count('facts', `kind = 'LISTING'`)).toBe(0);
  });

  it('counts late rows and rows that repeat another', async () => {
    await filed({ kind: 'REGISTRATION', rows: registrations(1) });
    const rows = [penalty(1, { decidedOn: '2026-05-06' }), penalty(1, { decidedOn: '2026-05-06' })];
    const id = await sendFile({ kind: 'PENALTY', rows });
    await workOff(desk());
    expect((await jobNow(desk(), clerk, id)).findings).toEqual({ E18: 1, E12: 1 });
  });
});

describe('a second person', () => {
  const many = () =>
    FIRMS.slice(0, 5).map((one) => wageListingRow(one, { decisionNumber: `示列〔2026〕${one.serial}号` }));
  beforeEach(() => filed({ kind: 'REGISTRATION', rows: registrations(1, 2, 3, 4, 5) }));

  it('must commit a file above the configured impact; the sender cannot', async () => {
    const job = await filed({ kind: 'LISTING', rows: many() }, labour);
    expect(job.state).toBe('CHECKED');
    await expect(commitUpload(desk(), labour, job.batchId, null)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(commitUpload(desk(), colleague, job.batchId, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await commitUpload(desk(), actor('OFFICER', 'LABOUR'), job.batchId, null);
    await workOff(desk());
    expect(await jobNow(desk(), labour, job.batchId)).toMatchObject({
      state: 'DONE',
      committerId: 'officer-1',
      counts: { accepted: 5 },
    });
  });

  it('is asked for when the archive moves the impact above the limit after the check', async () => {
    const blocked = { name: '另一家公司' };
    const rows = many().map((row, index) => (index < 2 ? { ...row, ...blocked } : row));
    const id = await sendFile({ kind: 'LISTING', rows }, labour);
    await workOff(desk());
    expect((await jobNow(desk(), labour, id)).impact.ifConfirmed.firms).toBe(3);
    const renamed = [1, 2].map((serial) =>
      registrationRow(firm(serial), { formerNames: blocked.name, changeReason: '补登曾用名' }),
    );
    await filed({ kind: 'REGISTRATION', rows: renamed });
    await commitUpload(desk(), labour, id, null);
    await workOff(desk());
    const job = await jobNow(desk(), labour, id);
    expect([job.state, job.problem?.code, await count('facts', `kind = 'LISTING'`)]).toEqual([
      'CHECKED',
      'SECOND_PERSON',
      0,
    ]);
    await expect(commitUpload(desk(), labour, id, null)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('all or nothing', () => {
  it('leaves nothing of a commit that fails on its way, and files it whole afterwards', async () => {
    const id = await sendFile({ kind: 'REGISTRATION', rows: registrations(1, 2, 3), options: { commit: true } });
    const owner = await office.owner();
    await owner.query(
      `CREATE FUNCTION archive.fail_now() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'gone' USING ERRCODE = '57P01'; END $$`,
    );
    await owner.query(
      `CREATE TRIGGER fail_now BEFORE INSERT ON archive.batches FOR EACH ROW EXECUTE FUNCTION archive.fail_now()`,
    );
    const at = jobDesk(desk());
    for (let turn = 0; turn < 2; turn += 1) {
      const job = await takeJob(at, null);
      if (job) await runJob(at, job, new JobSignal());
    }
    expect(await jobNow(desk(), clerk, id)).toMatchObject({ state: 'COMMITTING' });
    expect([await count('facts'), await count('timelines'), await count('enterprises')]).toEqual([0, 0, 0]);
    await owner.query(`DROP TRIGGER fail_now ON archive.batches`);
    await owner.destroy();
    await workOff(desk(), 'worker-2');
    expect(await jobNow(desk(), clerk, id)).toMatchObject({ state: 'DONE', counts: { accepted: 3 } });
    await verified();
  });

  it('goes on where a dead worker stopped, once its lease has run out', async () => {
    const id = await sendFile({ kind: 'REGISTRATION', rows: registrations(1, 2, 3), options: { commit: true } });
    const dead = jobDesk(desk(), 'dead');
    const taken = await takeJob(dead, null);
    expect(taken?.batchId).toBe(id);
    expect(await takeJob(jobDesk(desk(), 'next'), null)).toBeNull();
    await office.internal.query(`UPDATE archive.upload_jobs SET lease_until = clock_timestamp() - interval '1 second'`);
    await workOff(desk(), 'next');
    expect(await jobNow(desk(), clerk, id)).toMatchObject({ state: 'DONE', counts: { accepted: 3 } });
    // The dead one wakes up: it can neither file the rows again nor end the job.
    if (taken) await runJob(dead, taken, new JobSignal());
    expect(await jobNow(desk(), clerk, id)).toMatchObject({ state: 'DONE', counts: { accepted: 3 } });
    expect(await count('facts')).toBe(3);
    expect(await renewLease(office.internal, id, { by: 'dead', seconds: 8 }, null)).toBe('LOST');
  });
});

describe('cancelling', () => {
  it('stops a checked file and keeps no row and no original of it', async () => {
    const id = await sendFile({ kind: 'PENALTY', rows: [penalty(1, { fine: '约5万' })] });
    await workOff(desk());
    expect((await cancelUpload(desk(), clerk, id)).state).toBe('CANCELLED');
    for (const table of ['staged_rows', 'checked_rows', 'upload_slices', 'upload_chunks']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    await expect(commitUpload(desk(), clerk, id, null)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('stops a file that a worker is at', async () => {
    const id = await sendFile({ kind: 'REGISTRATION', rows: registrations(1), options: { commit: true } });
    const at = jobDesk(desk());
    const taken = await takeJob(at, null);
    await cancelUpload(desk(), clerk, id);
    if (taken) await runJob(at, taken, new JobSignal());
    expect((await jobNow(desk(), clerk, id)).state).toBe('CANCELLED');
    expect([await count('facts'), await count('staged_rows'), await count('upload_chunks')]).toEqual([0, 0, 0]);
  });

  it('comes too late for a file that is filed', async () => {
    const job = await filed({ kind: 'REGISTRATION', rows: registrations(1) });
    await expect(cancelUpload(desk(), clerk, job.batchId)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('the queue', () => {
  it('lets small files of others pass a first load, and departments without a job under way go first', async () => {
    const load = await sendFile({ kind: 'REGISTRATION', rows: registrations(1), options: { commit: false } });
    await office.internal.query(`UPDATE archive.upload_jobs SET bytes = 100000000 WHERE batch_id = $1`, [load]);
    const own = await sendFile({ kind: 'REGISTRATION', rows: registrations(2) });
    const next = await sendFile({ kind: 'REGISTRATION', rows: registrations(3) });
    const others = await sendFile({ kind: 'LISTING', rows: [wageListingRow(firm(4))] }, labour);
    const take = async (worker: string, largest: number | null = null) =>
      (await takeJob(jobDesk(desk(), worker), largest))?.batchId;
    expect(await take('a')).toBe(own);
    expect(await take('b')).toBe(others);
    expect(await take('c')).toBe(next);
    expect(await take('small-only', 2_000_000)).toBeUndefined();
    expect(await take('d')).toBe(load);
  });
});

describe('personal data', () => {
  it('keeps nothing of a natural person’s row, whatever else is wrong with it, and drops the original', async () => {
    const person = penalty(1, { partyClass: '自然人', uscc: null, name: '某某', personIdNumber: '990102198001010010' });
    const job = await filed({ kind: 'PENALTY', rows: [person, penalty(2, { fine: '约5万' })], policy: 'QUARANTINE' });
    const [row] = await rowsOf(job.batchId);
    expect(row).toMatchObject({ outcome: 'REFUSED', uscc: null, problems: [{ code: 'E22', value: null }] });
    expect(job.originalKept).toBe(false);
    expect(await count('upload_chunks')).toBe(0);
  });

  it('stars out personal numbers in the name of a file', async () => {
    const id = await sendFile({
      kind: 'REGISTRATION',
      rows: registrations(1),
      options: { fileName: '张某990102198001010010.csv' },
    });
    expect((await jobNow(desk(), clerk, id)).options.fileName).toBe('张某******************.csv');
  });

  it('deletes originals and returned rows after 90 days, not before; the hash stays', async () => {
    const job = await filed({ kind: 'PENALTY', rows: [penalty(1, { fine: '约5万' })], policy: 'QUARANTINE' });
    expect(await purgeOldUploads(office.desk('2026-08-29'))).toBe(0);
    expect([await count('upload_chunks'), await count('upload_slices')]).toEqual([1, 1]);
    expect(await purgeOldUploads(office.desk('2026-08-31'))).toBe(1);
    expect([await count('upload_chunks'), await count('upload_slices')]).toEqual([0, 0]);
    expect(await jobNow(desk(), clerk, job.batchId)).toMatchObject({ originalKept: false, sha256: job.sha256 });
  });
});

it('a checked file that nobody commits in 90 days is cancelled and its rows are deleted', async () => {
  const id = await sendFile({ kind: 'PENALTY', rows: [penalty(1, { fine: '约5万' })] });
  await workOff(desk());
  await purgeOldUploads(office.desk('2026-08-31'));
  expect((await jobNow(desk(), clerk, id)).state).toBe('CANCELLED');
  expect([await count('staged_rows'), await count('checked_rows'), await count('upload_slices')]).toEqual([0, 0, 0]);
});

it('a penalty file shows on the public side once it is filed, and not before', async () => {
  await filed({ kind: 'REGISTRATION', rows: registrations(1) });
  const id = await sendFile({ kind: 'PENALTY', rows: [penalty(1)] });
  await workOff(desk());
  const shown = async () => JSON.stringify(await lookUpEnterprise(office.board(DAY), firm(1).uscc));
  expect(await shown()).not.toContain('示罚决〔2026〕1号');
  await commitUpload(desk(), clerk, id, null);
  await workOff(desk());
  expect(await shown()).toContain('示罚决〔2026〕1号');
});
