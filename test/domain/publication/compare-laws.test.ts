import { localDate } from '../../../src/domain/calendar/local-date';
import { catalogueOfVersion, CATALOGUES, catalogueInForceOn } from '../../../src/domain/catalogue/index';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { compareLaws } from '../../../src/domain/publication/compare-laws';
import type { Fact } from '../../../src/domain/record/fact';
import { confirmedListing, FIRM, penalty, registration } from '../../support/facts';

const compare = (version: string, facts: readonly Fact[], day = '2027-01-01') =>
  compareLaws(FIRM, [registration(FIRM), ...facts], catalogue202604, catalogueOfVersion(version), localDate(day));

describe('another version of the law', () => {
  it('is in force on no day while it is only proposed', () => {
    expect(CATALOGUES.length).toBeGreaterThan(1);
    expect(catalogueInForceOn(localDate('2099-01-01')).version).toBe('2026-04-01');
  });

  it('that answers every open question as now touches nobody', () => {
    expect(
      compareLaws(FIRM, [registration(FIRM), penalty(FIRM)], catalogue202604, catalogue202604, localDate('2026-06-01')),
    ).toBeNull();
  });

  it('that keeps the old periods shows older items longer', () => {
    const old = penalty(FIRM, { decidedOn: '2025-06-01', publicUntil: '2028-06-01' });
    const difference = compare('2027-transition', [old]);
    expect(difference?.records).toMatchObject([{ kind: 'PENALTY', item: 'APPEARS' }]);
  });

  it('that calls a suspended licence general takes the firm off the watch', () => {
    const suspended = penalty(FIRM, { kinds: ['SUSPEND_LICENCE'], fine: null, decidedOn: '2026-06-01' });
    const difference = compare('2027-licence-penalties', [suspended]);
    expect(difference).toMatchObject({
      standing: ['WATCH', 'NORMAL'],
      records: [{ severity: ['SERIOUS', 'GENERAL'] }],
    });
  });

  it('that asks for one year moves the earliest removal of the statistics list', () => {
    const facts = confirmedListing(FIRM, { listType: 'STAT', conduct: 'STATISTICS_FRAUD' });
    expect(compare('2027-short-list-terms', facts)?.records).toMatchObject([
      { item: null, repairableFrom: ['2026-10-10', '2027-04-10'] },
    ]);
  });

  it('that changes only how offices list touches no firm on file', () => {
    expect(compare('2027-county-consent', confirmedListing(FIRM))).toBeNull();
  });
});
