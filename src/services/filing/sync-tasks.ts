import type { EntityManager } from 'typeorm';
import { dropTasks, saveTasks, tasksOfEnterprises } from '../../data/repositories/task-repository';
import { allDepartments } from '../../data/views/departments';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { Catalogue } from '../../domain/catalogue/types';
import type { Task, TaskChanges, TaskContext } from '../../domain/joint-punishment/task';
import { raisesTasks, taskChanges, tasksOf } from '../../domain/joint-punishment/task';
import type { Fact } from '../../domain/record/fact';
import type { Timeline } from '../../domain/rules/timeline';

/** A file whose listings may have begun, ended or changed. */
export interface ListedFile {
  readonly timeline: Timeline;
  readonly facts: readonly Fact[];
}

/**
 * Keeps the joint-punishment tasks in step with the listings (联合惩戒任务同步), in the transaction that filed the facts.
 * Files without listings cost nothing.
 */
export async function syncTasks(
  manager: EntityManager,
  files: readonly ListedFile[],
  { catalogue, today }: { readonly catalogue: Catalogue; readonly today: LocalDate },
): Promise<void> {
  const listed = files.filter(({ timeline }) => timeline.records.some(raisesTasks));
  if (listed.length === 0) return;
  const departments = await allDepartments(manager);
  const stored = await tasksOfEnterprises(
    manager,
    listed.map(({ timeline }) => timeline.uscc),
  );
  const changes = listed.map((file) =>
    changedTasks(file, stored.get(file.timeline.uscc) ?? [], { catalogue, departments, today }),
  );
  await dropTasks(
    manager,
    changes.flatMap(({ dropped }) => dropped),
  );
  await saveTasks(
    manager,
    changes.flatMap(({ saved }) => saved),
  );
}

/** What a file asks of the tasks that are stored of it (任务变更). Pure. */
export function changedTasks(
  { timeline, facts }: ListedFile,
  stored: readonly Task[],
  context: Omit<TaskContext, 'regionCode'>,
): TaskChanges {
  const { uscc, records } = timeline;
  return taskChanges(stored, tasksOf(uscc, records, { ...context, regionCode: regionOf(facts) }), context.today);
}

/** Region of the newest registration. */
function regionOf(facts: readonly Fact[]): string | null {
  const newest = facts
    .filter((fact) => fact.kind === 'REGISTRATION')
    .reduce<number>((version, fact) => Math.max(version, fact.version), 0);
  const registration = facts.find((fact) => fact.kind === 'REGISTRATION' && fact.version === newest);
  return registration?.kind === 'REGISTRATION' ? registration.content.regionCode : null;
}
