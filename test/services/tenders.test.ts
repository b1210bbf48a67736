import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoOffice } from '../../src/demo/departments';
import { localDate } from '../../src/domain/calendar/local-date';
import type { TypedSupplier } from '../../src/domain/check/stored-check';
import type { RecordKind } from '../../src/domain/record/record-kind';
import { bidderStandings } from '../../src/domain/tender/qualification';
import type { Tender, TenderPapers } from '../../src/domain/tender/tender';
import { tenderState } from '../../src/domain/tender/tender';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { attachNationalResult } from '../../src/services/tenders/attach-national-result';
import { awardTender } from '../../src/services/tenders/award-tender';
import { openTender } from '../../src/services/tenders/open-tender';
import { readTender, readTenders, tenderAlerts } from '../../src/services/tenders/read-tenders';
import { takeTenderLook } from '../../src/services/tenders/take-tender-look';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow, wageListingRow } from '../support/rows';

/** Bids close on 2026-06-01 at ten; the first look is taken that day, the second on the 15th. */
const OPENING = '2026-06-01';
const AWARD = '2026-06-15';
const LATER = '2026-07-01';
const buyer = actor('PROCUREMENT', 'FINANCE');
let office: Office;
let count = 0;

beforeAll(async () => {
  office = await openOffice();
  const rows = Array.from({ length: 40 }, (_, index) => registrationRow(firm(index + 1), { regionCode: '990102' }));
  await upload('REGISTRATION', 'MARKET', rows, OPENING);
});
afterAll(() => office.close());

async function upload(kind: RecordKind, by: DemoOffice, rows: RawRow[], day: string): Promise<string> {
  const batch = { kind, batchKey: `t${(count += 1)}`, policy: 'REJECT_ROWS', dryRun: false, rows } as const;
  const receipt = await uploadRecords(office.desk(day), actor('UPLOADER', by), batch);
  if (receipt.counts.accepted !== rows.length) throw new Error(JSON.stringify(receipt.problems));
  return receipt.rows[0]?.recordId ?? '';
}

async function list(by: DemoOffice, row: RawRow, day: string): Promise<void> {
  const recordId = await upload('LISTING', by, [row], day);
  const input = { batchKey: `t${(count += 1)}`, dryRun: false, recordIds: [recordId] };
  await confirmListings(office.desk(day), actor('APPROVER', by), input);
}

const wage = (serial: number, day: string, more: RawRow = {}) =>
  list('LABOUR', wageListingRow(firm(serial), { decisionNumber: `列${serial}`, ...more }), day);

/** A ban from procurement for a year, decided by the finance office. */
const ban = (serial: number, from: string, until: string, day: string) => {
  const { FINANCE } = DEMO_DEPARTMENTS;
  const office = { authority: FINANCE.name, authorityCode: FINANCE.code };
  const more = { listType: 'PROC', conduct: 'PROCUREMENT_COLLUSION', effectiveOn: from, termEndsOn: until, ...office };
  const days = { noticeServedOn: '2025-04-20', decidedOn: '2025-05-12', servedOn: '2025-05-15', publishedOn: from };
  return list('FINANCE', wageListingRow(firm(serial), { decisionNumber: `禁${serial}`, ...more, ...days }), day);
};

const revoke = (serial: number, day: string) => {
  const { LABOUR } = DEMO_DEPARTMENTS;
  const target = {
    targetKind: 'LISTING',
    targetListType: 'WAGE',
    targetNumber: `列${serial}`,
    targetAuthorityCode: LABOUR.code,
  };
  const decision = {
    decisionNumber: `撤${serial}`,
    authority: LABOUR.name,
    authorityCode: LABOUR.code,
    decidedOn: day,
  };
  const { uscc, name } = firm(serial);
  const rest = { action: 'REVOCATION', retroactive: 'NO', effectiveOn: day, reason: '原决定被撤销' };
  return upload('DISPOSITION', 'LABOUR', [{ uscc, name, ...target, ...decision, ...rest }], day);
};

async function open(members: readonly (readonly Partial<TypedSupplier>[])[], more: Partial<TenderPapers> = {}) {
  const number = `招-${(count += 1)}`;
  const project = { name: '道路养护', number, projectKind: null, regionCode: null, defaulters: 'SILENT' } as const;
  const rules = {
    channels: ['信用中国', '中国政府采购网'],
    usageRule: '截止时在列的不得参加',
    laterListing: 'SILENT',
  } as const;
  const papers = {
    purpose: 'GOVERNMENT_PROCUREMENT',
    matterNo: number,
    cutOff: '2026-06-01T02:00:00.000Z',
    project,
  } as const;
  const bidders = members.map((own) => ({ members: own.map(({ uscc = null, name = null }) => ({ uscc, name })) }));
  return openTender(office.desk(OPENING), buyer, { papers: { ...papers, ...rules, ...more }, bidders });
}

/** A tender of one bidder, looked at on both days, with something happening in between. */
async function twoLooks(
  serial: number,
  between: () => Promise<unknown>,
  more: Partial<TenderPapers> = {},
): Promise<Tender> {
  const { tenderId } = await open([[{ uscc: firm(serial).uscc }]], more);
  await takeTenderLook(office.desk(OPENING), buyer, tenderId);
  await between();
  return takeTenderLook(office.desk(AWARD), buyer, tenderId);
}

const only = (tender: Tender) => bidderStandings(tender)[0]?.members[0];
const nothing = () => Promise.resolve();
const award = (tenderId: string, more: { bidder?: number; opinion?: string | null } = {}) => {
  const question = { tenderId, bidder: 1, opinion: null, contractEndsOn: localDate('2027-06-30'), ...more };
  return awardTender(office.desk(AWARD), buyer, question);
};

describe('between two looks', () => {
  it('nothing changed: the second look is silent and the award can be made', async () => {
    const tender = await twoLooks(1, nothing);
    expect(only(tender)).toMatchObject({ change: null, qualification: 'QUALIFIED' });
    expect(tenderState(await award(tender.tenderId))).toBe('AWARDED');
  });

  it('a firm was listed: a person decides, and says why, where the documents are silent', async () => {
    const tender = await twoLooks(2, () => wage(2, '2026-06-10', { publishedOn: '2026-06-10' }));
    expect(only(tender)).toMatchObject({
      qualification: 'NEEDS_PERSON',
      change: { verdictBefore: 'CLEAR', verdictAfter: 'BLOCK', added: [{ effect: 'REVIEW', knownOnlyLater: false }] },
    });
    await expect(award(tender.tenderId)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(tenderState(await award(tender.tenderId, { opinion: '截止后列入，评审委员会认定不影响' }))).toBe('AWARDED');
  });

  it('a firm was listed: it is out where the documents say so', async () => {
    const listed = () => wage(3, '2026-06-10', { publishedOn: '2026-06-10' });
    const tender = await twoLooks(3, listed, { laterListing: 'EXCLUDES' });
    expect(only(tender)?.qualification).toBe('EXCLUDED');
    await expect(award(tender.tenderId, { opinion: '仍要定标' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('a procurement ban took force: it is out whatever the documents say', async () => {
    const tender = await twoLooks(4, () => ban(4, '2026-06-10', '2027-06-10', '2026-06-10'));
    expect(only(tender)).toMatchObject({ qualification: 'EXCLUDED', change: { added: [{ effect: 'BLOCK' }] } });
  });

  it('a back-dated listing came in: it is marked as known only later', async () => {
    const tender = await twoLooks(5, () => wage(5, '2026-06-10'));
    expect(only(tender)?.change?.added).toMatchObject([{ knownOnlyLater: true, reason: { since: '2026-05-20' } }]);
  });

  it('a listing ended: the cut-off decides, and what ended is counted, not named', async () => {
    await wage(6, OPENING);
    const tender = await twoLooks(6, () => revoke(6, '2026-06-10'));
    const member = only(tender);
    expect(member).toMatchObject({ qualification: 'EXCLUDED', change: { verdictAfter: 'CLEAR', gone: 1, added: [] } });
    expect(JSON.stringify(member?.change)).not.toContain('列6');
  });

  it('a firm changed its name, and is followed by its code', async () => {
    const renamed = registrationRow(firm(7), {
      ...{ regionCode: '990102', name: '示范市新名物流有限公司', formerNames: firm(7).name, changeReason: '更名' },
    });
    const tender = await twoLooks(7, () => upload('REGISTRATION', 'MARKET', [renamed], '2026-06-10'));
    expect(only(tender)).toMatchObject({ qualification: 'QUALIFIED', change: { renamedTo: '示范市新名物流有限公司' } });
  });

  it('a firm was dissolved into another', async () => {
    const dissolved = registrationRow(firm(8), {
      ...{
        regionCode: '990102',
        state: '注销',
        dissolvedOn: '2026-06-09',
        successorUscc: firm(9).uscc,
        changeReason: '合并',
      },
    });
    const tender = await twoLooks(8, () => upload('REGISTRATION', 'MARKET', [dissolved], '2026-06-10'));
    expect(only(tender)).toMatchObject({
      qualification: 'EXCLUDED',
      change: { verdictAfter: 'DISSOLVED', successorUscc: firm(9).uscc },
    });
  });
});

it.each([
  [11, '2026-05-31', 'QUALIFIED'],
  [12, '2026-06-01', 'EXCLUDED'],
])(
  'a ban whose last day is the day before or the day of the cut-off (%i: %s) leaves the bidder %s',
  async (serial, last, expected) => {
    await ban(serial, '2025-05-20', last, OPENING);
    const { tenderId } = await open([[{ uscc: firm(serial).uscc }]]);
    const tender = await takeTenderLook(office.desk(OPENING), buyer, tenderId);
    expect(only(tender)?.qualification).toBe(expected);
  },
);

it('a consortium is as good as its worst member', async () => {
  await wage(13, OPENING);
  const { tenderId } = await open([[{ uscc: firm(14).uscc }, { uscc: firm(13).uscc }], [{ uscc: firm(15).uscc }]]);
  const tender = await takeTenderLook(office.desk(OPENING), buyer, tenderId);
  expect(bidderStandings(tender).map(({ qualification }) => qualification)).toEqual(['EXCLUDED', 'QUALIFIED']);
});

it('a firm from elsewhere is awarded once the national result is attached, not before (R17)', async () => {
  const tender = await twoLooks(55, nothing);
  expect(only(tender)).toMatchObject({ needsNationalResult: true, qualification: 'NEEDS_PERSON' });
  await expect(award(tender.tenderId, { opinion: '外地企业' })).rejects.toMatchObject({ code: 'CONFLICT' });
  const result = {
    member: 1,
    channel: '信用中国',
    outcome: 'NOTHING_FOUND',
    queriedOn: localDate(AWARD),
    note: null,
  } as const;
  const attach = (more: object) =>
    attachNationalResult(office.desk(AWARD), buyer, tender.tenderId, { ...result, ...more });
  await expect(attach({ channel: '某搜索引擎' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect(only(await attach({}))).toMatchObject({ needsNationalResult: false, qualification: 'QUALIFIED' });
  expect(tenderState(await award(tender.tenderId))).toBe('AWARDED');
});

describe('the gate', () => {
  it('opens no look before the cut-off, no award without a second look of the day', async () => {
    const { tenderId } = await open([[{ uscc: firm(20).uscc }]], { cutOff: '2026-06-01T10:00:00.000Z' });
    await expect(takeTenderLook(office.desk(OPENING), buyer, tenderId)).rejects.toMatchObject({ code: 'CONFLICT' });
    await takeTenderLook(office.desk('2026-06-02'), buyer, tenderId);
    await expect(award(tenderId)).rejects.toMatchObject({ code: 'CONFLICT' });
    await takeTenderLook(office.desk('2026-06-14'), buyer, tenderId);
    await expect(award(tenderId)).rejects.toMatchObject({ code: 'CONFLICT' });
    await takeTenderLook(office.desk(AWARD), buyer, tenderId);
    await award(tenderId);
    await expect(award(tenderId)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(takeTenderLook(office.desk(LATER), buyer, tenderId)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('takes one tender of a number, and none without channels', async () => {
    const tender = await open([[{ uscc: firm(21).uscc }]]);
    await expect(open([[{ uscc: firm(21).uscc }]], { project: tender.papers.project })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(open([[{ uscc: firm(21).uscc }]], { channels: [' '] })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(open([[]])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('shows a tender to its department and the auditor; to others it does not exist', async () => {
    const { tenderId } = await open([[{ uscc: firm(22).uscc }]]);
    const stranger = actor('PROCUREMENT', 'MARKET');
    expect(tenderState(await readTender(office.desk(OPENING), actor('AUDITOR'), tenderId))).toBe('OPEN');
    for (const id of [tenderId, '00000000-0000-4000-8000-000000000000', 'x']) {
      await expect(readTender(office.desk(OPENING), stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(takeTenderLook(office.desk(OPENING), stranger, tenderId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await readTenders(office.desk(OPENING), stranger)).toEqual([]);
  });
});

it('after the award, a listing raises an alert until the contract ends; a back-dated one is known only later', async () => {
  const tender = await twoLooks(30, nothing);
  await award(tender.tenderId);
  const mine = async (day: string) =>
    (await tenderAlerts(office.desk(day), buyer)).filter((alert) => alert.tender.tenderId === tender.tenderId);
  expect(await mine(LATER)).toEqual([]);
  await wage(30, LATER);
  expect(await mine(LATER)).toMatchObject([{ change: { verdictAfter: 'BLOCK', added: [{ knownOnlyLater: true }] } }]);
  expect(await mine('2027-06-30')).toHaveLength(1);
  expect(await mine('2027-07-01')).toEqual([]);
});
