import type { EntityManager } from 'typeorm';
import { findCase } from '../../data/repositories/case-repository';
import { factsOf } from '../../data/repositories/fact-repository';
import type { Actor } from '../../domain/access/actor';
import { caseProblem } from '../../domain/cases/case-problem';
import type { CaseProblem } from '../../domain/cases/case-problem';
import type { CaseStep, ListingStep } from '../../domain/cases/case-step';
import type { CaseView } from '../../domain/cases/case-view';
import { caseView } from '../../domain/cases/case-view';
import type { ListingCase } from '../../domain/cases/listing-case';
import { AppError } from '../../domain/errors';
import type { Fact } from '../../domain/record/fact';
import type { FileCheckContext } from '../../domain/upload/file-checks';
import type { Finding } from '../../domain/upload/problem';
import type { Receipt } from '../../domain/upload/receipt';
import { isRefused } from '../../domain/upload/decide-row';
import type { Desk } from '../desk';
import { catalogueOf, todayOf } from '../desk';
import { recordEvent } from '../events/record-event';
import { isUuid } from '../marks/mark-records';

/** What came of a step (步骤办理结果). A refused step leaves nothing but the event that it was tried. */
export interface CaseStepAnswer {
  readonly accepted: boolean;
  readonly problems: readonly CaseProblem[];
  /** The case as it stands now; null when there is none. */
  readonly view: CaseView | null;
  /** Receipt of the records filed, for steps that act on the listing itself. */
  readonly receipt: Receipt | null;
}

/** A case with the enterprise's facts, as the desk works on it. */
export interface CaseOnDesk {
  readonly file: ListingCase;
  readonly facts: readonly Fact[];
}

/** The case of the actor's own department. @throws AppError NOT_FOUND for no case, and for another department's alike */
export async function ownCase(manager: EntityManager, actor: Actor, caseId: string): Promise<CaseOnDesk> {
  const file = isUuid(caseId) ? await findCase(manager, caseId) : null;
  if (file === null || file.departmentCode !== actor.departmentCode) throw noSuchCase();
  return { file, facts: (await factsOf(manager, [file.uscc])).get(file.uscc) ?? [] };
}

/** A case that is not there, or not one's own. */
export function noSuchCase(): AppError {
  return new AppError('NOT_FOUND', '本单位没有该案件 / No such case of your department');
}

/** What the checks of a step look at. */
export function checkContext(desk: Desk, department: FileCheckContext['department']): FileCheckContext {
  return { department, catalogue: catalogueOf(desk), today: todayOf(desk) };
}

/** The view of a case today. */
export function viewOf(desk: Desk, { file, facts }: CaseOnDesk): CaseView {
  return caseView(file, facts, catalogueOf(desk), todayOf(desk));
}

/** A step as tried: who, on which case, what was found. */
export interface TriedStep {
  readonly step: CaseStep | ListingStep;
  readonly onDesk: CaseOnDesk | null;
  readonly findings: readonly Finding[];
  readonly receipt?: Receipt | null;
}

/** Answers a step and puts it on record, done or refused, in the caller's transaction. */
export async function answerStep(
  manager: EntityManager,
  desk: Desk,
  actor: Actor,
  { step, onDesk, findings, receipt }: TriedStep,
): Promise<CaseStepAnswer> {
  const accepted = !isRefused(findings);
  await recordEvent(manager, desk, actor, {
    action: 'cases.step',
    outcome: accepted ? 'DONE' : 'REFUSED',
    ...(onDesk === null ? {} : { uscc: onDesk.file.uscc }),
    details: { step, caseId: onDesk?.file.caseId ?? null, codes: findings.map(({ code }) => code).join(' ') },
  });
  return {
    accepted,
    problems: findings.map((finding) => caseProblem(step, finding)),
    view: onDesk && viewOf(desk, onDesk),
    receipt: receipt ?? null,
  };
}
