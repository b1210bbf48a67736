import type { Actor } from '../domain/access/actor';
import type { LocalDate } from '../domain/calendar/local-date';
import { addDays } from '../domain/calendar/local-date';
import type { CaseStep, ListingStep } from '../domain/cases/case-step';
import { CASE_STEPS } from '../domain/cases/case-step';
import { InvariantError } from '../domain/errors';
import type { RawRow } from '../domain/upload/parse-row';
import { actOnListing } from '../services/cases/act-on-listing';
import { recordCaseStep } from '../services/cases/record-case-step';
import type { Desk } from '../services/desk';
import { confirmListings } from '../services/listings/confirm-listings';
import type { DemoOffice } from './departments';
import { DEMO_DEPARTMENTS } from './departments';
import type { DemoFirm } from './enterprises';

type DemoStep = CaseStep | ListingStep | 'CONFIRMATION';

/** Steps of a case in the order they are taken; each demo case stops somewhere on the way. */
const ROAD: readonly DemoStep[] = [
  'NOTICE',
  'STATEMENT',
  'REPLY',
  'LEGAL_REVIEW',
  'DECISION',
  'SERVICE',
  'PUBLICATION',
  'CONFIRMATION',
];

interface DemoCase {
  readonly office: DemoOffice;
  readonly listType: string;
  readonly conduct: string;
  /** Last step taken. */
  readonly until: DemoStep;
  /** Days ago that the notice was served. */
  readonly age: number;
  /** Fields that the list type demands of the decision. */
  readonly decision?: RawRow;
  readonly after?: 'SUSPENSION' | 'SHIELD' | 'DISCONTINUANCE';
}

const WAGES = {
  amountOwed: '18万',
  workersOwed: 9,
  paymentOrderNumber: '示责支〔演示〕1号',
  paymentDueOn: '2026-01-15',
};

const CASES: readonly DemoCase[] = [
  { office: 'LABOUR', listType: 'WAGE', conduct: 'WAGE_ARREARS', until: 'NOTICE', age: 3 },
  { office: 'LABOUR', listType: 'WAGE', conduct: 'WAGE_ARREARS', until: 'NOTICE', age: 20 },
  { office: 'LABOUR', listType: 'WAGE', conduct: 'WAGE_ARREARS', until: 'LEGAL_REVIEW', age: 25 },
  { office: 'LABOUR', listType: 'WAGE', conduct: 'WAGE_ARREARS', until: 'DECISION', age: 30, decision: WAGES },
  { office: 'LABOUR', listType: 'WAGE', conduct: 'WAGE_ARREARS', until: 'PUBLICATION', age: 40, decision: WAGES },
  { office: 'LABOUR', listType: 'WAGE', conduct: 'WAGE_ARREARS', until: 'CONFIRMATION', age: 60, decision: WAGES },
  { office: 'MARKET', listType: 'SAMR', conduct: 'MARKET_SERIOUS', until: 'STATEMENT', age: 15 },
  { office: 'MARKET', listType: 'SAMR', conduct: 'UNFAIR_COMPETITION', until: 'SERVICE', age: 35 },
  { office: 'MARKET', listType: 'SAMR', conduct: 'MARKET_DISORDER', until: 'CONFIRMATION', age: 90, after: 'SHIELD' },
  { office: 'EMERGENCY', listType: 'SAFETY', conduct: 'SAFETY_ACCIDENT', until: 'PUBLICATION', age: 40 },
  {
    office: 'EMERGENCY',
    listType: 'SAFETY',
    conduct: 'SAFETY_FALSE_REPORT',
    until: 'CONFIRMATION',
    age: 120,
    after: 'SUSPENSION',
  },
  {
    office: 'STATISTICS',
    listType: 'STAT',
    conduct: 'STATISTICS_FRAUD',
    until: 'STATEMENT',
    age: 20,
    after: 'DISCONTINUANCE',
  },
];

/**
 * Cases of listing at every stage (演示案件), through the same services as every officer's; taken up again after a load cut
 * short, a step that is there already changes nothing.
 */
export async function openDemoCases(desk: Desk, firms: readonly DemoFirm[], today: LocalDate): Promise<void> {
  for (const [index, demo] of CASES.entries()) {
    const firm = firms[index];
    if (!firm) throw new InvariantError('too few firms for the demo cases');
    await runCase(desk, { demo, firm, number: index + 1, today });
  }
}

interface CaseStory {
  readonly demo: DemoCase;
  readonly firm: DemoFirm;
  readonly number: number;
  readonly today: LocalDate;
}

async function runCase(desk: Desk, story: CaseStory): Promise<void> {
  const { until, after } = story.demo;
  const steps = ROAD.slice(0, ROAD.indexOf(until) + 1);
  let known: KnownCase = { caseId: '', listingId: '' };
  for (const step of after === undefined ? steps : [...steps, after]) known = await takeStep(desk, story, step, known);
}

interface KnownCase {
  readonly caseId: string;
  readonly listingId: string;
}

async function takeStep(desk: Desk, story: CaseStory, step: DemoStep, known: KnownCase): Promise<KnownCase> {
  const { code: departmentCode } = DEMO_DEPARTMENTS[story.demo.office];
  if (step === 'CONFIRMATION') {
    const approver: Actor = { id: 'demo-approver', role: 'APPROVER', departmentCode };
    const batchKey = `demo-case/${story.number}`;
    await confirmListings(desk, approver, { batchKey, dryRun: false, recordIds: [known.listingId] });
    return known;
  }
  const officer: Actor = { id: 'demo-officer', role: 'OFFICER', departmentCode };
  const form = formOf(step, story);
  const answer = isCaseStep(step)
    ? await recordCaseStep(desk, officer, { step, caseId: known.caseId, form, correctionReason: null })
    : await actOnListing(desk, officer, { step, caseId: known.caseId, form });
  return { caseId: answer.view?.file.caseId ?? known.caseId, listingId: answer.view?.listingId ?? known.listingId };
}

function isCaseStep(step: CaseStep | ListingStep): step is CaseStep {
  return step in CASE_STEPS;
}

function formOf(step: CaseStep | ListingStep, { demo, firm, number, today }: CaseStory): RawRow {
  const day = (after: number) => addDays(today, after - demo.age);
  const later = { decisionNumber: `示处〔演示〕${number}号`, decidedOn: day(50), effectiveOn: day(50), reason: '演示' };
  const forms: Partial<Record<CaseStep | ListingStep, RawRow>> = {
    NOTICE: {
      uscc: firm.uscc,
      name: firm.name,
      listType: demo.listType,
      conduct: demo.conduct,
      noticeNumber: `示告〔演示〕${number}号`,
      facts: '演示案件事实',
      basis: '有关名单管理办法',
      noticeServedOn: day(0),
    },
    STATEMENT: { statementOutcome: 'RECEIVED', statement: '请求暂缓列入（演示）', receivedOn: day(4) },
    REPLY: { statementReply: '理由不成立（演示）' },
    LEGAL_REVIEW: { legalReview: '程序合法（演示）', reviewedOn: day(12) },
    DECISION: { decisionNumber: `示列案〔演示〕${number}号`, decidedOn: day(15), ...demo.decision },
    SERVICE: { servedOn: day(18), serviceManner: 'DIRECT', repairNoticeServedOn: day(18) },
    PUBLICATION: { publishedOn: day(20) },
    SUSPENSION: { ...later, authority: '示范市人民政府（行政复议）' },
    SHIELD: { ...later, authority: DEMO_DEPARTMENTS.COURT.name, authorityCode: DEMO_DEPARTMENTS.COURT.code },
    DISCONTINUANCE: { discontinuedOn: day(10), reason: '陈述申辩成立，不予列入（演示）' },
  };
  return forms[step] ?? {};
}
