import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { cutPublication, publicFileOn } from '../../../src/domain/publication/cut-publication';
import { publish } from '../../../src/domain/publication/publish';
import type { Fact } from '../../../src/domain/record/fact';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import { FIRM, confirmedListing, day, penalty, registration, confirmation } from '../../support/facts';

function kept(facts: readonly Fact[], from: string) {
  const publication = publish(facts, deriveTimeline(FIRM, facts, catalogue202604), catalogue202604);
  return publication && cutPublication(publication, day(from));
}

const registered = registration(FIRM);
const facts = [registered, ...confirmedListing(FIRM, { termEndsOn: '2026-12-31' })];

describe('what the publication holds from a day on (R2)', () => {
  it('keeps an item on its last day and drops it on the next', () => {
    expect(kept(facts, '2026-12-31')).toMatchObject({ nextEnd: '2027-01-01', listEntries: [{ list: 'BLACK' }] });
    const after = kept(facts, '2027-01-01');
    expect(after).toMatchObject({ nextEnd: null, listEntries: [] });
    expect(after?.file.listings).toEqual([]);
  });

  it('keeps what is still to come', () => {
    expect(kept(facts, '2026-01-01')?.file.listings).toHaveLength(1);
  });

  it('says nothing of a BLACK period that is over: the standing holds from the beginning', () => {
    const standings = kept(facts, '2027-01-01')?.file.standings;
    expect(standings).toMatchObject([{ standing: 'NOT_LISTED', from: '1900-01-01', until: null }]);
  });

  it('is nothing at all when the last item of a provisional firm is over', () => {
    const fined = penalty(FIRM);
    const provisional = [fined, confirmation(fined)];
    expect(kept(provisional, '2027-04-10')?.file.penalties).toHaveLength(1);
    expect(kept(provisional, '2027-04-11')).toBeNull();
  });
});

describe('the public file of one day', () => {
  it('holds the one standing of the day', () => {
    const file = kept(facts, '2026-01-01')?.file;
    const standingOn = (on: string) => file && publicFileOn(file, day(on))?.standings.map(({ standing }) => standing);
    expect(standingOn('2026-12-31')).toEqual(['BLACK_LISTED']);
    expect(standingOn('2027-01-01')).toEqual(['NOT_LISTED']);
  });

  it('does not tell when an earlier listing ended', () => {
    const file = kept(facts, '2026-06-01')?.file;
    expect(file && publicFileOn(file, day('2027-01-01'))?.standing.from).toBe('1900-01-01');
  });

  it('is nothing on a day on which no item is shown', () => {
    const fined = penalty(FIRM);
    const file = kept([fined, confirmation(fined)], '2026-01-01')?.file;
    expect(file && publicFileOn(file, day('2026-04-09'))).toBeNull();
  });
});
