import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { addDays, localDate } from '../../../src/domain/calendar/local-date';
import {
  addWorkingDays,
  isCalendarKnown,
  isLaterThanWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/domain/calendar/working-days';
import { InvariantError } from '../../../src/domain/errors';

const anyDay = fc.integer({ min: 0, max: 365 * 4 }).map((days) => addDays(localDate('2024-01-01'), days));

function daysIn2026(keep: (day: ReturnType<typeof localDate>, isWeekend: boolean) => boolean) {
  const days = Array.from({ length: 365 }, (_, index) => addDays(localDate('2026-01-01'), index));
  return days.filter((day) => keep(day, [0, 6].includes(new Date(day).getUTCDay()))).map((day) => day.slice(5));
}

describe('the working days of 2026 (State Council notice)', () => {
  it('have these weekdays off', () => {
    expect(daysIn2026((day, isWeekend) => !isWeekend && !isWorkingDay(day))).toEqual([
      ...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '04-06', '05-01', '05-04', '05-05'],
      ...['06-19', '09-25', '10-01', '10-02', '10-05', '10-06', '10-07'],
    ]);
  });

  it('include these weekends', () => {
    const makeUpDays = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'];
    expect(daysIn2026((day, isWeekend) => isWeekend && isWorkingDay(day))).toEqual(makeUpDays);
  });
});

describe('a deadline in working days, the day of decision not counted (Civil Code art. 201)', () => {
  it.each([
    ['2026-01-01', '2026-01-06', '2026-01-12', '2026-01-15'],
    ['2026-02-12', '2026-02-24', '2026-02-28', '2026-03-04'],
    ['2026-04-03', '2026-04-09', '2026-04-15', '2026-04-20'],
    ['2026-04-30', '2026-05-08', '2026-05-13', '2026-05-18'],
    ['2026-09-18', '2026-09-22', '2026-09-29', '2026-10-09'],
    ['2026-09-30', '2026-10-10', '2026-10-15', '2026-10-20'],
  ])('from %s ends on %s after 3, %s after 7 and %s after 10', (decidedOn, ...deadlines) => {
    const day = localDate(decidedOn);
    expect([3, 7, 10].map((count) => addWorkingDays(day, count))).toEqual(deadlines);
    expect(deadlines.map((deadline) => workingDaysBetween(day, localDate(deadline)))).toEqual([3, 7, 10]);
  });

  it('of no days is the day itself, a holiday or not', () => {
    expect(addWorkingDays(localDate('2026-10-01'), 0)).toBe('2026-10-01');
  });

  it.each([
    ['on its last day', '2026-10-15', false],
    ['on the day after', '2026-10-16', true],
  ])('has passed or not %s', (_, today, expected) => {
    expect(isLaterThanWorkingDays(localDate('2026-09-30'), localDate(today), 7)).toBe(expected);
  });

  it.each([-1, 1.5, Number.NaN])('is refused for %p days', (count) => {
    expect(() => addWorkingDays(localDate('2026-01-01'), count)).toThrow(InvariantError);
  });

  it('ends on a working day, with that many working days after the first', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const deadline = addWorkingDays(day, count);
        expect([isWorkingDay(deadline), workingDaysBetween(day, deadline)]).toEqual([true, count]);
        expect(workingDaysBetween(deadline, day)).toBe(0);
      }),
    );
  });
});

describe('the calendar of a year', () => {
  it.each([
    [2003, false],
    [2004, true],
    [2026, true],
    [2101, false],
  ])('%i is known: %p', (year, expected) => {
    expect(isCalendarKnown(year)).toBe(expected);
  });

  it('that is not known follows the days of the week', () => {
    const firstOfOctober = localDate('2101-10-01');
    const week = [0, 1, 2, 3].map((days) => isWorkingDay(addDays(firstOfOctober, days)));
    expect(week).toEqual([false, false, true, true]);
  });

  it.each(['America/New_York', 'Pacific/Kiritimati'])('is the same on a machine in %s', (TZ) => {
    const file = join(__dirname, '../../../src/domain/calendar/working-days.ts');
    const script = `console.log(require(${JSON.stringify(file)}).addWorkingDays('2026-01-01', 10))`;
    const printed = execFileSync(process.execPath, ['-r', '@swc-node/register', '-e', script], {
      cwd: join(__dirname, '../../..'),
      env: { PATH: '', TZ },
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe('2026-01-15');
  });
});
