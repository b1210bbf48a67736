import type { Given } from '../../support/facts';
import {
  FIRM,
  abnormalEntry,
  commitment,
  confirmedListing,
  disposition,
  honour,
  licence,
  penalty,
  registration,
} from '../../support/facts';
import { explained, standingsOn, stateOf } from './standing-of';

const registered = registration(FIRM);
const taxpayer = honour(FIRM, { validUntil: '2028-12-31' });
const red = [registered, taxpayer];
const broken = { state: 'BROKEN', outcomeOn: '2026-06-01', outcomeBasis: '核查记录' } as const;

describe('precedence BLACK > WATCH > RED > NORMAL (domain.md 9.4)', () => {
  it.each([
    ['nothing', [registered], 'NORMAL', 'STA-04'],
    ['a licence only', [registered, licence(FIRM)], 'NORMAL', 'STA-04'],
    ['a red listing', red, 'RED', 'STA-03'],
    ['a red listing and an abnormal entry', [...red, abnormalEntry(FIRM)], 'WATCH', 'STA-02'],
    ['a red listing and a serious penalty', [...red, penalty(FIRM, { kinds: ['CLOSE'] })], 'WATCH', 'STA-02'],
    ['all of them', [...red, abnormalEntry(FIRM), ...confirmedListing(FIRM)], 'BLACK', 'STA-01'],
  ] as const)('%s', (_, facts, standing, ruleId) => {
    expect(explained(facts, '2026-04-10')).toMatchObject({ standing, ruleId, catalogueVersion: '2026-04-01' });
  });
});

describe('a commitment', () => {
  it('that was broken is watched for 12 months from the day it was found', () => {
    const facts = [...red, commitment(FIRM, broken)];
    const days = ['2026-05-31', '2026-06-01', '2027-06-01', '2027-06-02'] as const;
    expect(standingsOn(facts, ...days)).toEqual(['RED', 'WATCH', 'WATCH', 'RED']);
  });

  it.each(['MADE', 'KEPT'] as const)('in state %s weighs nothing', (state) => {
    const facts = [...red, commitment(FIRM, { state, outcomeOn: state === 'MADE' ? null : '2026-06-01' })];
    expect(standingsOn(facts, '2026-06-01')).toEqual(['RED']);
  });
});

describe('a red listing beside an item in publication', () => {
  it.each<[string, Given<'PENALTY'>, string]>([
    ['a general penalty blocks it', {}, 'NORMAL'],
    ['a minor penalty does not', { kinds: ['WARNING'] }, 'RED'],
    ['a simple-procedure fine does not', { procedure: 'SIMPLE' }, 'RED'],
    ['administrative detention does not: it is never in publication', { kinds: ['DETENTION'] }, 'RED'],
  ])('%s', (_, given, standing) => {
    expect(standingsOn([...red, penalty(FIRM, given)], '2026-06-01')).toEqual([standing]);
  });

  it('comes back on the day after the last day of publication', () => {
    const facts = [...red, penalty(FIRM)];
    expect(standingsOn(facts, '2026-04-09', '2026-04-10')).toEqual(['NORMAL', 'NORMAL']);
    expect(standingsOn(facts, '2027-04-10', '2027-04-11')).toEqual(['NORMAL', 'RED']);
  });

  it('names both on a blocked day, and grants no incentive', () => {
    const fined = penalty(FIRM);
    const { used, incentives } = explained([...red, fined], '2026-06-01');
    const uses = Object.fromEntries(used.map((item) => [item.outcome.recordId, item.uses]));
    expect(uses).toEqual({ [taxpayer.recordId]: ['RED_BLOCKED'], [fined.recordId]: ['BLOCKS_RED'] });
    expect(incentives).toEqual([]);
  });
});

describe('a red listing beside a severe one lapses for good', () => {
  const [black, confirmed] = confirmedListing(FIRM, { publishedOn: '2026-08-01', termEndsOn: '2026-12-31' });
  const facts = [...red, black, confirmed];

  it('is RED until the day before, BLACK in the term, and NORMAL after it', () => {
    const days = ['2026-07-31', '2026-08-01', '2026-12-31', '2027-01-01', '2028-12-31'] as const;
    expect(standingsOn(facts, ...days)).toEqual(['RED', 'BLACK', 'BLACK', 'NORMAL', 'NORMAL']);
    expect(stateOf(facts, taxpayer, '2027-01-01')).toBe('LAPSED');
  });

  it('says which listing made it lapse', () => {
    const { used } = explained(facts, '2027-01-01');
    const uses = Object.fromEntries(used.map((item) => [item.outcome.recordId, item.uses]));
    expect(uses).toEqual({ [taxpayer.recordId]: ['RED_LAPSED'], [black.recordId]: ['LAPSES_RED'] });
  });

  it('granted while black never begins', () => {
    const granted = honour(FIRM, { grantedOn: '2026-09-01', publishedOn: '2026-09-01', validUntil: '2028-12-31' });
    const given = [registered, granted, black, confirmed];
    expect(standingsOn(given, '2026-09-01', '2026-12-31', '2027-01-01')).toEqual(['BLACK', 'BLACK', 'NORMAL']);
  });

  it('granted on the day after the severe term stands', () => {
    const granted = honour(FIRM, { grantedOn: '2027-01-01', publishedOn: '2027-01-01' });
    expect(standingsOn([registered, granted, black, confirmed], '2027-01-01')).toEqual(['RED']);
  });

  it('does not come back when the severe listing is repaired', () => {
    const repair = disposition(black, { effectiveOn: '2026-10-01' });
    expect(standingsOn([...facts, repair], '2026-10-01')).toEqual(['NORMAL']);
  });

  it('comes back when the severe listing is revoked from the beginning', () => {
    const decision = disposition(black, { action: 'REVOCATION', effectiveOn: '2026-10-01', retroactive: 'YES' });
    expect(standingsOn([...facts, decision], '2026-08-01', '2027-01-01')).toEqual(['RED', 'RED']);
  });

  it('is untouched by an unconfirmed listing or a ban', () => {
    expect(standingsOn([...red, black], '2026-08-01')).toEqual(['RED']);
    const ban = { listType: 'BID', effectiveOn: '2026-08-01', termEndsOn: '2026-12-31' } as const;
    expect(standingsOn([...red, ...confirmedListing(FIRM, ban)], '2026-08-01', '2027-01-01')).toEqual(['WATCH', 'RED']);
  });

  it('is untouched by a listing that was over before the grant', () => {
    const [old, oldConfirmed] = confirmedListing(FIRM, {
      decidedOn: '2024-01-08',
      servedOn: '2024-01-09',
      publishedOn: '2024-01-10',
      termEndsOn: '2026-04-09',
    });
    expect(standingsOn([...red, old, oldConfirmed], '2026-04-09', '2026-04-10')).toEqual(['BLACK', 'RED']);
  });
});

describe('measures and incentives', () => {
  it('what one trigger orders and another allows is ordered', () => {
    const [samr, samrConfirmed] = confirmedListing(FIRM);
    const [wage, wageConfirmed] = confirmedListing(FIRM, { listType: 'WAGE', decisionNumber: '示范欠〔2026〕1号' });
    const { measures } = explained([registered, samr, samrConfirmed, wage, wageConfirmed], '2026-04-10');
    const honours = measures.find(({ code }) => code === 'M-B02');
    expect(honours).toEqual({ code: 'M-B02', force: 'MUST', recordIds: [samr.recordId, wage.recordId].sort() });
  });

  it('an abnormal entry adds to the measures of a BLACK firm and is named for it', () => {
    const entry = abnormalEntry(FIRM);
    const { used } = explained([registered, entry, ...confirmedListing(FIRM)], '2026-04-10');
    expect(used.find(({ outcome }) => outcome.recordId === entry.recordId)?.uses).toEqual(['MEASURE']);
  });

  it('a penalty triggers no measure', () => {
    expect(explained([registered, penalty(FIRM, { kinds: ['CLOSE'] })], '2026-04-10').measures).toEqual([]);
  });

  it('incentives are those of the red lists the firm is on', () => {
    const labour = honour(FIRM, { honourType: 'LABA', documentNumber: '示范劳〔2026〕1号' });
    expect(explained([registered, labour], '2026-04-10').incentives).not.toContain('I-07');
    expect(explained([...red, labour], '2026-04-10').incentives).toContain('I-07');
  });
});
