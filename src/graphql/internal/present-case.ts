import { isCalendarKnown } from '../../domain/calendar/working-days';
import { CASE_STATES } from '../../domain/cases/case-moves';
import { CASE_STEPS } from '../../domain/cases/case-step';
import type { CaseStep } from '../../domain/cases/case-step';
import type { CaseView } from '../../domain/cases/case-view';
import { noticeOf, stepOf } from '../../domain/cases/listing-case';
import type { RecordedStep } from '../../domain/cases/listing-case';
import type { CaseStepAnswer } from '../../services/cases/case-desk';
import { presentRecord, presentValues } from './present-record';
import { CASE_STEP_NAMES, fieldOfStep } from './types/case-steps';
import type { StepRecordType } from './types/case-steps';
import type { CaseStepAnswerType, ListingCaseType } from './types/cases';

/** A case as the internal counter answers it (案件输出): every step as it holds, and every recording of one. */
export function presentCase(view: CaseView): ListingCaseType {
  const { file, state, dueOn, nextMoves, listingId, listing, laterDecisions, approvals } = view;
  const { name, listType } = noticeOf(file);
  const steps = CASE_STEP_NAMES.map((step) => [fieldOfStep(step), presentStep(file.steps, step)] as const);
  return {
    view,
    caseId: file.caseId,
    uscc: file.uscc,
    name,
    listType,
    state,
    stateZh: CASE_STATES[state],
    dueOn,
    dueOnMayMove: dueOn !== null && !isCalendarKnown(Number(dueOn.slice(0, 4))),
    nextMoves,
    listingId,
    listing: listing && presentRecord(listing),
    laterDecisions: laterDecisions.map(presentRecord),
    approvals,
    history: file.steps.map(presentRecording),
    ...Object.fromEntries(steps),
  };
}

/** What came of a step, as the internal counter answers it. */
export function presentStepAnswer({ accepted, problems, view, receipt }: CaseStepAnswer): CaseStepAnswerType {
  return { accepted, problems, case: view && presentCase(view), receipt };
}

function presentStep(steps: readonly RecordedStep[], step: CaseStep): object | null {
  const content = stepOf({ steps }, step);
  return content && presentValues(CASE_STEPS[step].fields, content);
}

function presentRecording(taken: RecordedStep): StepRecordType {
  const { serial, step, recordedAt, recordedBy, correctionReason, dueOn } = taken;
  return { serial, step, stepZh: CASE_STEPS[step].zh, recordedAt, recordedBy, correctionReason, dueOn };
}
