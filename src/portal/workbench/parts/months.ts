import type { QualityLineFragment } from '../operations';

/** A month of all kinds together (按月汇总); rates are null where nothing is known. */
export interface MonthSum {
  readonly month: string;
  readonly reported: number;
  readonly expected: number | null;
  readonly received: number;
  readonly returned: number;
  readonly stillOpen: number;
  readonly overdue: number;
  readonly reportingRate: number | null;
  readonly timelinessRate: number | null;
  readonly complianceRate: number | null;
}

/** Six months that end with one, the oldest first. @param last such as 2026-05 */
export function sixMonthsTo(last: string): readonly string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: 6 }, (_, place) =>
    new Date(Date.UTC(year, month - 6 + place, 1)).toISOString().slice(0, 7),
  );
}

/** Kinds of a month summed up. Rates of kinds are not averaged: they are worked out anew from the sums. */
export function monthSum(month: string, lines: readonly QualityLineFragment[]): MonthSum {
  const sum = (of: (line: QualityLineFragment) => number) => lines.reduce((total, line) => total + of(line), 0);
  const declared = lines.filter(({ expected }) => expected !== null);
  const expected = declared.length === 0 ? null : declared.reduce((total, line) => total + (line.expected ?? 0), 0);
  const reportedOfDeclared = declared.reduce((total, line) => total + line.reported, 0);
  const [received, returned] = [sum((line) => line.received), sum((line) => line.returned)];
  const [onTime, overdue] = [sum((line) => line.onTime), sum((line) => line.overdue)];
  return {
    ...{ month, expected, received, returned, overdue },
    reported: sum((line) => line.reported),
    stillOpen: sum((line) => line.stillOpen),
    reportingRate: expected === null ? null : share(reportedOfDeclared, expected),
    timelinessRate: share(onTime, onTime + overdue),
    complianceRate: share(received - returned, received),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
