import fc from 'fast-check';
import { nameGrams, normaliseName, sameName, searchTerm } from '../../../src/domain/subject/enterprise-name';

describe('a name made comparable', () => {
  it.each([
    ['full-width brackets', '示范（集团）有限公司', '示范(集团)有限公司'],
    ['square brackets', '示范[集团]有限公司', '示范(集团)有限公司'],
    ['lenticular brackets', '示范【集团】有限公司', '示范(集团)有限公司'],
    ['full-width letters, lower case', 'ａｂｃ示范', 'ABC示范'],
    ['blanks around and inside', ' 示范 物流\u3000公司\n', '示范物流公司'],
    ['middle dots', '示·范•物・流‧公司', '示范物流公司'],
    ['hyphens of any kind', '示范-物流—公司–一号', '示范物流公司一号'],
    ['invisible characters', '示\u200B范\uFEFF物流', '示范物流'],
    ['a rare character outside the first plane', '𠮷青物流', '𠮷青物流'],
    ['a character for private use, as in rare names', '\uE000青物流', '\uE000青物流'],
    ['a variant of writing chosen by a selector', '葛\u{E0100}城物流', '葛城物流'],
    ['an accent left beside its letter when a sign goes', 'Cafe-\u0301', 'CAFÉ'],
    ['nothing but signs', ' ·— ', ''],
  ])('has %s unified', (_, name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });

  it('keeps traditional characters apart from simplified ones', () => {
    expect(sameName('東青物流', '东青物流')).toBe(false);
  });

  it('stays as it is when normalised twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => normaliseName(normaliseName(name)) === normaliseName(name)),
      { numRuns: 2000 },
    );
  });
});

describe('two names', () => {
  it('are the same but for their writing', () => {
    expect(sameName('示范（集团）有限公司', ' 示范(集团) 有限公司')).toBe(true);
  });

  it('differ by one character', () => {
    expect(sameName('示范青竹物流有限公司', '示范青竹物流公司')).toBe(false);
  });

  it('are never the same when nothing is left of them', () => {
    expect([sameName('', ''), sameName(' · ', '-'), sameName('', '示范')]).toEqual([false, false, false]);
  });
});

describe('the pairs a name is found by', () => {
  it.each([
    ['青竹物流', ['青竹', '竹物', '物流']],
    ['青青青', ['青青']],
    ['𠮷青', ['𠮷青']],
    ['青', ['青']],
    ['', []],
  ])('of %p', (name, grams) => {
    expect(nameGrams(name)).toEqual(grams);
  });

  it('hold the pairs of every part of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 2 }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text];
        const from = a % characters.length;
        const part = characters.slice(from, from + 2 + (b % 5));
        fc.pre(part.length >= 2);
        const grams = new Set(nameGrams(text));
        expect(nameGrams(part.join('')).filter((gram) => !grams.has(gram))).toEqual([]);
      }),
    );
  });
});

describe('a search text', () => {
  it('is looked up from two characters on', () => {
    expect(searchTerm(' 青竹 ')).toEqual({ ok: true, normal: '青竹', grams: ['青竹'] });
  });

  it.each(['', '  ', '·—', '（）', '()', '[ ]'])('with nothing in it is refused: %p', (text) => {
    expect(searchTerm(text)).toEqual({ ok: false, failed: 'EMPTY' });
  });

  it.each(['青', ' a ', '𠮷', '（青）'])('of one character is refused: %p', (text) => {
    expect(searchTerm(text)).toEqual({ ok: false, failed: 'TOO_SHORT' });
  });

  it.each([
    ['of 200 characters is looked up', '青竹'.repeat(100), null],
    ['of 201 characters is refused', `${'青竹'.repeat(100)}物`, 'TOO_LONG'],
    ['with a control character is refused', '青\u0000竹', 'FORBIDDEN_CHARACTER'],
    ['with half a character is refused', '青竹\uD842', 'FORBIDDEN_CHARACTER'],
  ])('%s', (_, text, failed) => {
    const term = searchTerm(text);
    expect(term.ok ? null : term.failed).toBe(failed);
  });

  it('that is accepted always has something to look for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const term = searchTerm(text);
        return !term.ok || term.grams.length > 0;
      }),
    );
  });
});
