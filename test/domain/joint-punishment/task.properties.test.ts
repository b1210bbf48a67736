import fc from 'fast-check';
import { addDays, localDate } from '../../../src/domain/calendar/local-date';
import type { LocalDate } from '../../../src/domain/calendar/local-date';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { DEMO_DEPARTMENTS } from '../../../src/demo/departments';
import type { Task } from '../../../src/domain/joint-punishment/task';
import { taskChanges, tasksInStep, tasksOf } from '../../../src/domain/joint-punishment/task';
import { BEGINNING } from '../../../src/domain/rules/timeline';
import type { Phase, RecordOutcome } from '../../../src/domain/rules/timeline';

const START = localDate('2026-06-01');
const USCC = '91990102MA0D00017J';
/** Counties of which the second and the third have an office of their own. */
const COUNTIES = ['990102', '990121', '990122'];
const context = (today: LocalDate, regionCode = '990102') => ({
  catalogue: catalogue202604,
  departments: Object.values(DEMO_DEPARTMENTS),
  regionCode,
  today,
});

/** A listing in force on stretches cut at the given days, or on none. */
function outcome(cuts: readonly number[]): RecordOutcome {
  const days = [...new Set(cuts)].sort((a, b) => a - b).map((cut) => addDays(START, cut));
  const phases: Phase[] = [BEGINNING, ...days].map((from, index) => ({
    from,
    until: days[index] ?? null,
    state: index % 2 === 1 ? 'ACTIVE' : 'SUSPENDED',
  }));
  return {
    recordId: '11111111-1111-8111-8111-111111111111',
    version: 1,
    kind: 'LISTING',
    weight: 'SEVERE_LISTING',
    code: 'WAGE',
    severity: 'SERIOUS',
    phases,
    exit: { endsOn: null, repairableFrom: null, dutyZh: null },
    lapsedBy: [],
  };
}

/** What the file said on consecutive days, each time anew. */
const history = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 6 }),
    cuts: fc.array(fc.integer({ min: -20, max: 40 }), { maxLength: 4 }),
    regionCode: fc.constantFrom(...COUNTIES),
  }),
  { minLength: 1, maxLength: 6 },
);

interface Step {
  readonly wait: number;
  readonly cuts: readonly number[];
  readonly regionCode: string;
}

function played(steps: readonly Step[]) {
  let stored = new Map<string, Task>();
  let today = START;
  const seen = new Set<string>();
  const closed = new Map<string, Task>();
  for (const { wait, cuts, regionCode } of steps) {
    today = addDays(today, wait);
    for (const task of stored.values()) {
      if (task.applyOn <= today) seen.add(task.taskId);
      if (isClosed(task, today)) closed.set(task.taskId, task);
    }
    const wanted = tasksOf(USCC, [outcome(cuts)], context(today, regionCode));
    const { saved, dropped } = taskChanges([...stored.values()], wanted, today);
    stored = new Map([...stored, ...saved.map((task) => [task.taskId, task] as const)]);
    for (const taskId of dropped) stored.delete(taskId);
  }
  const last = steps.at(-1);
  const wanted = tasksOf(USCC, [outcome(last?.cuts ?? [])], context(today, last?.regionCode));
  return { stored, today, seen, closed, wanted, last: [outcome(last?.cuts ?? [])] };
}

function isClosed({ releaseOn }: Task, today: LocalDate): boolean {
  return releaseOn !== null && releaseOn <= today;
}
function askedFor({ measureCode, departmentCode, fromDay }: Task): string {
  return `${measureCode} ${departmentCode} ${fromDay}`;
}

describe('tasks, whatever the file says from day to day', () => {
  it('fit the listings as they stand', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { stored, today, last } = played(steps);
        expect(tasksInStep(last, [...stored.values()], today)).toBe(true);
      }),
    );
  });

  it('do not change when the same is said again', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { stored, today, wanted } = played(steps);
        expect(taskChanges([...stored.values()], wanted, today)).toEqual({ saved: [], dropped: [] });
      }),
    );
  });

  it('are never taken back once a department could see them', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { stored, seen } = played(steps);
        expect([...seen].filter((taskId) => !stored.has(taskId))).toEqual([]);
      }),
    );
  });

  it('stay as they are once they asked for release', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { stored, closed } = played(steps);
        expect([...closed.keys()].map((taskId) => stored.get(taskId))).toEqual([...closed.values()]);
      }),
    );
  });

  it('are open once for every department asked while the listing runs, and for nobody else', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { stored, today, wanted } = played(steps);
        const open = [...stored.values()].filter((task) => !isClosed(task, today)).map(askedFor);
        const running = wanted.filter(({ untilDay }) => untilDay === null || untilDay > today).map(askedFor);
        expect(open.sort()).toEqual(running.sort());
      }),
    );
  });

  it('ask for release no earlier than they asked to apply', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const tasks = [...played(steps).stored.values()];
        expect(tasks.every(({ applyOn, releaseOn }) => releaseOn === null || releaseOn >= applyOn)).toBe(true);
      }),
    );
  });
});
