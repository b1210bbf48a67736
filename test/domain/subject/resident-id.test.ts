import fc from 'fast-check';
import { localDate } from '../../../src/domain/calendar/local-date';
import { checkResidentId, isMinorOn, maskIdNumber, maskPersonName } from '../../../src/domain/subject/resident-id';
import { anyResidentId, slipsOf } from './arbitrary-codes';

describe('a resident ID number (GB 11643)', () => {
  it.each([
    ['11010519491231002X', '1949-12-31'],
    ['34052419800101001X', '1980-01-01'],
    ['990102198001010010', '1980-01-01'],
    ['990102197506150022', '1975-06-15'],
    ['99010219901231003X', '1990-12-31'],
    ['99012119880229004X', '1988-02-29'],
  ])('%s checks and tells the birth date %s', (number, bornOn) => {
    expect(checkResidentId(number)).toEqual({ ok: true, bornOn });
  });

  it.each(['99010219901231003x', ' 990102 19901231 003X ', '９９０１０２１９９０１２３１００３Ｘ'])(
    'checks as typed: %s',
    (typed) => {
      expect(checkResidentId(typed).ok).toBe(true);
    },
  );

  it.each([
    ['wrong check character', '990102198001010011', 'CHECK_CHARACTER'],
    ['29 February of a year without one', '990121198902290046', 'BIRTH_DATE'],
    ['month 13', '990102198013010010', 'BIRTH_DATE'],
    ['year 0019, as in a unified code', '914403001922038216', 'BIRTH_DATE'],
    ['17 characters', '99010219800101001', 'SHAPE'],
    ['fifteen digits of old', '990102800101001', 'SHAPE'],
    ['no region', '000102198001010010', 'SHAPE'],
    ['a letter', '9901021980O1010010', 'SHAPE'],
    ['nothing', '', 'SHAPE'],
  ])('fails for %s', (_, number, failed) => {
    expect(checkResidentId(number)).toEqual({ ok: false, failed });
  });

  it('has every slip caught: one digit changed, two neighbours swapped', () => {
    fc.assert(
      fc.property(anyResidentId, (number) => {
        expect(checkResidentId(number).ok).toBe(true);
        expect(slipsOf(number, [...'0123456789X']).filter((slip) => checkResidentId(slip).ok)).toEqual([]);
      }),
    );
  });
});

describe('a minor', () => {
  const born20080615 = '990102200806150029';
  const born20080229 = '990102200802290024';

  it.each([
    ['the day before the 18th birthday', born20080615, '2026-06-14', true],
    ['the 18th birthday', born20080615, '2026-06-15', false],
    ['the day after', born20080615, '2026-06-16', false],
    ['a day before birth', born20080615, '2008-06-14', true],
    ['28 February, born on the 29th', born20080229, '2026-02-28', true],
    ['1 March, born on 29 February', born20080229, '2026-03-01', false],
  ])('on %s', (_, number, day, expected) => {
    expect(checkResidentId(number).ok).toBe(true);
    expect(isMinorOn(number, localDate(day))).toBe(expected);
  });

  it('is found however the number is typed', () => {
    const typed = ['９９０１０２２００８０６１５００２９', '990102 20080615 0029'];
    expect(typed.map((number) => isMinorOn(number, localDate('2026-01-01')))).toEqual([true, true]);
  });

  it('is not claimed of a number that fails its check', () => {
    expect(isMinorOn('990102200806150021', localDate('2026-01-01'))).toBe(false);
  });
});

describe('an identity number as it may be shown', () => {
  it.each([
    ['11010519491231002X', '110105********002X'],
    ['11010519491231002x', '110105********002X'],
    ['990102198001010011', '990102********0011'],
    ['9901021980O1010010', '99**************10'],
    ['990102800101001', '99***********01'],
    ['E12345678', 'E*******8'],
    ['H1234567', 'H******7'],
    ['1234567', '*******'],
    ['', ''],
  ])('%s is shown as %s', (number, masked) => {
    expect(maskIdNumber(number)).toBe(masked);
  });

  it('keeps 6 and 4 of any resident ID, and nothing of the birth date', () => {
    fc.assert(
      fc.property(anyResidentId, (number) => {
        expect(maskIdNumber(number)).toBe(`${number.slice(0, 6)}********${number.slice(14)}`);
      }),
    );
  });

  it('never shows more than two characters at each end of any other paper, and at most two fifths of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,17}$/), (number) => {
        const masked = maskIdNumber(number);
        const shown = masked.replaceAll('*', '').length;
        expect(masked).toMatch(/^[^*]{0,2}\*+[^*]{0,2}$/);
        expect(shown).toBeLessThanOrEqual((number.length * 2) / 5);
        expect(masked).toHaveLength(number.length);
      }),
    );
  });
});

describe("a person's name as it may be shown", () => {
  it.each([
    ['张三', '张*'],
    ['张三丰', '张*'],
    [' 李四 ', '李*'],
    ['欧阳示例', '欧阳*'],
    ['东方', '东*'],
    ['阿卜杜·示例', '阿*'],
    ['𠮷田', '𠮷*'],
    ['王', '王*'],
    ['', '*'],
  ])('%s is shown as %s', (name, masked) => {
    expect(maskPersonName(name)).toBe(masked);
  });

  it('never shows more than two characters, nor how long the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        expect([...maskPersonName(name)].length).toBeLessThanOrEqual(3);
        expect(maskPersonName(name)).toMatch(/\*$/);
      }),
    );
  });
});
