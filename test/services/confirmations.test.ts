import type { RawRow } from '../../src/domain/upload/parse-row';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow, wageListingRow } from '../support/rows';

const DAY = '2026-06-01';
let office: Office;
let batches = 0;

beforeAll(async () => {
  office = await openOffice();
  const rows = Array.from({ length: 20 }, (_, index) => registrationRow(firm(index + 1)));
  await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    kind: 'REGISTRATION',
    batchKey: 'r',
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows,
  });
});
afterAll(() => office.close());

const key = () => `k${(batches += 1)}`;
const list = (rows: RawRow[], dryRun = false) =>
  uploadRecords(office.desk(DAY), actor('UPLOADER', 'LABOUR'), {
    kind: 'LISTING',
    batchKey: key(),
    policy: 'REJECT_ROWS',
    dryRun,
    rows,
  });
const confirm = (recordIds: string[], by = 'approver-1') =>
  confirmListings(office.desk(DAY), actor('APPROVER', 'LABOUR', by), { batchKey: key(), dryRun: false, recordIds });
const publicStanding = async (serial: number, day = DAY) => {
  const answer = await lookUpEnterprise(office.board(day), firm(serial).uscc);
  return answer.verdict === 'ON_FILE' ? answer.file.standing.standing : answer.verdict;
};

async function registered(serials: number[]): Promise<void> {
  await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    kind: 'REGISTRATION',
    batchKey: key(),
    policy: 'REJECT_BATCH',
    dryRun: false,
    rows: serials.map((serial) => registrationRow(firm(serial))),
  });
}

async function listed(serial: number, more: RawRow = {}): Promise<string> {
  const receipt = await list([wageListingRow(firm(serial), { decisionNumber: `列${serial}`, ...more })]);
  const recordId = receipt.rows[0]?.recordId;
  if (!recordId) throw new Error(JSON.stringify(receipt.problems));
  return recordId;
}

describe('a listing', () => {
  it('is not confirmed by a second approver who sends the first one’s key: she is told, not answered with his receipt', async () => {
    const rows = [31, 32, 33, 34].map((serial) => wageListingRow(firm(serial), { decisionNumber: `同键${serial}` }));
    await registered([31, 32, 33, 34]);
    const recordIds = (await list(rows)).rows.map(({ recordId }) => recordId ?? '');
    const input = { batchKey: 'confirm-both', dryRun: false, recordIds };
    const as = (id: string) => confirmListings(office.desk(DAY), actor('APPROVER', 'LABOUR', id), input);
    expect((await as('first')).counts.accepted).toBe(4);
    expect((await as('first')).counts.accepted).toBe(4);
    await expect(as('second')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('named twice in one confirmation is confirmed once', async () => {
    await registered([35]);
    const recordId = await listed(35);
    const receipt = await confirm([recordId, recordId]);
    expect(receipt.counts).toMatchObject({ received: 2, accepted: 1, unchanged: 1 });
    expect(receipt.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'E12']]);
  });

  it('changed after the approver read it is not confirmed unread', async () => {
    await registered([37]);
    const recordId = await listed(37);
    await listed(37, { facts: '后来换上的事实', changeReason: '更正' });
    const read = (version: number) =>
      confirmListings(office.desk(DAY), actor('APPROVER', 'LABOUR'), {
        ...{ batchKey: key(), dryRun: false, recordIds: [recordId], versions: [version] },
      });
    expect((await read(1)).problems).toMatchObject([{ code: 'E23', field: 'versions', value: '2' }]);
    expect(await publicStanding(37)).toBe('NOT_LISTED');
    expect((await read(2)).counts.accepted).toBe(1);
    expect(await publicStanding(37)).toBe('BLACK_LISTED');
  });

  it('of another department is refused without a word of whose it is', async () => {
    await registered([36]);
    const recordId = await listed(36);
    const input = { batchKey: key(), dryRun: false, recordIds: [recordId] };
    const receipt = await confirmListings(office.desk(DAY), actor('APPROVER', 'TAX'), input);
    expect(receipt.rows).toEqual([{ row: 1, outcome: 'REFUSED', uscc: null, recordId: null, version: null }]);
    expect(JSON.stringify(receipt)).not.toContain(firm(36).uscc);
  });
});
