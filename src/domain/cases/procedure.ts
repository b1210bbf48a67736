import type { ListType } from '../catalogue/types';
import type { DepartmentLevel } from '../department';
import { hearingDeadline, statementDeadline } from '../rules/due-process-days';
import { CASE_MOVES, CASE_STATES, mayTake } from './case-moves';
import type { CaseMove } from './case-moves';
import { CASE_STEPS, LISTING_STEPS } from './case-step';
import type { CaseStep } from './case-step';
import type { CaseView } from './case-view';
import { noticeOf, stepOf } from './listing-case';

/** How a step of a case stands (步骤办理情况). */
export const STEP_STANDINGS = {
  DONE: '已办理。Recorded.',
  NOW: '现可办理。May be recorded now.',
  BLOCKED: '现不能办理。Not now.',
  NOT_NEEDED: '本案无须办理。This case needs none.',
} as const;

/** One of {@link STEP_STANDINGS}. */
export type StepStanding = keyof typeof STEP_STANDINGS;

/** A step of a case, how it stands and why. */
export interface ProcedureStep {
  readonly move: CaseMove;
  readonly standing: StepStanding;
  /** A step on record may be recorded anew, with a reason. */
  readonly mayCorrect: boolean;
  /** What stands in the way, or what to mind; null when there is nothing to say. */
  readonly why: Why | null;
}

interface Why {
  readonly zh: string;
  readonly en: string;
}

/** What the procedure depends on beside the case. */
export interface ProcedureContext {
  readonly type: ListType;
  /** Level of the department that runs the case. */
  readonly level: DepartmentLevel;
}

/** Steps in the order in which a case is run. */
const ORDER: readonly CaseMove[] = [
  ...(['NOTICE', 'STATEMENT', 'REPLY', 'HEARING', 'LEGAL_REVIEW', 'CONSENT', 'DECISION', 'SERVICE'] as const),
  ...(['PUBLICATION', 'CONFIRMATION', 'PERFORMANCE', 'REPAIR', 'REVOCATION', 'SUSPENSION', 'RESUMPTION'] as const),
  ...(['SHIELD', 'SHIELD_END', 'DISCONTINUANCE'] as const),
];

/**
 * Every step of a case in order, with how it stands today and why (办理流程). It says beforehand what the checks of a step
 * would say afterwards; the checks decide.
 * @source rules.md R8, R10
 */
export function procedureOf(view: CaseView, context: ProcedureContext): ProcedureStep[] {
  return ORDER.map((move) => {
    const standing = standingOf(move, view, context);
    return {
      move,
      standing,
      mayCorrect: standing === 'DONE' && isCorrectable(move, view),
      why: whyOf(move, standing, view, context),
    };
  });
}

function standingOf(move: CaseMove, view: CaseView, context: ProcedureContext): StepStanding {
  if (wasTaken(move, view)) return 'DONE';
  if (isNeedless(move, view, context)) return 'NOT_NEEDED';
  return isOpen(move, view) && lacking(move, view, context).length === 0 ? 'NOW' : 'BLOCKED';
}

function isOpen(move: CaseMove, view: CaseView): boolean {
  if (move === 'CONFIRMATION') return awaitsConfirmation(view);
  if (move === 'REPAIR' && view.nextMoves.includes(move)) return view.listing?.outcome.exit.repairableFrom != null;
  return view.nextMoves.includes(move);
}

function awaitsConfirmation({ state, listing }: CaseView): boolean {
  return state === 'AWAITING_CONFIRMATION' || (listing?.record.pendingVersion ?? null) !== null;
}

/** A later decision that may be taken again is not done with. */
function wasTaken(move: CaseMove, view: CaseView): boolean {
  const { file, listing, laterDecisions, nextMoves } = view;
  if (move in CASE_STEPS) return ownStepTaken(move as CaseStep, view);
  if (move === 'PUBLICATION') return listing !== null;
  if (move === 'CONFIRMATION') return listing !== null && listing.record.confirmed && !awaitsConfirmation(view);
  const { fact } = listing?.record ?? {};
  if (move === 'PERFORMANCE') return fact?.kind === 'LISTING' && fact.content.correctedOn !== null;
  const isOnFile = laterDecisions.some(
    ({ record }) => record.fact.kind === 'DISPOSITION' && record.fact.content.action === move,
  );
  return file.steps.length > 0 && isOnFile && !nextMoves.includes(move);
}

/** A statement recorded anew wants its own reply and hearing. */
function ownStepTaken(step: CaseStep, { file }: CaseView): boolean {
  if (step !== 'REPLY' && step !== 'HEARING') return stepOf(file, step) !== null;
  const from = file.steps.findLastIndex((recorded) => recorded.step === 'STATEMENT');
  return from >= 0 && stepOf({ steps: file.steps.slice(from) }, step) !== null;
}

function isNeedless(move: CaseMove, { file }: CaseView, { type, level }: ProcedureContext): boolean {
  const statement = stepOf(file, 'STATEMENT');
  if (move === 'REPLY') return statement !== null && statement.statementOutcome !== 'RECEIVED';
  if (move === 'HEARING') return statement !== null && statement.hearingRequestedOn === null;
  return move === 'CONSENT' && !needsConsent(type, level);
}

function needsConsent(type: ListType, level: DepartmentLevel): boolean {
  return type.countyNeedsConsent && level === 'COUNTY';
}

function isCorrectable(move: CaseMove, { state }: CaseView): boolean {
  return move in CASE_STEPS ? mayTake(move, state) || CASE_MOVES[move].to === state : mayTake(move, state);
}

/** Steps that a decision lacks. */
function lacking(move: CaseMove, view: CaseView, { type, level }: ProcedureContext): readonly CaseStep[] {
  if (move !== 'DECISION') return [];
  const statement = stepOf(view.file, 'STATEMENT');
  const deadline = hearingDeadline(type, noticeOf(view.file).noticeServedOn);
  const requestedOn = statement?.hearingRequestedOn ?? null;
  const wanted: readonly (CaseStep | false)[] = [
    statement?.statementOutcome === 'RECEIVED' && 'REPLY',
    requestedOn !== null && deadline !== null && requestedOn <= deadline && 'HEARING',
    type.requiredFields.OWN_CASE.includes('legalReview') && 'LEGAL_REVIEW',
    needsConsent(type, level) && 'CONSENT',
  ];
  return wanted.filter((step): step is CaseStep => step !== false && !ownStepTaken(step, view));
}

function whyOf(move: CaseMove, standing: StepStanding, view: CaseView, context: ProcedureContext): Why | null {
  switch (standing) {
    case 'DONE':
      return null;
    case 'NOT_NEEDED':
      return NEEDLESS[move] ?? null;
    case 'NOW':
      return toMind(move, view, context);
    case 'BLOCKED':
      return obstacle(move, view, context);
  }
}

const NEEDLESS: Partial<Readonly<Record<CaseMove, Why>>> = {
  REPLY: { zh: '当事人未陈述申辩，无须答复', en: 'No statement was made: nothing to reply to' },
  HEARING: { zh: '当事人未申请听证', en: 'No hearing was asked for' },
  CONSENT: { zh: '本名单类型或者本单位无须上级同意', en: 'This list or this office needs no consent' },
};

function toMind(move: CaseMove, { file, listing }: CaseView, { type }: ProcedureContext): Why | null {
  if (move === 'STATEMENT') {
    const deadline = statementDeadline(type, noticeOf(file).noticeServedOn);
    return {
      zh: `陈述申辩期至${deadline}；“逾期未陈述申辩”须在此后登记`,
      en: `The period runs to ${deadline}; “none received” only after it`,
    };
  }
  if (move === 'CONFIRMATION') {
    return {
      zh: '须由本单位另一人以复核人身份在“名单复核”中阅看材料并确认；报送人本人不得确认',
      en: 'Another person of your department, an approver, must read the dossier under “Approvals” and confirm',
    };
  }
  const day = listing?.outcome.exit.repairableFrom;
  return move === 'REPAIR' && day ? { zh: `最早可于${day}生效`, en: `It can take effect from ${day}` } : null;
}

function obstacle(move: CaseMove, view: CaseView, context: ProcedureContext): Why {
  const missing = lacking(move, view, context);
  if (view.nextMoves.includes(move) && missing.length > 0) {
    return {
      zh: `须先办理：${missing.map((step) => CASE_STEPS[step].zh).join('、')}`,
      en: `First: ${missing.map((step) => CASE_STEPS[step].en).join('; ')}`,
    };
  }
  if (move === 'REPAIR') return repairObstacle(view, context);
  const from = CASE_MOVES[move].from.flatMap((state) => (state === null ? [] : [CASE_STATES[state]]));
  return {
    zh: `案件现为“${CASE_STATES[view.state]}”，该步骤须在“${from.join('”或“')}”时办理`,
    en: `The case stands at ${view.state}; this step is taken at ${CASE_MOVES[move].from.join(' or ')}`,
  };
}

function repairObstacle(view: CaseView, { type }: ProcedureContext): Why {
  if (type.earlyExitMonths === null) return { zh: '该名单依法不得提前移出', en: 'This list knows no early removal' };
  if (view.nextMoves.includes('REPAIR')) {
    const { zh } = LISTING_STEPS.PERFORMANCE;
    return { zh: `须先办理“${zh}”并经复核`, en: 'Performance must be on record and confirmed first' };
  }
  return { zh: '名单公布后方可办理', en: 'Only once the listing is public' };
}
