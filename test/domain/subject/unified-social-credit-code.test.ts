import fc from 'fast-check';
import { InvariantError } from '../../../src/domain/errors';
import type { UsccFault } from '../../../src/domain/subject/unified-social-credit-code';
import {
  checkCharacter,
  checkUscc,
  classOf,
  isUscc,
  nearbyCodes,
  normaliseUscc,
  withCheckCharacter,
} from '../../../src/domain/subject/unified-social-credit-code';
import { ALPHABET, anyUscc, slipsOf } from './arbitrary-codes';

/** Public codes, for the arithmetic only. */
const PUBLIC_CODES = [
  '914403001922038216',
  '9144030071526726XG',
  '91440300708461136T',
  '91330100799655058B',
  '91110000802100433B',
  '91110108551385082Q',
  '9111000071093123XX',
  '91100000100003962T',
  '911100001000044477',
  '911000001000013428',
  '91440300192317458F',
  '91440400192548256N',
  '91440606722473344C',
  '91350900587527783P',
  '91330000733796106P',
];
const INVENTED_CODES = [
  ...['91990102MA0D00017J', '91990102MA0D00025D', '91990121MA0D00033Q', '91990121MA0D00041K', '91990122MA0D0005XR'],
  ...['91990100MA0D00068X', '92990102MA0D00076J', '93990121MA0D00084T', '52990100MA0D00092F', '12990100MA0D001059'],
  '91990102MA0E002020',
];
const DEPARTMENT_CODES = [
  ...['1199010000D000012A', '1199010000D0000205', '1199010000D0000392', '1199010000D000047W', '1199010000D000055P'],
  ...['1199010000D000063J', '1199010000D000071D', '1199010000D00008X5', '1199010000D0000985', '1199010000D000100Q'],
  ...['1199010000D000119M', '1199010000D000127G'],
];
const VALID_CODES = [...PUBLIC_CODES, ...INVENTED_CODES, ...DEPARTMENT_CODES];

function faultOf(text: string): UsccFault | null {
  const check = checkUscc(text);
  return check.ok ? null : check.failed;
}

describe('a valid unified social credit code (GB 32100-2015)', () => {
  it.each(VALID_CODES)('%s passes, its organisation code too', (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, uscc: code, warnings: [] });
  });

  it('passes with the organisation code wrong inside, with a warning', () => {
    expect(checkUscc('91990102MA0F000014')).toEqual({
      ok: true,
      uscc: '91990102MA0F000014',
      warnings: ['ORGANISATION_CODE_CHECK'],
    });
  });

  it('passes whatever its region: a region may have been abolished', () => {
    expect(faultOf(withCheckCharacter('91000000MA0D00017'))).toBeNull();
  });

  it('may end in any of the 31 characters', () => {
    const last = new Set<string>();
    fc.assert(
      fc.property(anyUscc, (code) => {
        last.add(code.charAt(17));
        return checkUscc(code).ok;
      }),
      { numRuns: 2000, seed: 32100 },
    );
    expect([...last].sort()).toEqual([...ALPHABET].sort());
  });

  it('has the check character 0 where the sum is a multiple of 31', () => {
    expect(checkCharacter('91990102MA0E00202')).toBe('0');
  });
});

describe('a code as people type it', () => {
  it.each([
    ['lower case', '9144030071526726xg', '9144030071526726XG'],
    ['full width', '９１９９０１０２ＭＡ０Ｄ０００１７Ｊ', '91990102MA0D00017J'],
    ['full width, lower case', '９１９９０１０２ｍａ０ｄ０００１７ｊ', '91990102MA0D00017J'],
    ['blanks around and inside', ' 91990102 MA0D0001 7J\u3000\n', '91990102MA0D00017J'],
    ['invisible characters of a copied cell', '\uFEFF91990102\u200BMA0D00017J', '91990102MA0D00017J'],
  ])('is read in %s', (_, typed, code) => {
    expect(checkUscc(typed)).toMatchObject({ ok: true, uscc: code });
  });

  it('is not valid as stored until it is normalised', () => {
    expect([isUscc('9144030071526726xg'), isUscc('9144030071526726XG'), isUscc('x')]).toEqual([false, true, false]);
  });

  it.each(['O', 'I', '①', '²', '〇'])('never has %s repaired to a digit', (lookalike) => {
    expect(normaliseUscc(`9144030${lookalike}1922038216`)).toContain(lookalike);
    expect(faultOf(`9144030${lookalike}1922038216`)).toBe('CHARACTER');
  });

  it('stays as it is when normalised twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normaliseUscc(normaliseUscc(text)) === normaliseUscc(text)),
    );
  });
});

describe('a code that fails says which check failed', () => {
  it.each<[string, string, UsccFault]>([
    ['nothing', '', 'EMPTY'],
    ['blanks', ' \u3000\t', 'EMPTY'],
    ['17 characters', '91440300192203821', 'LENGTH'],
    ['19 characters', '9144030019220382166', 'LENGTH'],
    ['department 0, before its check character', '014403001922038216', 'DEPARTMENT_OR_CLASS'],
    ['class 4 under department 9', '94990102MA0D000179', 'DEPARTMENT_OR_CLASS'],
    ['no code, in zeros that pass the arithmetic', '000000000000000000', 'PLACEHOLDER'],
    ['no code, in zeros and X', '00000000000000000X', 'PLACEHOLDER'],
    ['no code, in another character', '999999999999999999', 'PLACEHOLDER'],
    ['no code, in fifteen zeros', '000000000000000', 'PLACEHOLDER'],
    ['no code, in one zero', '0', 'PLACEHOLDER'],
    ['no code, in words', '无', 'PLACEHOLDER'],
    ['no code, in English', 'n/a', 'PLACEHOLDER'],
    ['no code, in strokes', '——', 'PLACEHOLDER'],
    ['a cell turned into a number', '9.14403E+17', 'SCIENTIFIC_NOTATION'],
    ['a cell turned into a number, short', '9E17', 'SCIENTIFIC_NOTATION'],
    ['an old registration number', '440301102912345', 'REGISTRATION_NUMBER'],
  ])('%s: %s', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it.each([
    ['914403001922038217', '6'],
    ['914403001922038316', '7'],
    ['914403001920238216', 'G'],
    ['91110108717809965C', 'J'],
  ])('%s should end in %s', (code, expectedCheck) => {
    expect(checkUscc(code)).toEqual({ ok: false, failed: 'CHECK_CHARACTER', normalised: code, expectedCheck });
  });

  it.each([
    ['9144030O1922038216', 8],
    ['91440300I922038216', 9],
    ['91440300S922038216', 9],
    ['91440300V922038216', 9],
    ['91440300Z922038216', 9],
    ['914403A01922038216', 7],
  ])('%s has a character at %i that may not stand there', (code, position) => {
    expect(checkUscc(code)).toEqual({ ok: false, failed: 'CHARACTER', normalised: code, position });
  });

  it.each(VALID_CODES)('every slip in %s is caught: one character changed, two neighbours swapped', (code) => {
    expect(slipsOf(code, ALPHABET).filter((slip) => checkUscc(slip).ok)).toEqual([]);
  });

  it('every slip in any code is caught', () => {
    fc.assert(fc.property(anyUscc, (code) => slipsOf(code, ALPHABET).every((slip) => !checkUscc(slip).ok)));
  });

  it('any text gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => typeof checkUscc(text).ok === 'boolean'),
    );
  });
});

describe('codes one slip away', () => {
  it('hold the code that was meant, for a wrong check character', () => {
    expect(nearbyCodes('914403001922038217')).toContain('914403001922038216');
  });

  it('hold the code that was meant, for swapped neighbours', () => {
    expect(nearbyCodes('91990102MA0D00071J')).toContain('91990102MA0D00017J');
  });

  it('hold the code that was meant, for the letter O in place of a zero', () => {
    expect(nearbyCodes('9199O102MA0D00017J')).toEqual(['91990102MA0D00017J']);
  });

  it('hold it for any code with two neighbours swapped, and never a code that fails', () => {
    fc.assert(
      fc.property(anyUscc, fc.nat(16), (code, at) => {
        const slip = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        const nearby = nearbyCodes(slip, 100);
        expect(nearby.filter((near) => !isUscc(near) || near === slip)).toEqual([]);
        expect(slip === code || nearby.includes(code)).toBe(true);
      }),
    );
  });

  it('are no more than asked for', () => {
    expect(nearbyCodes('914403001922038217', 2)).toHaveLength(2);
  });

  it('are none for a text of another length', () => {
    expect([nearbyCodes(''), nearbyCodes('91440300192203821')]).toEqual([[], []]);
  });
});

describe('department and class', () => {
  it.each([
    ['91990102MA0D00017J', { departmentZh: '市场监管', classZh: '企业' }],
    ['92990102MA0D00076J', { departmentZh: '市场监管', classZh: '个体工商户' }],
    ['93990121MA0D00084T', { departmentZh: '市场监管', classZh: '农民专业合作社' }],
    ['52990100MA0D00092F', { departmentZh: '民政', classZh: '民办非企业单位' }],
    ['12990100MA0D001059', { departmentZh: '机构编制', classZh: '事业单位' }],
    ['94990102MA0D000179', null],
    ['', null],
  ])('of %s', (code, expected) => {
    expect(classOf(code)).toEqual(expected);
  });
});

describe('the check character', () => {
  it('completes the first 17 of any code to that code', () => {
    fc.assert(fc.property(anyUscc, (code) => withCheckCharacter(code.slice(0, 17)) === code));
  });

  it.each(['', '9144030019220382', '9144030O192203821'])('is not worked out for %p', (first) => {
    expect(() => checkCharacter(first)).toThrow(InvariantError);
  });
});
