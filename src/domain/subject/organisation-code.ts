const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Check character of an organisation code (组织机构代码校验码) for its first eight characters.
 * @param body eight characters, digits or upper-case letters, A=10 … Z=35
 * @source GB 11714; domain.md section 2.5
 */
export function organisationCodeCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(body.charAt(index), 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** True for a nine-character organisation code, with or without the hyphen of old papers, whose check character is right. */
export function isOrganisationCode(text: string): boolean {
  const code = text.replace('-', '');
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && organisationCodeCheck(code.slice(0, 8)) === code.charAt(8);
}
