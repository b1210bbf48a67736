import { openCreditFile } from '../../src/services/enquiries/open-credit-file';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoOffice } from '../../src/demo/departments';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow, wageListingRow } from '../support/rows';

const DAY = '2026-06-01';
const { COURT, MARKET } = DEMO_DEPARTMENTS;
let office: Office;
let batches = 0;
const upload = (kind: RecordKind, by: DemoOffice, row: RawRow) =>
  uploadRecords(office.desk(DAY), actor('UPLOADER', by), {
    kind,
    batchKey: `k${(batches += 1)}`,
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows: [row],
  });
const codes = async (kind: RecordKind, by: DemoOffice, row: RawRow) =>
  (await upload(kind, by, row)).problems
    .filter(({ level }) => level === 'REFUSES')
    .map(({ code, messageZh }) => ({ code, messageZh }));

beforeAll(async () => {
  office = await openOffice();
  for (const serial of [1, 2, 3]) await upload('REGISTRATION', 'MARKET', registrationRow(firm(serial)));
});
afterAll(() => office.close());

const judgmentRow = (more: RawRow): RawRow => ({
  uscc: firm(1).uscc,
  name: firm(1).name,
  caseNumber: `（2026）示刑终${batches}号`,
  court: COURT.name,
  courtCode: COURT.code,
  caseType: '刑事',
  cause: '单位行贿',
  part: '被告',
  judgedOn: '2026-04-01',
  effectiveOn: '2026-04-15',
  result: '判处罚金',
  dutyState: '已履行',
  ...more,
});

describe('a conduct of the opinion', () => {
  it('stands in its lawful vehicle', async () => {
    expect(
      await codes('PENALTY', 'MARKET', penaltyRow(firm(1), { decisionNumber: '行1', conduct: '扰乱市场秩序' })),
    ).toEqual([]);
    expect(await codes('JUDGMENT', 'COURT', judgmentRow({ conduct: '围猎党政干部' }))).toEqual([]);
    expect(await codes('LISTING', 'LABOUR', wageListingRow(firm(1), { decisionNumber: '行2' }))).toEqual([]);
  });

  it.each<[string, RecordKind, DemoOffice, RawRow, string]>([
    ['polluting morals in a listing', 'LISTING', 'LABOUR', { conduct: '污染社会风气' }, '没有法定依据'],
    ['polluting morals in a penalty', 'PENALTY', 'MARKET', { conduct: '污染社会风气' }, '没有法定依据'],
    ['polluting morals in a judgment', 'JUDGMENT', 'COURT', { conduct: '污染社会风气' }, '没有法定依据'],
    ['malicious bidding alone in a listing', 'LISTING', 'LABOUR', { conduct: '恶意竞标' }, '处罚或裁判'],
    ['corrupting officials in a penalty', 'PENALTY', 'MARKET', { conduct: '围猎党政干部' }, '终审刑事判决'],
    [
      'corrupting officials in a civil judgment',
      'JUDGMENT',
      'COURT',
      { conduct: '围猎党政干部', caseType: '民事' },
      '法定列入依据',
    ],
    ['a broken contract in a penalty', 'PENALTY', 'MARKET', { conduct: '不履行合同（协议）' }, '生效裁判'],
  ])('%s is refused with the lawful way', async (_what, kind, by, more, words) => {
    const row =
      kind === 'LISTING'
        ? wageListingRow(firm(2), more)
        : kind === 'PENALTY'
          ? penaltyRow(firm(2), more)
          : judgmentRow(more);
    const found = await codes(kind, by, row);
    expect(found.map(({ code }) => code)).toEqual(['E24']);
    expect(found[0]?.messageZh).toContain(words);
  });
});

describe('leniency', () => {
  const looked = () =>
    openCreditFile(office.desk(DAY), actor('OFFICER', 'TAX'), {
      uscc: firm(3).uscc,
      purpose: 'SUPERVISION',
      matterNo: 'S',
      asOf: null,
      knownAt: null,
    });

  it('of a reminder, talk or guidance is on file inside the house and weighs nothing', async () => {
    const before = await lookUpEnterprise(office.board(DAY), firm(3).uscc);
    const receipt = await upload('GUIDANCE', 'MARKET', {
      uscc: firm(3).uscc,
      name: firm(3).name,
      guidanceType: '约谈',
      documentNumber: '示约〔2026〕1号',
      authority: MARKET.name,
      authorityCode: MARKET.code,
      givenOn: '2026-05-20',
      matter: '提醒规范价格标示',
    });
    expect(receipt.counts.accepted).toBe(1);
    expect(receipt.standingChanges).toEqual([]);
    const file = await looked();
    expect(file?.records.filter(({ record }) => record.fact.kind === 'GUIDANCE')).toHaveLength(1);
    expect(file?.explanation).toMatchObject({ standing: 'NORMAL', used: [], setAside: [] });
    expect(await lookUpEnterprise(office.board(DAY), firm(3).uscc)).toEqual(before);
  });

  it('of a decision not to penalise is never public and never negative', async () => {
    const before = await lookUpEnterprise(office.board(DAY), firm(3).uscc);
    const row = penaltyRow(firm(3), { decisionNumber: '免1', kinds: '不予处罚', fine: null, content: '不予行政处罚' });
    expect((await upload('PENALTY', 'MARKET', row)).counts.accepted).toBe(1);
    expect((await looked())?.explanation).toMatchObject({ standing: 'NORMAL', used: [] });
    expect(await lookUpEnterprise(office.board(DAY), firm(3).uscc)).toEqual(before);
  });
});
