import type { CaseState } from '../../src/domain/cases/case-moves';
import { CASE_STEPS, LISTING_STEPS } from '../../src/domain/cases/case-step';
import { procedureOf } from '../../src/domain/cases/procedure';
import type { ProcedureStep } from '../../src/domain/cases/procedure';
import { stepLaw } from '../../src/domain/cases/step-law';
import { CASE_MOVES } from '../../src/domain/cases/case-moves';
import type { CaseMove } from '../../src/domain/cases/case-moves';
import { catalogueInForceOn, listTypeOf } from '../../src/domain/catalogue/index';
import { localDate } from '../../src/domain/calendar/local-date';
import { readCase } from '../../src/services/cases/read-case';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { caseIn, takeStep } from '../support/cases';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow } from '../support/rows';

const DAY = '2026-12-15';
const catalogue = catalogueInForceOn(localDate(DAY));
const type = listTypeOf(catalogue, 'WAGE');
let office: Office;
let serial = 0;
beforeAll(async () => {
  office = await openOffice();
  await uploadRecords(office.desk('2026-06-01'), actor('UPLOADER', 'MARKET'), {
    ...{ kind: 'REGISTRATION', batchKey: 'r', policy: 'REJECT_BATCH', dryRun: false },
    rows: Array.from({ length: 20 }, (_, place) => registrationRow(firm(place + 1))),
  });
});
afterAll(() => office.close());

function newRun() {
  serial += 1;
  return { office, serial, number: `程${serial}`, day: DAY };
}

async function procedure(caseId: string): Promise<ReadonlyMap<CaseMove, ProcedureStep>> {
  const look = { caseId, purpose: 'SUPERVISION', matterNo: 'C-1', asOf: null, knownAt: null } as const;
  const view = await readCase(office.desk(DAY), actor('OFFICER', 'LABOUR'), look);
  if (view === null) throw new Error('no case');
  return new Map(procedureOf(view, { type, level: 'CITY' }).map((step) => [step.move, step]));
}

const open = (steps: ReadonlyMap<CaseMove, ProcedureStep>) =>
  [...steps.values()].filter(({ standing }) => standing === 'NOW').map(({ move }) => move);

describe('the steps of a case', () => {
  const OPEN: readonly (readonly [CaseState, readonly CaseMove[]])[] = [
    ['NOTICE', ['STATEMENT', 'DISCONTINUANCE']],
    ['DECISION', ['SERVICE', 'DISCONTINUANCE']],
    ['SERVED', ['PUBLICATION', 'DISCONTINUANCE']],
    ['DISCONTINUED', []],
    ['AWAITING_CONFIRMATION', ['CONFIRMATION', 'REVOCATION']],
    ['PUBLISHED', ['REPAIR', 'REVOCATION', 'SUSPENSION', 'SHIELD']],
    ['SUSPENDED', ['REPAIR', 'REVOCATION', 'RESUMPTION', 'SHIELD']],
    ['REVOKED', []],
  ];
  it.each(OPEN)('are open in %s as far as they may be taken: %j', async (state, expected) => {
    expect(open(await procedure(await caseIn(state, newRun())))).toEqual(expected);
  });

  it('say what a decision still lacks, and open it once nothing is missing', async () => {
    const run = newRun();
    const caseId = await caseIn('NOTICE', run);
    await takeStep(run, 'STATEMENT', caseId);
    const before = (await procedure(caseId)).get('DECISION');
    expect(before).toMatchObject({ standing: 'BLOCKED', why: { zh: '须先办理：答复陈述申辩、法制审核' } });
    await takeStep(run, 'REPLY', caseId);
    await takeStep(run, 'LEGAL_REVIEW', caseId);
    expect((await procedure(caseId)).get('DECISION')?.standing).toBe('NOW');
    expect((await takeStep(run, 'DECISION', caseId)).accepted).toBe(true);
  });

  it('need no reply and no hearing where nothing was stated', async () => {
    const run = newRun();
    const caseId = await caseIn('NOTICE', run);
    const silent = { statementOutcome: 'NONE_RECEIVED', statement: null, receivedOn: null, hearingRequestedOn: null };
    await takeStep(run, 'STATEMENT', caseId, silent);
    const steps = await procedure(caseId);
    expect([steps.get('REPLY')?.standing, steps.get('HEARING')?.standing]).toEqual(['NOT_NEEDED', 'NOT_NEEDED']);
  });

  it('name the approver once the listing is confirmed', async () => {
    const caseId = await caseIn('PUBLISHED', newRun());
    const look = { caseId, purpose: 'SUPERVISION', matterNo: 'C-1', asOf: null, knownAt: null } as const;
    const view = await readCase(office.desk(DAY), actor('OFFICER', 'LABOUR'), look);
    expect(view?.approvals.map(({ version, approver }) => `${version} ${approver}`)).toEqual([
      '1 approver-1',
      '2 approver-1',
    ]);
  });

  it('may be recorded anew only while nothing later stands on them', async () => {
    const steps = await procedure(await caseIn('DECISION', newRun()));
    const correctable = [...steps.values()].filter(({ mayCorrect }) => mayCorrect).map(({ move }) => move);
    expect(correctable).toEqual(['DECISION']);
  });

  it('ask for the day of performance before an early removal', async () => {
    const run = newRun();
    const caseId = await caseIn('EXPIRED', { ...run, number: `${run.number}甲` });
    expect((await procedure(caseId)).get('REPAIR')?.standing).toBe('BLOCKED');
  });
});

it('has a law for every step of every list type, in both languages', () => {
  const steps = Object.keys(CASE_MOVES) as CaseMove[];
  expect(steps.sort()).toEqual([...Object.keys({ ...CASE_STEPS, ...LISTING_STEPS }), 'CONFIRMATION'].sort());
  const laws = catalogue.listTypes.flatMap((listType) => steps.map((move) => stepLaw(move, listType)));
  expect(
    laws.filter(({ ruleZh, ruleEn, refusedZh, refusedEn }) => !ruleZh || !ruleEn || !refusedZh || !refusedEn),
  ).toEqual([]);
  expect(stepLaw('NOTICE', type).ruleZh).toContain('5个工作日内可以陈述申辩');
  expect(stepLaw('HEARING', listTypeOf(catalogue, 'PROC')).ruleZh).toContain('先举行听证');
});
