import { declareExpected } from '../../src/services/quality/declare-expected';
import { readDataQuality } from '../../src/services/quality/read-data-quality';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';

const clerk = actor('UPLOADER', 'MARKET');
const MARKET = clerk.departmentCode ?? '';
let office: Office;
let month: string;

/** Facts bear the instant of their commit, so the month is the present one. */
beforeAll(async () => {
  office = await openOffice();
  const now = new Date();
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  month = today.slice(0, 7);
  const desk = { ...office.desk(today), now };
  const upload = (kind: 'PENALTY' | 'REGISTRATION', batchKey: string, rows: object[]) =>
    uploadRecords(desk, clerk, { kind, batchKey, policy: 'REJECT_ROWS', dryRun: false, rows: rows as never });
  const until = new Date(now.getTime() + 300 * 86_400_000).toISOString().slice(0, 10);
  const penalty = (number: string, more: object = {}) =>
    penaltyRow(firm(1), { decisionNumber: number, decidedOn: today, publicUntil: until, ...more });
  await upload('REGISTRATION', 'r', [registrationRow(firm(1))]);
  const receipt = await upload('PENALTY', 'p', [
    penalty('一'),
    penalty('二'),
    penalty('三', { decidedOn: '2026-04-01', publicUntil: '2027-03-01' }),
    penalty('四', { fine: '约' }),
  ]);
  await upload('PENALTY', 'p2', [penalty('一', { facts: '更正', changeReason: '笔误' })]);
  const recordId = receipt.rows[1]?.recordId ?? '';
  const late = new Date(now.getTime() - 10 * 86_400_000).toISOString().slice(0, 10);
  await withdrawRecords(desk, clerk, {
    batchKey: 'w',
    dryRun: false,
    rows: [{ recordId, reason: '撤销', withdrawnOn: late }],
  });
});
afterAll(() => office.close());

it('is worked out of facts and batches, by kind', async () => {
  const [own] = await readDataQuality(office.desk('2026-06-01'), clerk, month, null);
  expect(own?.lines).toMatchObject([
    {
      kind: 'PENALTY',
      reported: 3,
      expected: null,
      reportingRate: null,
      received: 5,
      returned: 1,
      stillOpen: 1,
      complianceRate: 0.8,
      onTime: 2,
      overdue: 1,
      corrections: 1,
      withdrawals: 1,
      lateWithdrawals: 1,
    },
    { kind: 'REGISTRATION', reported: 1, complianceRate: 1, timelinessRate: null },
  ]);
});

it('takes what the department declares as the denominator; the last word holds', async () => {
  const declared = { month, kind: 'PENALTY', expected: 9 } as const;
  await declareExpected(office.desk('2026-06-01'), clerk, declared);
  await declareExpected(office.desk('2026-06-01'), clerk, { ...declared, expected: 6 });
  const [own] = await readDataQuality(office.desk('2026-06-01'), clerk, month, null);
  expect(own?.lines[0]).toMatchObject({ expected: 6, reportingRate: 0.5 });
});

it('is shown to the department itself and to the auditor', async () => {
  const desk = office.desk('2026-06-01');
  await expect(readDataQuality(desk, actor('UPLOADER', 'TAX'), month, MARKET)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(readDataQuality(desk, actor('PROCUREMENT', 'TAX'), month, null)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const all = await readDataQuality(desk, actor('AUDITOR'), month, null);
  expect(all.length).toBeGreaterThan(3);
  expect(all.find(({ department }) => department.code === MARKET)?.lines).toHaveLength(2);
});

it.each(['2026-13', '2026-5', '', '1999-01'])('refuses the month %j', async (wrong) => {
  await expect(readDataQuality(office.desk('2026-06-01'), clerk, wrong, null)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
});
