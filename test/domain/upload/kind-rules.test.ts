import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { kindFindings } from '../../../src/domain/upload/kind-rules';
import type { Given } from '../../support/facts';
import { FIRM, confirmedListing, day, disposition, honour, penalty } from '../../support/facts';

const context = { today: day('2026-12-31'), catalogue: catalogue202604 };
const [listed] = confirmedListing(FIRM);

describe('the end that a red listing states for itself', () => {
  const codes = (given: Given<'HONOUR'>) =>
    kindFindings('HONOUR', honour(FIRM, given).content, context).map(({ code, field }) => `${code} ${field ?? ''}`);

  it.each([
    ['TAXA', '2027-04-10', []],
    ['TAXA', '2027-04-11', ['E30 validUntil']],
    ['LABA', '2099-12-31', ['E30 validUntil']],
    ['QUAL', '2029-04-10', []],
    ['QUAL', '2029-04-11', ['E30 validUntil']],
    ['AEO', '2099-12-31', []],
    ['OTHER', '2099-12-31', []],
  ] as const)(
    'of %s, granted on 2026-04-10, may not go beyond the term of the type: %s',
    (honourType, until, found) => {
      expect(codes({ honourType, validUntil: until })).toEqual(found);
    },
  );

  it('may be left to the type', () => {
    expect(codes({ validUntil: null })).toEqual([]);
  });
});

describe('a new end ordered by a later decision', () => {
  const codes = (target: Parameters<typeof disposition>[0], newTermEndsOn: string) => {
    const ordered = disposition(target, { action: 'RESUMPTION', effectiveOn: '2026-12-01', newTermEndsOn });
    return kindFindings('DISPOSITION', ordered.content, context).map(({ code }) => code);
  };

  it('lies on or after the first day of the order', () => {
    expect(codes(listed, '2026-11-30')).toEqual(['E17']);
    expect(codes(listed, '2026-12-01')).toEqual([]);
    expect(codes(listed, '2029-10-10')).toEqual([]);
  });

  it('is for listings only: the law ends everything else', () => {
    expect(codes(penalty(FIRM), '2029-10-10')).toEqual(['E30']);
    expect(codes(honour(FIRM), '2029-10-10')).toEqual(['E30']);
  });
});
