import type { LocalDate } from '../../../src/domain/calendar/local-date';
import type { FiledGroup } from '../../../src/domain/quality/data-quality';
import { dataQuality, withdrawalDueOn } from '../../../src/domain/quality/data-quality';

const day = (text: string) => text as LocalDate;
const group = (more: Partial<FiledGroup>): FiledGroup => ({
  kind: 'PENALTY',
  what: 'FIRST',
  sinceDay: day('2026-05-06'),
  filedDay: day('2026-05-07'),
  records: 1,
  ...more,
});
const quality = (filed: readonly FiledGroup[], expected: readonly (readonly ['PENALTY', number])[] = []) =>
  dataQuality({
    departmentCode: 'D',
    month: '2026-05',
    filed,
    rows: [{ kind: 'PENALTY', received: 10, passed: 9, returned: 1, stillOpen: 1 }],
    expected: new Map(expected),
    uploadWorkingDays: 7,
  })[0];

describe('data quality', () => {
  it('says "not known" where a department has declared nothing, never 100 %', () => {
    expect(quality([group({})])).toMatchObject({ reported: 1, expected: null, reportingRate: null });
    expect(quality([group({})], [['PENALTY', 4]])).toMatchObject({ expected: 4, reportingRate: 0.25 });
    expect(quality([group({})], [['PENALTY', 0]])).toMatchObject({ expected: 0, reportingRate: null });
  });

  it.each([
    ['2026-05-14', 1, 0],
    ['2026-05-15', 0, 1],
  ])('counts seven working days from 2026-05-06: filed on %s', (filedDay, onTime, overdue) => {
    expect(quality([group({ filedDay: day(filedDay) })])).toMatchObject({ onTime, overdue });
  });

  it('leaves records without a day of decision out of the timeliness', () => {
    expect(quality([group({ sinceDay: null })])).toMatchObject({
      reported: 1,
      onTime: 0,
      overdue: 0,
      timelinessRate: null,
    });
  });

  it.each([
    ['2026-05-09', 0],
    ['2026-05-10', 1],
  ])('counts a withdrawal as late on the fourth day: %s', (filedDay, lateWithdrawals) => {
    const withdrawal = group({ what: 'WITHDRAWAL', filedDay: day(filedDay) });
    expect(quality([withdrawal])).toMatchObject({ withdrawals: 1, lateWithdrawals, reported: 0 });
    expect(withdrawalDueOn(day('2026-05-06'))).toBe('2026-05-09');
  });

  it('keeps corrections apart from first reports', () => {
    const filed = [group({ records: 3 }), group({ what: 'CORRECTION', records: 2 })];
    expect(quality(filed)).toMatchObject({ reported: 3, corrections: 2, complianceRate: 0.9, stillOpen: 1 });
  });
});
