import {
  FIRM,
  abnormalEntry,
  confirmation,
  confirmedListing,
  corrected,
  disposition,
  honour,
  listing,
  penalty,
  registration,
  withdrawal,
} from '../../support/facts';
import { explained, outcomeOf, standingsOn, stateOf } from './standing-of';

const registered = registration(FIRM);
const [listed, confirmed] = confirmedListing(FIRM);
const black = [registered, listed, confirmed];

describe('repair', () => {
  const repaired = [...black, disposition(listed, { action: 'REPAIR', effectiveOn: '2027-05-01' })];

  it('granted today: not BLACK today, still BLACK the day before', () => {
    expect(standingsOn(repaired, '2027-04-30', '2027-05-01')).toEqual(['BLACK', 'NORMAL']);
    expect(stateOf(repaired, listed, '2027-05-01')).toBe('REPAIRED');
  });

  it('takes the measures with it', () => {
    expect(explained(repaired, '2027-04-30').measures).not.toEqual([]);
    expect(explained(repaired, '2027-05-01').measures).toEqual([]);
  });

  it('that was withdrawn as mistaken puts the listing back on every day', () => {
    const repair = disposition(listed, { action: 'REPAIR', effectiveOn: '2027-05-01' });
    expect(standingsOn([...black, repair, withdrawal(repair)], '2027-05-01')).toEqual(['BLACK']);
  });

  it('of a penalty ends its weight', () => {
    const fined = penalty(FIRM, { kinds: ['CLOSE'] });
    const facts = [registered, fined, disposition(fined, { effectiveOn: '2027-05-01' })];
    expect(standingsOn(facts, '2027-04-30', '2027-05-01')).toEqual(['WATCH', 'NORMAL']);
  });

  it('of a minor penalty closes it as well', () => {
    const warned = penalty(FIRM, { kinds: ['WARNING'] });
    const facts = [registered, warned, disposition(warned, { effectiveOn: '2026-05-01' })];
    expect(stateOf(facts, warned, '2026-04-30')).toBe('MINOR');
    expect(stateOf(facts, warned, '2026-05-01')).toBe('REPAIRED');
  });

  it('decided before the term began leaves no day of it', () => {
    const facts = [...black, disposition(listed, { effectiveOn: '2026-04-01' })];
    expect(standingsOn(facts, '2026-04-10', '2028-01-01')).toEqual(['NORMAL', 'NORMAL']);
  });
});

describe('revocation of the decision', () => {
  const revoked = (retroactive: 'YES' | 'NO') =>
    disposition(listed, { action: 'REVOCATION', effectiveOn: '2027-05-01', retroactive });

  it('with retroactive effect: history says revoked, and the standing of every day is recomputed', () => {
    const facts = [...black, revoked('YES')];
    expect(standingsOn(facts, '2026-04-10', '2027-04-30', '2027-05-01')).toEqual(['NORMAL', 'NORMAL', 'NORMAL']);
    expect(stateOf(facts, listed, '2026-04-10')).toBe('REVOKED');
  });

  it('without: BLACK until the day before, revoked from then on', () => {
    const facts = [...black, revoked('NO')];
    expect(standingsOn(facts, '2027-04-30', '2027-05-01')).toEqual(['BLACK', 'NORMAL']);
    expect(stateOf(facts, listed, '2027-05-01')).toBe('REVOKED');
  });

  it('after the term still says revoked rather than expired', () => {
    expect(stateOf([...black, revoked('YES')], listed, '2030-01-01')).toBe('REVOKED');
  });

  it.each([
    ['a minor penalty', penalty(FIRM, { kinds: ['WARNING'] })],
    ['a penalty that is never published', penalty(FIRM, { kinds: ['DETENTION'] })],
    ['a listing that was never served', listing(FIRM, { servedOn: null })],
  ])('of %s is told too', (_, record) => {
    const facts = [registered, record, disposition(record, { action: 'REVOCATION', effectiveOn: '2027-05-01' })];
    expect(stateOf(facts, record, '2027-04-30')).not.toBe('REVOKED');
    expect(stateOf(facts, record, '2027-05-01')).toBe('REVOKED');
  });

  it('of an abnormal entry', () => {
    const entry = abnormalEntry(FIRM);
    const decision = disposition(entry, { action: 'REVOCATION', effectiveOn: '2026-06-01' });
    expect(standingsOn([registered, entry, decision], '2026-05-31', '2026-06-01')).toEqual(['WATCH', 'NORMAL']);
  });
});

describe('suspension by court or reconsideration, and resumption', () => {
  const suspension = disposition(listed, { action: 'SUSPENSION', effectiveOn: '2026-06-01' });
  const resumption = disposition(listed, { action: 'RESUMPTION', effectiveOn: '2026-12-01' });

  it('not BLACK from the order on, and BLACK again from the day it is lifted', () => {
    const facts = [...black, suspension, resumption];
    const days = ['2026-05-31', '2026-06-01', '2026-11-30', '2026-12-01'] as const;
    expect(standingsOn(facts, ...days)).toEqual(['BLACK', 'NORMAL', 'NORMAL', 'BLACK']);
    expect(stateOf(facts, listed, '2026-06-01')).toBe('SUSPENDED');
  });

  it('does not lengthen the term (R11)', () => {
    expect(standingsOn([...black, suspension, resumption], '2029-04-10', '2029-04-11')).toEqual(['BLACK', 'NORMAL']);
  });

  it('lengthens it only when the order says so', () => {
    const ordered = disposition(listed, {
      action: 'RESUMPTION',
      effectiveOn: '2026-12-01',
      newTermEndsOn: '2029-10-10',
    });
    const facts = [...black, suspension, ordered];
    expect(standingsOn(facts, '2029-10-10', '2029-10-11')).toEqual(['BLACK', 'NORMAL']);
    expect(outcomeOf(facts, listed).exit.endsOn).toBe('2029-10-11');
  });

  it('may shorten it as well', () => {
    const ordered = disposition(listed, {
      action: 'RESUMPTION',
      effectiveOn: '2026-12-01',
      newTermEndsOn: '2027-01-31',
    });
    expect(standingsOn([...black, suspension, ordered], '2027-01-31', '2027-02-01')).toEqual(['BLACK', 'NORMAL']);
  });

  it('of a penalty never lengthens its publication, whatever the order says (R22)', () => {
    const fined = penalty(FIRM, { kinds: ['CLOSE'] });
    const ordered = disposition(fined, {
      action: 'RESUMPTION',
      effectiveOn: '2026-12-01',
      newTermEndsOn: '2999-01-01',
    });
    expect(standingsOn([registered, fined, ordered], '2029-04-10', '2029-04-11')).toEqual(['WATCH', 'NORMAL']);
  });

  it('without an end lasts to the end of the term', () => {
    const facts = [...black, suspension];
    expect(standingsOn(facts, '2026-06-01', '2029-04-10')).toEqual(['NORMAL', 'NORMAL']);
    expect(stateOf(facts, listed, '2029-04-11')).toBe('EXPIRED');
  });

  it('by a new order from the very day on which the old one is lifted goes on without a gap', () => {
    const lifted = disposition(listed, { action: 'RESUMPTION', effectiveOn: '2026-08-01' });
    const renewed = disposition(listed, { action: 'SUSPENSION', effectiveOn: '2026-08-01' });
    const facts = [...black, suspension, lifted, renewed, resumption];
    expect(standingsOn(facts, '2026-05-31', '2026-07-31', '2026-08-01', '2026-11-30', '2026-12-01')).toEqual([
      'BLACK',
      'NORMAL',
      'NORMAL',
      'NORMAL',
      'BLACK',
    ]);
  });

  it('ordered and lifted on one day changes nothing', () => {
    const lifted = disposition(listed, { action: 'RESUMPTION', effectiveOn: '2026-06-01' });
    expect(standingsOn([...black, suspension, lifted], '2026-06-01', '2026-06-02')).toEqual(['BLACK', 'BLACK']);
  });

  it('a second suspension after the first was lifted is another one', () => {
    const again = disposition(listed, { action: 'SUSPENSION', effectiveOn: '2027-06-01' });
    const facts = [...black, suspension, resumption, again];
    expect(standingsOn(facts, '2027-05-31', '2027-06-01')).toEqual(['BLACK', 'NORMAL']);
  });
});

describe('temporary shield in a reorganisation', () => {
  const shield = disposition(listed, { action: 'SHIELD', effectiveOn: '2026-06-01' });
  const failed = disposition(listed, { action: 'SHIELD_END', effectiveOn: '2027-06-01' });

  it('is not BLACK while it lasts, marked as shielded, and BLACK again when the plan fails', () => {
    const facts = [...black, shield, failed];
    const days = ['2026-05-31', '2026-06-01', '2027-05-31', '2027-06-01'] as const;
    expect(standingsOn(facts, ...days)).toEqual(['BLACK', 'NORMAL', 'NORMAL', 'BLACK']);
    expect(stateOf(facts, listed, '2026-06-01')).toBe('SHIELDED');
  });

  it('does not lengthen the term', () => {
    expect(standingsOn([...black, shield, failed], '2029-04-10', '2029-04-11')).toEqual(['BLACK', 'NORMAL']);
  });

  it('is final when the plan is carried out and the listing repaired', () => {
    const facts = [...black, shield, disposition(listed, { effectiveOn: '2027-06-01' }), failed];
    expect(stateOf(facts, listed, '2027-06-01')).toBe('REPAIRED');
  });

  it('over a suspension: neither ending alone makes the firm BLACK', () => {
    const suspension = disposition(listed, { action: 'SUSPENSION', effectiveOn: '2026-05-01' });
    const resumption = disposition(listed, { action: 'RESUMPTION', effectiveOn: '2026-12-01' });
    const facts = [...black, shield, failed, suspension, resumption];
    const days = ['2026-04-30', '2026-05-01', '2026-12-01', '2027-05-31', '2027-06-01'] as const;
    expect(standingsOn(facts, ...days)).toEqual(['BLACK', 'NORMAL', 'NORMAL', 'NORMAL', 'BLACK']);
  });
});

describe('withdrawal by the source', () => {
  it('leaves no day of the record', () => {
    const facts = [...black, withdrawal(listed)];
    expect(standingsOn(facts, '2026-04-10', '2026-12-01')).toEqual(['NORMAL', 'NORMAL']);
    expect(stateOf(facts, listed, '2026-04-10')).toBe('WITHDRAWN');
  });

  it('of a decision about another record leaves that one untouched', () => {
    const other = honour(FIRM);
    expect(standingsOn([...black, other, withdrawal(other)], '2026-04-10')).toEqual(['BLACK']);
  });
});

describe('two severe lists, one removed', () => {
  it('still BLACK, for the other', () => {
    const [wage, wageConfirmed] = confirmedListing(FIRM, { listType: 'WAGE', decisionNumber: '示范欠〔2026〕1号' });
    const facts = [...black, wage, wageConfirmed, disposition(listed, { effectiveOn: '2026-12-01' })];
    const { standing, used } = explained(facts, '2026-12-01');
    expect(standing).toBe('BLACK');
    expect(used.map(({ outcome }) => outcome.recordId)).toEqual([wage.recordId]);
  });
});

describe('a decision finds its record by number and authority', () => {
  it.each([
    ['another list type', { targetListType: 'WAGE' }],
    ['another number', { targetNumber: '示范列〔2026〕9号' }],
    ['another authority', { targetAuthorityCode: '1199010000D000063J' }],
    ['another kind', { targetKind: 'PENALTY' }],
  ] as const)('%s touches nothing', (_, other) => {
    expect(standingsOn([...black, disposition(listed, { effectiveOn: '2026-12-01', ...other })], '2026-12-01')).toEqual(
      ['BLACK'],
    );
  });

  it('its own correction counts at once', () => {
    const repair = disposition(listed, { effectiveOn: '2026-12-01' });
    const later = corrected(repair, { effectiveOn: '2027-03-01' });
    expect(standingsOn([...black, repair, later], '2026-12-01', '2027-03-01')).toEqual(['BLACK', 'NORMAL']);
  });
});

describe('what the register says of the enterprise', () => {
  it.each([
    ['dissolved', { state: 'DISSOLVED', dissolvedOn: '2026-08-01' }],
    ['merged into a successor', { state: 'DISSOLVED', dissolvedOn: '2026-08-01', successorUscc: '91990102MA0D00025D' }],
  ] as const)('%s: its listing stays to term', (_, given) => {
    const facts = [registration(FIRM, given), listed, confirmation(listed)];
    expect(standingsOn(facts, '2026-08-01', '2029-04-10', '2029-04-11')).toEqual(['BLACK', 'BLACK', 'NORMAL']);
  });
});
