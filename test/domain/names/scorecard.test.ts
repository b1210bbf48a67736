import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCORES } from '../../../src/domain/names/score-names';
import { countByTier, labelledPairs, scorecard, tierOfPair } from './scorecard';

const pairs = labelledPairs();

describe('the labelled pairs', () => {
  it('are four hundred and more, of every category, each of them once', () => {
    expect(pairs.length).toBeGreaterThan(400);
    expect(new Set(pairs.map(({ asked, onFile }) => `${asked} ${onFile}`)).size).toBe(pairs.length);
    expect(new Set(pairs.map(({ category }) => category)).size).toBeGreaterThan(18);
  });

  it('score as the committed scorecard says; `npm run scorecard -- --write` after a change that was meant', () => {
    expect(scorecard(pairs)).toBe(readFileSync(join(__dirname, 'scorecard.txt'), 'utf8'));
  });

  it('never settle on another firm: what counts as the same name is the same firm', () => {
    const settled = pairs.filter((pair) => ['EXACT', 'VARIANT', 'FORMER'].includes(tierOfPair(pair)));
    expect(settled.length).toBeGreaterThan(90);
    expect(settled.filter(({ isSame }) => !isSame)).toEqual([]);
  });

  it('find ninety-five of a hundred firms that were meant', () => {
    const meant = pairs.filter(({ isSame }) => isSame);
    const found = meant.filter((pair) => tierOfPair(pair) !== 'NONE');
    expect(found.length / meant.length).toBeGreaterThanOrEqual(0.95);
  });

  it('bear the scores out: each lies within a tenth of the share of true pairs', () => {
    const off = countByTier(pairs)
      .filter(({ tier, isTrue, isFalse }) => tier !== 'NONE' && isTrue + isFalse >= 15)
      .filter(({ tier, isTrue, isFalse }) => Math.abs(isTrue / (isTrue + isFalse) - SCORES[tier]) > 0.1);
    expect(off).toEqual([]);
  });

  it('never let a name without a brand mean anybody', () => {
    const brandless = pairs.filter(({ category }) => category === 'no brand');
    expect(brandless.map(tierOfPair)).toEqual(brandless.map(() => 'NONE'));
  });
});
