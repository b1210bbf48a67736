import published from 'chinese-days/dist/chinese-days.json';
import { InvariantError } from '../errors';
import type { LocalDate } from './local-date';
import { addDays } from './local-date';

/**
 * The State Council's days off and make-up days, from the table the package ships. Its functions (1.5.7) build that table
 * and read the day of the week in the machine's time zone, and are wrong west of Greenwich; the test of the time zone
 * tells.
 */
const daysOff = new Set(Object.keys(published.holidays));
const makeUpDays = new Set(Object.keys(published.workdays));
const knownYears = new Set([...daysOff].map((day) => Number(day.slice(0, 4))));

/**
 * True when the State Council's arrangement for the year is in the table (节假日安排已收录). In other years only the days of
 * the week are known: a deadline that reaches into one may still move.
 */
export function isCalendarKnown(year: number): boolean {
  return knownYears.has(year);
}

/**
 * True on a working day of the State Council's calendar (工作日), make-up Saturdays and Sundays included. Years whose
 * arrangement is not known follow the days of the week.
 * @source domain.md section 3 [verified: S35], by the chinese-days table
 */
export function isWorkingDay(day: LocalDate): boolean {
  if (makeUpDays.has(day)) return true;
  if (daysOff.has(day)) return false;
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The day `count` working days later; the day itself is not counted (Civil Code art. 201).
 * @throws InvariantError for a negative or broken count
 */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new InvariantError(`not a number of working days: ${count}`);
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** Working days after `from` up to and with `until` (间隔工作日数); 0 when `until` is not later. */
export function workingDaysBetween(from: LocalDate, until: LocalDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** True when more than `count` working days have passed from `from` to `until`. */
export function isLaterThanWorkingDays(from: LocalDate, until: LocalDate, count: number): boolean {
  return until > (reachedDays.get(`${from}+${count}`) ?? remember(from, count));
}

/** Rows of a file speak of few days: each is counted once. */
const reachedDays = new Map<string, LocalDate>();
const MOST_REMEMBERED = 10_000;

function remember(from: LocalDate, count: number): LocalDate {
  if (reachedDays.size >= MOST_REMEMBERED) reachedDays.clear();
  const reached = addWorkingDays(from, count);
  reachedDays.set(`${from}+${count}`, reached);
  return reached;
}
