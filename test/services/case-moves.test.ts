import { CASE_STATES } from '../../src/domain/cases/case-moves';
import type { CaseState } from '../../src/domain/cases/case-moves';
import { CASE_STEPS, LISTING_STEPS } from '../../src/domain/cases/case-step';
import { readCase } from '../../src/services/cases/read-case';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { AnyStep } from '../support/cases';
import { caseIn, confirmCase, takeStep } from '../support/cases';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow } from '../support/rows';

/** The life cycle of a listing, written out: what an officer may do in each state, and nothing else. */
const ALLOWED: Readonly<Record<CaseState, readonly AnyStep[]>> = {
  NOTICE: ['NOTICE', 'STATEMENT', 'DISCONTINUANCE'],
  STATEMENT: ['STATEMENT', 'HEARING', 'REPLY', 'LEGAL_REVIEW', 'CONSENT', 'DECISION', 'DISCONTINUANCE'],
  DECISION: ['DECISION', 'SERVICE', 'DISCONTINUANCE'],
  SERVED: ['SERVICE', 'PUBLICATION', 'DISCONTINUANCE'],
  DISCONTINUED: ['DISCONTINUANCE'],
  AWAITING_CONFIRMATION: ['REVOCATION'],
  PUBLISHED: ['PERFORMANCE', 'REPAIR', 'REVOCATION', 'SUSPENSION', 'SHIELD'],
  SUSPENDED: ['PERFORMANCE', 'REPAIR', 'REVOCATION', 'RESUMPTION', 'SHIELD'],
  SHIELDED: ['PERFORMANCE', 'REPAIR', 'REVOCATION', 'SUSPENSION', 'SHIELD_END'],
  EXPIRED: ['REVOCATION'],
  REMOVED_EARLY: ['REVOCATION'],
  REVOKED: [],
  WITHDRAWN: [],
};
const STATES = Object.keys(CASE_STATES) as CaseState[];
const STEPS = [...Object.keys(CASE_STEPS), ...Object.keys(LISTING_STEPS)] as AnyStep[];
const DAY = '2026-12-15';

/** Says the step anew, so that it is no mere repetition. */
const ANEW: Partial<Record<AnyStep, Record<string, string>>> = {
  NOTICE: { facts: '拖欠工资，逾期仍未支付' },
  STATEMENT: { statement: '另行补充意见' },
  REPLY: { statementReply: '另行答复' },
  LEGAL_REVIEW: { legalReview: '同意列入' },
  DECISION: { remark: '更正备注' },
  SERVICE: { serviceManner: '邮寄送达' },
  DISCONTINUANCE: { reason: '另有理由' },
  PERFORMANCE: { correctedOn: '2026-06-04' },
};

let office: Office;
let cases = 0;
beforeAll(async () => {
  office = await openOffice();
  await uploadRecords(office.desk('2026-06-01'), actor('UPLOADER', 'MARKET'), {
    kind: 'REGISTRATION',
    batchKey: 'r',
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows: Array.from({ length: 40 }, (_, index) => registrationRow(firm(index + 1))),
  });
});
afterAll(() => office.close());

const run = () => {
  cases += 1;
  return { office, serial: (cases % 40) + 1, number: `${cases}`, day: DAY };
};
const stateOf = async (caseId: string) => {
  const look = { caseId, purpose: 'SUPERVISION', matterNo: 'M', asOf: null, knownAt: null } as const;
  return (await readCase(office.desk(DAY), actor('OFFICER', 'LABOUR'), look))?.state;
};

describe.each(STATES)('a case in state %s', (state) => {
  const forbidden = STEPS.filter((step) => !ALLOWED[state].includes(step));

  it('stands where its steps brought it', async () => {
    expect(await stateOf(await caseIn(state, run()))).toBe(state);
  });

  it(`refuses ${forbidden.join(', ') || 'nothing'} with E23 and stays as it is`, async () => {
    const under = run();
    const caseId = await caseIn(state, under);
    for (const step of forbidden) {
      const answer = await takeStep(under, step, caseId, ANEW[step] ?? {}, '更正');
      expect([step, answer.accepted, answer.problems.map(({ code }) => code)]).toEqual([step, false, ['E23']]);
    }
    expect(await stateOf(caseId)).toBe(state);
  });
});

const allowed = STATES.flatMap((state) => ALLOWED[state].map((step) => [state, step] as const));

it.each(allowed)('a case in state %s takes the step %s', async (state, step) => {
  const under = run();
  const caseId = await caseIn(state, under);
  const answer = await takeStep(under, step, caseId, ANEW[step] ?? {}, '更正');
  expect({ ...answer, view: null, receipt: null }).toMatchObject({ accepted: true });
});

describe('the confirmation', () => {
  it('publishes a listing that awaits it', async () => {
    const under = run();
    const caseId = await caseIn('AWAITING_CONFIRMATION', under);
    const look = { caseId, purpose: 'SUPERVISION', matterNo: 'M', asOf: null, knownAt: null } as const;
    const view = await readCase(office.desk(DAY), actor('OFFICER', 'LABOUR'), look);
    expect(await confirmCase(under, view?.listingId ?? '')).toBe('ACCEPTED');
    expect(await stateOf(caseId)).toBe('PUBLISHED');
  });

  it('cannot come from the officer who filed it', async () => {
    const under = run();
    const caseId = await caseIn('AWAITING_CONFIRMATION', under);
    const look = { caseId, purpose: 'SUPERVISION', matterNo: 'M', asOf: null, knownAt: null } as const;
    const view = await readCase(office.desk(DAY), actor('OFFICER', 'LABOUR'), look);
    expect(await confirmCase(under, view?.listingId ?? '', 'officer-1')).toBe('REFUSED');
    expect(await stateOf(caseId)).toBe('AWAITING_CONFIRMATION');
  });
});
