import chineseDays from 'chinese-days';
import type { LocalDate } from './local-date';
import { addDays } from './local-date';

/**
 * True on a working day of the State Council's calendar (工作日), make-up Saturdays and Sundays included. Years whose
 * holiday table is not published yet follow the days of the week.
 * @source domain.md section 3 [verified: S35], by the chinese-days table
 */
export function isWorkingDay(day: LocalDate): boolean {
  return chineseDays.isWorkday(day);
}

/** The day `count` working days later; the day itself is not counted (Civil Code art. 201). */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** True when more than `count` working days have passed from `from` to `until`. */
export function isLaterThanWorkingDays(from: LocalDate, until: LocalDate, count: number): boolean {
  return until > addWorkingDays(from, count);
}
