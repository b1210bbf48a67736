import type { LocalDate } from '../calendar/local-date';
import { isLocalDate } from '../calendar/local-date';
import { normaliseCode } from './half-width';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';
const SHAPE = /^[1-9]\d{16}[\dX]$/;
const ADULT_YEARS = 18;
/** Of a shorter number nothing is shown. */
const LEAST_SHOWN_LENGTH = 8;
const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 司空 长孙 宇文 独孤 南宫 轩辕 申屠 呼延 端木 拓跋 澹台 ' +
    '公冶 钟离 鲜于 闾丘 太史 濮阳 淳于 单于'
  ).split(' '),
);

/** Result of checking a resident ID number (公民身份号码). */
export type ResidentIdCheck =
  | { readonly ok: true; readonly bornOn: LocalDate }
  | { readonly ok: false; readonly failed: 'SHAPE' | 'BIRTH_DATE' | 'CHECK_CHARACTER' };

/**
 * Checks a resident ID number: 18 characters, a birth date that exists, the check character. Full width, lower case and
 * blanks do not matter, so that no way of typing slips past a check.
 * @source GB 11643; domain.md section 2.8
 */
export function checkResidentId(text: string): ResidentIdCheck {
  const number = normaliseCode(text);
  if (!SHAPE.test(number)) return { ok: false, failed: 'SHAPE' };
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isLocalDate(bornOn)) return { ok: false, failed: 'BIRTH_DATE' };
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECKS.charAt(sum % 11) === number.charAt(17)
    ? { ok: true, bornOn }
    : { ok: false, failed: 'CHECK_CHARACTER' };
}

/**
 * True when the number is that of somebody under 18 on the day (未成年人). Of age from the 18th birthday; born on
 * 29 February, from 1 March where the year has no such day. False when the number fails its own check.
 */
export function isMinorOn(residentId: string, day: LocalDate): boolean {
  const check = checkResidentId(residentId);
  if (!check.ok) return false;
  const birthday = `${Number(check.bornOn.slice(0, 4)) + ADULT_YEARS}${check.bornOn.slice(4)}`;
  return day < birthday;
}

/**
 * An identity number as it may be shown (证件号码脱敏): of a resident ID the first 6 and the last 4, right or mistyped; of any
 * other paper a fifth at each end, two characters at most, and none of a short one.
 * @source rules.md R6; domain.md section 7
 */
export function maskIdNumber(number: string): string {
  const text = normaliseCode(number);
  if (/^\d{17}[\dX]$/.test(text)) return `${text.slice(0, 6)}********${text.slice(14)}`;
  const characters = [...text];
  const shown = characters.length < LEAST_SHOWN_LENGTH ? 0 : Math.min(2, Math.floor(characters.length / 5));
  const hidden = characters.length - 2 * shown;
  return characters.slice(0, shown).join('') + '*'.repeat(hidden) + characters.slice(shown + hidden).join('');
}

/** A person's name as it may be shown (姓名脱敏): the surname and one star, whatever the length. @source domain.md section 7 */
export function maskPersonName(name: string): string {
  const characters = [...name.trim()];
  const first = characters.slice(0, 2).join('');
  const surname = characters.length > 2 && COMPOUND_SURNAMES.has(first) ? first : (characters[0] ?? '');
  return `${surname}*`;
}
