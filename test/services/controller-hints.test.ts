import { openCreditFile } from '../../src/services/enquiries/open-credit-file';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { localDate } from '../../src/domain/calendar/local-date';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { DemoOffice } from '../../src/demo/departments';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow, wageListingRow } from '../support/rows';

const DAY = '2026-06-01';
const BOSS = '990102198001010010';
const OTHER = '990102197506150022';
let office: Office;
let batches = 0;
let listing = '';
const key = () => `k${(batches += 1)}`;
const upload = (kind: RecordKind, by: DemoOffice, rows: RawRow[]) =>
  uploadRecords(office.desk(DAY), actor('UPLOADER', by), {
    kind,
    batchKey: key(),
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows,
  });

beforeAll(async () => {
  office = await openOffice();
  const controller = (idNumber: string) => [{ role: '实际控制人', name: '甲示五', idNumber }];
  await upload('REGISTRATION', 'MARKET', [
    registrationRow(firm(1)),
    registrationRow(firm(2), { representativePaperType: '身份证', representativeIdNumber: BOSS }),
    registrationRow(firm(3), { actualControllers: controller(BOSS) }),
    registrationRow(firm(4), { actualControllers: controller(OTHER) }),
    registrationRow(firm(5), { actualControllers: [{ role: '实际控制人', name: '甲示五' }] }),
  ]);
  const persons = [{ role: '法定代表人', name: '甲示五', idNumber: BOSS }];
  const receipt = await upload('LISTING', 'LABOUR', [wageListingRow(firm(1), { persons })]);
  listing = receipt.rows[0]?.recordId ?? '';
});
afterAll(() => office.close());

const confirm = () =>
  confirmListings(office.desk(DAY), actor('APPROVER', 'LABOUR'), {
    batchKey: key(),
    dryRun: false,
    recordIds: [listing],
  });
async function hints(serial: number, who = actor('OFFICER', 'TAX'), day = DAY): Promise<string[]> {
  const look = { uscc: firm(serial).uscc, purpose: 'SUPERVISION', matterNo: 'S-1', asOf: null, knownAt: null } as const;
  const file = await openCreditFile(office.desk(day), who, look);
  return (file?.controllerHints ?? []).map(
    ({ role, listedRole, listedUscc }) =>
      `${role} ${listedRole} ${listedUscc === firm(1).uscc ? 'firm 1' : listedUscc}`,
  );
}

describe('an enterprise whose controller a listing of another names', () => {
  it('has no hint while the listing is not confirmed', async () => {
    expect(await hints(2)).toEqual([]);
  });

  it('has one with its source from then on, by ID number and never by name', async () => {
    await confirm();
    expect(await hints(2)).toEqual(['LEGAL_REPRESENTATIVE LEGAL_REPRESENTATIVE firm 1']);
    expect(await hints(3)).toEqual(['ACTUAL_CONTROLLER LEGAL_REPRESENTATIVE firm 1']);
    expect([await hints(4), await hints(5), await hints(1)]).toEqual([[], [], []]);
  });

  it('keeps its own standing, in the house and in public', async () => {
    const look = { uscc: firm(2).uscc, purpose: 'AUDIT', matterNo: 'A', asOf: null, knownAt: null } as const;
    const file = await openCreditFile(office.desk(DAY), actor('AUDITOR'), look);
    const open = await lookUpEnterprise(office.board(DAY), firm(2).uscc);
    expect(file?.explanation?.standing).toBe('NORMAL');
    expect(JSON.stringify(open)).not.toContain(firm(1).uscc);
  });

  it('shows no hint to procurement staff, and none for the past', async () => {
    expect(await hints(2, actor('PROCUREMENT', 'FINANCE'))).toEqual([]);
    const look = {
      uscc: firm(2).uscc,
      purpose: 'AUDIT',
      matterNo: 'A',
      asOf: localDate('2026-05-31'),
      knownAt: null,
    } as const;
    expect((await openCreditFile(office.desk(DAY), actor('AUDITOR'), look))?.controllerHints).toEqual([]);
  });

  it('has none from the day the listing is over', async () => {
    expect(await hints(2, actor('OFFICER', 'TAX'), '2029-05-12')).toHaveLength(1);
    expect(await hints(2, actor('OFFICER', 'TAX'), '2029-05-13')).toEqual([]);
  });

  it('has none once the person controls it no more, or the listing is withdrawn', async () => {
    await upload('REGISTRATION', 'MARKET', [registrationRow(firm(3), { changeReason: '变更实际控制人' })]);
    expect(await hints(3)).toEqual([]);
    const rows = [{ recordId: listing, reason: '误报', withdrawnOn: null }];
    await withdrawRecords(office.desk(DAY), actor('OFFICER', 'LABOUR'), { batchKey: key(), dryRun: false, rows });
    expect(await hints(2)).toEqual([]);
  });

  it('is what its facts make of it, and no number lies open anywhere', async () => {
    expect((await verifyArchive(office.internal, localDate(DAY), () => undefined)).differences).toEqual([]);
    const found = await office.internal.query<{ count: number }[]>(
      `SELECT count(*) FROM (SELECT content::text AS text FROM archive.facts UNION ALL SELECT link::text FROM archive.person_links AS link
         UNION ALL SELECT details::text FROM archive.events) AS kept WHERE text LIKE $1`,
      [`%${BOSS}%`],
    );
    expect(found).toEqual([{ count: 0 }]);
  });
});

it('takes a registration filed before a field was added for the same when it comes again without it', async () => {
  const row = registrationRow(firm(9));
  await upload('REGISTRATION', 'MARKET', [row]);
  const again = await upload('REGISTRATION', 'MARKET', [{ ...row, actualControllers: null }]);
  expect(again.counts.unchanged).toBe(1);
});
