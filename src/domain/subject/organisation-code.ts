import { InvariantError } from '../errors';

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Check character of an organisation code (组织机构代码校验码) for its first eight characters.
 * @param body eight characters, digits or upper-case letters, A=10 … Z=35
 * @throws InvariantError for anything else: a caller's bug, not a user's
 * @source GB 11714; domain.md section 2.5
 */
export function organisationCodeCheck(body: string): string {
  if (!/^[0-9A-Z]{8}$/.test(body)) throw new InvariantError('an organisation code starts with eight digits or letters');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(body.charAt(index), 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** True for a nine-character organisation code whose check character is right, the hyphen of old papers before it or not. */
export function isOrganisationCode(text: string): boolean {
  return /^[0-9A-Z]{8}-?[0-9X]$/.test(text) && organisationCodeCheck(text.slice(0, 8)) === text.slice(-1);
}
