import { withoutClosedRecords } from '../../../src/domain/rules/explain-standing';
import {
  FIRM,
  abnormalEntry,
  confirmedListing,
  disposition,
  honour,
  listing,
  penalty,
  registration,
} from '../../support/facts';
import { explained } from './standing-of';

const registered = registration(FIRM);
const [listed, confirmed] = confirmedListing(FIRM, { termEndsOn: '2027-04-10' });
const facts = [registered, listed, confirmed];

describe('a day explained', () => {
  it('names the first day of the run and the next change that comes by itself', () => {
    expect(explained(facts, '2026-12-01')).toMatchObject({ since: '2026-04-10', nextChangeOn: '2027-04-11' });
  });

  it('has no first day before anything happened', () => {
    expect(explained(facts, '2026-04-09')).toMatchObject({ since: null, nextChangeOn: '2026-04-10' });
  });

  it('keeps the run through a change of reasons', () => {
    const [wage, wageConfirmed] = confirmedListing(FIRM, { listType: 'WAGE', publishedOn: '2027-01-01' });
    expect(explained([...facts, wage, wageConfirmed], '2027-06-01').since).toBe('2026-04-10');
  });

  it.each([
    ['an honour that lists nobody', honour(FIRM, { honourType: 'OTHER' }), 'NO_EFFECT'],
    ['waiting for confirmation', listing(FIRM, { decisionNumber: '示范列〔2026〕7号' }), 'AWAITING_CONFIRMATION'],
    ['not served', listing(FIRM, { decisionNumber: '示范列〔2026〕7号', servedOn: null }), 'NOT_SERVED'],
    ['minor', penalty(FIRM, { kinds: ['WARNING'] }), 'MINOR'],
    ['outranked by a severe listing', penalty(FIRM, { kinds: ['CLOSE'] }), 'OUTRANKED'],
    ['not yet begun', abnormalEntry(FIRM, { enteredOn: '2026-12-02' }), 'NOT_YET'],
    ['cured', abnormalEntry(FIRM, { removedOn: '2026-12-01' }), 'CURED'],
  ])('says of a record set aside why: %s', (_, record, reason) => {
    const { setAside } = explained([...facts, record], '2026-12-01');
    expect(setAside.map((item) => [item.outcome.recordId, item.setAsideBecause])).toEqual([[record.recordId, reason]]);
  });
});

describe('what everybody but the auditor may see (R1)', () => {
  const open = (all: Parameters<typeof explained>[0], on: string) => withoutClosedRecords(explained(all, on));

  it('keeps an answer that rests on open records', () => {
    expect(open(facts, '2026-12-01')).toEqual(explained(facts, '2026-12-01'));
  });

  it.each([
    ['expired', facts, '2027-04-11'],
    ['repaired', [...facts, disposition(listed, { effectiveOn: '2026-12-01' })], '2026-12-01'],
    ['revoked', [...facts, disposition(listed, { action: 'REVOCATION', effectiveOn: '2026-12-01' })], '2026-12-01'],
  ] as const)('holds nothing of a listing that is %s', (_, all, on) => {
    expect(open(all, on)).toMatchObject({ standing: 'NORMAL', since: null, used: [], setAside: [] });
  });

  it('does not tell through its first day that another listing came before', () => {
    const [wage, wageConfirmed] = confirmedListing(FIRM, { listType: 'WAGE', publishedOn: '2027-01-01' });
    const all = [...facts, wage, wageConfirmed];
    expect(open(all, '2027-04-10').since).toBe('2026-04-10');
    expect(open(all, '2027-04-11').since).toBe('2027-01-01');
  });

  it('nor when an older record only adds a measure', () => {
    const entry = abnormalEntry(FIRM, { enteredOn: '2024-01-01' });
    const [wage, wageConfirmed] = confirmedListing(FIRM, { listType: 'WAGE', publishedOn: '2027-01-01' });
    expect(open([...facts, entry, wage, wageConfirmed], '2027-04-11').since).toBe('2027-01-01');
  });

  it('forgets that a red listing lapsed, and why', () => {
    const taxpayer = honour(FIRM, { validUntil: '2028-12-31' });
    expect(open([...facts, taxpayer], '2027-04-11')).toMatchObject({ standing: 'NORMAL', used: [], setAside: [] });
  });
});
