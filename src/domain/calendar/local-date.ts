import { InvariantError } from '../errors';

/** A calendar day in Asia/Shanghai (日期), written `YYYY-MM-DD`; strings compare in time order. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Half-open interval of days `[from, until)` (日期区间); `until` null means no end is known. */
export interface DayInterval {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** True when the text is a day that exists, between 1900 and 2999. */
export function isLocalDate(text: string): text is LocalDate {
  const parts = ISO_DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day written in `text`. @throws InvariantError when it is no day: callers check user input first. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new InvariantError(`not a calendar day: ${text}`);
  return text;
}

/** The calendar day in Asia/Shanghai at an instant; since 1991 the zone is UTC+8 without summer time. */
export function shanghaiDay(instant: Date): LocalDate {
  const at = instant.getTime() + SHANGHAI_OFFSET_MS;
  const number = Math.floor(at / DAY_MS);
  if (lastDay.number !== number) lastDay = { number, day: localDate(new Date(at).toISOString().slice(0, 10)) };
  return lastDay.day;
}

/** The day told last: most instants asked about lie on the same. */
let lastDay: { readonly number: number; readonly day: LocalDate } = { number: 0, day: '1970-01-01' as LocalDate };

/** `days` calendar days later (negative: earlier). */
export function addDays(day: LocalDate, days: number): LocalDate {
  const [year, month, date] = partsOf(day);
  const moved = date + days;
  if (moved >= 1 && moved <= daysInMonth(year, month)) return written(year, month, moved);
  const at = new Date(Date.UTC(year, month - 1, moved));
  return written(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** `months` calendar months later, clamped to the end of the month: 2026-11-30 + 3 = 2027-02-28. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year, month, date] = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return written(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth)));
}

/** Number of days from `from` to `until`, negative when `until` is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}

/** True when the interval holds the day. */
export function covers(interval: DayInterval, day: LocalDate): boolean {
  return interval.from <= day && (interval.until === null || day < interval.until);
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

/** The earlier of two days, null meaning never. */
export function earlierOf(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null) return b;
  if (b === null) return a;
  return a < b ? a : b;
}

/** First day after the `months`-month period that starts on `day`: its last day, the same day of the month, still counts. */
export function firstDayAfterMonths(day: LocalDate, months: number): LocalDate {
  return addDays(addMonths(day, months), 1);
}

function partsOf(day: LocalDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 31);
}

function written(year: number, month: number, date: number): LocalDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as LocalDate;
}
