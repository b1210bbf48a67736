import type { OverdueCount, TaskLine, TaskPage } from '../../data/views/tasks';
import { overdueCounts, taskPage, tasksOfRecords } from '../../data/views/tasks';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { recordAlone } from '../events/record-event';

export type { OverdueCount, TaskLine } from '../../data/views/tasks';

/**
 * Tasks of the actor's department by the day their report is due (本单位任务清单), or of all for the auditor.
 * @throws AppError FORBIDDEN for other roles
 */
export async function readTasks(
  desk: Desk,
  actor: Actor | null,
  page: Omit<TaskPage, 'departmentCode' | 'today'>,
): Promise<TaskLine[]> {
  requireAction(actor, 'tasks.read');
  const today = todayOf(desk);
  const lines = await taskPage(desk.dataSource, { ...page, today, departmentCode: actor.departmentCode });
  await recordAlone(desk, actor, { action: 'tasks.read', details: { shown: lines.length } });
  return lines;
}

/** Open and overdue tasks (逾期未反馈统计) of the own department, or of every department for the auditor. @throws AppError FORBIDDEN */
export async function readOverdue(desk: Desk, actor: Actor | null): Promise<OverdueCount[]> {
  requireAction(actor, 'tasks.read');
  return overdueCounts(desk.dataSource, actor.departmentCode, todayOf(desk));
}

/** What departments did about some listings (名单反馈情况), for answers that already show the listing. */
export async function feedbackOnListings(
  desk: Desk,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TaskLine[]>> {
  return tasksOfRecords(desk.dataSource, recordIds, todayOf(desk));
}
