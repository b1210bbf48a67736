import fc from 'fast-check';
import { demoFirms } from '../../../src/demo/enterprises';
import { scoreNames } from '../../../src/domain/names/score-names';
import type { NameTier } from '../../../src/domain/names/score-names';
import { nameKeysOf } from '../../../src/domain/names/name-keys';
import { splitName } from '../../../src/domain/names/split-name';

describe('the parts of a name', () => {
  it.each([
    ['示范市青竹物流有限公司', '示范市', '青竹', '物流', '有限公司', ''],
    ['示范市城东区青竹建筑工程有限责任公司', '示范市城东区', '青竹', '建筑工程', '有限责任公司', ''],
    ['青竹（示范）科技有限公司', '示范', '青竹', '科技', '有限公司', ''],
    ['青竹物流有限公司示范分公司', '', '青竹', '物流', '有限公司', '示范分公司'],
    ['清川县青竹合作社', '清川县', '青竹', '', '合作社', ''],
    ['青竹', '', '青竹', '', '', ''],
  ])('of %s are told apart', (name, region, brand, trade, form, branch) => {
    expect(splitName(name)).toMatchObject({ region, brand, trade, form, branch });
  });

  it.each(['有限公司', '贸易有限公司', '示范市贸易有限公司', '示范市商贸物流', '（示范）科技'])(
    'of %s hold no brand',
    (name) => {
      expect(splitName(name).brand).toBe('');
    },
  );

  it('of every firm of the demo city hold a brand', () => {
    expect(demoFirms(2_000).filter(({ name }) => splitName(name).brand === '')).toEqual([]);
  });
});

describe('a comparison', () => {
  const compare = (a: string, b: string, former = false) => scoreNames(nameKeysOf(a), nameKeysOf(b), former);

  it.each<[string, string, NameTier]>([
    ['示范市青竹物流有限公司', ' 示范市青竹物流有限公司', 'EXACT'],
    ['青竹（示范）科技有限公司', '青竹(示范)科技有限公司', 'EXACT'],
    ['示范市青竹物流有限公司', '清川县青竹物流有限责任公司', 'SAME_BRAND_AND_TRADE'],
    ['示范市青竹物流有限公司', '示范市青竹餐饮有限公司', 'SAME_BRAND'],
    ['示范市青竹物流有限公司', '示范市青竹物流有限公司城东分公司', 'BRANCH'],
    ['示范市青竹林物流有限公司', '示范市青竹苑物流有限公司', 'CLOSE_BRAND'],
    ['示範市青竹貿易有限公司', '示范市青竹贸易有限公司', 'VARIANT'],
    ['示范市第1食品有限公司', '示范市第一食品有限公司', 'VARIANT'],
    ['示范市清竹物流有限公司', '示范市青竹物流有限公司', 'SAME_SOUND'],
    ['示范市生辉物流有限公司', '示范市胜辉物流有限公司', 'SAME_SOUND'],
    ['Qingzhu物流有限公司', '示范市青竹物流有限公司', 'SAME_SOUND'],
    ['示范市清竹食品有限公司', '示范市青竹物流有限公司', 'NONE'],
    ['示范市青竹建筑有限公司', '示范市青竹建筑工程有限公司', 'SAME_BRAND_AND_TRADE'],
    ['示范市青竹物流有限公司城东加油站', '示范市青竹物流有限公司', 'BRANCH'],
    ['示范市青竹物流有限公司', '示范市青松物流有限公司', 'NONE'],
    ['示范市青竹物流有限公司', '示范市物流有限公司', 'NONE'],
  ])('of %s with %s is %s', (a, b, tier) => {
    expect(compare(a, b).tier).toBe(tier);
  });

  it('explains itself part by part', () => {
    expect(compare('示范市青竹物流有限公司', '青竹餐饮有限公司').reasonsZh).toEqual([
      '字号相同：青竹',
      '行业不同：物流／餐饮',
      '行政区划不同：示范市／（无）',
      '组织形式相同：有限公司',
    ]);
  });

  it('is symmetric, and region and form never decide', () => {
    const word = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,4}$/);
    fc.assert(
      fc.property(word, word, (one, two) => {
        const [a, b] = [`示范市${one}物流有限公司`, `清川县${two}物流有限责任公司`];
        expect(compare(a, b).score).toBe(compare(b, a).score);
        expect(compare(a, b).tier === 'SAME_BRAND_AND_TRADE').toBe(one === two);
      }),
    );
  });
});
