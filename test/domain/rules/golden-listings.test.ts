import { covers, localDate } from '../../../src/domain/calendar/local-date';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { publish } from '../../../src/domain/publication/publish';
import type { Fact, RecordFactOf } from '../../../src/domain/record/fact';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import { segmentOn } from '../../../src/domain/rules/explain-standing';
import type { Given } from '../../support/facts';
import { confirmation, disposition, FIRM, listing, registration } from '../../support/facts';

/**
 * The law of every list type, written out by hand from domain.md section 9.3 and rules.md R11, R12: each is decided on
 * 2026-04-08, served on the 9th and published on the 10th (bans in force from the 10th).
 */
interface Golden {
  readonly type: string;
  readonly given: Given<'LISTING'>;
  /** First and last day in force; null: open until performed. */
  readonly first: string;
  readonly last: string | null;
  readonly dayAfter: string | null;
  readonly standing: 'BLACK' | 'WATCH';
  readonly public: 'BLACK_LISTED' | 'NOT_LISTED';
  readonly measures: string;
  /** Earliest early removal; null: none by repair. */
  readonly repairableFrom: string | null;
}

const ALL_SEVERE = 'M-B01 M-B02 M-B03 M-B04 M-B05';
const OTHERS = 'M-C01 M-C02 M-P01';

const GOLDEN: readonly Golden[] = [
  {
    type: 'SAMR',
    given: { listType: 'SAMR', conduct: 'MARKET_SERIOUS' },
    first: '2026-04-10',
    last: '2029-04-10',
    dayAfter: '2029-04-11',
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `M-A03 ${ALL_SEVERE} M-B06 ${OTHERS}`,
    repairableFrom: '2027-04-10',
  },
  {
    type: 'WAGE, corrected on 2026-05-01',
    given: { listType: 'WAGE', conduct: 'WAGE_ARREARS', correctedOn: '2026-05-01' },
    first: '2026-04-10',
    last: '2029-04-08',
    dayAfter: '2029-04-09',
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `M-A01 M-A02 ${ALL_SEVERE} ${OTHERS}`,
    repairableFrom: '2026-11-01',
  },
  {
    type: 'TAX, paid on 2026-05-01',
    given: { listType: 'TAX', conduct: 'TAX_MAJOR', correctedOn: '2026-05-01' },
    first: '2026-04-10',
    last: '2029-04-10',
    dayAfter: '2029-04-11',
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `M-A01 M-A06 ${ALL_SEVERE} M-B07 ${OTHERS}`,
    repairableFrom: '2026-11-01',
  },
  {
    type: 'DEFAULT for obstruction, two years',
    given: { listType: 'DEFAULT', conduct: 'JUDGMENT_OBSTRUCTION' },
    first: '2026-04-10',
    last: '2028-04-10',
    dayAfter: '2028-04-11',
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `M-A01 M-A02 M-A05 M-A06 ${ALL_SEVERE} ${OTHERS}`,
    repairableFrom: '2026-04-10',
  },
  {
    type: 'DEFAULT for evasion, open until performed',
    given: { listType: 'DEFAULT', conduct: 'JUDGMENT_EVASION' },
    first: '2026-04-10',
    last: null,
    dayAfter: null,
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `M-A01 M-A02 M-A05 M-A06 ${ALL_SEVERE} ${OTHERS}`,
    repairableFrom: '2026-04-10',
  },
  {
    type: 'PROC, one year by decision',
    given: { listType: 'PROC', conduct: 'PROCUREMENT_BRIBERY', effectiveOn: '2026-04-10', termEndsOn: '2027-04-09' },
    first: '2026-04-10',
    last: '2027-04-09',
    dayAfter: '2027-04-10',
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `M-A01 ${ALL_SEVERE} ${OTHERS}`,
    repairableFrom: null,
  },
  {
    type: 'SAFETY',
    given: { listType: 'SAFETY', conduct: 'SAFETY_ACCIDENT' },
    first: '2026-04-10',
    last: '2029-04-10',
    dayAfter: '2029-04-11',
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `M-A03 ${ALL_SEVERE} ${OTHERS}`,
    repairableFrom: '2027-04-10',
  },
  {
    type: 'STAT, one year',
    given: { listType: 'STAT', conduct: 'STATISTICS_FRAUD' },
    first: '2026-04-10',
    last: '2027-04-10',
    dayAfter: '2027-04-11',
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `${ALL_SEVERE} M-B06 ${OTHERS}`,
    repairableFrom: '2026-10-10',
  },
  {
    type: 'STAT, uncorrected, two years by decision',
    given: { listType: 'STAT', conduct: 'STATISTICS_FRAUD', termEndsOn: '2028-04-10' },
    first: '2026-04-10',
    last: '2028-04-10',
    dayAfter: '2028-04-11',
    standing: 'BLACK',
    public: 'BLACK_LISTED',
    measures: `${ALL_SEVERE} M-B06 ${OTHERS}`,
    repairableFrom: '2026-10-10',
  },
  {
    type: 'BID, a ban of one year: no severe list',
    given: { listType: 'BID', conduct: 'BID_COLLUSION', effectiveOn: '2026-04-10', termEndsOn: '2027-04-09' },
    first: '2026-04-10',
    last: '2027-04-09',
    dayAfter: '2027-04-10',
    standing: 'WATCH',
    public: 'NOT_LISTED',
    measures: 'M-A02',
    repairableFrom: null,
  },
];

const CLEAR = 'NORMAL NOT_LISTED hidden -';
const inForce = ({ standing, public: open, measures }: Golden) => `${standing} ${open} shown ${measures}`;

/** The firm's day in one line: internal standing, public standing, whether society sees the item, measures. */
function lineOn(day: string, facts: readonly Fact[]): string {
  const timeline = deriveTimeline(FIRM, facts, catalogue202604);
  const file = publish(facts, timeline, catalogue202604)?.file;
  const segment = segmentOn(timeline, localDate(day));
  const open = file?.standings.find((stretch) => covers(stretch, localDate(day)))?.standing ?? 'NOT_LISTED';
  const shown = file?.listings.some((item) => covers(item.shown, localDate(day))) ? 'shown' : 'hidden';
  return `${segment.standing} ${open} ${shown} ${segment.measures.map(({ code }) => code).join(' ') || '-'}`;
}

describe.each(GOLDEN)('$type', (golden) => {
  const decided = listing(FIRM, golden.given);
  const onFile: Fact[] = [registration(FIRM), decided, confirmation(decided)];
  const later = (given: Given<'DISPOSITION'>): RecordFactOf<'DISPOSITION'> => disposition(decided, given);
  const black = inForce(golden);

  it.each<[string, string]>([
    ['2026-04-07', CLEAR],
    ['2026-04-08', CLEAR],
    ['2026-04-09', CLEAR],
    ['2026-04-10', black],
    ...(golden.last === null ? [] : ([[golden.last, black]] as [string, string][])),
    ...(golden.dayAfter === null ? [['2099-12-31', black] as [string, string]] : []),
    ...(golden.dayAfter === null ? [] : ([[golden.dayAfter, CLEAR]] as [string, string][])),
  ])('from decision to the end of its term: %s', (day, expected) => {
    expect(lineOn(day, onFile)).toBe(expected);
  });

  it('is nothing while no approver confirmed it', () => {
    expect(lineOn(golden.first, [registration(FIRM), decided])).toBe(CLEAR);
  });

  it('is nothing while it was not served, where service is required', () => {
    const unserved = listing(FIRM, { ...golden.given, servedOn: null });
    expect(lineOn(golden.first, [registration(FIRM), unserved, confirmation(unserved)])).toBe(CLEAR);
  });

  it('begins with its service when that comes after publication', () => {
    const served = listing(FIRM, { ...golden.given, servedOn: '2026-04-20' });
    const facts = [registration(FIRM), served, confirmation(served)];
    expect([lineOn('2026-04-19', facts), lineOn('2026-04-20', facts)]).toEqual([CLEAR, black]);
  });

  it('can be repaired from the earliest day the law gives, and is gone on that day', () => {
    const outcome = deriveTimeline(FIRM, onFile, catalogue202604).records.find(
      ({ recordId }) => recordId === decided.recordId,
    );
    expect(outcome?.exit.repairableFrom ?? null).toBe(golden.repairableFrom);
    if (golden.repairableFrom === null || golden.repairableFrom === golden.first) return;
    const facts = [...onFile, later({ effectiveOn: golden.repairableFrom })];
    const before = new Date(Date.parse(golden.repairableFrom) - 86_400_000).toISOString().slice(0, 10);
    expect([lineOn(before, facts), lineOn(golden.repairableFrom, facts)]).toEqual([black, CLEAR]);
  });

  it('ends on the day a revocation takes effect', () => {
    const facts = [...onFile, later({ action: 'REVOCATION', effectiveOn: '2026-06-01', retroactive: 'NO' })];
    expect([lineOn('2026-05-31', facts), lineOn('2026-06-01', facts)]).toEqual([black, CLEAR]);
  });

  it('never was when it is revoked from the beginning', () => {
    const facts = [...onFile, later({ action: 'REVOCATION', effectiveOn: '2026-06-01', retroactive: 'YES' })];
    expect([lineOn('2026-04-10', facts), lineOn('2026-06-01', facts)]).toEqual([CLEAR, CLEAR]);
  });

  it.each([
    ['a suspension', 'SUSPENSION', 'RESUMPTION'],
    ['a shield', 'SHIELD', 'SHIELD_END'],
  ] as const)('rests during %s and comes back on the day it ends', (_what, start, end) => {
    const facts = [
      ...onFile,
      later({ action: start, effectiveOn: '2026-06-01' }),
      later({ action: end, effectiveOn: '2026-07-01' }),
    ];
    expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((day) => lineOn(day, facts))).toEqual([
      black,
      CLEAR,
      CLEAR,
      black,
    ]);
  });

  it('is not lengthened by a suspension unless the order says so', () => {
    if (golden.dayAfter === null) return;
    const paused = [
      ...onFile,
      later({ action: 'SUSPENSION', effectiveOn: '2026-06-01' }),
      later({ action: 'RESUMPTION', effectiveOn: '2026-07-01' }),
    ];
    expect(lineOn(golden.dayAfter, paused)).toBe(CLEAR);
    const ordered = [
      ...onFile,
      later({ action: 'SUSPENSION', effectiveOn: '2026-06-01' }),
      later({ action: 'RESUMPTION', effectiveOn: '2026-07-01', newTermEndsOn: '2029-12-31' }),
    ];
    expect([lineOn('2029-12-31', ordered), lineOn('2030-01-01', ordered)]).toEqual([black, CLEAR]);
  });
});

describe('two severe lists', () => {
  it('keep a firm black when one of them is removed', () => {
    const first = listing(FIRM, { listType: 'SAMR' });
    const second = listing(FIRM, { listType: 'SAFETY', conduct: 'SAFETY_ACCIDENT', decisionNumber: '另一文号' });
    const facts = [
      registration(FIRM),
      first,
      confirmation(first),
      second,
      confirmation(second),
      disposition(first, { effectiveOn: '2027-04-10' }),
    ];
    expect(lineOn('2027-04-10', facts)).toBe(`BLACK BLACK_LISTED shown M-A03 ${ALL_SEVERE} ${OTHERS}`);
  });
});
