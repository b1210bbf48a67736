import type { Given } from '../../support/facts';
import { FIRM, abnormalEntry, confirmedListing, honour, registration } from '../../support/facts';
import { boundaryDays, explained, outcomeOf, standingsOn } from './standing-of';

const registered = registration(FIRM);
const feed = { origin: 'FEED', noticeServedOn: null, statementOutcome: null, legalReview: null } as const;

interface TermCase {
  readonly name: string;
  readonly given: Given<'LISTING'>;
  readonly first: string;
  readonly last: string;
  readonly repairableFrom: string | null;
}

// Decided on 2026-04-08, served on the 9th, published on the 10th, unless the case says otherwise.
const severeLists: readonly TermCase[] = [
  {
    name: 'SAMR: 36 months from publication, removal after 12',
    given: { listType: 'SAMR' },
    first: '2026-04-10',
    last: '2029-04-10',
    repairableFrom: '2027-04-10',
  },
  {
    name: 'SAMR: in force from the later of service and publication',
    given: { listType: 'SAMR', servedOn: '2026-04-20' },
    first: '2026-04-20',
    last: '2029-04-10',
    repairableFrom: '2027-04-10',
  },
  {
    name: 'WAGE: 36 months from the decision, removal 6 months after correction',
    given: { listType: 'WAGE', conduct: 'WAGE_ARREARS', correctedOn: '2026-08-31' },
    first: '2026-04-10',
    last: '2029-04-08',
    repairableFrom: '2027-02-28',
  },
  {
    name: 'WAGE: the clock of removal does not run before the correction',
    given: { listType: 'WAGE', conduct: 'WAGE_ARREARS' },
    first: '2026-04-10',
    last: '2029-04-08',
    repairableFrom: null,
  },
  {
    name: 'TAX: 36 months from publication, repairable cases 6 months after payment',
    given: { listType: 'TAX', conduct: 'TAX_MAJOR', correctedOn: '2026-05-01' },
    first: '2026-04-10',
    last: '2029-04-10',
    repairableFrom: '2026-11-01',
  },
  {
    name: 'DEFAULT: the term of the court, removal on performance',
    given: { ...feed, listType: 'DEFAULT', servedOn: null, decidedOn: null, termEndsOn: '2028-04-09' },
    first: '2026-04-10',
    last: '2028-04-09',
    repairableFrom: '2026-04-10',
  },
  {
    name: 'PROC: the term of the decision from its effective date, no early removal',
    given: { listType: 'PROC', effectiveOn: '2026-04-25', termEndsOn: '2027-04-24' },
    first: '2026-04-25',
    last: '2027-04-24',
    repairableFrom: null,
  },
  {
    name: 'PROC: effective before it was published is in force from publication on',
    given: { listType: 'PROC', effectiveOn: '2026-04-09', termEndsOn: '2029-04-08' },
    first: '2026-04-10',
    last: '2029-04-08',
    repairableFrom: null,
  },
  {
    name: 'SAFETY: 36 months from publication, removal after 12',
    given: { listType: 'SAFETY', conduct: 'SAFETY_ACCIDENT' },
    first: '2026-04-10',
    last: '2029-04-10',
    repairableFrom: '2027-04-10',
  },
  {
    name: 'STAT: one year, removal after 6 months',
    given: { listType: 'STAT', conduct: 'STATISTICS_FRAUD', termEndsOn: '2027-04-10' },
    first: '2026-04-10',
    last: '2027-04-10',
    repairableFrom: '2026-10-10',
  },
  {
    name: 'STAT: two years where the decision says so',
    given: { listType: 'STAT', conduct: 'STATISTICS_FRAUD', termEndsOn: '2028-04-10' },
    first: '2026-04-10',
    last: '2028-04-10',
    repairableFrom: '2026-10-10',
  },
  {
    name: 'a term that starts on the last day of a month ends on the last day there is',
    given: { listType: 'WAGE', decidedOn: '2028-02-29', servedOn: '2028-03-01', publishedOn: '2028-03-02' },
    first: '2028-03-02',
    last: '2031-02-28',
    repairableFrom: null,
  },
  {
    name: 'a shorter term of the decision counts',
    given: { listType: 'SAMR', termEndsOn: '2026-12-31' },
    first: '2026-04-10',
    last: '2026-12-31',
    repairableFrom: '2027-04-10',
  },
];

describe('severe lists: BLACK on the days of the term and on no other (domain.md 9.3, R11)', () => {
  it.each(severeLists)('$name', ({ given, first, last, repairableFrom }) => {
    const listed = confirmedListing(FIRM, given);
    const facts = [registered, ...listed];
    expect(standingsOn(facts, ...boundaryDays(first, last))).toEqual(['NORMAL', 'BLACK', 'BLACK', 'NORMAL']);
    expect(outcomeOf(facts, listed[0]).exit.repairableFrom).toBe(repairableFrom);
  });

  it('DEFAULT for evading performance is open until performed when the court names no term', () => {
    const given = { ...feed, listType: 'DEFAULT', conduct: 'JUDGMENT_EVASION', servedOn: null } as const;
    const facts = [registered, ...confirmedListing(FIRM, given)];
    expect(standingsOn(facts, '2026-04-09', '2026-04-10', '2099-12-31')).toEqual(['NORMAL', 'BLACK', 'BLACK']);
    expect(explained(facts, '2026-04-10').nextChangeOn).toBeNull();
  });

  it('DEFAULT for obstruction lasts 24 months when the court names no term', () => {
    const given = { ...feed, listType: 'DEFAULT', conduct: 'JUDGMENT_OBSTRUCTION', servedOn: null } as const;
    const facts = [registered, ...confirmedListing(FIRM, given)];
    expect(standingsOn(facts, '2028-04-10', '2028-04-11')).toEqual(['BLACK', 'NORMAL']);
  });

  it('STAT lasts 12 months when the decision names no term', () => {
    const given = { listType: 'STAT', conduct: 'STATISTICS_FRAUD' } as const;
    const facts = [registered, ...confirmedListing(FIRM, given)];
    expect(standingsOn(facts, '2027-04-10', '2027-04-11')).toEqual(['BLACK', 'NORMAL']);
  });
});

describe('BID: a ban, not a severe list (R12)', () => {
  const [ban, confirmed] = confirmedListing(FIRM, {
    listType: 'BID',
    conduct: 'BID_COLLUSION',
    effectiveOn: '2026-04-15',
    termEndsOn: '2027-04-14',
  });
  const facts = [registered, ban, confirmed];

  it('is watched internally from its effective day to its last day, and is never BLACK', () => {
    const days = boundaryDays('2026-04-15', '2027-04-14');
    expect(standingsOn(facts, ...days)).toEqual(['NORMAL', 'WATCH', 'WATCH', 'NORMAL']);
  });

  it('triggers M-A02 and nothing else', () => {
    const { measures } = explained(facts, '2026-04-15');
    expect(measures).toEqual([{ code: 'M-A02', force: 'MUST', recordIds: [ban.recordId] }]);
  });

  it('cannot be removed early', () => {
    expect(outcomeOf(facts, ban).exit.repairableFrom).toBeNull();
  });
});

describe('ABN: watched until cured, never a severe list', () => {
  it('stays as long as nothing is said', () => {
    const facts = [registered, abnormalEntry(FIRM)];
    expect(standingsOn(facts, '2026-04-09', '2026-04-10', '2099-12-31')).toEqual(['NORMAL', 'WATCH', 'WATCH']);
  });

  it('is gone on the day of removal', () => {
    const facts = [registered, abnormalEntry(FIRM, { removedOn: '2026-06-01' })];
    const days = boundaryDays('2026-04-10', '2026-05-31');
    expect(standingsOn(facts, ...days)).toEqual(['NORMAL', 'WATCH', 'WATCH', 'NORMAL']);
  });

  it('removed on the day it was entered was never on the list', () => {
    const facts = [registered, abnormalEntry(FIRM, { removedOn: '2026-04-10' })];
    expect(standingsOn(facts, '2026-04-10')).toEqual(['NORMAL']);
  });
});

describe('red lists: RED in the term and on no other day', () => {
  it.each<[string, Given<'HONOUR'>, string, string]>([
    ['TAXA: 12 months from the grant', { honourType: 'TAXA' }, '2026-04-10', '2027-04-10'],
    ['LABA: 12 months from the grant', { honourType: 'LABA' }, '2026-04-10', '2027-04-10'],
    ['QUAL: 36 months from the grant', { honourType: 'QUAL' }, '2026-04-10', '2029-04-10'],
    ['AEO: by its certificate', { honourType: 'AEO', validUntil: '2028-06-30' }, '2026-04-10', '2028-06-30'],
    ['an end of its own', { honourType: 'TAXA', validUntil: '2026-12-31' }, '2026-04-10', '2026-12-31'],
    ['published after the grant', { honourType: 'TAXA', publishedOn: '2026-05-01' }, '2026-05-01', '2027-04-10'],
  ])('%s', (_, given, first, last) => {
    const facts = [registered, honour(FIRM, given)];
    expect(standingsOn(facts, ...boundaryDays(first, last))).toEqual(['NORMAL', 'RED', 'RED', 'NORMAL']);
  });

  it('AEO without an end on its certificate stays', () => {
    expect(standingsOn([honour(FIRM, { honourType: 'AEO' })], '2099-12-31')).toEqual(['RED']);
  });

  it('an honour of another kind lists nobody', () => {
    const facts = [registered, honour(FIRM, { honourType: 'OTHER' })];
    expect(explained(facts, '2026-04-10')).toMatchObject({ standing: 'NORMAL', incentives: [] });
  });
});
