import fc from 'fast-check';
import {
  addDays,
  addMonths,
  covers,
  daysBetween,
  earlierOf,
  firstDayAfterMonths,
  isLocalDate,
  laterOf,
  localDate,
  shanghaiDay,
} from '../../../src/domain/calendar/local-date';
import { InvariantError } from '../../../src/domain/errors';

const anyDay = fc.integer({ min: 0, max: 365 * 60 }).map((days) => addDays(localDate('1990-01-01'), days));

describe('a day', () => {
  it.each(['2026-01-01', '2024-02-29', '1900-01-01', '2999-12-31'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '1899-12-31',
    '3000-01-01',
    ' 2026-01-01',
    '',
  ])('%p does not', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(InvariantError);
  });

  it.each([
    ['2026-03-31T15:59:59.999Z', '2026-03-31'],
    ['2026-03-31T16:00:00.000Z', '2026-04-01'],
  ])('turns at midnight in Shanghai: %s', (instant, day) => {
    expect(shanghaiDay(new Date(instant))).toBe(day);
  });
});

describe('months are calendar months, clamped to the end of the month', () => {
  it.each([
    ['2026-04-10', 3, '2026-07-10'],
    ['2026-04-10', 12, '2027-04-10'],
    ['2026-04-10', 36, '2029-04-10'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s + %i = %s', (day, months, expected) => {
    expect(addMonths(localDate(day), months)).toBe(expected);
  });

  it('and the last day of a period still counts', () => {
    expect(firstDayAfterMonths(localDate('2026-04-10'), 3)).toBe('2026-07-11');
  });
});

describe('days in a row', () => {
  it('are as far apart as they were moved', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  it.each([
    ['the day before', '2026-04-09', false],
    ['the first day', '2026-04-10', true],
    ['the last day', '2026-07-10', true],
    ['the day it ends', '2026-07-11', false],
  ])('an interval holds %s or not', (_, day, expected) => {
    expect(covers({ from: localDate('2026-04-10'), until: localDate('2026-07-11') }, localDate(day))).toBe(expected);
  });

  it('an interval without end holds every later day', () => {
    expect(covers({ from: localDate('2026-04-10'), until: null }, localDate('2999-12-31'))).toBe(true);
  });

  it('have an earlier and a later of two, null being never', () => {
    const [first, second] = [localDate('2026-01-01'), localDate('2026-01-02')];
    expect([laterOf(first, second), earlierOf(first, second), earlierOf(null, second), earlierOf(first, null)]).toEqual(
      [...['2026-01-02', '2026-01-01', '2026-01-02', '2026-01-01']],
    );
    expect(earlierOf(null, null)).toBeNull();
  });
});
