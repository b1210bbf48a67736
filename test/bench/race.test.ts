import type { Figures, RaceResult } from './race/race';
import { aimsOf, growthAims } from './race/aims';
import { baselineOf, mergedBaseline, slipsAgainst } from './race/baseline';
import { growthPlot } from './race/growth-plot';
import { firstDifference } from './race/shapes';
import { rankOf, rateOf } from './race/statistics';

const RANKS = { p50: 2, p95: 5, p99: 6 };

function figures(contender: Figures['contender'], perSecond: number, more: Partial<Figures> = {}): Figures {
  return { contender, perSecond, rounds: [perSecond], cores: 1, alone: RANKS, at70: RANKS, ...RANKS, ...more };
}

function result(operation: string, ours: number, more: Partial<RaceResult> = {}): RaceResult {
  const all = [figures('ours', ours), figures('floor', 1_000), figures('postgraphile', 300), figures('mercurius', 200)];
  return { operation, what: '', isSearch: false, isPublic: true, compared: 1, figures: all, ...more };
}

describe('what the bench makes of its figures', () => {
  it('takes the value below which a share of latencies lies, whatever their order', () => {
    const latencies = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([rankOf(latencies, 0.5), rankOf(latencies, 0.95), rankOf(latencies, 0.99)]).toEqual([51, 96, 100]);
    expect(rankOf([], 0.99)).toBe(0);
  });

  it('counts answers a second of answers alone, not of what failed', () => {
    expect(rateOf({ latencies: [1, 1, 1], failed: 5, milliseconds: 1_500 })).toBe(2);
  });

  it('wants 0.55 of the floor and twice PostGraphile of the public file, and of other operations no less than each peer', () => {
    const unreached = (of: RaceResult) => aimsOf(of).flatMap(({ aim, reached }) => (reached ? [] : [aim]));
    expect(unreached(result('file', 599))).toEqual(['in times PostGraphile']);
    expect(unreached(result('file', 540))).toEqual(['in times the floor', 'in times PostGraphile']);
    expect(unreached(result('file', 600))).toEqual([]);
    expect(unreached(result('standing', 299))).toEqual(['in times PostGraphile']);
  });

  it('asks nothing of peers where staff alone may ask', () => {
    const figuresOfTwo = [figures('ours', 10), figures('floor', 1_000)];
    expect(aimsOf(result('check-1000', 10, { isPublic: false, figures: figuresOfTwo }))).toEqual([]);
  });

  it('holds a search to 20 ms at the server and every public operation to a p99 of four times p50', () => {
    const slow = { alone: { ...RANKS, p95: 20.1 }, at70: { ...RANKS, p99: 8.1 } };
    const missed = aimsOf(result('search-two', 400, { isSearch: true, figures: [figures('ours', 400, slow)] }));
    expect(missed.map(({ reached }) => reached)).toEqual([false, false]);
  });

  it('finds an operation that takes more than 1.25 times as long at the largest scale', () => {
    const growth = [1.25, 1.26].map((times) => ({ operation: 'file', scales: [], times }));
    expect(growthAims(growth).map(({ reached }) => reached)).toEqual([true, false]);
  });

  it('fails a ratio that lost more than 15 % against the baseline and no other', () => {
    const kept = mergedBaseline({}, '10k', baselineOf([result('file', 600), result('standing', 600)]));
    const now = baselineOf([result('file', 505), result('standing', 515), result('new', 1)]);
    expect(new Set(slipsAgainst(kept, '10k', now).map(({ operation }) => operation))).toEqual(new Set(['file']));
    expect(slipsAgainst(kept, '100k', now)).toEqual([]);
  });

  it('keeps what a baseline holds of other scales and operations', () => {
    const kept = mergedBaseline({ '10k': { file: { floor: 0.5 } }, '1m': { file: { floor: 0.6 } } }, '10k', {
      standing: { floor: 0.7 },
    });
    expect(kept).toEqual({
      '10k': { file: { floor: 0.5 }, standing: { floor: 0.7 } },
      '1m': { file: { floor: 0.6 } },
    });
  });

  it('names the place where two answers first differ', () => {
    const answer = { items: [{ recordId: 'a', fine: '1.00' }] };
    expect(firstDifference(answer, { items: [{ recordId: 'a', fine: '1.00' }] })).toBeNull();
    expect(firstDifference(answer, { items: [{ recordId: 'a', fine: '2.00' }] })).toBe(
      '/items/0/fine: "1.00" / "2.00"',
    );
    expect(firstDifference(answer, { items: [] })).toContain('/items/0');
    expect(firstDifference({ a: null }, {})).toBe('/a: null / undefined');
  });

  it('draws a slower answer higher', () => {
    const points = [
      { firms: 10_000, milliseconds: 1 },
      { firms: 1_000_000, milliseconds: 10 },
    ];
    const drawn = /<polyline points="([\d.]+),([\d.]+) ([\d.]+),([\d.]+)"/.exec(growthPlot([{ name: 'file', points }]));
    const [x1, y1, x2, y2] = (drawn ?? []).slice(1).map(Number);
    expect(Number(x2)).toBeGreaterThan(Number(x1));
    expect(Number(y2)).toBeLessThan(Number(y1));
  });
});
