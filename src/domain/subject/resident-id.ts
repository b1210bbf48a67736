import type { LocalDate } from '../calendar/local-date';
import { addMonths, isLocalDate } from '../calendar/local-date';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';
const ADULT_MONTHS = 18 * 12;
const COMPOUND_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐'];

/** Result of checking a resident ID number (公民身份号码). */
export type ResidentIdCheck =
  | { readonly ok: true; readonly bornOn: LocalDate }
  | { readonly ok: false; readonly failed: 'SHAPE' | 'BIRTH_DATE' | 'CHECK_CHARACTER' };

/** Checks a resident ID number: 18 characters, a birth date that exists, the check character. @source GB 11643; domain.md 2.8 */
export function checkResidentId(text: string): ResidentIdCheck {
  if (!/^\d{17}[\dX]$/.test(text)) return { ok: false, failed: 'SHAPE' };
  const bornOn = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isLocalDate(bornOn)) return { ok: false, failed: 'BIRTH_DATE' };
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return CHECKS.charAt(sum % 11) === text.charAt(17) ? { ok: true, bornOn } : { ok: false, failed: 'CHECK_CHARACTER' };
}

/** True when the number is that of somebody under 18 on the day (未成年人). */
export function isMinorOn(residentId: string, day: LocalDate): boolean {
  const check = checkResidentId(residentId);
  return check.ok && addMonths(check.bornOn, ADULT_MONTHS) > day;
}

/** An ID number as it may be shown (证件号码脱敏): first 6 and last 4 of a resident ID, much less of anything else. */
export function maskIdNumber(number: string): string {
  const text = number.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (text.length === 18) return `${text.slice(0, 6)}********${text.slice(14)}`;
  if (text.length < 6) return '*'.repeat(text.length);
  return text.slice(0, 2) + '*'.repeat(text.length - 4) + text.slice(-2);
}

/** A person's name as it may be shown (姓名脱敏): the surname, the rest starred. */
export function maskPersonName(name: string): string {
  const characters = [...name.trim()];
  const kept = COMPOUND_SURNAMES.some((surname) => name.trim().startsWith(surname)) && characters.length > 2 ? 2 : 1;
  return characters.slice(0, kept).join('') + '*'.repeat(Math.max(1, characters.length - kept));
}
