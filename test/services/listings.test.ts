import type { RawRow } from '../../src/domain/upload/parse-row';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { localDate } from '../../src/domain/calendar/local-date';
import { standingEnquiry } from '../../src/services/enquiries/standing-enquiry';
import { openCreditFile } from '../../src/services/enquiries/open-credit-file';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { readList } from '../../src/services/public/read-list';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow, taxpayerRow, wageListingRow } from '../support/rows';

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
const standing = (serial: number, look: { asOf?: string; knownAt?: string } = {}) =>
  standingEnquiry(office.desk(DAY), actor('AUDITOR'), {
    uscc: firm(serial).uscc,
    purpose: 'AUDIT',
    matterNo: 'A-1',
    asOf: look.asOf === undefined ? null : localDate(look.asOf),
    knownAt: look.knownAt ?? null,
  });

async function listed(serial: number, more: RawRow = {}): Promise<string> {
  const receipt = await list([wageListingRow(firm(serial), { decisionNumber: `列${serial}`, ...more })]);
  const recordId = receipt.rows[0]?.recordId;
  if (!recordId) throw new Error(JSON.stringify(receipt.problems));
  return recordId;
}

describe('a listing', () => {
  it('is neither public nor BLACK before another person confirms it, and both in the very next answer after', async () => {
    const recordId = await listed(1);
    expect(await publicStanding(1)).toBe('NOT_LISTED');
    const receipt = await confirm([recordId]);
    expect(receipt.standingChanges).toMatchObject([{ uscc: firm(1).uscc, before: 'NORMAL', after: 'BLACK' }]);
    expect(await publicStanding(1)).toBe('BLACK_LISTED');
    const entries = await readList(office.board(DAY), {
      list: 'BLACK',
      listType: 'WAGE',
      region: null,
      first: 50,
      after: null,
    });
    expect(entries.map(({ uscc }) => uscc)).toContain(firm(1).uscc);
  });

  it('shows in the receipt what its confirmation will change', async () => {
    const receipt = await list([wageListingRow(firm(2))], true);
    expect(receipt.standingChanges).toEqual([]);
    expect(receipt.standingChangesIfConfirmed).toMatchObject([
      { uscc: firm(2).uscc, before: 'NORMAL', after: 'BLACK' },
    ]);
  });

  it('cannot be confirmed by the person who filed it', async () => {
    const recordId = await listed(3);
    const receipt = await confirm([recordId], 'uploader-1');
    expect(receipt.counts.refused).toBe(1);
    expect(receipt.problems).toMatchObject([{ code: 'E23' }]);
    expect(await publicStanding(3)).toBe('NOT_LISTED');
  });

  it('cannot be confirmed or withdrawn by another department, which learns no more than of one that is not there', async () => {
    const foreign = await listed(4);
    const missing = '00000000-0000-4000-8000-0000000000ee';
    const answer = async (recordId: string) => {
      const desk = office.desk(DAY);
      const common = { batchKey: key(), dryRun: false };
      const confirmed = await confirmListings(desk, actor('APPROVER', 'TAX'), { ...common, recordIds: [recordId] });
      const rows = [{ recordId, reason: '误报', withdrawnOn: null }];
      const withdrawn = await withdrawRecords(desk, actor('OFFICER', 'TAX'), { ...common, batchKey: key(), rows });
      return [confirmed, withdrawn].map(({ counts, rows: results, problems }) =>
        JSON.stringify({ counts, results, problems }).replaceAll(recordId, 'ID'),
      );
    };
    const told = await answer(foreign);
    expect(told).toEqual(await answer(missing));
    expect(told.map((text) => /"code":"(E\d\d)"/.exec(text)?.[1])).toEqual(['E25', 'E25']);
    expect((await confirm([foreign])).counts.accepted).toBe(1);
  });

  it('of another department is told from none by no decision about it either', async () => {
    const row = wageListingRow(firm(4));
    const decide = async (targetNumber: string) => {
      const { uscc, name, authorityCode } = row;
      const decision = {
        ...{ uscc, name, action: 'REVOCATION', targetKind: 'LISTING', targetListType: 'WAGE', targetNumber },
        ...{ targetAuthorityCode: authorityCode, decisionNumber: '撤1', authority: '示范市税务局', retroactive: '否' },
        ...{ authorityCode: actor('OFFICER', 'TAX').departmentCode, decidedOn: DAY, effectiveOn: DAY, reason: '误' },
      };
      const { problems } = await uploadRecords(office.desk(DAY), actor('UPLOADER', 'TAX'), {
        ...{ kind: 'DISPOSITION', batchKey: key(), policy: 'REJECT_ROWS', dryRun: false, rows: [decision] },
      });
      return problems.map(({ code, messageZh, suggestion }) => ({ code, messageZh, suggestion }));
    };
    expect(await decide('列4')).toEqual(await decide('列9999'));
    expect((await decide('列4')).map(({ code }) => code)).toEqual(['E25']);
  });

  it('from a batch above the configured number of firms needs a second approver, and not the same one twice', async () => {
    const receipt = await list(
      [10, 11, 12, 13].map((serial) => wageListingRow(firm(serial), { decisionNumber: `批列${serial}` })),
    );
    const ids = receipt.rows.flatMap(({ recordId }) => (recordId ? [recordId] : []));
    await confirm(ids);
    await confirm(ids);
    expect(await publicStanding(10)).toBe('NOT_LISTED');
    const second = await confirm(ids, 'approver-2');
    expect(second.standingChanges).toHaveLength(4);
    expect(await publicStanding(10)).toBe('BLACK_LISTED');
  });

  it('that is corrected stays in force as confirmed until the correction is confirmed too', async () => {
    const recordId = await listed(5);
    await confirm([recordId]);
    const correction = wageListingRow(firm(5), { decisionNumber: '列5', workersOwed: 13, changeReason: '人数更正' });
    expect((await list([correction])).rows).toMatchObject([{ version: 2 }]);
    expect(await publicStanding(5)).toBe('BLACK_LISTED');
    const file = await openCreditFile(office.desk(DAY), actor('AUDITOR'), {
      uscc: firm(5).uscc,
      purpose: 'AUDIT',
      matterNo: 'A',
      asOf: null,
      knownAt: null,
    });
    expect(file?.records.find(({ record }) => record.fact.kind === 'LISTING')?.record).toMatchObject({
      pendingVersion: 2,
    });
  });

  it('is public through the last day of its term and gone at midnight', async () => {
    const recordId = await listed(6);
    await confirm([recordId]);
    expect(await publicStanding(6, '2029-05-12')).toBe('BLACK_LISTED');
    expect(await publicStanding(6, '2029-05-13')).toBe('NOT_LISTED');
  });

  it('that its source withdraws is gone from every public answer at once', async () => {
    const recordId = await listed(7);
    await confirm([recordId]);
    const rows = [{ recordId, reason: '决定已撤回', withdrawnOn: null }];
    await withdrawRecords(office.desk(DAY), actor('OFFICER', 'LABOUR'), { batchKey: key(), dryRun: false, rows });
    const answer = await lookUpEnterprise(office.board(DAY), firm(7).uscc);
    expect(JSON.stringify(answer)).not.toContain('列7');
    expect(await publicStanding(7)).toBe('NOT_LISTED');
  });

  it.each([
    ['before the statement deadline', { decidedOn: '2026-04-27', servedOn: '2026-04-28' }, 'E23'],
    ['without service', { servedOn: null }, 'E23'],
    ['served before it was decided', { servedOn: '2026-05-11' }, 'E23'],
    ['on a ground that no list knows', { conduct: '污染社会风气' }, 'E24'],
    ['on a ground of another list', { conduct: 'BID_COLLUSION' }, 'E24'],
    ['for longer than three years', { termEndsOn: '2029-05-13' }, 'E30'],
    ['naming a controller where the type names none', { persons: [{ role: '实际控制人', name: '乙示二' }] }, 'E16'],
    ['naming a minor', { persons: [{ role: '法定代表人', name: '乙示二', idNumber: '990102201501010011' }] }, 'E16'],
  ])('decided %s is refused', async (_name, change, code) => {
    const receipt = await list([wageListingRow(firm(8), change)]);
    expect(receipt.problems.map((problem) => problem.code)).toContain(code);
    expect(receipt.counts.refused).toBe(1);
  });

  it('blocks a red listing with E26', async () => {
    const input = {
      kind: 'HONOUR',
      batchKey: key(),
      policy: 'REJECT_ROWS',
      dryRun: false,
      rows: [taxpayerRow(firm(1))],
    } as const;
    const receipt = await uploadRecords(office.desk(DAY), actor('UPLOADER', 'TAX'), input);
    expect(receipt.problems.map(({ code }) => code)).toContain('E26');
  });
});

describe('the two time axes', () => {
  it('say NORMAL as of the day before publication and as known before the upload', async () => {
    const before = new Date().toISOString();
    const recordId = await listed(14);
    await confirm([recordId]);
    expect((await standing(14))?.explanation.standing).toBe('BLACK');
    expect((await standing(14, { asOf: '2026-05-19' }))?.explanation.standing).toBe('NORMAL');
    expect((await standing(14, { asOf: '2026-05-20' }))?.explanation.standing).toBe('BLACK');
    const known = await standingEnquiry({ ...office.desk(DAY), now: new Date() }, actor('AUDITOR'), {
      uscc: firm(14).uscc,
      purpose: 'AUDIT',
      matterNo: 'A',
      asOf: null,
      knownAt: before,
    });
    expect(known?.explanation.standing).toBe('NORMAL');
  });

  it('are closed to everybody but the auditor', async () => {
    const look = {
      uscc: firm(1).uscc,
      purpose: 'SUPERVISION',
      matterNo: 'M',
      asOf: localDate('2026-05-01'),
      knownAt: null,
    } as const;
    for (const role of ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT'] as const) {
      await expect(standingEnquiry(office.desk(DAY), actor(role, 'LABOUR'), look)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  it('are closed to procurement in the file as well', async () => {
    const look = {
      uscc: firm(7).uscc,
      purpose: 'GOVERNMENT_PROCUREMENT',
      matterNo: 'M',
      asOf: localDate('2026-05-25'),
      knownAt: null,
    } as const;
    await expect(openCreditFile(office.desk(DAY), actor('PROCUREMENT', 'LABOUR'), look)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      openCreditFile(office.desk(DAY), actor('PROCUREMENT', 'LABOUR'), { ...look, asOf: null }),
    ).resolves.toMatchObject({ registered: true });
  });

  it('demand a matter number on every look, and put the look on record', async () => {
    const look = { uscc: firm(1).uscc, purpose: 'SUPERVISION', matterNo: ' ', asOf: null, knownAt: null } as const;
    await expect(standingEnquiry(office.desk(DAY), actor('OFFICER', 'TAX'), look)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await standingEnquiry(office.desk(DAY), actor('OFFICER', 'TAX'), { ...look, matterNo: 'M-77' });
    const events = await office.internal.query<unknown[]>(
      `SELECT 1 FROM archive.events WHERE matter_no = 'M-77' AND uscc = $1`,
      [firm(1).uscc],
    );
    expect(events).toHaveLength(1);
  });

  it('let a department see its own past records and no standing', async () => {
    const look = {
      uscc: firm(7).uscc,
      purpose: 'SUPERVISION',
      matterNo: 'M',
      asOf: localDate('2026-05-25'),
      knownAt: null,
    } as const;
    const own = await openCreditFile(office.desk(DAY), actor('OFFICER', 'LABOUR'), look);
    expect(own?.explanation).toBeNull();
    expect(own?.records.map(({ record }) => record.fact.departmentCode)).toEqual([
      actor('OFFICER', 'LABOUR').departmentCode,
    ]);
    const foreign = await openCreditFile(office.desk(DAY), actor('OFFICER', 'TAX'), { ...look, asOf: null });
    expect(foreign?.records.some(({ record }) => record.fact.kind === 'LISTING')).toBe(false);
  });
});

describe('the whole archive', () => {
  it('is what its facts make of it, on the day it was filed and years later', async () => {
    for (const day of [DAY, '2028-02-29', '2031-01-01']) {
      const { enterprises, differences } = await verifyArchive(office.internal, localDate(day), () => undefined);
      expect(enterprises).toBeGreaterThan(15);
      expect(differences).toEqual([]);
    }
  });

  it('is found out when a publication was changed behind its back', async () => {
    await office.internal.query(
      `UPDATE publication.files SET file = jsonb_set(file, '{name}', '"改名"') WHERE uscc = $1`,
      [firm(9).uscc],
    );
    await office.internal.query(`DELETE FROM publication.list_entries WHERE uscc = $1`, [firm(1).uscc]);
    const { differences } = await verifyArchive(office.internal, localDate(DAY), () => undefined);
    expect(new Set(differences)).toEqual(
      new Set([
        { uscc: firm(1).uscc, what: 'LIST_ENTRIES' },
        { uscc: firm(9).uscc, what: 'PUBLIC_FILE' },
      ]),
    );
  });
});
