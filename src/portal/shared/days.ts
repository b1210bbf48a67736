const DAY_MS = 86_400_000;

/** The last day of a period whose first day without is told (截止日); null where that is open. */
export function lastDay(until: string | null | undefined): string | null {
  if (until === null || until === undefined) return null;
  return new Date(Date.parse(until) - DAY_MS).toISOString().slice(0, 10);
}

/** Months from one to another, both among them (连续月份), such as 2026-01. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
