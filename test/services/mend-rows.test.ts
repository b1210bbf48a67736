import type { RawRow } from '../../src/domain/upload/parse-row';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { commitUpload } from '../../src/services/uploads/jobs/commit-upload';
import type { MendedRow } from '../../src/services/uploads/jobs/mend-rows';
import { mendRows } from '../../src/services/uploads/jobs/mend-rows';
import { readCheckedRows } from '../../src/services/uploads/jobs/read-upload-job';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';
import { jobNow, send, workOff } from '../support/upload-files';

const DAY = '2026-06-01';
const clerk = actor('UPLOADER', 'MARKET');
const colleague = actor('UPLOADER', 'MARKET', 'uploader-2');
let office: Office;
let files = 0;

beforeAll(async () => {
  office = await openOffice();
  const rows = [1, 2, 3, 4, 5, 6].map((serial) => registrationRow(firm(serial)));
  const batch = { kind: 'REGISTRATION', batchKey: 'r', policy: 'REJECT_ROWS', dryRun: false, rows } as const;
  await uploadRecords(office.desk(DAY), clerk, batch);
});
afterAll(() => office.close());

const desk = () => office.desk(DAY);
const penalty = (serial: number, more: RawRow = {}) =>
  penaltyRow(firm(serial), { decisionNumber: `示罚决〔2026〕${serial}号`, decidedOn: '2026-05-26', ...more });

/** A file of penalties that is checked and waits; sent to be filed at once it would not wait. */
async function checked(rows: RawRow[]): Promise<string> {
  files += 1;
  const { batchId } = await send(desk(), clerk, { kind: 'PENALTY', rows, batchKey: `m-${files}` });
  await workOff(desk());
  return batchId;
}

async function mend(id: string, rows: MendedRow[], by = clerk) {
  const job = await mendRows(desk(), by, id, rows);
  await workOff(desk());
  return job;
}

const problemsOf = async (id: string) => {
  const job = await jobNow(desk(), clerk, id);
  const rows = await readCheckedRows(desk(), clerk, job, { wanted: 'WITH_PROBLEMS', after: 0, first: 50 });
  return rows.flatMap(({ row, problems }) => problems.map(({ code }) => `${row} ${code}`));
};

const factsOf = async (id: string) =>
  office.internal.query<{ content: { fine?: unknown }; row_number: number }[]>(
    `SELECT content, row_number FROM archive.facts WHERE batch_id = $1 ORDER BY row_number`,
    [id],
  );

describe('rows of a file that waits to be committed', () => {
  it('are set right and checked again at once; then the file is filed with them', async () => {
    const id = await checked([penalty(1), penalty(2, { fine: '约5万' }), penalty(3, { decidedOn: '3/5/26' })]);
    expect(await problemsOf(id)).toEqual(['2 E11', '3 E05']);
    const back = await mend(id, [
      { row: 2, values: { fine: '5万元' } },
      { row: 3, values: { decidedOn: '2026-05-30' } },
    ]);
    expect(back).toMatchObject({ state: 'CHECKING', counts: null, findings: {}, options: { mendedRows: [2, 3] } });
    expect(await problemsOf(id)).toEqual([]);
    expect(await jobNow(desk(), clerk, id)).toMatchObject({ state: 'CHECKED', counts: { accepted: 3, refused: 0 } });
    expect(await factsOf(id)).toEqual([]);
    await commitUpload(desk(), clerk, id, null);
    await workOff(desk());
    expect(await jobNow(desk(), clerk, id)).toMatchObject({ state: 'DONE', counts: { received: 3, accepted: 3 } });
    expect((await factsOf(id)).map(({ row_number: row }) => row)).toEqual([1, 2, 3]);
  });

  it('are judged by the server: a value that is wrong too comes back, and is mended once more', async () => {
    const id = await checked([penalty(4, { fine: '约5万' })]);
    await mend(id, [{ row: 1, values: { fine: '贰万元' } }]);
    expect(await problemsOf(id)).toEqual(['1 E11']);
    await mend(id, [{ row: 1, values: { fine: '5万元' } }]);
    expect(await problemsOf(id)).toEqual([]);
    expect((await jobNow(desk(), clerk, id)).options.mendedRows).toEqual([1]);
  });

  it('judge each other: a number that repeats another row is found in the mended file', async () => {
    const id = await checked([penalty(5), penalty(5, { decisionNumber: '' })]);
    expect(await problemsOf(id)).toContain('2 E15');
    await mend(id, [{ row: 2, values: { decisionNumber: '示罚决〔2026〕5号' } }]);
    expect((await problemsOf(id)).join()).toContain('2 E12');
  });

  it('keep nothing of a row that has become a natural person’s', async () => {
    const id = await checked([penalty(6, { fine: '约5万' })]);
    await mend(id, [{ row: 1, values: { partyClass: '自然人' } }]);
    expect(await problemsOf(id)).toEqual(['1 E22']);
    await expect(mend(id, [{ row: 1, values: { partyClass: '' } }])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are mended by nobody but their sender, with a trace, and not once the file is filed', async () => {
    const id = await checked([penalty(1, { fine: '约5万', decisionNumber: '示罚决〔2026〕71号' })]);
    const values = { fine: '5万元' };
    await expect(mend(id, [{ row: 1, values }], colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = actor('UPLOADER', 'LABOUR');
    await expect(mend(id, [{ row: 1, values }], stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mend(id, [{ row: 2, values }])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await mend(id, [{ row: 1, values }]);
    const events = await office.internal.query<{ details: object }[]>(
      `SELECT details FROM archive.events WHERE action = 'uploads.mend' AND batch_id = $1`,
      [id],
    );
    expect(events).toEqual([{ details: { kind: 'PENALTY', rows: '1' } }]);
    await commitUpload(desk(), clerk, id, null);
    await workOff(desk());
    await expect(mend(id, [{ row: 1, values }])).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
