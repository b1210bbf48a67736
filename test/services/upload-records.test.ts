import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { Receipt, UploadPolicy } from '../../src/domain/upload/receipt';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { DemoOffice } from '../../src/demo/departments';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { abnormalRow, firm, FIRMS, penaltyRow, registrationRow, wageListingRow } from '../support/rows';

const DAY = '2026-06-01';
let office: Office;
let batches = 0;

beforeAll(async () => {
  office = await openOffice();
  await upload(
    'MARKET',
    'REGISTRATION',
    [1, 2, 3, 4, 5, 6, 7, 8].map((serial) => registrationRow(firm(serial))),
  );
});
afterAll(() => office.close());

function upload(
  by: DemoOffice,
  kind: RecordKind,
  rows: RawRow[],
  more: Partial<{ policy: UploadPolicy; dryRun: boolean; batchKey: string }> = {},
): Promise<Receipt> {
  batches += 1;
  const input = { kind, rows, batchKey: `b${batches}`, policy: 'REJECT_ROWS', dryRun: false, ...more } as const;
  return uploadRecords(office.desk(DAY), actor('UPLOADER', by), input);
}

function codes({ problems }: Receipt, row = 1): string[] {
  return problems.filter((problem) => problem.row === row).map(({ code }) => code);
}

function expectConserved({ counts }: Receipt): void {
  expect(counts.received).toBe(counts.accepted + counts.unchanged + counts.refused + counts.quarantined);
}

async function countOf(table: string): Promise<number> {
  const rows = await office.internal.query<{ count: number }[]>(`SELECT count(*) AS count FROM archive.${table}`);
  return rows[0]?.count ?? -1;
}

describe('a batch', () => {
  it('is filed once: the same key again returns the first receipt and adds nothing', async () => {
    const first = await upload('MARKET', 'PENALTY', [penaltyRow(firm(1))], { batchKey: 'same' });
    const facts = await countOf('facts');
    const second = await upload('MARKET', 'PENALTY', [penaltyRow(firm(1))], { batchKey: 'same' });
    expect(second).toEqual(first);
    expect(await countOf('facts')).toBe(facts);
  });

  it('is refused with CONFLICT when its key was used for other content', async () => {
    await upload('MARKET', 'PENALTY', [penaltyRow(firm(2))], { batchKey: 'taken' });
    const other = upload('MARKET', 'PENALTY', [penaltyRow(firm(2), { facts: '另一事实' })], { batchKey: 'taken' });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('counts the same content under another key as unchanged', async () => {
    await upload('MARKET', 'PENALTY', [penaltyRow(firm(3))]);
    const again = await upload('MARKET', 'PENALTY', [penaltyRow(firm(3))]);
    expect(again.counts).toEqual({ received: 1, accepted: 0, unchanged: 1, refused: 0, quarantined: 0 });
  });

  it('refuses an empty one, and one of more than 5,000 rows', async () => {
    await expect(upload('MARKET', 'PENALTY', [])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const many = Array.from({ length: 5001 }, () => penaltyRow(firm(1)));
    await expect(upload('MARKET', 'PENALTY', many)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it.each([0, 4, 9])('files the nine good rows when row %i of ten is wrong', async (bad) => {
    const rows = Array.from({ length: 10 }, (_, index) =>
      penaltyRow(firm(4), { decisionNumber: `批${bad}-${index}`, ...(index === bad ? { decidedOn: '3/5/26' } : {}) }),
    );
    const receipt = await upload('MARKET', 'PENALTY', rows);
    expect(receipt.counts).toEqual({ received: 10, accepted: 9, unchanged: 0, refused: 1, quarantined: 0 });
    expect(receipt.problems.filter(({ level }) => level === 'REFUSES')).toMatchObject([
      {
        row: bad + 1,
        field: 'decidedOn',
        code: 'E05',
        value: '3/5/26',
        messageZh: expect.stringContaining('处罚决定日期') as string,
      },
    ]);
  });

  it('sends all rows back under REJECT_BATCH when one is wrong, and keeps none', async () => {
    const facts = await countOf('facts');
    const rows = [penaltyRow(firm(5)), penaltyRow(firm(5), { decisionNumber: null })];
    const receipt = await upload('MARKET', 'PENALTY', rows, { policy: 'REJECT_BATCH' });
    expect(receipt.counts).toMatchObject({ accepted: 0, refused: 2 });
    expect(codes(receipt, 1)).toContain('E28');
    expect(codes(receipt, 2)).toContain('E15');
    expect(await countOf('facts')).toBe(facts);
    expectConserved(receipt);
  });

  it('keeps wrong rows aside, encrypted, under QUARANTINE', async () => {
    const receipt = await upload('MARKET', 'PENALTY', [penaltyRow(firm(5), { fine: '约5万' })], {
      policy: 'QUARANTINE',
    });
    expect(receipt.counts).toMatchObject({ accepted: 0, quarantined: 1 });
    const [row] = await office.internal.query<{ sealed_row: Buffer }[]>(
      'SELECT sealed_row FROM archive.set_aside_rows WHERE batch_id = $1',
      [receipt.batchId],
    );
    expect(row?.sealed_row.toString('utf8')).not.toContain('约5万');
    expect(office.desk(DAY).sealer.decrypt(row?.sealed_row ?? Buffer.alloc(0))).toContain('约5万');
  });

  it('shows its effect in a dry run and keeps nothing', async () => {
    const before = await countOf('facts');
    const receipt = await upload(
      'MARKET',
      'PENALTY',
      [penaltyRow(firm(6), { kinds: '责令停产停业', fine: null, content: '责令停产停业' })],
      { dryRun: true },
    );
    expect(receipt.standingChanges).toMatchObject([{ uscc: firm(6).uscc, before: 'NORMAL', after: 'WATCH' }]);
    expect(await countOf('facts')).toBe(before);
    expect(await countOf('batches')).toBe(await countOf('batches'));
    expect((await upload('MARKET', 'PENALTY', [penaltyRow(firm(6))], { dryRun: true })).counts.accepted).toBe(1);
  });

  it('sees a duplicate within itself: the same content is unchanged, other content needs a reason', async () => {
    const row = penaltyRow(firm(7));
    const receipt = await upload('MARKET', 'PENALTY', [row, row, { ...row, facts: '另一事实' }]);
    expect(receipt.rows.map(({ outcome }) => outcome)).toEqual(['ACCEPTED', 'UNCHANGED', 'REFUSED']);
    expect(codes(receipt, 2)).toContain('E12');
    expect(codes(receipt, 3)).toContain('E13');
  });

  it('leaves no trace of a firm for which it filed nothing', async () => {
    await upload('MARKET', 'PENALTY', [penaltyRow(firm(40), { partyClass: '自然人' })]);
    const rows = await office.internal.query<unknown[]>('SELECT 1 FROM archive.enterprises WHERE uscc = $1', [
      firm(40).uscc,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('a correction', () => {
  it('needs a reason and becomes version 2', async () => {
    await upload('MARKET', 'PENALTY', [penaltyRow(firm(8))]);
    const without = await upload('MARKET', 'PENALTY', [penaltyRow(firm(8), { facts: '更正后的事实' })]);
    expect(codes(without)).toContain('E13');
    const withReason = await upload('MARKET', 'PENALTY', [
      penaltyRow(firm(8), { facts: '更正后的事实', changeReason: '文书更正' }),
    ]);
    expect(withReason.rows).toMatchObject([{ outcome: 'ACCEPTED', version: 2 }]);
  });

  it('is refused to another department with E14', async () => {
    const row = penaltyRow(firm(8), { changeReason: '越权' });
    const receipt = await upload('TAX', 'PENALTY', [row]);
    expect(codes(receipt)).toContain('E14');
    expect(receipt.counts.refused).toBe(1);
  });
});

describe('rights of departments', () => {
  it('refuse a kind the department is not entitled to with E14, row by row', async () => {
    const receipt = await upload('STATISTICS', 'REGISTRATION', [registrationRow(firm(9)), registrationRow(firm(10))]);
    expect(receipt.counts).toMatchObject({ received: 2, refused: 2 });
    expect(codes(receipt, 1)).toContain('E14');
  });

  it('refuse a list type the department may not decide, and a county office outside its county', async () => {
    const tax = await upload('TAX', 'LISTING', [wageListingRow(firm(1))]);
    expect(codes(tax)).toContain('E14');
    const county = await upload('COUNTY_LABOUR', 'LISTING', [wageListingRow(firm(1))]);
    expect(codes(county)).toContain('E14');
  });

  it('let a county office enter only firms of its county as abnormal', async () => {
    const [home, away] = [
      FIRMS.find(({ region }) => region === '990121'),
      FIRMS.find(({ region }) => region === '990122'),
    ];
    await upload(
      'MARKET',
      'REGISTRATION',
      [home, away].flatMap((item) => (item ? [registrationRow(item)] : [])),
    );
    const rows = [home, away].flatMap((item) => (item ? [abnormalRow(item)] : []));
    const receipt = await upload('COUNTY_MARKET', 'ABNORMAL_ENTRY', rows);
    expect(receipt.rows.map(({ outcome }) => outcome)).toEqual(['ACCEPTED', 'REFUSED']);
    expect(codes(receipt, 2)).toContain('E14');
  });

  it('let no role but UPLOADER upload', async () => {
    const input = {
      kind: 'PENALTY',
      batchKey: 'x',
      policy: 'REJECT_ROWS',
      dryRun: false,
      rows: [penaltyRow(firm(1))],
    } as const;
    for (const role of ['OFFICER', 'APPROVER', 'PROCUREMENT'] as const) {
      await expect(uploadRecords(office.desk(DAY), actor(role, 'MARKET'), input)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    await expect(uploadRecords(office.desk(DAY), null, input)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('an enterprise that is not registered yet', () => {
  it('keeps what weighs against it held and unpublished until its registration arrives', async () => {
    const stop = { kinds: '责令停产停业', fine: null, content: '责令停产停业', decisionNumber: '示罚决〔2026〕30号' };
    const held = await upload('MARKET', 'PENALTY', [penaltyRow(firm(30), stop)]);
    expect(held.counts).toMatchObject({ accepted: 0, quarantined: 1 });
    expect(codes(held)).toContain('E29');
    expect(await lookUpEnterprise(office.board(DAY), firm(30).uscc)).toMatchObject({ verdict: 'NOT_ON_FILE' });
    const registered = await upload('MARKET', 'REGISTRATION', [registrationRow(firm(30))]);
    expect(registered.standingChanges).toMatchObject([{ uscc: firm(30).uscc, after: 'WATCH' }]);
    const answer = await lookUpEnterprise(office.board(DAY), firm(30).uscc);
    expect(answer).toMatchObject({ verdict: 'ON_FILE', file: { penalties: [{ severity: 'SERIOUS' }] } });
  });

  it('refuses a negative whose name is not that of the code with E09', async () => {
    const receipt = await upload('MARKET', 'PENALTY', [penaltyRow(firm(1), { name: firm(2).name })]);
    expect(codes(receipt)).toContain('E09');
    expect(receipt.counts.refused).toBe(1);
  });
});

describe('cells', () => {
  it.each([
    ['a code that arrived as a number', { uscc: 919901020000001 }, 'uscc', 'E06'],
    ['a code in scientific notation', { uscc: '9.1990102E+17' }, 'uscc', 'E06'],
    ['a code with a wrong check character', { uscc: '91990102MA0D00017K' }, 'uscc', 'E07'],
    ['a placeholder', { uscc: '00000000000000000X' }, 'uscc', 'E08'],
    ['an approximate amount', { fine: '约5万' }, 'fine', 'E11'],
    ['a capital numeral', { fine: '伍万元' }, 'fine', 'E11'],
    ['an amount that differs from the text', { fine: 50000 }, 'fine', 'E11'],
    ['a kind outside the table', { kinds: '口头批评' }, 'kinds', 'E04'],
    ['a day after today', { decidedOn: '2026-06-02' }, 'decidedOn', 'E05'],
    ['a day that does not exist', { decidedOn: '2026-02-30' }, 'decidedOn', 'E05'],
    ['a missing decision number', { decisionNumber: ' ' }, 'decisionNumber', 'E15'],
    ['a control character', { facts: 'a\u0000b' }, 'facts', 'E03'],
    ['a wrong resident ID', { representativeIdNumber: '990102198001010011' }, 'representativeIdNumber', 'E19'],
    ['a natural person', { partyClass: '自然人' }, 'partyClass', 'E22'],
    ['an end before the decision', { publicUntil: '2026-05-05' }, 'publicUntil', 'E17'],
  ])('refuse %s', async (_name, change, field, code) => {
    const receipt = await upload('MARKET', 'PENALTY', [
      penaltyRow(firm(1), { decisionNumber: `单元${batches}`, ...change }),
    ]);
    expect(receipt.problems).toContainEqual(expect.objectContaining({ field, code, level: 'REFUSES' }));
    expectConserved(receipt);
  });

  it.each(['2026.5.6', '2026年5月6日', '20260506', 46148])('read %p as 6 May 2026', async (decidedOn) => {
    const receipt = await upload('MARKET', 'PENALTY', [
      penaltyRow(firm(1), { decisionNumber: `日期${batches}`, decidedOn }),
    ]);
    expect(receipt.counts.accepted).toBe(1);
  });

  it('never repeat an ID number, in clear, in a problem or in the database', async () => {
    const id = '990102198001010010';
    const receipt = await upload('MARKET', 'PENALTY', [
      penaltyRow(firm(1), { decisionNumber: '隐私1', representativeIdNumber: id, facts: `当事人${id}` }),
    ]);
    expect(JSON.stringify(receipt.problems)).not.toContain(id);
    expect(codes(receipt)).toContain('E21');
    const rows = await office.internal.query<unknown[]>(
      `SELECT 1 FROM archive.facts WHERE (content - 'facts')::text LIKE $1`,
      [`%${id}%`],
    );
    expect(rows).toEqual([]);
    const answer = await lookUpEnterprise(office.board(DAY), firm(1).uscc);
    expect(JSON.stringify(answer)).not.toContain(id);
  });
});

describe('two batches at once', () => {
  it('touching one enterprise end as if one came after the other', async () => {
    const rows = (prefix: string) =>
      [1, 2, 3].flatMap((serial) => [penaltyRow(firm(serial), { decisionNumber: `${prefix}${serial}` })]);
    const receipts = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        upload('MARKET', 'PENALTY', index % 2 ? rows(`并${index}`) : rows(`并${index}`).reverse()),
      ),
    );
    expect(receipts.map(({ counts }) => counts.accepted)).toEqual([3, 3, 3, 3, 3, 3]);
    const instants = await office.internal.query<{ recorded_at: Date }[]>(
      `SELECT DISTINCT recorded_at FROM archive.facts WHERE uscc = $1 AND content->>'decisionNumber' LIKE '并%'`,
      [firm(1).uscc],
    );
    expect(instants).toHaveLength(6);
  });

  it('under one key apply exactly once', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        upload('MARKET', 'PENALTY', [penaltyRow(firm(2), { decisionNumber: '同键' })], { batchKey: 'race' }),
      ),
    );
    expect(both[0]).toEqual(both[1]);
  });
});

describe('a record that its source withdrew', () => {
  it('is refused with E31 when it comes again, and the clerk is told what to do', async () => {
    const row = penaltyRow(firm(1), { decisionNumber: '撤回一' });
    const filed = await upload('MARKET', 'PENALTY', [row]);
    const rows = [{ recordId: filed.rows[0]?.recordId ?? '', reason: '决定被撤销', withdrawnOn: null }];
    await withdrawRecords(office.desk(DAY), actor('OFFICER', 'MARKET'), { batchKey: 'withdraw', dryRun: false, rows });
    const again = await upload('MARKET', 'PENALTY', [row]);
    expect(codes(again)).toContain('E31');
  });
});
