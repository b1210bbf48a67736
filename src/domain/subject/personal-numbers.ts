import { halfWidth } from './half-width';
import { checkResidentId } from './resident-id';
import { checkUscc } from './unified-social-credit-code';

/** A personal number found in a text (文本中的个人信息), by half-open position in the text. */
export interface PersonalNumber {
  readonly kind: 'RESIDENT_ID' | 'MOBILE_PHONE' | 'BANK_CARD';
  readonly start: number;
  readonly end: number;
}

interface Sign {
  readonly kind: PersonalNumber['kind'];
  readonly pattern: RegExp;
  /** Judges the number without what separates its groups, and where it stands. */
  readonly accepts: (digits: string, before: string, after: string) => boolean;
}

/** What people write between groups of digits. */
const BETWEEN = '[ \\u00a0\\u200b-\\u200d\\u2060\\ufeff.·\\-–—]';
const GAPS = new RegExp(BETWEEN, 'g');

/** A pattern with `_` for a gap. */
const grouped = (pattern: string) => new RegExp(pattern.replaceAll('_', `${BETWEEN}{0,3}`));

/** Earlier signs win where two overlap. Groups of four with and without a rest are apart: the rest may be another number. */
const SIGNS: readonly Sign[] = [
  residentId(grouped('(?<!\\d)\\d{6}_\\d{4}_\\d{2}_\\d{2}_\\d{3}_(?:[Xx]|\\d(?!\\d))')),
  residentId(grouped('(?<!\\d)(?:\\d{4}_){4}\\d(?:[Xx]|\\d(?!\\d))')),
  bankCard(/(?<![0-9A-Za-z])\d{16,19}(?![0-9A-Za-z])/),
  bankCard(grouped('(?<![0-9A-Za-z])\\d{4}(?:_\\d{4}){3}_\\d{1,3}(?![0-9A-Za-z])')),
  bankCard(grouped('(?<![0-9A-Za-z])\\d{4}(?:_\\d{4}){3}(?![0-9A-Za-z])')),
  mobilePhone(grouped('(?<!\\d)(?:(?:00)?86_)?1[3-9]\\d_\\d{4}_\\d{4}(?![0-9A-Za-z])')),
  mobilePhone(grouped('(?<!\\d)(?:(?:00)?86_)?1[3-9]\\d{2}_\\d{3}_\\d{4}(?![0-9A-Za-z])')),
];

/** Every sign holds a chain of eleven digits with no more than gaps between them: a text without one needs no further look. */
const CHAIN = grouped('\\d(?:_\\d){10}');

/**
 * Resident ID, mobile phone and bank card numbers in a text (个人信息识别), full-width digits and the usual gaps between
 * groups included. Unified codes, document numbers and amounts are not taken for them.
 * @source rules.md R6
 */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  if (!mayHoldNumber(text)) return [];
  const found: PersonalNumber[] = [];
  let rest = halfWidth(text);
  if (!CHAIN.test(rest)) return [];
  for (let hits = hitsIn(rest); hits.length > 0; hits = hitsIn(rest)) {
    found.push(...hits);
    rest = starredOut(rest, hits);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Digits of the shortest number looked for, a mobile phone's: most texts have fewer and need no closer look. */
const FEWEST_DIGITS = 11;

function mayHoldNumber(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length && digits < FEWEST_DIGITS; index += 1) {
    const code = text.charCodeAt(index);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) digits += 1;
  }
  return digits >= FEWEST_DIGITS;
}

/** The text with every personal number starred out (脱敏文本). */
export function redactPersonalNumbers(text: string): string {
  const numbers = findPersonalNumbers(text);
  return numbers.length === 0 ? text : starredOut(text, numbers);
}

function starredOut(text: string, numbers: readonly PersonalNumber[]): string {
  return numbers.reduce(
    (starred, { start, end }) => starred.slice(0, start) + '*'.repeat(end - start) + starred.slice(end),
    text,
  );
}

/** Numbers that do not overlap. Starring them out may lay bare another that stood close by: the search goes on until none is left. */
function hitsIn(text: string): readonly PersonalNumber[] {
  const apart: PersonalNumber[] = [];
  for (const hit of SIGNS.flatMap((sign) => [...hitsOf(sign, text)])) {
    if (apart.every((other) => hit.end <= other.start || other.end <= hit.start)) apart.push(hit);
  }
  return apart;
}

/** Looks again one character on after each match: a number may start inside what was not one. */
function* hitsOf({ kind, pattern, accepts }: Sign, text: string): Generator<PersonalNumber> {
  const search = new RegExp(pattern, 'g');
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    search.lastIndex = start + 1;
    if (accepts(match[0].replace(GAPS, ''), text.slice(0, start), text.slice(end))) yield { kind, start, end };
  }
}

function residentId(pattern: RegExp): Sign {
  return { kind: 'RESIDENT_ID', pattern, accepts: (digits) => checkResidentId(digits).ok && !isEnterpriseCode(digits) };
}

function mobilePhone(pattern: RegExp): Sign {
  return { kind: 'MOBILE_PHONE', pattern, accepts: (_, before, after) => isNeitherAmountNorDocument(before, after) };
}

function bankCard(pattern: RegExp): Sign {
  return {
    kind: 'BANK_CARD',
    pattern,
    accepts: (digits, before, after) =>
      /^(?:[3-6]|81|9558)/.test(digits) &&
      passesLuhn(digits) &&
      !checkUscc(digits).ok &&
      isNeitherAmountNorDocument(before, after),
  };
}

/** No resident of a province has a number that starts with 9; of others' numbers one in 300 would pass for a code. */
function isEnterpriseCode(digits: string): boolean {
  const check = checkUscc(digits);
  return digits.startsWith('9') && check.ok && check.warnings.length === 0;
}

/** Fractions, sums of money, and the numbers of decisions: 〔2026〕13812345678号. */
function isNeitherAmountNorDocument(before: string, after: string): boolean {
  const [left, right] = [before.slice(-12), after.slice(0, 12)];
  const isAmount = /(?<!\d)\d{1,9}\.$|[¥￥$]\s*$/.test(left) || /^(?:\.\d{1,6}(?!\d)|\s*[万亿]*元(?!旦))/.test(right);
  const isDocument = /(?:[〔[(]\d{4}[〕\])]|第)\s*$/.test(left) && /^\s*号(?!码)/.test(right);
  return !isAmount && !isDocument;
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
