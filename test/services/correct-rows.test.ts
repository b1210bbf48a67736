import { text } from 'node:stream/consumers';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { correctRow } from '../../src/services/uploads/jobs/correct-row';
import { returnedRows } from '../../src/services/uploads/jobs/download-upload';
import { readCheckedRows } from '../../src/services/uploads/jobs/read-upload-job';
import { receiveUpload } from '../../src/services/uploads/jobs/receive-upload';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow, wageListingRow } from '../support/rows';
import { jobNow, send, workOff } from '../support/upload-files';

const DAY = '2026-06-01';
const clerk = actor('UPLOADER', 'MARKET');
let office: Office;
let files = 0;

beforeAll(async () => {
  office = await openOffice();
  await filed(
    'REGISTRATION',
    [1, 2, 3, 4, 5, 6, 7].map((serial) => registrationRow(firm(serial))),
  );
});
afterAll(() => office.close());

const desk = () => office.desk(DAY);
const penalty = (serial: number, more: RawRow = {}) =>
  penaltyRow(firm(serial), { decisionNumber: `示罚决〔2026〕${serial}号`, decidedOn: '2026-05-26', ...more });

async function filed(kind: 'REGISTRATION' | 'PENALTY', rows: RawRow[]): Promise<string> {
  files += 1;
  const sending = { kind, rows, batchKey: `c-${files}`, policy: 'QUARANTINE', options: { commit: true } } as const;
  const { batchId } = await send(desk(), clerk, sending);
  await workOff(desk());
  return batchId;
}

async function rowOf(id: string, row: number) {
  const job = await jobNow(desk(), clerk, id);
  const [found] = await readCheckedRows(desk(), clerk, job, { wanted: 'ALL', after: row - 1, first: 1 });
  return found;
}

async function openMarks(id: string): Promise<number> {
  const rows = await office.internal.query<{ count: number }[]>(
    `SELECT count(*) AS count FROM archive.set_aside_rows WHERE closed_at IS NULL AND (batch_id = $1 OR uscc = $2)`,
    [id, ''],
  );
  return rows[0]?.count ?? -1;
}

const correct = (uploadId: string, row: number, values: Record<string, string | null>, by = clerk) =>
  correctRow(desk(), by, { uploadId, row, values });

describe('a returned row', () => {
  it('is corrected on line: each attempt stays in its history, and the mark is closed when it is filed', async () => {
    const id = await filed('PENALTY', [penalty(1, { fine: '约5万' })]);
    const still = await correct(id, 1, { fine: '贰万元' });
    expect([still.counts.refused, await openMarks(id)]).toEqual([1, 1]);
    const mended = await correct(id, 1, { fine: '5万元' });
    expect([mended.counts.accepted, await openMarks(id)]).toEqual([1, 0]);
    const row = await rowOf(id, 1);
    expect(row?.corrections).toMatchObject([
      { outcome: 'REFUSED', by: clerk.id, batchId: still.batchId },
      { outcome: 'ACCEPTED', by: clerk.id, batchId: mended.batchId },
    ]);
    expect(row?.closedAt).not.toBeNull();
    const own = await office.internal.query<unknown[]>(
      `SELECT FROM archive.set_aside_rows WHERE batch_id = $1 AND closed_at IS NULL`,
      [still.batchId],
    );
    expect(own).toEqual([]);
  });

  it('answers the same correction with the first receipt, and any other once it is settled with CONFLICT', async () => {
    const id = await filed('PENALTY', [penalty(2, { fine: '约5万' })]);
    await correct(id, 1, { fine: '5万元' });
    await expect(correct(id, 1, { fine: '6万元' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('can be corrected where it came without a file', async () => {
    const { batchId } = await uploadRecords(desk(), clerk, {
      kind: 'PENALTY',
      batchKey: 'plain',
      policy: 'QUARANTINE',
      dryRun: false,
      rows: [penalty(3, { fine: '约5万' })],
    });
    expect((await correct(batchId, 1, { fine: '5万元' })).counts.accepted).toBe(1);
    expect(await openMarks(batchId)).toBe(0);
  });

  it('is nobody else’s, and a filed row is not one', async () => {
    const id = await filed('PENALTY', [penalty(4, { fine: '约5万' }), penalty(5)]);
    const foreign = correct(id, 1, { fine: '5万元' }, actor('UPLOADER', 'TAX'));
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(correct(id, 2, { fine: '5万元' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(correct(id, 3, { fine: '5万元' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(correct(id, 1, { fine: '5万元' }, actor('APPROVER', 'MARKET'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('comes back in a file of the same kind with its reasons, and sent again under the upload it settles the row', async () => {
    const id = await filed('PENALTY', [penalty(6, { fine: '约5万' }), penalty(7, { name: '另一家公司' })]);
    const { content, fileName } = await returnedRows(desk(), clerk, id, null);
    const file = await text(content);
    expect(fileName).toBe(`returned-${id}.csv`);
    expect(file).toContain('约5万');
    expect(file).toMatch(/名称与统一社会信用代码不符/);
    const request = {
      kind: 'PENALTY',
      batchKey: 'again',
      policy: 'QUARANTINE',
      parentId: id,
      options: { fileName: '更正.csv', commit: true },
    } as const;
    const half = file.replace('约5万', '5万元');
    const child = await receiveUpload(desk(), clerk, request, bytes(half));
    await workOff(desk());
    expect((await jobNow(desk(), clerk, child.batchId)).counts).toMatchObject({ accepted: 1, quarantined: 1 });
    expect([await openMarks(id), await openMarks(child.batchId)]).toEqual([0, 1]);
    expect((await rowOf(id, 1))?.corrections).toMatchObject([{ outcome: 'ACCEPTED', batchId: child.batchId }]);
    expect((await rowOf(id, 2))?.corrections).toMatchObject([{ outcome: 'QUARANTINED', batchId: child.batchId }]);
  });

  it('needs a finished upload of the own department and of the same kind above it', async () => {
    const id = await filed('PENALTY', [penalty(6)]);
    const under = (parentId: string, kind: 'PENALTY' | 'LISTING' | 'LICENCE', by = clerk) =>
      send(desk(), by, { kind, rows: [], parentId, batchKey: `u-${parentId}-${kind}` });
    await expect(under(id, 'LICENCE')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(under(id, 'LISTING', actor('UPLOADER', 'LABOUR'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('lists the persons of a listing that goes back, however many there are', async () => {
  const labour = actor('UPLOADER', 'LABOUR');
  const persons = Array.from({ length: 3 }, () => ({ role: '法定代表人', name: '甲示一' }));
  const { batchId } = await send(desk(), labour, {
    kind: 'LISTING',
    rows: [wageListingRow(firm(1), { amountOwed: '约26万', persons })],
    batchKey: 'persons',
  });
  await workOff(desk());
  const { content } = await returnedRows(desk(), labour, batchId, 'csv');
  expect((await text(content)).match(/甲示一/g)).toHaveLength(3);
});

it('a withdrawal is counted from the day its reason was known', async () => {
  const { rows } = await uploadRecords(desk(), clerk, {
    kind: 'PENALTY',
    batchKey: 'w',
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows: [penalty(1, { decisionNumber: '示罚决〔2026〕W号' })],
  });
  const input = {
    batchKey: 'w2',
    dryRun: false,
    rows: [{ recordId: rows[0]?.recordId ?? '', reason: '处罚决定被撤销', withdrawnOn: '2026-05-29' }],
  };
  expect((await withdrawRecords(desk(), clerk, input)).counts.accepted).toBe(1);
});

async function* bytes(content: string): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield Buffer.from(content);
}
