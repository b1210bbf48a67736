import type { EntityManager } from 'typeorm';
import type { NewFeedback } from '../../data/repositories/feedback-repository';
import { appendFeedback, lockFeedback, reportCounts } from '../../data/repositories/feedback-repository';
import { inTransaction } from '../../data/transaction';
import { tasksById } from '../../data/views/tasks';
import { departmentOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import { AppError } from '../../domain/errors';
import type { Feedback, FeedbackProblem } from '../../domain/joint-punishment/feedback';
import { feedbackProblems } from '../../domain/joint-punishment/feedback';
import type { Task, TaskKind } from '../../domain/joint-punishment/task';
import { findPersonalNumbers } from '../../domain/subject/personal-numbers';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { recordEvent } from '../events/record-event';
import { isUuid } from '../marks/mark-records';

/** Most reports of one call. */
export const MAX_REPORTS = 500;

/** A report on one task (一项反馈). */
export interface FeedbackItem extends Feedback {
  readonly taskId: string;
  readonly kind: TaskKind;
}

/** What is wrong with an item: of its fields, or of the task it names. */
export type ItemProblem = Omit<FeedbackProblem, 'field'> & { readonly field: FeedbackProblem['field'] | 'taskId' };

/** What became of one item; every item of a call has one, in order. */
export interface FeedbackAnswer {
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly accepted: boolean;
  readonly problems: readonly ItemProblem[];
}

/**
 * Reports what the department did about its tasks (惩戒反馈), 1 to 500 at once: one bad item never sinks the others. A later
 * report on the same task replaces the earlier one with a reason; both stay.
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT for no item, LIMIT_EXCEEDED for too many
 */
export async function giveFeedback(
  desk: Desk,
  actor: Actor | null,
  items: readonly FeedbackItem[],
): Promise<FeedbackAnswer[]> {
  requireAction(actor, 'tasks.answer');
  const departmentCode = departmentOf(actor);
  if (items.length === 0) throw new AppError('INVALID_INPUT', '没有反馈内容 / Nothing to report');
  if (items.length > MAX_REPORTS) {
    throw new AppError('LIMIT_EXCEEDED', `每次最多反馈${MAX_REPORTS}项 / At most ${MAX_REPORTS} reports a call`);
  }
  return inTransaction(desk.dataSource, async (manager) => {
    await lockFeedback(manager, departmentCode);
    const settled = await settle(manager, desk, actor, items);
    await appendFeedback(
      manager,
      settled.flatMap(({ report }) => report ?? []),
    );
    const accepted = settled.filter(({ report }) => report !== null).length;
    await recordEvent(manager, desk, actor, {
      action: 'tasks.answer',
      details: { received: items.length, accepted, tasks: idsOf(items).join(' ') },
    });
    return settled.map(({ answer }) => answer);
  });
}

interface Settled {
  readonly answer: FeedbackAnswer;
  readonly report: NewFeedback | null;
}

async function settle(
  manager: EntityManager,
  desk: Desk,
  actor: Actor,
  items: readonly FeedbackItem[],
): Promise<Settled[]> {
  const ids = idsOf(items);
  const tasks = await tasksById(manager, ids);
  const counts = new Map(await reportCounts(manager, ids));
  return items.map((item) => {
    const key = `${item.taskId}/${item.kind}`;
    const reports = counts.get(key) ?? 0;
    const problems = problemsOf(item, tasks.get(item.taskId), { desk, actor, reports });
    const answer = { taskId: item.taskId, kind: item.kind, accepted: problems.length === 0, problems };
    const task = tasks.get(item.taskId);
    if (!answer.accepted || !task) return { answer, report: null };
    counts.set(key, reports + 1);
    return { answer, report: reportOf(item, task, reports + 1, { desk, actor }) };
  });
}

/** What is no id never reaches the archive, the event log least of all. */
function idsOf(items: readonly FeedbackItem[]): string[] {
  return items.map(({ taskId }) => taskId).filter(isUuid);
}

interface ReportContext {
  readonly desk: Desk;
  readonly actor: Actor;
}

function problemsOf(
  item: FeedbackItem,
  task: Task | undefined,
  { desk, actor, reports }: ReportContext & { readonly reports: number },
): ItemProblem[] {
  const today = todayOf(desk);
  const visibleOn = task && visibleDay(task, item.kind);
  if (!task || task.departmentCode !== actor.departmentCode || !visibleOn || visibleOn > today) return [noSuchTask()];
  const personal = [item.reason, item.documentNumber, item.matterNo, item.correctionReason].some(
    (text) => text !== null && findPersonalNumbers(text).length > 0,
  );
  return [
    ...feedbackProblems(item, { kind: item.kind, visibleOn, isAnswered: reports > 0 }, today),
    ...(personal ? [personalNumber()] : []),
  ];
}

function visibleDay(task: Task, kind: TaskKind): LocalDate | null {
  return kind === 'APPLY' ? task.applyOn : task.releaseOn;
}

function noSuchTask(): ItemProblem {
  return { field: 'taskId', messageZh: '本单位没有该任务', messageEn: 'No such task of your department' };
}

function personalNumber(): ItemProblem {
  return {
    field: 'reason',
    messageZh: '文字不得含有证件号码、电话或卡号',
    messageEn: 'No personal number in the texts',
  };
}

function reportOf(item: FeedbackItem, task: Task, serial: number, { desk, actor }: ReportContext): NewFeedback {
  return { ...item, uscc: task.uscc, serial, recordedAt: desk.now.toISOString(), recordedBy: actor.id };
}
