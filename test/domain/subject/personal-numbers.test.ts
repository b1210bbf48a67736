import fc from 'fast-check';
import { findPersonalNumbers, redactPersonalNumbers } from '../../../src/domain/subject/personal-numbers';
import { isUscc } from '../../../src/domain/subject/unified-social-credit-code';
import { anyNumericUscc, anyResidentId, anyUscc } from './arbitrary-codes';

const found = (text: string) =>
  findPersonalNumbers(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('a resident ID number in a text', () => {
  it.each([
    ['among Chinese characters', '法定代表人身份证990102198001010010，住本市', '990102198001010010'],
    ['ending in X before a letter or sign', '号码99010219901231003X。', '99010219901231003X'],
    ['in lower case', '99010219901231003x', '99010219901231003x'],
    ['in full width', '（９９０１０２１９９０１２３１００３Ｘ）', '９９０１０２１９９０１２３１００３Ｘ'],
    ['after letters, as in a file name', 'ID990102198001010010copy.jpg', '990102198001010010'],
    ['in groups', '990102 19800101 0010', '990102 19800101 0010'],
    ['in groups of four', '9901-0219-8001-0100-10', '9901-0219-8001-0100-10'],
    ['right after a date', '2026-03-05 990102198001010010', '990102198001010010'],
  ])('is found %s', (_, text, number) => {
    expect(found(text)).toEqual([`RESIDENT_ID ${number}`]);
  });

  it('is found wherever it stands', () => {
    const around = fc.constantFrom('', '，', '身份证', '号：', '（', '2026年', 'ID', '\n');
    fc.assert(
      fc.property(around, anyResidentId, around, (before, number, after) => {
        fc.pre(!/\d$/.test(before) && !/^\d/.test(after));
        expect(found(before + number + after)).toEqual([`RESIDENT_ID ${number}`]);
      }),
    );
  });

  it.each([
    ['with a wrong check character', '990102198001010011'],
    ['with a birth date that does not exist', '990121198902290046'],
    ['as part of a longer number', '1990102198001010010'],
  ])('is not seen %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a mobile phone number in a text', () => {
  it.each([
    ['alone', '13812345678', '13812345678'],
    ['among Chinese characters', '联系电话13812345678。', '13812345678'],
    ['in full width', '电话１３８１２３４５６７８', '１３８１２３４５６７８'],
    ['after letters', 'Tel13812345678', '13812345678'],
    ['after a date', '2026-03-05 13812345678', '13812345678'],
    ['after a name in brackets', '联系人（张三）13812345678', '13812345678'],
    ['before 号码', '拨打13812345678号码', '13812345678'],
    ['before a New Year', '电话13812345678元旦休息', '13812345678'],
    ['with the country', '+8613812345678', '8613812345678'],
    ['with the country and a blank', '+86 138 1234 5678', '86 138 1234 5678'],
    ['in groups of 3, 4, 4', '138-1234-5678', '138-1234-5678'],
    ['in groups of 4, 3, 4', '1381 234 5678', '1381 234 5678'],
  ])('is found %s', (_, text, number) => {
    expect(found(text)).toEqual([`MOBILE_PHONE ${number}`]);
  });

  it.each([
    '13812345678,13912345678',
    '13812345678，13912345678',
    '13812345678 13912345678',
    '13812345678.13912345678',
  ])('is found beside another: %s', (text) => {
    expect(found(text)).toEqual(['MOBILE_PHONE 13812345678', 'MOBILE_PHONE 13912345678']);
  });

  it.each([
    ['an amount in yuan', '货值13812345678元'],
    ['an amount with fen', '13812345678.50'],
    ['an amount with a currency sign', '￥13812345678'],
    ['a fraction', '0.13812345678'],
    ['the number of a decision', '示市监罚〔2026〕13812345678号'],
    ['the number of a document', '第13812345678号'],
    ['twelve digits', '138123456789'],
    ['a prefix no mobile has', '12812345678'],
    ['a code going on in letters', '13812345678AB'],
    ['a landline', '0934-8612345'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a bank card number in a text', () => {
  it.each([
    ['16 digits', '账号4111111111111111', '4111111111111111'],
    ['19 digits', '卡号6222021234567890128，', '6222021234567890128'],
    ['groups of four', '6222 0212 3456 7890 128', '6222 0212 3456 7890 128'],
    ['groups of four, another number before them', '2026 4111 1111 1111 1111', '4111 1111 1111 1111'],
    ['groups of four, another number after them', '4111 1111 1111 1111 12', '4111 1111 1111 1111'],
  ])('is found: %s', (_, text, number) => {
    expect(found(text)).toEqual([`BANK_CARD ${number}`]);
  });

  it.each([
    ['failing the Luhn check', '4111111111111112'],
    ['of 15 digits, as a registration number', '411111111111116'],
    ['of 20 digits, as an invoice', '41111111111111111115'],
    ['starting with a year, as a document number', '2026030500000016'],
    ['behind letters, as a food licence', 'JY4111111111111111'],
  ])('is not seen %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers written without anything between them', () => {
  it('are found when the first ends in X', () => {
    expect(found('99010219901231003X13812345678')).toEqual([
      'RESIDENT_ID 99010219901231003X',
      'MOBILE_PHONE 13812345678',
    ]);
  });

  it('are found when only the first tells where the second begins', () => {
    expect(found('99010219901231003X4111111111111111')).toEqual([
      'RESIDENT_ID 99010219901231003X',
      'BANK_CARD 4111111111111111',
    ]);
  });
});

describe('what is no personal number', () => {
  it.each([
    ['as a resident ID', '91990119000615400X'],
    ['as a bank card', '529901005100000006'],
  ])('is a unified code that would pass %s', (_, code) => {
    expect(isUscc(code)).toBe(true);
    expect(found(`代码${code}，`)).toEqual([]);
  });

  it.each([
    '统一社会信用代码914403001922038216',
    '统一社会信用代码：91990102MA0D00017J，许可证编号JY13399010200123',
    '示市监罚字〔2026〕第0012号，罚款20,000元，没收1234567.89元',
    '（2026）示01执1234号，2026年3月5日至2027-03-04',
    '注册号440301102912345',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is any code of an enterprise, digits only or not', () => {
    fc.assert(
      fc.property(fc.oneof(anyUscc, anyNumericUscc), (code) => {
        fc.pre(code.startsWith('9'));
        expect(found(`统一社会信用代码${code}，`)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text with its personal numbers starred out', () => {
  it('keeps everything else in its place', () => {
    expect(redactPersonalNumbers('张三（990102198001010010）电话13812345678，罚款2万元')).toBe(
      '张三（******************）电话***********，罚款2万元',
    );
  });

  it('has no personal number left, and its length', () => {
    const part = fc.oneof(
      anyResidentId,
      fc.constantFrom('13812345678', '4111111111111111', '，', ' ', '电话'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const redacted = redactPersonalNumbers(parts.join(''));
        expect(findPersonalNumbers(redacted)).toEqual([]);
        expect(redacted).toHaveLength(parts.join('').length);
      }),
    );
  });

  it('is found in order and without overlap', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9X \-.]{0,80}$/), (text) => {
        const ends = findPersonalNumbers(text).flatMap(({ start, end }) => [start, end]);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
