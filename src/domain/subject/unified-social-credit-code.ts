import { InvariantError } from '../errors';
import { normaliseCode } from './half-width';
import { isOrganisationCode } from './organisation-code';
import { USCC_CLASSES } from './uscc-registry';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = ALPHABET.length;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const LENGTH = 18;
/** Positions 3 to 8 are the region: digits only. */
const REGION = { from: 2, until: 8 };
/** What departments send for "no code": one character repeated (its check character may differ), signs, words. */
const PLACEHOLDER = /^(?:(.)\1{16}.|(.)\2{5,}X?|0+|[-/\\*.—_]+|无|暂无|没有|NULL|NONE|N\/?A)$/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/;

/** Which check a code fails (校验失败项). */
export type UsccFault =
  | 'EMPTY'
  | 'PLACEHOLDER'
  | 'SCIENTIFIC_NOTATION'
  | 'REGISTRATION_NUMBER'
  | 'LENGTH'
  | 'CHARACTER'
  | 'DEPARTMENT_OR_CLASS'
  | 'CHECK_CHARACTER';

/** Result of checking a code: the normalised code, or which check failed. */
export type UsccCheck =
  | { readonly ok: true; readonly uscc: string; readonly warnings: readonly 'ORGANISATION_CODE_CHECK'[] }
  | {
      readonly ok: false;
      readonly failed: UsccFault;
      readonly normalised: string;
      /** Check character the first 17 ask for, when it is the check that failed. */
      readonly expectedCheck?: string;
      /** Position of the first character that may not stand where it stands, from 1. */
      readonly position?: number;
    };

/** The code as it should be written (规范书写): half width, upper case, no blanks. O is never turned into 0, nor ① into 1. */
export function normaliseUscc(text: string): string {
  return normaliseCode(text);
}

/**
 * Checks a unified social credit code (统一社会信用代码): shape, registering department and class, check character. The
 * organisation code inside is checked too, as a warning: the outer check is the standard's.
 * @source GB 32100-2015; domain.md section 2.1
 */
export function checkUscc(text: string): UsccCheck {
  const code = normaliseUscc(text);
  const failed = shapeFault(code);
  if (failed) return { ok: false, normalised: code, ...failed };
  if (!classOf(code)) return { ok: false, failed: 'DEPARTMENT_OR_CLASS', normalised: code };
  const expectedCheck = checkCharacter(code.slice(0, LENGTH - 1));
  if (expectedCheck !== code.charAt(LENGTH - 1)) {
    return { ok: false, failed: 'CHECK_CHARACTER', normalised: code, expectedCheck };
  }
  const warnings = isOrganisationCode(code.slice(8, 17)) ? [] : (['ORGANISATION_CODE_CHECK'] as const);
  return { ok: true, uscc: code, warnings };
}

/** True for a code that is well formed and checks, written as it should be. */
export function isUscc(text: string): boolean {
  const check = checkUscc(text);
  return check.ok && check.uscc === text;
}

/**
 * Check character for the first 17 (校验码): (31 - Σ value × 3^(i-1) mod 31) mod 31.
 * @throws InvariantError unless there are 17 characters of the code's alphabet: a caller's bug, not a user's
 * @source GB 32100-2015
 */
export function checkCharacter(first17: string): string {
  if (first17.length !== LENGTH - 1 || [...first17].some((character) => !ALPHABET.includes(character))) {
    throw new InvariantError('a check character follows 17 characters of the alphabet');
  }
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(first17.charAt(index)), 0);
  return ALPHABET.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}

/** The whole code (补全校验码): the first 17 characters and their check character. @throws InvariantError as {@link checkCharacter} */
export function withCheckCharacter(first17: string): string {
  return first17 + checkCharacter(first17);
}

/** Chinese names of the registering department and the class (登记管理部门、机构类别), or null when there is no such pair. */
export function classOf(code: string): { readonly departmentZh: string; readonly classZh: string } | null {
  const department = USCC_CLASSES[code.charAt(0)];
  const classZh = department?.classes[code.charAt(1)];
  return department && classZh !== undefined ? { departmentZh: department.zh, classZh } : null;
}

/** Valid codes one slip away (相近代码): one character changed, or two neighbours swapped; at most `limit`. */
export function nearbyCodes(text: string, limit = 5): readonly string[] {
  const code = normaliseUscc(text);
  if (code.length !== LENGTH) return [];
  const found = new Set<string>();
  for (const candidate of slips(code)) {
    if (found.size >= limit) break;
    const check = checkUscc(candidate);
    if (check.ok && check.warnings.length === 0) found.add(candidate);
  }
  return [...found];
}

function* slips(code: string): Generator<string> {
  for (let index = 0; index < LENGTH - 1; index += 1) {
    const [left, right] = [code.charAt(index), code.charAt(index + 1)];
    if (left !== right) yield code.slice(0, index) + right + left + code.slice(index + 2);
  }
  for (let index = 0; index < LENGTH; index += 1) {
    for (const character of ALPHABET) {
      if (character !== code.charAt(index)) yield code.slice(0, index) + character + code.slice(index + 1);
    }
  }
}

function shapeFault(code: string): { failed: UsccFault; position?: number } | null {
  if (code === '') return { failed: 'EMPTY' };
  if (PLACEHOLDER.test(code)) return { failed: 'PLACEHOLDER' };
  if (SCIENTIFIC.test(code)) return { failed: 'SCIENTIFIC_NOTATION' };
  if (/^\d{15}$/.test(code)) return { failed: 'REGISTRATION_NUMBER' };
  if (code.length !== LENGTH) return { failed: 'LENGTH' };
  const position = [...code].findIndex((character, index) => !mayStandAt(character, index));
  return position === -1 ? null : { failed: 'CHARACTER', position: position + 1 };
}

function mayStandAt(character: string, index: number): boolean {
  const isRegion = index >= REGION.from && index < REGION.until;
  return isRegion ? /^[0-9]$/.test(character) : ALPHABET.includes(character);
}
