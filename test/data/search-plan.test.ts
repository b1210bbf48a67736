import { planSearch, rarestGrams } from '../../src/data/search-plan';

const COUNTS = new Map([
  ['公司', 90_000],
  ['城东', 3_000],
  ['gs', 60_000],
  ['yx', 55_000],
  ['cd', 4_000],
]);

function way(grams: readonly string[], initialGrams: readonly string[] | null = null, isCode = false) {
  return planSearch({ isCode, grams, initialGrams }, COUNTS);
}

describe('the plan of a search', () => {
  it('reads the names under the rarest pair of a text, however common that is', () => {
    expect(way(['公司'])).toEqual({ way: 'BY_PAIR', pair: '公司' });
    expect(way(['公司', '城东'])).toEqual({ way: 'BY_PAIR', pair: '城东' });
    expect(way(['公司', '瑞宏', '城东'])).toEqual({ way: 'BY_PAIR', pair: '瑞宏' });
  });

  it('fetches a code at once', () => {
    expect(way(['91', '公司'], null, true)).toEqual({ way: 'AT_ONCE' });
  });

  it('fetches what may be meant as initials at once, unless many names may hold them', () => {
    expect(way(['CD', 'DG'], ['cd', 'dg'])).toEqual({ way: 'AT_ONCE' });
    expect(way(['YX', 'XG'], ['cd', 'gs'])).toEqual({ way: 'AT_ONCE' });
    expect(way(['YX', 'XG'], ['yx', 'gs'])).toEqual({ way: 'IN_ORDER' });
  });

  it('fetches by the rarest pairs of a text, and leaves out what nearly all names hold', () => {
    expect(rarestGrams(['公司', '瑞宏', '城东', '宏贸', '贸易'], COUNTS)).toEqual(['瑞宏', '宏贸', '贸易']);
    expect(rarestGrams(['公司', '城东'], COUNTS)).toEqual(['城东']);
  });
});
