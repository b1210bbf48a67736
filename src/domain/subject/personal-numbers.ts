import { checkResidentId } from './resident-id';

/** A personal number found in a text (文本中的个人信息), by half-open position in the text. */
export interface PersonalNumber {
  readonly kind: 'RESIDENT_ID' | 'MOBILE_PHONE' | 'BANK_CARD';
  readonly start: number;
  readonly end: number;
}

/** Runs of digits, blanks and hyphens between them allowed, not part of a longer code. */
const RUNS = /(?<![0-9A-Za-z])\d(?:[ -]?\d){9,20}[Xx]?(?![0-9A-Za-z])/g;

/**
 * Resident ID, mobile phone and bank card numbers in a text (个人信息识别), full-width digits included. Unified codes,
 * document numbers and amounts do not count: each kind has its own check.
 * @source rules.md R6
 */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  return [...halfWidthDigits(text).matchAll(RUNS)].flatMap((match) => {
    const kind = kindOf(match[0].replace(/[ -]/g, '').toUpperCase());
    return kind === null ? [] : [{ kind, start: match.index, end: match.index + match[0].length }];
  });
}

/** The text with every personal number starred out (脱敏文本). */
export function redactPersonalNumbers(text: string): string {
  return findPersonalNumbers(text).reduceRight(
    (redacted, { start, end }) => redacted.slice(0, start) + '*'.repeat(end - start) + redacted.slice(end),
    text,
  );
}

function kindOf(number: string): PersonalNumber['kind'] | null {
  if (checkResidentId(number).ok) return 'RESIDENT_ID';
  if (/^1[3-9]\d{9}$/.test(number)) return 'MOBILE_PHONE';
  if (/^[3-6]\d{15,18}$/.test(number) && passesLuhn(number)) return 'BANK_CARD';
  return null;
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

/** Same length as the text, so that positions hold. */
function halfWidthDigits(text: string): string {
  return text.replace(/[０-９Ｘ－]/g, (character) => character.normalize('NFKC'));
}
