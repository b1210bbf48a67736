import { CLERK, FIRM, SECOND_APPROVER, confirmation, corrected, listing, registration } from '../../support/facts';
import { explained, standingsOn, stateOf } from './standing-of';

const registered = registration(FIRM);
const filed = listing(FIRM);

describe('service and publication (R11)', () => {
  it('a listing decided but not served is never BLACK', () => {
    const unserved = listing(FIRM, { servedOn: null });
    const facts = [registered, unserved, confirmation(unserved)];
    expect(standingsOn(facts, '2026-04-10', '2027-04-10', '2099-12-31')).toEqual(['NORMAL', 'NORMAL', 'NORMAL']);
    expect(stateOf(facts, unserved, '2026-04-10')).toBe('NOT_SERVED');
  });

  it('a day before service is never BLACK, however early it was published', () => {
    const served = listing(FIRM, { servedOn: '2026-05-20', publishedOn: '2026-04-10' });
    const facts = [registered, served, confirmation(served)];
    expect(standingsOn(facts, '2026-05-19', '2026-05-20')).toEqual(['NORMAL', 'BLACK']);
  });

  it('a listing served but not yet published waits for its publication', () => {
    const published = listing(FIRM, { servedOn: '2026-04-09', publishedOn: '2026-05-20' });
    const facts = [registered, published, confirmation(published)];
    expect(standingsOn(facts, '2026-05-19', '2026-05-20')).toEqual(['NORMAL', 'BLACK']);
    expect(stateOf(facts, published, '2026-05-19')).toBe('NOT_YET');
  });

  it('a back-dated listing means learned late: the day of upload moves nothing', () => {
    const late = listing(FIRM, {}, { recordedAt: '2027-01-05T02:00:00.000Z' });
    const facts = [registered, late, confirmation(late, {}, { recordedAt: '2027-01-06T02:00:00.000Z' })];
    expect(standingsOn(facts, '2026-04-09', '2026-04-10')).toEqual(['NORMAL', 'BLACK']);
  });

  it('a term that ends today is BLACK today and not tomorrow', () => {
    const ending = listing(FIRM, { termEndsOn: '2026-11-23' });
    const facts = [registered, ending, confirmation(ending)];
    expect(standingsOn(facts, '2026-11-23', '2026-11-24')).toEqual(['BLACK', 'NORMAL']);
    expect(explained(facts, '2026-11-23').nextChangeOn).toBe('2026-11-24');
    expect(stateOf(facts, ending, '2026-11-24')).toBe('EXPIRED');
  });
});

describe('two people of one department (R8)', () => {
  it('an unconfirmed listing is not BLACK and says why', () => {
    const facts = [registered, filed];
    expect(standingsOn(facts, '2026-04-10', '2027-04-10')).toEqual(['NORMAL', 'NORMAL']);
    expect(stateOf(facts, filed, '2026-04-10')).toBe('AWAITING_CONFIRMATION');
  });

  it('one confirmation by another person puts it in force', () => {
    expect(standingsOn([registered, filed, confirmation(filed)], '2026-04-10')).toEqual(['BLACK']);
  });

  it('the person who filed it cannot confirm it', () => {
    const own = confirmation(filed, {}, { recordedBy: CLERK });
    expect(standingsOn([registered, filed, own], '2026-04-10')).toEqual(['NORMAL']);
  });

  it('a confirmation of another listing is none of this one', () => {
    const other = listing(FIRM, { decisionNumber: '示范列〔2026〕2号' });
    expect(standingsOn([registered, filed, confirmation(other)], '2026-04-10')).toEqual(['NORMAL']);
  });

  describe('a batch above the configured number of firms', () => {
    const needsTwo = { approversRequired: 2 };
    const first = confirmation(filed, needsTwo);

    it('needs a second approver', () => {
      expect(standingsOn([registered, filed, first], '2026-04-10')).toEqual(['NORMAL']);
    });

    it('is in force with two different approvers', () => {
      const second = confirmation(filed, needsTwo, { recordedBy: SECOND_APPROVER });
      expect(standingsOn([registered, filed, first, second], '2026-04-10')).toEqual(['BLACK']);
    });

    it('does not count the same person twice', () => {
      const again = confirmation(filed, needsTwo, { batchId: 'another batch' });
      expect(again.recordId).not.toBe(first.recordId);
      expect(standingsOn([registered, filed, first, again], '2026-04-10')).toEqual(['NORMAL']);
    });

    it('does not count the person who filed it as the second', () => {
      const own = confirmation(filed, needsTwo, { recordedBy: CLERK });
      expect(standingsOn([registered, filed, first, own], '2026-04-10')).toEqual(['NORMAL']);
    });

    it('holds to the strictest of what its approvers were told', () => {
      const lenient = confirmation(filed, { approversRequired: 1 }, { batchId: 'before the limit was lowered' });
      expect(standingsOn([registered, filed, lenient], '2026-04-10')).toEqual(['BLACK']);
      expect(standingsOn([registered, filed, lenient, first], '2026-04-10')).toEqual(['NORMAL']);
    });
  });
});

describe('a correction of a confirmed listing', () => {
  const shorter = corrected(filed, { termEndsOn: '2026-12-31' }, { recordedBy: 'clerk-2' });
  const facts = [registered, filed, confirmation(filed), shorter];

  it('leaves the confirmed version in force while it waits', () => {
    expect(standingsOn(facts, '2026-12-31', '2027-01-01')).toEqual(['BLACK', 'BLACK']);
  });

  it('counts from the moment another person confirms it', () => {
    const all = [...facts, confirmation(shorter)];
    expect(standingsOn(all, '2026-12-31', '2027-01-01')).toEqual(['BLACK', 'NORMAL']);
  });

  it('is not confirmed by the person who corrected it', () => {
    const own = confirmation(shorter, {}, { recordedBy: 'clerk-2' });
    expect(standingsOn([...facts, own], '2027-01-01')).toEqual(['BLACK']);
  });

  it('may be confirmed by the person who filed the version before', () => {
    const byFirstClerk = confirmation(shorter, {}, { recordedBy: CLERK });
    expect(standingsOn([...facts, byFirstClerk], '2027-01-01')).toEqual(['NORMAL']);
  });
});
