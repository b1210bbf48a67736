import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKeysOf } from '../../../src/domain/names/name-keys';
import type { NameTier } from '../../../src/domain/names/score-names';
import { NAME_TIERS, SCORES, scoreNames } from '../../../src/domain/names/score-names';

/** Two invented names and whether one who types the first means the firm of the second. */
export interface LabelledPair {
  readonly category: string;
  readonly isSame: boolean;
  readonly isFormer: boolean;
  readonly asked: string;
  readonly onFile: string;
}

/** The labelled set (名称比对标注集). */
export function labelledPairs(): LabelledPair[] {
  const lines = readFileSync(join(__dirname, 'labelled-pairs.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [category = '', same, former, asked = '', onFile = ''] = line.split('\t');
    return { category, isSame: same === '1', isFormer: former === '1', asked, onFile };
  });
}

/** How pairs of one tier turned out. */
export interface TierCount {
  readonly tier: NameTier;
  readonly isTrue: number;
  readonly isFalse: number;
}

/** The tier a pair is put into. */
export function tierOfPair({ asked, onFile, isFormer }: LabelledPair): NameTier {
  return scoreNames(nameKeysOf(asked), nameKeysOf(onFile), isFormer).tier;
}

/** True and false pairs, by tier. */
export function countByTier(pairs: readonly LabelledPair[]): TierCount[] {
  return (Object.keys(NAME_TIERS) as NameTier[]).map((tier) => {
    const here = pairs.filter((pair) => tierOfPair(pair) === tier);
    const isTrue = here.filter(({ isSame }) => isSame).length;
    return { tier, isTrue, isFalse: here.length - isTrue };
  });
}

/** The scorecard as a table: of each tier its pairs, its precision, the recall down to it, and the score it is given. */
export function scorecard(pairs: readonly LabelledPair[]): string {
  const counts = countByTier(pairs);
  const all = pairs.filter(({ isSame }) => isSame).length;
  let found = 0;
  const lines = counts.map(({ tier, isTrue, isFalse }) => {
    if (tier !== 'NONE') found += isTrue;
    const precision = isTrue + isFalse === 0 ? '-' : (isTrue / (isTrue + isFalse)).toFixed(2);
    const cells = [isTrue, isFalse, precision, (found / all).toFixed(3), SCORES[tier].toFixed(2)];
    return [tier.padEnd(22), ...cells.map((cell) => String(cell).padStart(10))].join('');
  });
  const head = [
    'tier'.padEnd(22),
    ...['true', 'false', 'precision', 'recall', 'score'].map((word) => word.padStart(10)),
  ];
  return `${pairs.length} pairs, ${all} of them true\n${[head.join(''), ...lines].join('\n')}\n`;
}
