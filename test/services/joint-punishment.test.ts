import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { addWorkingDays } from '../../src/domain/calendar/working-days';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import { localDate } from '../../src/domain/calendar/local-date';
import type { FeedbackItem } from '../../src/services/joint-punishment/give-feedback';
import { giveFeedback } from '../../src/services/joint-punishment/give-feedback';
import { incentivesFor } from '../../src/services/joint-punishment/incentives-for';
import { measuresFor } from '../../src/services/joint-punishment/measures-for';
import { feedbackOnListings, readOverdue, readTasks } from '../../src/services/joint-punishment/read-tasks';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { DemoOffice } from '../../src/demo/departments';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { abnormalRow, firm, penaltyRow, registrationRow, taxpayerRow, wageListingRow } from '../support/rows';

/** Listings in this file are published on 2026-05-20 and learned on 2026-06-01, a Monday. */
const DAY = '2026-06-01';
let office: Office;
let batches = 0;
beforeAll(async () => {
  office = await openOffice();
  const rows = Array.from({ length: 40 }, (_, index) => registrationRow(firm(index + 1), { regionCode: '990102' }));
  await upload('REGISTRATION', 'MARKET', rows);
});
afterAll(() => office.close());

const key = () => `k${(batches += 1)}`;
const upload = (kind: RecordKind, by: DemoOffice, rows: RawRow[], day = DAY) =>
  uploadRecords(office.desk(day), actor('UPLOADER', by), {
    kind,
    batchKey: key(),
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows,
  });
const confirm = (recordId: string, day = DAY) =>
  confirmListings(office.desk(day), actor('APPROVER', 'LABOUR'), {
    batchKey: key(),
    dryRun: false,
    recordIds: [recordId],
  });

/** A confirmed wage listing of a firm. */
async function listed(serial: number, more: RawRow = {}, day = DAY): Promise<string> {
  const receipt = await upload(
    'LISTING',
    'LABOUR',
    [wageListingRow(firm(serial), { decisionNumber: `列${serial}`, ...more })],
    day,
  );
  const recordId = receipt.rows[0]?.recordId;
  if (!recordId) throw new Error(JSON.stringify(receipt.problems));
  await confirm(recordId, day);
  return recordId;
}
async function decide(serial: number, more: RawRow, day: string): Promise<string> {
  const { LABOUR } = DEMO_DEPARTMENTS;
  const receipt = await upload(
    'DISPOSITION',
    'LABOUR',
    [
      {
        uscc: firm(serial).uscc,
        name: firm(serial).name,
        targetKind: 'LISTING',
        targetListType: 'WAGE',
        targetNumber: `列${serial}`,
        targetAuthorityCode: LABOUR.code,
        decisionNumber: `处${serial}-${batches}`,
        authority: LABOUR.name,
        authorityCode: LABOUR.code,
        decidedOn: day,
        effectiveOn: day,
        reason: '依法处理',
        ...more,
      },
    ],
    day,
  );
  const recordId = receipt.rows[0]?.recordId;
  if (receipt.counts.accepted !== 1 || !recordId) throw new Error(JSON.stringify(receipt.problems));
  return recordId;
}

async function asked(recordId: string, day = DAY): Promise<string[]> {
  const lines = (await feedbackOnListings(office.desk(day), [recordId])).get(recordId) ?? [];
  return lines.map(
    ({ task, kind, feedback }) =>
      `${task.measureCode} ${officeOf(task.departmentCode)} ${kind}${feedback ? ` ${feedback.result}` : ''}`,
  );
}
function officeOf(code: string): string {
  return Object.entries(DEMO_DEPARTMENTS).find(([, department]) => department.code === code)?.[0] ?? code;
}
async function taskOf(recordId: string, measure: string, by: DemoOffice, day = DAY) {
  const lines = (await feedbackOnListings(office.desk(day), [recordId])).get(recordId) ?? [];
  const line = lines.find(
    ({ task }) => task.measureCode === measure && task.departmentCode === DEMO_DEPARTMENTS[by].code,
  );
  if (!line) throw new Error('no such task');
  return line;
}
const report = (taskId: string, more: Partial<FeedbackItem> = {}): FeedbackItem => ({
  taskId,
  kind: 'APPLY',
  result: 'APPLIED',
  reason: null,
  amountFen: null,
  documentNumber: '示财采〔2026〕5号',
  doneOn: localDate(DAY),
  matterNo: null,
  correctionReason: null,
  ...more,
});
const answer = (items: FeedbackItem[], by: DemoOffice = 'FINANCE', day = DAY) =>
  giveFeedback(office.desk(day), actor('OFFICER', by), items);

/** What a wage listing triggers, by the departments of the demo city that carry it out. */
const WAGE_TASKS = [
  'M-A01 FINANCE APPLY',
  'M-A02 HOUSING APPLY',
  'M-A02 TRANSPORT APPLY',
  'M-B01 FINANCE APPLY',
  'M-B01 PLANNING APPLY',
  'M-B02 LABOUR APPLY',
  'M-B03 PLANNING APPLY',
  'M-B04 LABOUR APPLY',
  'M-B04 MARKET APPLY',
  'M-B04 EMERGENCY APPLY',
  'M-B05 MARKET APPLY',
];

describe('the tasks that a listing raises', () => {
  it('go to every department that carries out one of its measures, once the listing is confirmed', async () => {
    const receipt = await upload('LISTING', 'LABOUR', [wageListingRow(firm(1), { decisionNumber: '列1' })]);
    const recordId = receipt.rows[0]?.recordId ?? '';
    expect(await asked(recordId)).toEqual([]);
    await confirm(recordId);
    expect((await asked(recordId)).sort()).toEqual([...WAGE_TASKS].sort());
  });

  it('go to a county office for firms of its county only', async () => {
    await upload('REGISTRATION', 'MARKET', [registrationRow(firm(50), { regionCode: '990121' })]);
    const inside = await listed(50);
    const outside = await listed(2);
    expect((await asked(inside)).filter((task) => task.includes('COUNTY_MARKET'))).toEqual([
      'M-B04 COUNTY_MARKET APPLY',
    ]);
    expect((await asked(outside)).filter((task) => task.includes('COUNTY'))).toEqual([]);
  });

  it('follow a firm that moves to another county, and the archive still verifies', async () => {
    await upload('REGISTRATION', 'MARKET', [registrationRow(firm(51), { regionCode: '990121' })]);
    const recordId = await listed(51);
    await upload('REGISTRATION', 'MARKET', [registrationRow(firm(51), { regionCode: '990122', changeReason: '迁址' })]);
    expect((await asked(recordId)).filter((line) => line.includes('COUNTY')).sort()).toEqual([
      'M-B02 COUNTY_LABOUR APPLY',
      'M-B04 COUNTY_MARKET RELEASE',
    ]);
    const { differences } = await verifyArchive(office.internal, localDate(DAY), () => undefined);
    expect(differences).toEqual([]);
  });

  it('of a bidding ban are M-A02 and nothing else', async () => {
    const { HOUSING } = DEMO_DEPARTMENTS;
    const row = wageListingRow(firm(3), {
      listType: 'BID',
      conduct: 'BID_COLLUSION',
      decisionNumber: '禁3',
      authority: HOUSING.name,
      authorityCode: HOUSING.code,
      effectiveOn: '2026-05-20',
      termEndsOn: '2027-11-19',
    });
    const receipt = await upload('LISTING', 'HOUSING', [row]);
    const recordId = receipt.rows[0]?.recordId ?? '';
    await confirmListings(office.desk(DAY), actor('APPROVER', 'HOUSING'), {
      batchKey: key(),
      dryRun: false,
      recordIds: [recordId],
    });
    expect((await asked(recordId)).sort()).toEqual(['M-A02 HOUSING APPLY', 'M-A02 TRANSPORT APPLY']);
  });

  it('are due ten working days after the department could first see them', async () => {
    const { visibleOn, dueOn } = await taskOf(await listed(4), 'M-A01', 'FINANCE');
    expect([visibleOn, dueOn]).toEqual([DAY, '2026-06-15']);
    expect(addWorkingDays(localDate(DAY), 10)).toBe('2026-06-15');
  });

  it('wait for the day on which a listing of the future begins', async () => {
    const recordId = await listed(5, { publishedOn: '2026-06-10' });
    expect(await asked(recordId, '2026-06-09')).toEqual([]);
    expect(await asked(recordId, '2026-06-10')).toHaveLength(WAGE_TASKS.length);
  });
});

describe('the end of a listing', () => {
  it('by time asks for release on the first day after the term, of itself', async () => {
    const recordId = await listed(6, { termEndsOn: '2026-07-20' });
    const { task } = await taskOf(recordId, 'M-A01', 'FINANCE');
    await answer([report(task.taskId)]);
    expect(await asked(recordId, '2026-07-20')).not.toContain('M-A01 FINANCE RELEASE');
    const after = await asked(recordId, '2026-07-21');
    expect(after).toContain('M-A01 FINANCE RELEASE');
    expect(after).toContain('M-A01 FINANCE APPLY APPLIED');
  });

  it('no longer asks to apply what was never applied', async () => {
    const recordId = await listed(7, { termEndsOn: '2026-07-20' });
    expect((await asked(recordId, '2026-07-21')).every((task) => task.endsWith('RELEASE'))).toBe(true);
  });

  it('by suspension asks for release, and for the measure again when it resumes', async () => {
    const recordId = await listed(8);
    await decide(8, { action: 'SUSPENSION' }, '2026-06-05');
    expect(await asked(recordId, '2026-06-05')).toContain('M-A01 FINANCE RELEASE');
    await decide(8, { action: 'RESUMPTION' }, '2026-06-20');
    const again = await asked(recordId, '2026-06-20');
    expect(again.filter((task) => task === 'M-A01 FINANCE APPLY')).toHaveLength(1);
    expect(again.filter((task) => task === 'M-A01 FINANCE RELEASE')).toHaveLength(1);
  });

  it.each([
    [
      'revoked from the beginning',
      9,
      async (serial: number) => {
        await decide(serial, { action: 'REVOCATION', retroactive: '是' }, '2026-06-08');
      },
    ],
    [
      'withdrawn by its office',
      10,
      async (serial: number) => {
        const recordId = recordIds.get(serial) ?? '';
        await withdrawRecords(office.desk('2026-06-08'), actor('OFFICER', 'LABOUR'), {
          batchKey: key(),
          dryRun: false,
          rows: [{ recordId, reason: '误报', withdrawnOn: null }],
        });
      },
    ],
  ])('%s asks every department that could have acted for release', async (_what, serial, end) => {
    const recordId = await listed(serial);
    recordIds.set(serial, recordId);
    const { task } = await taskOf(recordId, 'M-A01', 'FINANCE');
    await answer([report(task.taskId)]);
    await end(serial);
    const after = await asked(recordId, '2026-06-08');
    expect(after.filter((line) => line.endsWith('RELEASE'))).toHaveLength(WAGE_TASKS.length);
    expect(after).toContain('M-A01 FINANCE APPLY APPLIED');
  });

  it('that is taken back asks for the measure anew, and the old reports answer nothing of it', async () => {
    const recordId = await listed(26);
    const { task } = await taskOf(recordId, 'M-A01', 'FINANCE');
    await answer([report(task.taskId)]);
    const suspension = await decide(26, { action: 'SUSPENSION' }, '2026-06-05');
    await answer(
      [report(task.taskId, { kind: 'RELEASE', result: 'RELEASED', doneOn: localDate('2026-06-05') })],
      'FINANCE',
      '2026-06-05',
    );
    await withdrawRecords(office.desk('2026-06-10'), actor('OFFICER', 'LABOUR'), {
      batchKey: key(),
      dryRun: false,
      rows: [{ recordId: suspension, reason: '误报', withdrawnOn: null }],
    });
    const ofFinance = async (day: string) => (await asked(recordId, day)).filter((line) => line.startsWith('M-A01'));
    expect((await ofFinance('2026-06-10')).sort()).toEqual([
      'M-A01 FINANCE APPLY',
      'M-A01 FINANCE APPLY APPLIED',
      'M-A01 FINANCE RELEASE RELEASED',
    ]);
    await decide(26, { action: 'REVOCATION', retroactive: '否' }, '2026-06-15');
    expect(await ofFinance('2026-06-15')).toContain('M-A01 FINANCE RELEASE');
  });

  it('that came before anybody here learned of the listing asks for nothing', async () => {
    const recordId = await listed(27, { termEndsOn: '2026-05-31' });
    expect(await asked(recordId, '2026-07-01')).toEqual([]);
  });

  it('before anybody could see the task leaves nothing behind', async () => {
    const recordId = await listed(11, { publishedOn: '2026-08-01' });
    await decide(11, { action: 'REVOCATION', retroactive: '是' }, '2026-06-08');
    expect(await asked(recordId, '2026-09-01')).toEqual([]);
  });
});
const recordIds = new Map<number, string>();

describe('a department’s report', () => {
  it.each<[string, Partial<FeedbackItem>, string[]]>([
    ['that it did not apply, without a reason', { result: 'NOT_APPLIED' }, ['reason']],
    ['that it applied, without a document', { documentNumber: null }, ['documentNumber']],
    ['of a release on a task to apply', { result: 'RELEASED' }, ['result']],
    ['of tomorrow', { doneOn: localDate('2026-06-02') }, ['doneOn']],
    ['of a day before the task', { doneOn: localDate('2026-05-31') }, ['doneOn']],
    ['with an amount that cannot be read', { amountFen: Number.NaN }, ['amountFen']],
    ['with a control character in a text', { reason: '未实施\u0000' }, ['reason']],
    ['with half a character in a text', { documentNumber: '号\uD800' }, ['documentNumber']],
    ['of a task whose id is none', { taskId: 'task\u0000' }, ['taskId']],
    ['with a personal number', { reason: '当事人990102198001010010' }, ['reason']],
    ['on another department’s task', { taskId: '00000000-0000-8000-8000-000000000000' }, ['taskId']],
  ])('%s is refused, saying which field', async (_what, more, fields) => {
    const { task } = await taskOf(recordOf12, 'M-A01', 'FINANCE');
    const [result] = await answer([report(task.taskId, more)]);
    expect([result?.accepted, result?.problems.map(({ field }) => field)]).toEqual([false, fields]);
  });

  it('by a department that was not asked is refused', async () => {
    const { task } = await taskOf(recordOf12, 'M-A01', 'FINANCE');
    const [result] = await answer([report(task.taskId)], 'HOUSING');
    expect(result?.problems.map(({ field }) => field)).toEqual(['taskId']);
  });

  it('that is bad does not sink the good ones beside it', async () => {
    const first = await taskOf(recordOf12, 'M-A01', 'FINANCE');
    const second = await taskOf(recordOf12, 'M-B01', 'FINANCE');
    const results = await answer([
      report(first.task.taskId, { amountFen: 3_000_000_000_00 }),
      report('nonsense'),
      report(second.task.taskId, { result: 'NOT_APPLIED', reason: '未申请资金', documentNumber: null }),
    ]);
    expect(results.map(({ accepted }) => accepted)).toEqual([true, false, true]);
    expect((await taskOf(recordOf12, 'M-A01', 'FINANCE')).feedback).toMatchObject({
      amountFen: 3_000_000_000_00,
      serial: 1,
    });
  });

  it('can be corrected with a reason, and both stay', async () => {
    const { task } = await taskOf(recordOf12, 'M-A01', 'FINANCE');
    expect((await answer([report(task.taskId)]))[0]?.problems.map(({ field }) => field)).toEqual(['correctionReason']);
    expect((await answer([report(task.taskId, { correctionReason: '文号笔误' })]))[0]?.accepted).toBe(true);
    const rows = await office.internal.query<unknown[]>(
      `SELECT serial FROM archive.task_feedback WHERE task_id = $1 AND kind = 'APPLY'`,
      [task.taskId],
    );
    expect(rows).toHaveLength(2);
  });

  it('twice in one call is one report and one correction without a reason', async () => {
    const { task } = await taskOf(await listed(13), 'M-A01', 'FINANCE');
    const results = await answer([report(task.taskId), report(task.taskId)]);
    expect(results.map(({ accepted }) => accepted)).toEqual([true, false]);
  });
});
let recordOf12 = '';
beforeAll(async () => {
  recordOf12 = await listed(12);
});

describe('the lists of tasks', () => {
  const page = (state: 'OPEN' | 'OVERDUE' | 'DONE' | null, day: string, who = actor('OFFICER', 'TRANSPORT')) =>
    readTasks(office.desk(day), who, { state, kind: 'APPLY', first: 500, after: null });

  it('call a task overdue from the eleventh working day', async () => {
    const { task } = await taskOf(await listed(14), 'M-A02', 'TRANSPORT');
    const isThere = async (state: 'OPEN' | 'OVERDUE', day: string) =>
      (await page(state, day)).some((line) => line.task.taskId === task.taskId);
    expect([await isThere('OPEN', '2026-06-15'), await isThere('OVERDUE', '2026-06-15')]).toEqual([true, false]);
    expect([await isThere('OPEN', '2026-06-16'), await isThere('OVERDUE', '2026-06-16')]).toEqual([false, true]);
  });

  it('count what each department owes, the own for a department and all for the auditor', async () => {
    const own = await readOverdue(office.desk('2026-06-16'), actor('OFFICER', 'TRANSPORT'));
    const all = await readOverdue(office.desk('2026-06-16'), actor('AUDITOR'));
    const listedTasks = await page('OVERDUE', '2026-06-16');
    expect(own).toHaveLength(1);
    expect(own[0]?.overdue).toBeGreaterThanOrEqual(listedTasks.length);
    expect(all.length).toBeGreaterThan(3);
  });

  it('page by the day due without losing or repeating any', async () => {
    const who = actor('AUDITOR');
    const whole = await readTasks(office.desk(DAY), who, { state: null, kind: null, first: 1000, after: null });
    const paged: string[] = [];
    for (let after: { dueOn: string; taskId: string; kind: 'APPLY' | 'RELEASE' } | null = null; ;) {
      const lines: typeof whole = await readTasks(office.desk(DAY), who, { state: null, kind: null, first: 13, after });
      paged.push(...lines.map(({ task, kind }) => `${task.taskId}/${kind}`));
      const last = lines.at(-1);
      if (!last || lines.length < 13) break;
      after = { dueOn: last.dueOn, taskId: last.task.taskId, kind: last.kind };
    }
    expect(paged).toEqual(whole.map(({ task, kind }) => `${task.taskId}/${kind}`));
  });
});

describe('the look-up before a matter is decided', () => {
  const look = (
    serial: number,
    area: Parameters<typeof measuresFor>[2]['area'],
    who = actor('OFFICER', 'FINANCE'),
    day = DAY,
    moment: { asOf?: LocalDate; knownAt?: string } = {},
  ) => {
    const matter = { purpose: 'LICENSING', matterNo: 'L-1', asOf: null, knownAt: null, ...moment } as const;
    return measuresFor(office.desk(day), who, { uscc: firm(serial).uscc, area, ...matter });
  };
  const codes = async (...args: Parameters<typeof look>) =>
    (await look(...args)).measures.map(({ measure }) => `${measure.code} ${measure.force}`);

  it('answers with the measures of the area only, and whether law orders them', async () => {
    await listed(15);
    expect(await codes(15, 'PROCUREMENT')).toEqual(['M-A01 MUST']);
    expect(await codes(15, 'FISCAL_FUNDS')).toEqual(['M-B01 MAY_WEIGH']);
    expect(await codes(15, 'TAXATION')).toEqual([]);
    const answered = await look(15, 'PROCUREMENT');
    expect(answered.measures[0]?.records).toMatchObject([
      { authority: DEMO_DEPARTMENTS.LABOUR.name, documentNumber: '列15' },
    ]);
  });

  it('is empty from the day the listing ends', async () => {
    await listed(16, { termEndsOn: '2026-07-20' });
    expect(await codes(16, 'PROCUREMENT', actor('OFFICER', 'FINANCE'), '2026-07-20')).toEqual(['M-A01 MUST']);
    expect(await codes(16, 'PROCUREMENT', actor('OFFICER', 'FINANCE'), '2026-07-21')).toEqual([]);
  });

  it('is given again by the auditor for any day, as known at any instant; by nobody else (R1)', async () => {
    const before = new Date().toISOString();
    await listed(17, { termEndsOn: '2026-07-20' });
    const auditor = actor('AUDITOR');
    const later = '2026-12-01';
    const past = { asOf: localDate('2026-07-20') };
    expect(await codes(17, 'PROCUREMENT', auditor, later, past)).toEqual(['M-A01 MUST']);
    expect(await codes(17, 'PROCUREMENT', auditor, later)).toEqual([]);
    expect(await codes(17, 'PROCUREMENT', auditor, '2026-12-01', { ...past, knownAt: before })).toEqual([]);
    for (const who of [actor('OFFICER', 'LABOUR'), actor('PROCUREMENT', 'FINANCE')]) {
      await expect(look(17, 'PROCUREMENT', who, later, past)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('never takes an unknown firm for a clear one', async () => {
    expect(await look(58, 'PROCUREMENT')).toMatchObject({ onFile: false, measures: [] });
    expect(await look(20, 'PROCUREMENT')).toMatchObject({ onFile: true, measures: [] });
  });

  it('is open to procurement staff for procurement only', async () => {
    await expect(look(15, 'SUPERVISION', actor('PROCUREMENT', 'FINANCE'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await codes(15, 'BIDDING', actor('PROCUREMENT', 'FINANCE'))).toEqual(['M-A02 MUST']);
  });
});

describe('priority in an application', () => {
  const ask = async (serial: number, more: object = {}) =>
    incentivesFor(office.desk(DAY), actor('OFFICER', 'PLANNING'), {
      uscc: firm(serial).uscc,
      scenario: 'REWARD_FUNDS',
      purpose: 'REWARD_FUNDS',
      ...{ matterNo: 'F-1', asOf: null, knownAt: null },
      ...more,
    });

  it('is given to a firm on a red list, with what it rests on', async () => {
    await upload('HONOUR', 'TAX', [taxpayerRow(firm(21), { documentNumber: '誉21' })]);
    const given = await ask(21);
    expect([given.verdict, given.incentives.map(({ code }) => code), given.records.map(({ code }) => code)]).toEqual([
      'ELIGIBLE',
      ['I-01'],
      ['TAXA'],
    ]);
  });

  it('is refused with its reason', async () => {
    await listed(22);
    await upload('ABNORMAL_ENTRY', 'MARKET', [
      abnormalRow(firm(23), { authority: DEMO_DEPARTMENTS.MARKET.name, authorityCode: DEMO_DEPARTMENTS.MARKET.code }),
    ]);
    await upload('HONOUR', 'TAX', [taxpayerRow(firm(24), { documentNumber: '誉24' })]);
    await upload('PENALTY', 'MARKET', [penaltyRow(firm(24), { decisionNumber: '罚24' })]);
    const verdicts = await Promise.all([22, 23, 24, 25, 59].map(async (serial) => (await ask(serial)).verdict));
    expect(verdicts).toEqual(['BLACK_LISTED', 'UNDER_WATCH', 'RED_BLOCKED', 'NOT_RED_LISTED', 'UNKNOWN_SUBJECT']);
  });

  it('is never asked for another purpose, least of all for bidding', async () => {
    await expect(ask(21, { purpose: 'BIDDING' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

it('keeps tasks in step with the listings', async () => {
  const { differences } = await verifyArchive(office.internal, localDate('2026-06-20'), () => undefined);
  expect(differences).toEqual([]);
});
