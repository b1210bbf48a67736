import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { appendFacts } from '../../data/repositories/fact-repository';
import { saveEnterprises, touchEnterprises } from '../../data/repositories/enterprise-repository';
import { saveNameKeys } from '../../data/repositories/name-key-repository';
import { replacePersonLinks } from '../../data/repositories/person-link-repository';
import { replacePublications } from '../../data/repositories/publication-repository';
import { appendTimelines, lawOfTimelines } from '../../data/repositories/timeline-repository';
import type { StandingChange } from '../../domain/upload/receipt';
import type { Filing, FilingContext, FilingPlan } from './plan-filing';
import { planFiling } from './plan-filing';
import { syncTasks } from './sync-tasks';

/**
 * Files facts and everything that follows from them (归档): the facts, each subject's timeline and its publication, in the
 * caller's transaction, in a fixed number of statements. The caller holds the subjects' locks.
 * @returns standings that differ from before, as of today
 */
export async function fileFacts(
  manager: EntityManager,
  filings: readonly Filing[],
  context: FilingContext,
): Promise<readonly StandingChange[]> {
  const known = filings.filter(({ existing }) => existing.length > 0).map(({ uscc }) => uscc);
  const plan = planFiling(filings, context, await lawOfTimelines(manager, known));
  await carryOutFiling(manager, plan, context);
  return plan.standingChanges;
}

/** Writes what a plan says (执行归档方案), in the caller's transaction. */
export async function carryOutFiling(manager: EntityManager, plan: FilingPlan, context: FilingContext): Promise<void> {
  await appendFacts(manager, plan.facts);
  await appendTimelines(manager, plan.timelines);
  await replacePublications(manager, plan.publications, context.recordedAt);
  await syncTasks(manager, plan.derived, context);
  await replacePersonLinks(
    manager,
    plan.links.map(({ uscc }) => uscc),
    plan.links.flatMap(({ links }) => links),
  );
  await saveEnterprises(manager, plan.enterprises);
  await saveNameKeys(manager, plan.enterprises);
  await touchEnterprises(manager, plan.codes, context.recordedAt);
}

/** A fresh id for a batch or an event. */
export function newId(): string {
  return randomUUID();
}
