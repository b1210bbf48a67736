import { listTypeOf } from '../catalogue/index';
import type { Catalogue, ListType } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { isCalendarKnown } from '../calendar/working-days';
import type { Department } from '../department';
import type { FileView } from '../upload/file-checks';
import { competenceFindings, entitlementFindings, nameFindings } from '../upload/file-checks';
import { listingFindings } from '../upload/listing-rules';
import type { Finding } from '../upload/problem';
import { hearingDeadline, publicationDeadline, serviceDeadline, statementDeadline } from '../rules/due-process-days';
import { CASE_MOVES, CASE_STATES, mayTake } from './case-moves';
import type { CaseMove, CaseState } from './case-moves';
import { CASE_STEPS } from './case-step';
import type { CaseStep } from './case-step';
import { listingOfCase, noticeOf, stepOf } from './listing-case';
import type { ListingCase, RecordedStep } from './listing-case';

/** What the checks of a step depend on. */
export interface CaseContext {
  readonly department: Department;
  readonly catalogue: Catalogue;
  readonly today: LocalDate;
  /** The enterprise's file: names and region. */
  readonly view: FileView;
}

/** Refusal of a step that is not the case's turn (流转校验), or null. @source rules.md R10 */
export function moveFinding(move: CaseMove, state: CaseState | null, wasTaken: boolean): Finding | null {
  const isAgain = wasTaken && state !== null && CASE_MOVES[move].to === state;
  if (mayTake(move, state) || isAgain) return null;
  const from = CASE_MOVES[move].from.flatMap((allowed) => (allowed === null ? [] : [CASE_STATES[allowed]]));
  return {
    code: 'E23',
    field: null,
    detailZh: `案件${state === null ? '不存在' : `处于“${CASE_STATES[state]}”`}，不能办理该步骤`,
    detailEn: `The case is in state ${state ?? 'NONE'}, the step ${move} is out of order`,
    suggestion: from.length === 0 ? '须先登记告知' : `该步骤须在“${from.join('”或“')}”时办理`,
  };
}

/** E13 for a step taken again without saying why. */
export function correctionFinding(wasTaken: boolean, reason: string | null): Finding | null {
  if (!wasTaken || reason !== null) return null;
  return { code: 'E13', field: 'correctionReason', detailZh: '该步骤已登记，再次登记须说明更正原因' };
}

/**
 * Checks of a step against the law of its list type (步骤校验), with the step already in its place at the end of the case:
 * lawful ground, competence, what was to be done before it, the order of the days, term and persons.
 * @source rules.md R10, R12, R13
 */
export function stepFindings(file: ListingCase, context: CaseContext): readonly Finding[] {
  const last = file.steps.at(-1);
  if (!last) return [];
  return [...lawFindings(file, context), ...ownFindings(last, file, listTypeFor(file, context), context)];
}

/** The rules of an uploaded listing, as far as the case has come: only fields that this step has to answer for. */
function lawFindings(file: ListingCase, context: CaseContext): readonly Finding[] {
  const { department, catalogue, today, view } = context;
  const soonest = stepOf(file, 'SERVICE')?.servedOn ?? stepOf(file, 'DECISION')?.decidedOn ?? today;
  const listing = listingOfCase(file, department, soonest);
  const answered = fieldsToAnswer(file, listTypeFor(file, context));
  const name = stepOf(file, 'DECISION') === null ? nameFindings({ kind: 'LISTING', content: listing }, view) : [];
  const all = [
    ...listingFindings(listing, { catalogue, today }),
    ...competenceFindings(listing, view, context),
    ...name,
  ];
  return [...entitlementFindings('LISTING', department), ...all.filter(({ field }) => answered.has(field ?? ''))];
}

/** A term that runs from publication can be measured only then. */
function fieldsToAnswer({ steps }: ListingCase, type: ListType): Set<string> {
  const names = new Set(steps.flatMap(({ step }) => Object.keys(CASE_STEPS[step].fields)));
  const last = steps.at(-1)?.step;
  if (last === 'DECISION' || last === 'SERVICE') {
    for (const before of ['REPLY', 'LEGAL_REVIEW', 'CONSENT'] as const) {
      for (const field of Object.keys(CASE_STEPS[before].fields)) names.add(field);
    }
  }
  if (type.termStart === 'PUBLISHED_ON') names.delete('termEndsOn');
  return names;
}

function ownFindings(step: RecordedStep, file: ListingCase, type: ListType, context: CaseContext): readonly Finding[] {
  switch (step.step) {
    case 'STATEMENT':
      return statementFindings(step.content, noticeOf(file).noticeServedOn, type, context.today);
    case 'HEARING':
      return hearingFindings(step.content.heldOn, file);
    case 'DECISION':
      return decisionFindings(step.content.decidedOn, file, type);
    case 'DISCONTINUANCE':
      return notBefore('discontinuedOn', step.content.discontinuedOn, noticeOf(file).noticeServedOn, '告知书送达');
    case 'NOTICE':
    case 'REPLY':
    case 'LEGAL_REVIEW':
    case 'CONSENT':
    case 'SERVICE':
      return [];
  }
}

function statementFindings(
  content: Extract<RecordedStep, { step: 'STATEMENT' }>['content'],
  noticeServedOn: LocalDate,
  type: ListType,
  today: LocalDate,
): readonly Finding[] {
  switch (content.statementOutcome) {
    case 'RECEIVED':
      return [
        ...required('receivedOn', content.receivedOn, '填写收到陈述申辩的日期'),
        ...notBefore('receivedOn', content.receivedOn, noticeServedOn, '告知书送达'),
        ...notBefore('hearingRequestedOn', content.hearingRequestedOn, noticeServedOn, '告知书送达'),
      ];
    case 'WAIVED':
      return required('waiverNumber', content.waiverNumber, '须有当事人签署的书面放弃材料');
    case 'NONE_RECEIVED': {
      const deadline = statementDeadline(type, noticeServedOn);
      if (today > deadline) return calendarFindings(deadline);
      return [
        missing('statementOutcome', `陈述申辩期至${deadline}，期满后方可登记“逾期未陈述申辩”`, `Runs to ${deadline}`),
      ];
    }
  }
}

/** The days off of a year are announced late in the year before: until then a period may turn out longer. */
function calendarFindings(deadline: LocalDate): readonly Finding[] {
  if (isCalendarKnown(Number(deadline.slice(0, 4)))) return [];
  return [
    {
      code: 'E23',
      field: 'statementOutcome',
      value: deadline,
      level: 'WARNS',
      detailZh: '该年度放假安排尚未收录，陈述申辩期可能顺延，请核对后再作决定',
      detailEn: 'The days off of that year are not known yet: the period may be longer',
    },
  ];
}

function hearingFindings(heldOn: LocalDate, file: ListingCase): readonly Finding[] {
  const requestedOn = stepOf(file, 'STATEMENT')?.hearingRequestedOn ?? null;
  if (requestedOn === null) return [missing('heldOn', '当事人未申请听证', 'No hearing was asked for')];
  return notBefore('heldOn', heldOn, requestedOn, '申请听证');
}

/** What must lie behind a decision: the hearing that was asked for in time, and no paper younger than the decision. */
function decisionFindings(decidedOn: LocalDate, file: ListingCase, type: ListType): readonly Finding[] {
  const statement = stepOf(file, 'STATEMENT');
  const hearing = takenSinceStatement(file, 'HEARING');
  const deadline = hearingDeadline(type, noticeOf(file).noticeServedOn);
  const requestedOn = statement?.hearingRequestedOn ?? null;
  const mustHear = requestedOn !== null && deadline !== null && requestedOn <= deadline && hearing === null;
  const isUnanswered = statement?.statementOutcome === 'RECEIVED' && takenSinceStatement(file, 'REPLY') === null;
  return [
    ...(mustHear ? [missing('decidedOn', '当事人在期限内申请听证，须先举行听证', 'A hearing was asked for')] : []),
    ...(isUnanswered ? [missing('statementReply', '须先逐条答复陈述申辩', 'The statement has no reply')] : []),
    ...notBefore('decidedOn', decidedOn, statement?.receivedOn ?? null, '收到陈述申辩'),
    ...notBefore('decidedOn', decidedOn, hearing?.heldOn ?? null, '听证'),
    ...notBefore('decidedOn', decidedOn, stepOf(file, 'LEGAL_REVIEW')?.reviewedOn ?? null, '法制审核'),
    ...notBefore('decidedOn', decidedOn, stepOf(file, 'CONSENT')?.consentedOn ?? null, '上级同意'),
  ];
}

/** A statement recorded anew wants its own hearing and reply. */
function takenSinceStatement<S extends 'HEARING' | 'REPLY'>(file: ListingCase, step: S) {
  const from = file.steps.findLastIndex((recorded) => recorded.step === 'STATEMENT');
  return stepOf({ steps: file.steps.slice(from) }, step);
}

function required(field: string, value: unknown, suggestion: string): readonly Finding[] {
  return value === null ? [{ code: 'E23', field, suggestion }] : [];
}

function missing(field: string, detailZh: string, detailEn: string): Finding {
  return { code: 'E23', field, detailZh, detailEn };
}

function notBefore(field: string, day: LocalDate | null, earliest: LocalDate | null, what: string): readonly Finding[] {
  if (day === null || earliest === null || day >= earliest) return [];
  return [
    { code: 'E23', field, value: day, detailZh: `早于${what}日期${earliest}`, detailEn: `Earlier than ${earliest}` },
  ];
}

function listTypeFor(file: ListingCase, { catalogue }: Pick<CaseContext, 'catalogue'>): ListType {
  return listTypeOf(catalogue, noticeOf(file).listType);
}

/** Day by which the step after this one is due (下一步骤期限); null where the law sets none. */
export function dueAfter(file: Pick<ListingCase, 'steps'>, step: CaseStep, catalogue: Catalogue): LocalDate | null {
  const type = listTypeOf(catalogue, noticeOf(file).listType);
  const decidedOn = stepOf(file, 'DECISION')?.decidedOn ?? null;
  const servedOn = stepOf(file, 'SERVICE')?.servedOn ?? null;
  if (step === 'NOTICE') return statementDeadline(type, noticeOf(file).noticeServedOn);
  if (step === 'DECISION') return decidedOn && serviceDeadline(decidedOn);
  if (step === 'SERVICE') return decidedOn && servedOn && publicationDeadline(type, decidedOn, servedOn, catalogue);
  return null;
}
