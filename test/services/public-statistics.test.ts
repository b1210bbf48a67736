import { readStatistics } from '../../src/services/public/read-statistics';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { statementsOf } from '../support/count-statements';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { othersAreDone } from '../support/others-are-done';
import { FIRMS, registrationRow, taxpayerRow } from '../support/rows';

const DAY = '2026-06-01';
const [FIRST, SECOND] = FIRMS;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const counted = () => readStatistics(office.board(DAY));
const statements = () => statementsOf(office.public, counted);

async function file(
  by: 'MARKET' | 'TAX',
  kind: 'REGISTRATION' | 'HONOUR',
  row: object,
  batchKey: string,
): Promise<string> {
  const receipt = await uploadRecords(office.desk(DAY), actor('UPLOADER', by), {
    ...{ kind, batchKey, policy: 'REJECT_ROWS' as const, dryRun: false, rows: [row] as never },
  });
  return String(receipt.rows[0]?.recordId);
}

it('numbers counted once hold while the publication stays as it is, and not a moment longer', async () => {
  if (!FIRST || !SECOND) throw new Error('no firms');
  await file('MARKET', 'REGISTRATION', registrationRow(FIRST), 'r1');
  expect((await counted()).enterprises).toBe(1);
  expect(await statements()).toEqual(['publicationState']);
  const honour = await file('TAX', 'HONOUR', taxpayerRow(FIRST, { documentNumber: '誉1' }), 'h1');
  expect(await counted()).toMatchObject({ enterprises: 1, lists: [{ list: 'RED', entries: 1, enterprises: 1 }] });
  await file('MARKET', 'REGISTRATION', registrationRow(SECOND), 'r2');
  expect((await counted()).enterprises).toBe(2);
  const rows = [{ recordId: honour, reason: '重复报送', withdrawnOn: DAY }];
  await withdrawRecords(office.desk(DAY), actor('UPLOADER', 'TAX'), { batchKey: 'w', dryRun: false, rows });
  expect(await counted()).toMatchObject({ lists: [], industries: [], months: [] });
  expect(await statements()).toEqual(['publicationState']);
});

it('an entry that ends at midnight is in no number of the next day', async () => {
  if (!FIRST) throw new Error('no firm');
  await file('TAX', 'HONOUR', taxpayerRow(FIRST, { documentNumber: '誉2', validUntil: DAY }), 'h2');
  const today = await counted();
  const tomorrow = await readStatistics(office.board('2026-06-02'));
  expect([today.lists.length, tomorrow.lists.length]).toEqual([1, 0]);
});

it('keeps the marks of changes few, however many were made', async () => {
  // A mark is taken away by the next change once every transaction of the server sees it, those of other suites too.
  const owner = await office.owner();
  await othersAreDone(owner);
  await owner.destroy();
  if (!SECOND) throw new Error('no firm');
  await file('TAX', 'HONOUR', taxpayerRow(SECOND, { documentNumber: '誉3' }), 'h3');
  const marks = await office.internal.query<{ kept: number }[]>('SELECT count(*) AS kept FROM publication.changes');
  expect(marks[0]?.kept).toBeLessThan(4);
});
