import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import type { Catalogue } from '../../../src/domain/catalogue/types';
import type { PublishableItem } from '../../../src/domain/rules/publication-window';
import { lastLawfulDay, publicationWindow } from '../../../src/domain/rules/publication-window';
import { day } from '../../support/facts';

const keep: Catalogue = { ...catalogue202604, transition: { day: day('2026-04-01'), policy: 'KEEP' } };

type Question = Partial<Omit<PublishableItem, 'decidedOn' | 'namedLastDay'>> & { namedLastDay?: string };

function windowOf(decidedOn: string, question: Question = {}, catalogue: Catalogue = catalogue202604) {
  const { namedLastDay, ...rest } = question;
  const item: PublishableItem = {
    severity: 'GENERAL',
    supervisionField: null,
    marketRegulation: false,
    ...rest,
    decidedOn: day(decidedOn),
    namedLastDay: namedLastDay === undefined ? null : day(namedLastDay),
  };
  return publicationWindow(item, catalogue);
}

describe('Order 36: periods from the day of the document (domain.md 4.2)', () => {
  it.each([
    ['MINOR', '2026-04-10', '2026-04-10', '2026-07-11'],
    ['GENERAL', '2026-04-10', '2026-07-10', '2027-04-11'],
    ['SERIOUS', '2026-04-10', '2027-04-10', '2029-04-11'],
    ['GENERAL', '2026-11-30', '2027-02-28', '2027-12-01'],
    ['GENERAL', '2028-02-29', '2028-05-29', '2029-03-01'],
    ['SERIOUS', '2028-02-29', '2029-02-28', '2031-03-01'],
    ['MINOR', '2026-11-30', '2026-11-30', '2027-03-01'],
  ] as const)('%s of %s: repair from %s, gone on %s', (severity, decidedOn, repairableFrom, until) => {
    const window = windowOf(decidedOn, { severity });
    expect(window).toEqual({ from: decidedOn, until, repairableFrom, regimeId: 'O36' });
  });

  it('special fields have no longer minimum of their own any more', () => {
    expect(windowOf('2026-04-10', { supervisionField: 'FOOD' })?.repairableFrom).toBe('2026-07-10');
  });
});

describe('Order 58, kept for older items when the transition switch says so', () => {
  it('a general item stays 36 months and may be repaired after 3', () => {
    const window = windowOf('2025-06-15', {}, keep);
    expect(window).toEqual({
      from: '2025-06-15',
      until: '2028-06-16',
      repairableFrom: '2025-09-15',
      regimeId: 'O58',
    });
  });

  it.each(['FOOD', 'DRUGS', 'SPECIAL_EQUIPMENT', 'WORK_SAFETY', 'FIRE'] as const)(
    'in the special field %s repair takes 12 months',
    (supervisionField) => {
      expect(windowOf('2025-06-15', { supervisionField }, keep)?.repairableFrom).toBe('2026-06-15');
    },
  );

  it.each(['OTHER', null] as const)('field %s is not special', (supervisionField) => {
    expect(windowOf('2025-06-15', { supervisionField }, keep)?.repairableFrom).toBe('2025-09-15');
  });

  it('gives no period to minor items: they were not published', () => {
    expect(windowOf('2025-06-15', { severity: 'MINOR' }, keep)).toBeNull();
  });
});

describe('transition on 2026-04-01: the regime more favourable to the subject, per item (R22)', () => {
  it.each([
    ['the last day of Order 58', '2026-03-31', '2027-04-01', '2026-06-30'],
    ['the first day of Order 36', '2026-04-01', '2027-04-02', '2026-07-01'],
    ['an item whose shorter period is over already', '2024-03-31', '2025-04-01', '2024-06-30'],
  ])('%s', (_, decidedOn, until, repairableFrom) => {
    expect(windowOf(decidedOn)).toEqual({ from: decidedOn, until, repairableFrom, regimeId: 'O36' });
  });

  it('a special field gets the shorter minimum too', () => {
    expect(windowOf('2026-03-31', { supervisionField: 'FIRE' })?.repairableFrom).toBe('2026-06-30');
  });

  it('a serious item ends on the same day under both and keeps the earlier repair', () => {
    const window = windowOf('2026-03-31', { severity: 'SERIOUS' });
    expect(window).toMatchObject({ until: '2029-04-01', repairableFrom: '2026-06-30' });
  });

  it('an end named by the source does not take the earlier repair away', () => {
    const window = windowOf('2026-03-31', { supervisionField: 'FIRE', namedLastDay: '2026-12-31' });
    expect(window).toMatchObject({ until: '2027-01-01', repairableFrom: '2026-06-30' });
  });

  it('a minor item from before stays unpublished', () => {
    expect(windowOf('2026-03-31', { severity: 'MINOR' })).toBeNull();
  });

  it('with the switch on KEEP the old period stands for 2026-03-31 and does not touch 2026-04-01', () => {
    expect(windowOf('2026-03-31', {}, keep)?.until).toBe('2029-04-01');
    expect(windowOf('2026-04-01', {}, keep)?.until).toBe('2027-04-02');
  });
});

describe('SAMR Order 107: market regulation from 2025-12-25 on', () => {
  it.each([
    ['MINOR', '2025-12-25', '2026-03-26'],
    ['GENERAL', '2026-03-25', '2026-12-26'],
    ['SERIOUS', '2026-12-25', '2028-12-26'],
  ] as const)('%s: repair from %s, gone on %s', (severity, repairableFrom, until) => {
    const window = windowOf('2025-12-25', { severity, marketRegulation: true }, keep);
    expect(window).toEqual({ from: '2025-12-25', until, repairableFrom, regimeId: 'S107' });
  });

  it('the day before, market regulation was under Order 58', () => {
    expect(windowOf('2025-12-24', { marketRegulation: true }, keep)?.regimeId).toBe('O58');
  });

  it('other offices stay under Order 58 until 2026-03-31', () => {
    expect(windowOf('2025-12-25', {}, keep)?.regimeId).toBe('O58');
  });

  it('an older item of market regulation gets the shorter period as well', () => {
    const window = windowOf('2025-12-24', { marketRegulation: true });
    expect(window).toMatchObject({ until: '2026-12-25', regimeId: 'S107' });
  });

  it('governs market regulation after Order 36 came, too', () => {
    expect(windowOf('2026-04-10', { marketRegulation: true })?.regimeId).toBe('S107');
  });
});

describe('the last day named by the source', () => {
  it.each([
    ['earlier than the law: it counts', '2026-08-31', '2026-09-01'],
    ['the last lawful day', '2027-04-10', '2027-04-11'],
    ['one day beyond the law: clamped (E20)', '2027-04-11', '2027-04-11'],
    ['far beyond', '2099-12-31', '2027-04-11'],
    ['the day of the decision itself', '2026-04-10', '2026-04-11'],
    ['before the decision: no day at all', '2026-04-01', '2026-04-10'],
  ])('%s', (_, namedLastDay, until) => {
    expect(windowOf('2026-04-10', { namedLastDay })?.until).toBe(until);
  });

  it('is no part of the end that the law alone gives', () => {
    const item: PublishableItem = {
      decidedOn: day('2026-04-10'),
      severity: 'GENERAL',
      supervisionField: null,
      marketRegulation: false,
      namedLastDay: day('2026-05-01'),
    };
    expect(lastLawfulDay(item, catalogue202604)).toBe('2027-04-11');
  });
});
