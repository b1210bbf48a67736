import type { NameCounts, SearchScope, SearchStep } from '../../src/data/search-plan';
import { planSearch, rarestGrams } from '../../src/data/search-plan';

const COUNTS: NameCounts = {
  grams: new Map([
    ...([
      ['公司', 90_000],
      ['公司12', 20_000],
      ['公司13', 9_000],
      ['城东', 3_000],
      ['城东13', 700],
      ['城东15', 100],
    ] as const),
  ]),
  lengths: new Map([
    [12, 25_000],
    [13, 10_000],
    [14, 24_000],
    [15, 18_000],
  ]),
};

function steps(gram: string, more: Partial<SearchScope> = {}): string[] | null {
  const planned = planSearch([[gram]], COUNTS, { from: 2, isNarrowed: false, ...more });
  return planned && [...planned].map(said);
}

function said({ way, first, last, past }: SearchStep): string {
  return `${way} ${first}-${last}${past === null ? '' : ` past ${past}`}`;
}

describe('the plan of a search', () => {
  it('fetches at once what few names hold', () => {
    expect(steps('瑞宏')).toBeNull();
  });

  it('walks in one go through lengths of which many names match, or that hardly any name has', () => {
    expect(steps('公司')).toEqual(['WALK 2-13', 'FETCH 14-14', 'FETCH 15-15', 'WALK 16-10000']);
  });

  it('begins at the length at which the page begins', () => {
    expect(steps('公司', { from: 13 })).toEqual(['WALK 13-13', 'FETCH 14-14', 'FETCH 15-15', 'WALK 16-10000']);
  });

  it('gives up a walk that finds less than thought, and fetches a length of which few names match', () => {
    expect(steps('城东')).toEqual([
      ...['WALK 2-11', 'FETCH 12-12', 'WALK 13-13 past 858', 'FETCH 13-13 past 858', 'FETCH 14-14', 'FETCH 15-15'],
      'WALK 16-10000',
    ]);
  });

  it('counts on walking further where a condition passes over most of what matches', () => {
    expect(steps('城东', { isNarrowed: true })).toContain('FETCH 13-13');
    expect(steps('公司', { isNarrowed: true })?.[0]).toBe('WALK 2-13');
  });

  it('fetches by the rarest pairs of a text, and leaves out what nearly all names hold', () => {
    expect(rarestGrams(['公司', '瑞宏', '城东', '宏贸', '贸易'], COUNTS)).toEqual(['瑞宏', '宏贸', '贸易']);
    expect(rarestGrams(['公司', '城东'], COUNTS)).toEqual(['城东']);
  });
});
