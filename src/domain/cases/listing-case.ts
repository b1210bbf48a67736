import type { LocalDate } from '../calendar/local-date';
import { InvariantError } from '../errors';
import type { RecordContent } from '../record/record-kind';
import { recordIdOf } from '../record/record-id';
import { CASE_MOVES } from './case-moves';
import type { CaseState } from './case-moves';
import type { CaseStep, StepContent } from './case-step';

/** A step as recorded (办理记录): append-only; taken again, with a reason, it replaces the earlier one. */
export type RecordedStep = {
  readonly [S in CaseStep]: {
    readonly step: S;
    /** 1 for the first step of the case, without gaps. */
    readonly serial: number;
    readonly content: StepContent[S];
    /** Why the step was taken again; null for the first time. */
    readonly correctionReason: string | null;
    /** Day by which the next step is due; null when the law sets none. */
    readonly dueOn: LocalDate | null;
    /** ISO instant, UTC. */
    readonly recordedAt: string;
    readonly recordedBy: string;
  };
}[CaseStep];

/** A case of listing (名单列入案件): who is to be listed by whom, and the steps taken. */
export interface ListingCase {
  readonly caseId: string;
  readonly uscc: string;
  /** Department that runs it (办理单位). */
  readonly departmentCode: string;
  readonly steps: readonly RecordedStep[];
}

/** The step as it holds: the last time it was taken. */
export function stepOf<S extends CaseStep>({ steps }: Pick<ListingCase, 'steps'>, name: S): StepContent[S] | null {
  return (steps.findLast(({ step }) => step === name)?.content ?? null) as StepContent[S] | null;
}

/** The notice every case starts with. */
export function noticeOf(file: Pick<ListingCase, 'steps'>): StepContent['NOTICE'] {
  const notice = stepOf(file, 'NOTICE');
  if (!notice) throw new InvariantError('a case without a notice');
  return notice;
}

/** The case's own state (案件自身状态), before anything of it is on file. */
export function ownStateOf({ steps }: Pick<ListingCase, 'steps'>): CaseState {
  const states = steps.flatMap(({ step }) => CASE_MOVES[step].to ?? []);
  const last = states.at(-1);
  if (!last) throw new InvariantError('a case without a notice');
  return last;
}

/** Identity of the listing that the case's decision makes (名单记录标识); null before the decision. */
export function listingIdOf(file: ListingCase): string | null {
  const decision = stepOf(file, 'DECISION');
  if (!decision) return null;
  const { listType } = noticeOf(file);
  return recordIdOf('LISTING', file.uscc, [listType, decision.decisionNumber, file.departmentCode]);
}

/** The authority's own particulars, which no step repeats. */
export interface CaseAuthority {
  readonly code: string;
  readonly name: string;
}

/**
 * The listing that the case amounts to so far (案件形成的列入记录): fields of steps not yet taken are empty.
 * @param publishedOn day of the authority's own publication
 */
export function listingOfCase(
  file: Pick<ListingCase, 'steps'>,
  authority: CaseAuthority,
  publishedOn: LocalDate,
): RecordContent['LISTING'] {
  const notice = noticeOf(file);
  const statement = stepOf(file, 'STATEMENT');
  const decision = stepOf(file, 'DECISION');
  const service = stepOf(file, 'SERVICE');
  return {
    ...decisionPart(decision),
    name: notice.name,
    listType: notice.listType,
    origin: 'OWN_CASE',
    conduct: notice.conduct,
    facts: notice.facts,
    basis: notice.basis,
    authority: authority.name,
    authorityCode: authority.code,
    noticeServedOn: notice.noticeServedOn,
    statementOutcome: statement?.statementOutcome ?? null,
    statement: statement?.statement ?? null,
    statementReply: stepOf(file, 'REPLY')?.statementReply ?? null,
    legalReview: stepOf(file, 'LEGAL_REVIEW')?.legalReview ?? null,
    consentNumber: stepOf(file, 'CONSENT')?.consentNumber ?? null,
    servedOn: service?.servedOn ?? null,
    repairNoticeServedOn: service?.repairNoticeServedOn ?? null,
    publishedOn,
    legalRepresentative: null,
    correctedOn: null,
  };
}

function decisionPart(decision: StepContent['DECISION'] | null) {
  return {
    decisionNumber: decision?.decisionNumber ?? '',
    decidedOn: decision?.decidedOn ?? null,
    effectiveOn: decision?.effectiveOn ?? null,
    termEndsOn: decision?.termEndsOn ?? null,
    measures: decision?.measures ?? null,
    projectKinds: decision?.projectKinds ?? null,
    banRegions: decision?.banRegions ?? null,
    persons: decision?.persons ?? null,
    amountOwed: decision?.amountOwed ?? null,
    workersOwed: decision?.workersOwed ?? null,
    paymentOrderNumber: decision?.paymentOrderNumber ?? null,
    paymentDueOn: decision?.paymentDueOn ?? null,
    remark: decision?.remark ?? null,
  };
}
