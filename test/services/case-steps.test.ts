import { localDate } from '../../src/domain/calendar/local-date';
import { approvalDossier } from '../../src/services/approvals/approval-dossier';
import { readPending } from '../../src/services/approvals/read-pending';
import { readCase } from '../../src/services/cases/read-case';
import { readCases } from '../../src/services/cases/read-cases';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { DemoOffice } from '../../src/demo/departments';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { AnyStep, CaseUnderWay } from '../support/cases';
import { caseIn, confirmCase, stepForm, takeStep } from '../support/cases';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow } from '../support/rows';

const DAY = '2026-06-01';
let office: Office;
let cases = 0;
beforeAll(async () => {
  office = await openOffice();
  await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    kind: 'REGISTRATION',
    batchKey: 'r',
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows: Array.from({ length: 50 }, (_, index) => registrationRow(firm(index + 1), { regionCode: '990102' })),
  });
});
afterAll(() => office.close());

function run(more: Partial<CaseUnderWay> = {}): CaseUnderWay {
  cases += 1;
  return { office, serial: (cases % 50) + 1, number: `${cases}`, day: DAY, ...more };
}

/** Takes steps one after the other; all but the last must be accepted. */
async function road(under: CaseUnderWay, steps: readonly (readonly [AnyStep, RawRow?])[]) {
  let caseId: string | null = null;
  for (const [index, [step, more]] of steps.entries()) {
    const answer: Awaited<ReturnType<typeof takeStep>> = await takeStep(under, step, caseId, more ?? {});
    if (index === steps.length - 1) return answer;
    if (!answer.accepted) throw new Error(`${step}: ${JSON.stringify(answer.problems)}`);
    caseId = answer.view?.file.caseId ?? null;
  }
  throw new Error('no steps');
}
const told = (answer: Awaited<ReturnType<typeof takeStep>>) => ({
  accepted: answer.accepted,
  problems: answer.problems
    .filter(({ level }) => level === 'REFUSES')
    .map(({ code, field }) => `${code} ${field}`)
    .sort(),
});
const refusedFor = (...problems: string[]) => ({ accepted: false, problems });

const NONE = { statementOutcome: 'NONE_RECEIVED', statement: null, receivedOn: null, hearingRequestedOn: null };
const HEARD: [AnyStep, RawRow?][] = [['NOTICE'], ['STATEMENT'], ['REPLY'], ['LEGAL_REVIEW']];
/** A market case: its list type gives a hearing, and persons are not named. */
const MARKET_NOTICE = { listType: 'SAMR', conduct: 'MARKET_SERIOUS', basis: '市场监管总局令第44号' };
const NO_WAGES = { amountOwed: null, workersOwed: null, paymentOrderNumber: null, paymentDueOn: null };

describe('the notice', () => {
  it.each<[string, RawRow, string[]]>([
    ['without its number', { noticeNumber: null }, ['E02 noticeNumber']],
    ['without facts', { facts: ' ' }, ['E02 facts']],
    ['without a basis', { basis: null }, ['E02 basis']],
    ['without the day it was served', { noticeServedOn: null }, ['E02 noticeServedOn']],
    ['served tomorrow', { noticeServedOn: '2026-06-02' }, ['E05 noticeServedOn']],
    ['on the ground of polluting morals', { conduct: '污染社会风气' }, ['E24 conduct']],
    ['on a ground of another list type', { conduct: 'TAX_MAJOR' }, ['E24 conduct']],
    ['of a list type that is not the department’s', { listType: 'TAX', conduct: 'TAX_MAJOR' }, ['E14 listType']],
    ['to a firm of another name', { name: '别名示范有限公司' }, ['E09 name']],
    ['with a wrong code', { uscc: '91990102MA0D00017X' }, ['E07 uscc']],
  ])('%s is refused', async (_what, more, problems) => {
    expect(told(await takeStep(run(), 'NOTICE', null, more))).toEqual(refusedFor(...problems));
  });

  it('to a firm outside the county is refused to the county office', async () => {
    const under = run({ by: 'COUNTY_LABOUR' });
    expect(told(await takeStep(under, 'NOTICE', null))).toEqual(refusedFor('E14 listType'));
  });

  it('sent twice opens one case', async () => {
    const under = run();
    const first = await takeStep(under, 'NOTICE', null);
    const again = await takeStep(under, 'NOTICE', null);
    expect([again.accepted, again.view?.file.caseId, again.view?.file.steps.length]).toEqual([
      true,
      first.view?.file.caseId,
      1,
    ]);
  });

  it('says by which day a statement may be made', async () => {
    const { view } = await takeStep(run(), 'NOTICE', null);
    expect([view?.state, view?.dueOn]).toEqual(['NOTICE', '2026-04-27']);
  });

  it('recorded again with other content wants a reason, and keeps both', async () => {
    const under = run();
    const caseId = (await takeStep(under, 'NOTICE', null)).view?.file.caseId ?? '';
    expect(told(await takeStep(under, 'NOTICE', caseId, { facts: '更正' }))).toEqual(
      refusedFor('E13 correctionReason'),
    );
    const { view } = await takeStep(under, 'NOTICE', caseId, { facts: '更正' }, '笔误');
    expect(view?.file.steps.map(({ serial, correctionReason }) => [serial, correctionReason])).toEqual([
      [1, null],
      [2, '笔误'],
    ]);
  });
});

describe('the statement', () => {
  it.each<[string, RawRow, string[]]>([
    ['received without its text', { statement: null }, ['E23 statement']],
    ['received without a day', { receivedOn: null }, ['E23 receivedOn']],
    ['received before the notice', { receivedOn: '2026-04-19' }, ['E23 receivedOn']],
    ['waived without a signed paper', { ...NONE, statementOutcome: 'WAIVED' }, ['E23 waiverNumber']],
  ])('%s is refused', async (_what, more, problems) => {
    expect(told(await road(run(), [['NOTICE'], ['STATEMENT', more]]))).toEqual(refusedFor(...problems));
  });

  it.each([
    ['2026-04-27', refusedFor('E23 statementOutcome')],
    ['2026-04-28', { accepted: true, problems: [] }],
  ])('"none received" on %s, the period ending on 2026-04-27', async (day, expected) => {
    const under = run({ day });
    expect(told(await road(under, [['NOTICE'], ['STATEMENT', NONE]]))).toEqual(expected);
  });
});

describe('a period that reaches into a year whose days off are not announced', () => {
  it('is taken with a warning', async () => {
    const under = run({ day: '2031-02-03' });
    const answer = await road(under, [
      ['NOTICE', { noticeServedOn: '2031-01-13' }],
      ['STATEMENT', NONE],
    ]);
    expect(answer.problems.map(({ code, level }) => [code, level])).toEqual([['E23', 'WARNS']]);
    expect(answer.accepted).toBe(true);
  });
});

describe('the decision', () => {
  const later = (more: RawRow): [AnyStep, RawRow][] => [['DECISION', more]];
  it.each<[string, [AnyStep, RawRow?][], string[]]>([
    [
      'without a reply to the statement',
      [['NOTICE'], ['STATEMENT'], ['LEGAL_REVIEW'], ['DECISION']],
      ['E23 statementReply', 'E23 statementReply'],
    ],
    ['without legal review', [['NOTICE'], ['STATEMENT'], ['REPLY'], ['DECISION']], ['E23 legalReview']],
    ['without its number', [...HEARD, ...later({ decisionNumber: null })], ['E02 decisionNumber']],
    ['without its day', [...HEARD, ...later({ decidedOn: null })], ['E02 decidedOn']],
    ['made tomorrow', [...HEARD, ...later({ decidedOn: '2026-06-02' })], ['E05 decidedOn']],
    ['older than the legal review', [...HEARD, ...later({ decidedOn: '2026-05-10' })], ['E23 decidedOn']],
    ['without what its list type demands', [...HEARD, ...later({ amountOwed: null })], ['E23 amountOwed']],
    ['with a term beyond the list type', [...HEARD, ...later({ termEndsOn: '2029-05-13' })], ['E30 termEndsOn']],
    [
      'within the period, nothing received',
      [
        ['NOTICE'],
        ['STATEMENT', NONE],
        ['LEGAL_REVIEW', { reviewedOn: '2026-04-24' }],
        ...later({ decidedOn: '2026-04-27' }),
      ],
      ['E23 decidedOn'],
    ],
    [
      'naming a person whom the type forbids',
      [...HEARD, ...later({ persons: [{ role: '实际控制人', name: '甲示二' }] })],
      ['E16 persons'],
    ],
    [
      'naming a minor',
      [...HEARD, ...later({ persons: [{ role: '法定代表人', name: '甲示三', idNumber: '99010220120101001X' }] })],
      ['E16 persons'],
    ],
  ])('%s is refused', async (_what, steps, problems) => {
    expect(told(await road(run(), steps))).toEqual(refusedFor(...problems));
  });

  it('on the day after the period, nothing received, is taken', async () => {
    const steps: [AnyStep, RawRow?][] = [
      ['NOTICE'],
      ['STATEMENT', NONE],
      ['LEGAL_REVIEW', { reviewedOn: '2026-04-24' }],
      ['DECISION', { decidedOn: '2026-04-28' }],
    ];
    expect(told(await road(run(), steps))).toEqual({ accepted: true, problems: [] });
  });

  it('on the last day of the longest term is taken', async () => {
    const answer = await road(run(), [...HEARD, ['DECISION', { termEndsOn: '2029-05-12' }]]);
    expect(told(answer)).toEqual({ accepted: true, problems: [] });
  });

  it('waits for a hearing that was asked for in time where the law gives one', async () => {
    const under = run({ by: 'MARKET' });
    const heard: [AnyStep, RawRow?][] = [['NOTICE', MARKET_NOTICE], ['STATEMENT'], ['REPLY'], ['LEGAL_REVIEW']];
    expect(told(await road(under, [...heard, ['DECISION', NO_WAGES]]))).toEqual(refusedFor('E23 decidedOn'));
    const other = run({ by: 'MARKET' });
    const steps: [AnyStep, RawRow?][] = [...heard, ['HEARING'], ['DECISION', NO_WAGES]];
    expect(told(await road(other, steps))).toEqual({ accepted: true, problems: [] });
  });

  it('needs no hearing that was asked for too late', async () => {
    const under = run({ by: 'MARKET' });
    const late: RawRow = { receivedOn: '2026-04-28', hearingRequestedOn: '2026-04-28' };
    const steps: [AnyStep, RawRow?][] = [['NOTICE', MARKET_NOTICE], ['STATEMENT', late], ['REPLY'], ['LEGAL_REVIEW']];
    expect(told(await road(under, [...steps, ['DECISION', NO_WAGES]]))).toEqual({ accepted: true, problems: [] });
  });

  it('of a county office needs the consent of the level above where the type asks for it', async () => {
    const serial = 60;
    await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
      kind: 'REGISTRATION',
      batchKey: 'county',
      policy: 'REJECT_ROWS',
      dryRun: false,
      rows: [registrationRow(firm(serial), { regionCode: '990121' })],
    });
    const steps: [AnyStep, RawRow?][] = [
      ['NOTICE', MARKET_NOTICE],
      ['STATEMENT', { hearingRequestedOn: null }],
      ['REPLY'],
      ['LEGAL_REVIEW'],
    ];
    const under = (number: string): CaseUnderWay => ({ ...run({ by: 'COUNTY_MARKET' }), serial, number });
    const without = await road(under('c1'), [...steps, ['DECISION', NO_WAGES]]);
    expect(told(without)).toEqual(refusedFor('E23 consentNumber'));
    const withConsent = await road(under('c2'), [...steps, ['CONSENT'], ['DECISION', NO_WAGES]]);
    expect(told(withConsent)).toEqual({ accepted: true, problems: [] });
  });

  it('under a number that another case or an upload has used is refused', async () => {
    const first = run();
    await caseIn('DECISION', first);
    const second = { ...run(), serial: first.serial };
    const number = stepForm('DECISION', first)['decisionNumber'] as string;
    expect(told(await road(second, [...HEARD, ['DECISION', { decisionNumber: number }]]))).toEqual(
      refusedFor('E13 decisionNumber'),
    );
  });

  it('wants a new reply when the statement was recorded anew', async () => {
    const under = run();
    const caseId = await caseIn('STATEMENT', under);
    await takeStep(under, 'STATEMENT', caseId, { statement: '补充意见' }, '补充');
    expect(told(await takeStep(under, 'DECISION', caseId))).toEqual(refusedFor('E23 statementReply'));
  });
});

describe('service and publication', () => {
  it.each<[string, AnyStep, RawRow, string[]]>([
    ['service before the decision', 'SERVICE', { servedOn: '2026-05-11' }, ['E23 servedOn']],
    ['service without its manner', 'SERVICE', { serviceManner: null }, ['E02 serviceManner']],
  ])('%s is refused', async (_what, step, more, problems) => {
    const under = run();
    expect(told(await takeStep(under, step, await caseIn('DECISION', under), more))).toEqual(refusedFor(...problems));
  });

  it('publication before service is refused and leaves no batch behind', async () => {
    const under = run();
    const caseId = await caseIn('SERVED', under);
    const answer = await takeStep(under, 'PUBLICATION', caseId, { publishedOn: '2026-05-14' });
    expect([told(answer), answer.receipt]).toEqual([refusedFor('E23 publishedOn'), null]);
    expect((await takeStep(under, 'PUBLICATION', caseId)).accepted).toBe(true);
  });

  it('removal before the earliest day the law allows is refused', async () => {
    const under = run({ day: '2026-12-15' });
    const caseId = await caseIn('PUBLISHED', under);
    const early = await takeStep(under, 'REPAIR', caseId, { effectiveOn: '2026-12-04', decidedOn: '2026-12-04' });
    expect(told(early)).toEqual(refusedFor('E27 effectiveOn'));
    const onTheDay = await takeStep(under, 'REPAIR', caseId, { effectiveOn: '2026-12-05', decidedOn: '2026-12-04' });
    expect(onTheDay.view?.state).toBe('REMOVED_EARLY');
  });

  it('makes the firm black only when an approver confirmed, and takes it off at once on removal', async () => {
    const under = run({ day: '2026-12-15' });
    const caseId = await caseIn('AWAITING_CONFIRMATION', under);
    const look = { caseId, purpose: 'SUPERVISION', matterNo: 'M', asOf: null, knownAt: null } as const;
    const listingId = (await readCase(office.desk(under.day), actor('AUDITOR'), look))?.listingId ?? '';
    const publicStanding = async () => {
      const found = await lookUpEnterprise(office.board(under.day), firm(under.serial).uscc);
      return found.verdict === 'ON_FILE' ? found.file.standing.standing : found.verdict;
    };
    expect(await publicStanding()).toBe('NOT_LISTED');
    await confirmCase(under, listingId);
    expect(await publicStanding()).toBe('BLACK_LISTED');
    await takeStep(under, 'REVOCATION', caseId);
    expect(await publicStanding()).toBe('NOT_LISTED');
  });
});

describe('the approver’s page', () => {
  const page = (recordId: string, who: ReturnType<typeof actor>, day = DAY) =>
    approvalDossier(office.desk(day), who, { recordId, purpose: 'SUPERVISION', matterNo: 'M-1' });

  it('shows every paper, the draft public text, persons, measures and the change, in one answer', async () => {
    const under = run();
    const persons = [{ role: '法定代表人', name: '甲示四', idNumber: '990102198001010010' }];
    const steps: [AnyStep, RawRow?][] = [...HEARD, ['DECISION', { persons }], ['SERVICE'], ['PUBLICATION']];
    const { view } = await road(under, steps);
    const dossier = await page(view?.listingId ?? '', actor('APPROVER', 'LABOUR'));
    expect(dossier).toMatchObject({
      replaces: null,
      approversRequired: 1,
      approvedBy: [],
      obstacleZh: null,
      change: { before: 'NORMAL', after: 'BLACK' },
      draftPublic: { persons: [{ role: 'LEGAL_REPRESENTATIVE', name: '甲*' }], facts: { withheld: false } },
      ownCase: { state: 'AWAITING_CONFIRMATION' },
      waiting: { record: { fact: { content: { statementReply: stepForm('REPLY', under)['statementReply'] } } } },
    });
    expect(dossier?.measures.map(({ code }) => code)).toContain('M-A01');
  });

  it('says why somebody cannot confirm', async () => {
    const under = run();
    const caseId = await caseIn('AWAITING_CONFIRMATION', under);
    const look = { caseId, purpose: 'SUPERVISION', matterNo: 'M', asOf: null, knownAt: null } as const;
    const listingId = (await readCase(office.desk(DAY), actor('AUDITOR'), look))?.listingId ?? '';
    expect((await page(listingId, actor('OFFICER', 'LABOUR')))?.obstacleZh).toContain('复核人');
    expect((await page(listingId, actor('APPROVER', 'LABOUR', 'officer-1')))?.obstacleZh).toContain('自己');
    expect(await page(listingId, actor('APPROVER', 'TAX'))).toBeNull();
    expect(await page('nonsense', actor('APPROVER', 'LABOUR'))).toBeNull();
  });

  it('shows beside a new version the one it would replace', async () => {
    const under = run({ day: '2026-12-15' });
    const caseId = await caseIn('PUBLISHED', under);
    const answer = await takeStep(under, 'PERFORMANCE', caseId, { correctedOn: '2026-06-02' });
    const dossier = await page(answer.view?.listingId ?? '', actor('APPROVER', 'LABOUR'), under.day);
    const correctedOn = (
      item: typeof dossier extends infer D ? (D extends { waiting: infer W } ? W | null : never) : never,
    ) => (item && 'correctedOn' in item.record.fact.content ? item.record.fact.content.correctedOn : null);
    expect([correctedOn(dossier?.waiting ?? null), correctedOn(dossier?.replaces ?? null)]).toEqual([
      '2026-06-02',
      '2026-06-05',
    ]);
  });
});

describe('the work lists', () => {
  const list = (office_: DemoOffice | null, after: { dueOn: string; caseId: string } | null = null, first = 100) =>
    readCases(office.desk(DAY), office_ === null ? actor('AUDITOR') : actor('OFFICER', office_), {
      stage: null,
      dueUntil: null,
      first,
      after,
    });

  it('hold the own cases only, those due first on top, and pages lose and repeat nothing', async () => {
    const whole = await list('LABOUR', null, 500);
    const paged: typeof whole = [];
    for (let after: { dueOn: string; caseId: string } | null = null; ;) {
      const page: typeof whole = await list('LABOUR', after, 7);
      paged.push(...page);
      const last = page.at(-1);
      if (!last || page.length < 7) break;
      after = { dueOn: last.dueOn ?? '9999-12-31', caseId: last.view.file.caseId };
    }
    expect(paged.map(({ view }) => view.file.caseId)).toEqual(whole.map(({ view }) => view.file.caseId));
    const days = whole.map(({ dueOn }) => dueOn ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
    expect(new Set(whole.map(({ view }) => view.file.departmentCode)).size).toBe(1);
  });

  it('hold every department’s cases for the auditor', async () => {
    expect(new Set((await list(null, null, 500)).map(({ view }) => view.file.departmentCode)).size).toBeGreaterThan(1);
  });

  it('hold a listing until it is confirmed, and not after', async () => {
    const under = run();
    const caseId = await caseIn('AWAITING_CONFIRMATION', under);
    const look = { caseId, purpose: 'SUPERVISION', matterNo: 'M', asOf: null, knownAt: null } as const;
    const listingId = (await readCase(office.desk(DAY), actor('AUDITOR'), look))?.listingId ?? '';
    const waiting = async () =>
      (await readPending(office.desk(DAY), actor('APPROVER', 'LABOUR'), { first: 500, after: null })).some(
        ({ recordId }) => recordId === listingId,
      );
    expect(await waiting()).toBe(true);
    await confirmCase(under, listingId);
    expect(await waiting()).toBe(false);
  });
});

describe('the walls between departments', () => {
  it('hide a case from another department, in reading and in writing', async () => {
    const under = run();
    const caseId = await caseIn('NOTICE', under);
    const look = { caseId, purpose: 'SUPERVISION', matterNo: 'M', asOf: null, knownAt: null } as const;
    expect(await readCase(office.desk(DAY), actor('OFFICER', 'TAX'), look)).toBeNull();
    await expect(takeStep({ ...under, by: 'TAX' }, 'STATEMENT', caseId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keep an ID number sealed in the case as in the file', async () => {
    const under = run();
    const persons = [{ role: '法定代表人', name: '甲示四', idNumber: '990102198001010010' }];
    await road(under, [...HEARD, ['DECISION', { persons }], ['SERVICE'], ['PUBLICATION']]);
    const rows = await office.internal.query<{ text: string }[]>(
      `SELECT content::text AS text FROM archive.case_steps UNION ALL SELECT details::text FROM archive.events`,
    );
    expect(rows.filter(({ text }) => text.includes('990102198001010010'))).toEqual([]);
  });
});

describe('looking back', () => {
  const back = (caseId: string, who: ReturnType<typeof actor>, knownAt: string | null, asOf: string | null = null) => {
    const look = {
      caseId,
      purpose: 'AUDIT',
      matterNo: 'A',
      asOf: asOf === null ? null : localDate(asOf),
      knownAt,
    } as const;
    return readCase(office.desk('2030-01-01'), who, look);
  };

  it('shows the auditor and the own department a case as it was known, whatever came later', async () => {
    const under = run();
    const caseId = await caseIn('STATEMENT', under);
    const knownAt = (await back(caseId, actor('AUDITOR'), null))?.file.steps.at(-1)?.recordedAt ?? '';
    const then = await back(caseId, actor('AUDITOR'), knownAt, DAY);
    await takeStep(under, 'DECISION', caseId);
    await takeStep(under, 'SERVICE', caseId);
    expect(await back(caseId, actor('AUDITOR'), knownAt, DAY)).toEqual(then);
    expect(then?.state).toBe('STATEMENT');
    expect(await back(caseId, actor('APPROVER', 'LABOUR'), knownAt, DAY)).toEqual(then);
    expect(await back(caseId, actor('AUDITOR'), '2020-01-01T00:00:00.000Z')).toBeNull();
  });
});

it('derives again what the cases made', async () => {
  const { differences } = await verifyArchive(office.internal, localDate('2026-12-15'), () => undefined);
  expect(differences).toEqual([]);
});
