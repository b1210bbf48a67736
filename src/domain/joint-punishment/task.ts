import type { LocalDate } from '../calendar/local-date';
import { laterOf } from '../calendar/local-date';
import { addWorkingDays } from '../calendar/working-days';
import type { Catalogue } from '../catalogue/types';
import type { Department } from '../department';
import { taskIdOf } from '../record/record-id';
import { isWithin } from '../region/regions';
import { activeIntervals } from '../rules/phases';
import type { RecordOutcome } from '../rules/timeline';

/** Working days to report on a task (反馈期限). @source domain.md section 9.5 */
export const FEEDBACK_WORKING_DAYS = 10;

/** What a department is asked to do (任务类型): apply a measure when a listing begins, release it when it ends. */
export const TASK_KINDS = { APPLY: '实施惩戒', RELEASE: '解除惩戒' } as const;

/** One of {@link TASK_KINDS}. */
export type TaskKind = keyof typeof TASK_KINDS;

/** A measure that one department carries out for one stretch of a listing (联合惩戒任务). */
export interface Task {
  readonly taskId: string;
  readonly uscc: string;
  readonly recordId: string;
  readonly measureCode: string;
  readonly departmentCode: string;
  /** First day of the stretch, and first day after it; null while no end is known. */
  readonly fromDay: LocalDate;
  readonly untilDay: LocalDate | null;
  /** Day on which the department could first see the task, and by which it reports. */
  readonly applyOn: LocalDate;
  readonly applyDueOn: LocalDate;
  readonly releaseOn: LocalDate | null;
  readonly releaseDueOn: LocalDate | null;
}

/** Whose tasks, under which law. */
export interface TaskContext {
  readonly catalogue: Catalogue;
  readonly departments: readonly Department[];
  /** Region of the firm; null when it is not registered: then only departments of the city are asked. */
  readonly regionCode: string | null;
  /** Day on which this is learned: no department can act before it. */
  readonly today: LocalDate;
}

/** True for records whose measures are passed on to departments: severe listings and bidding bans. */
export function raisesTasks({ weight }: RecordOutcome): boolean {
  return weight === 'SEVERE_LISTING' || weight === 'BAN';
}

/**
 * Tasks that the listings of a file raise (联合惩戒任务推导): one for each stretch in force, each measure it triggers and each
 * department that carries the measure out. Publication and measures of other organisations raise none.
 * @source domain.md section 8 "initiate - respond - feed back"; rules.md R12
 */
export function tasksOf(uscc: string, outcomes: readonly RecordOutcome[], context: TaskContext): Task[] {
  return outcomes.filter(raisesTasks).flatMap((outcome) =>
    activeIntervals(outcome.phases).flatMap(({ from, until }) =>
      assignmentsOf(outcome, context).map(({ measureCode, departmentCode }) => ({
        taskId: taskIdOf(uscc, outcome.recordId, measureCode, departmentCode, from),
        uscc,
        recordId: outcome.recordId,
        measureCode,
        departmentCode,
        fromDay: from,
        untilDay: until,
        ...applyDays(laterOf(from, context.today)),
        ...releaseDays(until, laterOf(from, context.today), context.today),
      })),
    ),
  );
}

function assignmentsOf({ code }: RecordOutcome, { catalogue, departments, regionCode }: TaskContext) {
  const measures = catalogue.measures.filter(
    ({ category, triggers }) => (category === 'A' || category === 'B') && triggers.some(({ on }) => on === code),
  );
  return measures.flatMap((measure) =>
    departments
      .filter((department) => department.measures.includes(measure.code) && implementsIn(department, regionCode))
      .map((department) => ({ measureCode: measure.code, departmentCode: department.code })),
  );
}

/** A county office acts in its county, a city department in the whole city. @source rules.md R13 */
function implementsIn({ level, regionCode: own }: Department, regionCode: string | null): boolean {
  return level === 'CITY' || (regionCode !== null && isWithin(regionCode, own));
}

function applyDays(applyOn: LocalDate): Pick<Task, 'applyOn' | 'applyDueOn'> {
  return { applyOn, applyDueOn: addWorkingDays(applyOn, FEEDBACK_WORKING_DAYS) };
}

/** A release is asked for when the stretch is over, the task was seen, and the end is known: whichever comes last. */
function releaseDays(
  until: LocalDate | null,
  applyOn: LocalDate,
  learnedOn: LocalDate,
): Pick<Task, 'releaseOn' | 'releaseDueOn'> {
  if (until === null) return { releaseOn: null, releaseDueOn: null };
  const releaseOn = laterOf(until, laterOf(applyOn, learnedOn));
  return { releaseOn, releaseDueOn: addWorkingDays(releaseOn, FEEDBACK_WORKING_DAYS) };
}

/** What is to change in the stored tasks of a firm. */
export interface TaskChanges {
  readonly saved: readonly Task[];
  /** Tasks that nobody could have seen yet and that will never be. */
  readonly dropped: readonly string[];
}

/**
 * Brings the stored tasks in step with what the file says now (任务同步). A task that departments could already see is never
 * dropped: when its listing turns out not to hold, for days past too (revoked from the beginning, withdrawn), it asks for
 * release from today on.
 */
export function taskChanges(stored: readonly Task[], wanted: readonly Task[], today: LocalDate): TaskChanges {
  const held = new Map(stored.map((task) => [task.taskId, task]));
  const asked = new Set(wanted.map(({ taskId }) => taskId));
  const kept = wanted.map((task) => inStep(held.get(task.taskId), task, today));
  const gone = stored.filter(({ taskId }) => !asked.has(taskId));
  const seen = gone.filter(({ applyOn }) => applyOn <= today);
  const closed = seen.map((task) => closedTask(task, today));
  return {
    saved: [...kept, ...closed].filter((task) => !isSame(held.get(task.taskId), task)),
    dropped: gone.filter(({ applyOn }) => applyOn > today).map(({ taskId }) => taskId),
  };
}

/** A task that was there keeps the days on which it was first asked for. */
function inStep(held: Task | undefined, wanted: Task, today: LocalDate): Task {
  if (!held) return wanted;
  const { applyOn, applyDueOn } = held;
  if (held.untilDay === wanted.untilDay) return held;
  return { ...wanted, applyOn, applyDueOn, ...releaseDays(wanted.untilDay, applyOn, today) };
}

function closedTask(task: Task, today: LocalDate): Task {
  if (task.releaseOn !== null && task.releaseOn <= today) return task;
  return { ...task, untilDay: laterOf(task.fromDay, task.applyOn), ...releaseDays(task.fromDay, task.applyOn, today) };
}

function isSame(held: Task | undefined, task: Task): boolean {
  return (
    held !== undefined &&
    held.untilDay === task.untilDay &&
    held.releaseOn === task.releaseOn &&
    held.applyOn === task.applyOn
  );
}

/**
 * True when the stored tasks fit the listings (任务核验): each belongs to a stretch in force and ends with it, or asks for
 * release because its stretch is no more. Departments come and go, so that a listing without a task is no difference.
 */
export function tasksInStep(outcomes: readonly RecordOutcome[], stored: readonly Task[], today: LocalDate): boolean {
  const stretches = new Map<string, LocalDate | null>(
    outcomes
      .filter(raisesTasks)
      .flatMap(({ recordId, phases }) =>
        activeIntervals(phases).map(({ from, until }) => [`${recordId}/${from}`, until] as const),
      ),
  );
  return stored.every((task) => {
    const stretch = `${task.recordId}/${task.fromDay}`;
    if (stretches.has(stretch)) return stretches.get(stretch) === task.untilDay;
    return task.releaseOn !== null && task.releaseOn <= today;
  });
}
