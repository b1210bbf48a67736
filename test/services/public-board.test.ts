import type { RawRow } from '../../src/domain/upload/parse-row';
import { initialsOf } from '../../src/domain/names/name-initials';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { readList } from '../../src/services/public/read-list';
import type { ListRequest } from '../../src/services/public/read-list';
import { readStatistics } from '../../src/services/public/read-statistics';
import type { BoardSearch } from '../../src/services/public/search-board';
import { searchBoard } from '../../src/services/public/search-board';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { DemoOffice } from '../../src/demo/departments';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, FIRMS, penaltyRow, registrationRow, taxpayerRow } from '../support/rows';

const DAY = '2026-06-01';
let office: Office;
let batches = 0;

beforeAll(async () => {
  office = await openOffice();
  await upload(
    'MARKET',
    'REGISTRATION',
    FIRMS.slice(0, 30).map((item) => registrationRow(item)),
  );
  await upload('MARKET', 'REGISTRATION', [
    registrationRow(firm(31), { formerNames: '云岭县旧号百货店', industryCode: 'F52' }),
  ]);
  await upload(
    'TAX',
    'HONOUR',
    [1, 2, 3, 4, 5].map((serial) => taxpayerRow(firm(serial), { documentNumber: `誉${serial}` })),
  );
});
afterAll(() => office.close());

async function upload(by: DemoOffice, kind: RecordKind, rows: RawRow[]): Promise<void> {
  const receipt = await uploadRecords(office.desk(DAY), actor('UPLOADER', by), {
    kind,
    rows,
    batchKey: `b${(batches += 1)}`,
    policy: 'REJECT_BATCH',
    dryRun: false,
  });
  expect(receipt.counts.accepted).toBe(rows.length);
}

function search(text: string, more: Partial<BoardSearch> = {}) {
  return searchBoard(office.board(DAY), {
    text,
    region: null,
    industry: null,
    standing: null,
    first: 50,
    after: null,
    ...more,
  });
}
const list = (more: Partial<ListRequest> = {}) =>
  readList(office.board(DAY), { list: 'RED', listType: null, region: null, first: 50, after: null, ...more });

describe('a public search', () => {
  it('finds a firm by its code, its full name, and any two characters of it', async () => {
    const { uscc, name } = firm(7);
    for (const text of [uscc, uscc.toLowerCase(), name, ` ${name.slice(0, 4)} ${name.slice(4)} `, name.slice(5, 7)]) {
      expect((await search(text)).map((hit) => hit.uscc)).toContain(uscc);
    }
  });

  it('finds every firm first by its own name', async () => {
    for (const { uscc, name } of FIRMS.slice(0, 30)) expect((await search(name))[0]?.uscc).toBe(uscc);
  });

  it('finds a firm by a former name and says so', async () => {
    expect(await search('旧号百货')).toMatchObject([
      { uscc: firm(31).uscc, matchedName: '云岭县旧号百货店', matchedCurrent: false },
    ]);
  });

  it('finds a firm by three first letters and up of how its name is read', async () => {
    const { uscc, name } = firm(7);
    const initials = initialsOf(name);
    for (const text of [
      initials,
      initials.toUpperCase(),
      initials.slice(2, 6),
      `${initials.slice(0, 3)} ${initials.slice(3)}`,
    ])
      expect((await search(text)).map((hit) => hit.uscc)).toContain(uscc);
    expect(await search('qqqqq')).toEqual([]);
    expect(await search(initials.slice(0, 2))).toEqual([]);
  });

  it('never matches the name of a person', async () => {
    expect(await search('甲示一')).toEqual([]);
  });

  it('narrows by region, industry and standing of the day', async () => {
    const county = await search('有限公司', { region: '990121' });
    expect(county.length).toBeGreaterThan(0);
    expect(county.every(({ uscc }) => FIRMS.find((item) => item.uscc === uscc)?.region === '990121')).toBe(true);
    expect((await search('有限公司', { region: '990100' })).length).toBeGreaterThan(county.length);
    expect((await search('云岭县', { industry: 'F5' })).map(({ uscc }) => uscc)).toEqual([firm(31).uscc]);
    const red = await search('有限公司', { standing: 'RED_LISTED' });
    expect(new Set(red.map(({ uscc }) => uscc))).toEqual(new Set([1, 2, 3, 4, 5].map((serial) => firm(serial).uscc)));
  });

  it('pages by key: what is added meanwhile neither repeats nor hides a firm', async () => {
    const all = (await search('有限公司')).map(({ uscc }) => uscc);
    const first = await search('有限公司', { first: 5 });
    await upload('MARKET', 'REGISTRATION', [registrationRow(firm(50))]);
    const last = first.at(-1);
    const rest = await search('有限公司', { after: last ? { nameLength: last.nameLength, uscc: last.uscc } : null });
    const paged = [...first, ...rest].map(({ uscc }) => uscc);
    expect(paged.filter((uscc) => uscc !== firm(50).uscc)).toEqual(all);
  });
});

describe('a public list', () => {
  it('pages by key, newest publication first', async () => {
    const all = await list();
    const [first, second] = [
      await list({ first: 2 }),
      await list({ after: (await list({ first: 2 })).at(-1) ?? null }),
    ];
    expect([...first, ...second]).toEqual(all);
    expect(all).toHaveLength(5);
  });

  it('loses a red entry on the day a general penalty comes into publication, and the standing agrees', async () => {
    await upload('MARKET', 'PENALTY', [penaltyRow(firm(3), { decisionNumber: '红榜受阻' })]);
    expect((await list()).map(({ uscc }) => uscc)).not.toContain(firm(3).uscc);
    const answer = await lookUpEnterprise(office.board(DAY), firm(3).uscc);
    expect(answer).toMatchObject({ file: { standing: { standing: 'NOT_LISTED' }, honours: [{ honourType: 'TAXA' }] } });
  });

  it('ends by itself at midnight after the last day', async () => {
    const on = (day: string) =>
      readList(office.board(day), { list: 'RED', listType: 'TAXA', region: null, first: 50, after: null });
    expect((await on('2027-04-10')).length).toBeGreaterThan(0);
    expect(await on('2027-04-11')).toEqual([]);
  });

  it('is what the statistics count', async () => {
    const { lists } = await readStatistics(office.board(DAY));
    const counted = lists.filter(({ list: name }) => name === 'RED').reduce((sum, { entries }) => sum + entries, 0);
    expect(counted).toBe((await list()).length);
  });

  it('is counted by section of industry and by month of publication, each entry once', async () => {
    const { industries, months } = await readStatistics(office.board(DAY));
    const sum = (counts: readonly { readonly list: string; readonly entries: number }[]) =>
      counts.filter(({ list: name }) => name === 'RED').reduce((total, { entries }) => total + entries, 0);
    const shown = await list();
    expect([sum(industries), sum(months)]).toEqual([shown.length, shown.length]);
    const inMonths = new Set(shown.map(({ publishedOn }) => publishedOn.slice(0, 7)));
    expect(new Set(months.filter(({ list: name }) => name === 'RED').map(({ month }) => month))).toEqual(inMonths);
    const later = await readStatistics(office.board('2040-01-01'));
    expect(later.months.filter(({ list: name }) => name === 'RED')).toEqual([]);
  });
});

describe('a firm whose registration has not arrived', () => {
  const NEWCOMER = firm(58);
  const LATE = '2028-01-01';
  const enterprisesOn = async (day: string) => (await readStatistics(office.board(day))).enterprises;
  const foundOn = async (day: string) =>
    (await searchBoard(office.board(day), { ...ALL, text: NEWCOMER.name })).map(({ uscc }) => uscc);
  const ALL = { region: null, industry: null, standing: null, first: 50, after: null } as const;

  it('is found and counted while an item of it is public, and on no day before or after (R2)', async () => {
    const before = await enterprisesOn(DAY);
    const row = taxpayerRow(NEWCOMER, { documentNumber: '誉58', publishedOn: '2026-06-10', validUntil: '2026-12-31' });
    await upload('TAX', 'HONOUR', [row]);
    const days = ['2026-06-09', '2026-06-10', '2026-12-31', '2027-01-01', LATE];
    expect(await Promise.all(days.map(foundOn))).toEqual([[], [NEWCOMER.uscc], [NEWCOMER.uscc], [], []]);
    const more = (await Promise.all(days.map(enterprisesOn))).map((count) => count - before);
    expect(more).toEqual([0, 1, 1, 0, 0]);
    expect((await lookUpEnterprise(office.board(LATE), NEWCOMER.uscc)).verdict).toBe('NOT_ON_FILE');
  });

  it('is never filed under a name of signs alone', async () => {
    const receipt = await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
      ...{ kind: 'REGISTRATION', batchKey: 'signs', policy: 'REJECT_ROWS', dryRun: false },
      rows: [registrationRow({ ...firm(59), name: '。。（·）' })],
    });
    expect(receipt.problems).toMatchObject([{ code: 'E02', field: 'name' }]);
  });
});
