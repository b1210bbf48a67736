import type { LocalDate } from '../calendar/local-date';
import { laterOf } from '../calendar/local-date';
import { addWorkingDays } from '../calendar/working-days';
import type { Catalogue } from '../catalogue/types';
import type { Department } from '../department';
import { groupBy } from '../group-by';
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
 * dropped: when its listing turns out not to hold, for days past too (revoked from the beginning, withdrawn), or when the
 * department no longer carries the measure out for the firm, it asks for release from today on. A task that asked for
 * release is closed: a listing in force again (its repair taken back, its term lengthened) asks anew, so that the old
 * reports answer nothing of it. A stretch that was over before anybody learned of it asks for nothing.
 */
export function taskChanges(stored: readonly Task[], wanted: readonly Task[], today: LocalDate): TaskChanges {
  const held = new Map(stored.map((task) => [task.taskId, task]));
  const rounds = groupBy(stored, askedFor);
  const asked = new Set(wanted.map(askedFor));
  const kept = wanted.flatMap((task) => inStep(rounds.get(askedFor(task)) ?? [], task, today));
  const gone = stored.filter((task) => !asked.has(askedFor(task)));
  const closed = gone.filter(({ applyOn }) => applyOn <= today).map((task) => closedTask(task, today));
  return {
    saved: [...kept, ...closed].filter((task) => !isSame(held.get(task.taskId), task)),
    dropped: gone.filter(({ applyOn }) => applyOn > today).map(({ taskId }) => taskId),
  };
}

/** What is asked of whom, for which stretch: the same in every round. */
function askedFor({ recordId, measureCode, departmentCode, fromDay }: Task): string {
  return [recordId, measureCode, departmentCode, fromDay].join('/');
}

/** The open round goes on; where all are closed, a stretch that still runs opens the next. */
function inStep(rounds: readonly Task[], wanted: Task, today: LocalDate): Task[] {
  const open = rounds.find((task) => !isClosed(task, today));
  if (open) return [continued(open, wanted, today)];
  const isOver = wanted.untilDay !== null && wanted.untilDay <= today;
  return isOver ? [] : [rounds.length === 0 ? wanted : nextRound(wanted, rounds.length + 1)];
}

/** A task that was there keeps the days on which it was first asked for. */
function continued(held: Task, wanted: Task, today: LocalDate): Task {
  if (held.untilDay === wanted.untilDay) return held;
  const { taskId, applyOn, applyDueOn } = held;
  return { ...wanted, taskId, applyOn, applyDueOn, ...releaseDays(wanted.untilDay, applyOn, today) };
}

function nextRound(task: Task, round: number): Task {
  const { uscc, recordId, measureCode, departmentCode, fromDay } = task;
  return { ...task, taskId: taskIdOf(uscc, recordId, measureCode, departmentCode, `${fromDay}#${round}`) };
}

/** True once a task asks for release: nothing changes it any more. */
function isClosed({ releaseOn }: Task, today: LocalDate): boolean {
  return releaseOn !== null && releaseOn <= today;
}

function closedTask(task: Task, today: LocalDate): Task {
  if (isClosed(task, today)) return task;
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
 * True when the stored tasks fit the listings (任务核验): each that has not asked for release yet belongs to a stretch and
 * ends with it, and no stretch asks one department for the same measure twice at once. Departments come and go and firms
 * move, so that a listing without an open task is no difference.
 */
export function tasksInStep(outcomes: readonly RecordOutcome[], stored: readonly Task[], today: LocalDate): boolean {
  const stretches = new Map<string, LocalDate | null>(
    outcomes
      .filter(raisesTasks)
      .flatMap(({ recordId, phases }) =>
        activeIntervals(phases).map(({ from, until }) => [`${recordId}/${from}`, until] as const),
      ),
  );
  const open = stored.filter((task) => !isClosed(task, today));
  const fits = open.every(({ recordId, fromDay, untilDay }) => stretches.get(`${recordId}/${fromDay}`) === untilDay);
  return fits && new Set(open.map(askedFor)).size === open.length;
}
