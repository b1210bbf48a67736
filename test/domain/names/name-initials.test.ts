import fc from 'fast-check';
import { askedInitials, initialParts, initialsOf } from '../../../src/domain/names/name-initials';
import { normaliseName } from '../../../src/domain/subject/enterprise-name';

const PIECES = [
  ...'示范市瑞宏贸易重庆长兴ABCXYZ0189',
  'T恤',
  '卡拉OK',
  'A股',
  'B超',
  'KTV',
  '（',
  '·',
  'é',
  '𠮷',
  'ｆｕｌｌ',
];
const names = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 }).map((some) => some.join(''));

describe('the initials of a name', () => {
  it('hold every run of Latin letters of the name, so that a search for letters need look nowhere else', () => {
    fc.assert(
      fc.property(names, (text) => {
        const name = normaliseName(text);
        const asked = [...name.matchAll(/[A-Z]+/g)].map(([letters]) => askedInitials(letters));
        return asked.every((letters) => letters === null || initialsOf(name).includes(letters));
      }),
    );
  });

  it('stand under each three letters next to each other, once', () => {
    expect(initialParts('abcabc')).toEqual(['abc', 'bca', 'cab']);
    expect(initialParts('ab')).toEqual([]);
  });
});
