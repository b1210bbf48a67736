import type { LocalDate } from '../calendar/local-date';
import { addDays } from '../calendar/local-date';
import { isLaterThanWorkingDays } from '../calendar/working-days';
import type { RecordKind } from '../record/record-kind';

/** Facts of one kind that a department filed in a month, with the same days. */
export interface FiledGroup {
  readonly kind: RecordKind;
  readonly what: 'FIRST' | 'CORRECTION' | 'WITHDRAWAL';
  /** Day of the decision, or the day on which the reason to withdraw was known; null where the kind has none. */
  readonly sinceDay: LocalDate | null;
  readonly filedDay: LocalDate;
  readonly records: number;
}

/** Rows that came in a month. */
export interface ReceivedRows {
  readonly kind: RecordKind;
  readonly received: number;
  readonly passed: number;
  readonly returned: number;
  /** Returned rows that nobody has corrected yet. */
  readonly stillOpen: number;
}

/** How well a department reported one kind in one month (数据质量). Rates are 0 to 1; null is "not known", never 100 %. */
export interface DataQuality {
  readonly departmentCode: string;
  readonly month: string;
  readonly kind: RecordKind;
  /** Records first filed in the month (已报数). */
  readonly reported: number;
  /** Declared by the department (应报数); null while it has not declared. */
  readonly expected: number | null;
  /** 上报率 = reported / expected. */
  readonly reportingRate: number | null;
  readonly received: number;
  readonly returned: number;
  readonly stillOpen: number;
  /** 合规率 = rows that pass / rows received. */
  readonly complianceRate: number | null;
  /** Records filed within the working days the law gives (及时), of those whose kind has a day of decision. */
  readonly onTime: number;
  /** 逾期：later than that. */
  readonly overdue: number;
  /** 及时率 = on time / (on time + overdue). */
  readonly timelinessRate: number | null;
  readonly corrections: number;
  readonly withdrawals: number;
  /** Withdrawn later than three days after the reason was known. @source Administrative Penalty Law art. 48 [recall] */
  readonly lateWithdrawals: number;
}

/** Days within which a changed or revoked penalty is withdrawn. @source domain.md section 9.5 */
export const WITHDRAWAL_DAYS = 3;

/** The last day on which a record is withdrawn in time (撤回期限), the day it was known not counted. */
export function withdrawalDueOn(knownOn: LocalDate): LocalDate {
  return addDays(knownOn, WITHDRAWAL_DAYS);
}

interface QualityInput {
  readonly departmentCode: string;
  readonly month: string;
  readonly filed: readonly FiledGroup[];
  readonly rows: readonly ReceivedRows[];
  readonly expected: ReadonlyMap<RecordKind, number>;
  /** Working days from decision to upload. */
  readonly uploadWorkingDays: number;
}

/** A department's quality in a month, one line for each kind of which anything is known (月度数据质量). @source domain.md section 3 */
export function dataQuality(input: QualityInput): readonly DataQuality[] {
  const kinds = new Set([
    ...input.filed.map(({ kind }) => kind),
    ...input.rows.map(({ kind }) => kind),
    ...input.expected.keys(),
  ]);
  return [...kinds].sort().map((kind) => qualityOfKind(kind, input));
}

function qualityOfKind(kind: RecordKind, input: QualityInput): DataQuality {
  const { departmentCode, month, uploadWorkingDays } = input;
  const filed = input.filed.filter((group) => group.kind === kind);
  const rows = input.rows.find((group) => group.kind === kind);
  const sum = (wanted: (group: FiledGroup) => boolean) =>
    filed.filter(wanted).reduce((total, { records }) => total + records, 0);
  const isLate = ({ sinceDay, filedDay }: FiledGroup) =>
    sinceDay !== null && isLaterThanWorkingDays(sinceDay, filedDay, uploadWorkingDays);
  const reported = sum(({ what }) => what === 'FIRST');
  const overdue = sum((group) => group.what === 'FIRST' && isLate(group));
  const onTime = sum((group) => group.what === 'FIRST' && group.sinceDay !== null) - overdue;
  const expected = input.expected.get(kind) ?? null;
  return {
    departmentCode,
    month,
    kind,
    reported,
    expected,
    reportingRate: expected === null ? null : rate(reported, expected),
    received: rows?.received ?? 0,
    returned: rows?.returned ?? 0,
    stillOpen: rows?.stillOpen ?? 0,
    complianceRate: rate(rows?.passed ?? 0, rows?.received ?? 0),
    onTime,
    overdue,
    timelinessRate: rate(onTime, onTime + overdue),
    corrections: sum(({ what }) => what === 'CORRECTION'),
    withdrawals: sum(({ what }) => what === 'WITHDRAWAL'),
    lateWithdrawals: sum(
      ({ what, sinceDay, filedDay }) =>
        what === 'WITHDRAWAL' && sinceDay !== null && filedDay > withdrawalDueOn(sinceDay),
    ),
  };
}

/** To four digits; null where there is nothing to divide by. */
function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
