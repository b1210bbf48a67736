const OPENING_BRACKETS = /[[{【〔〖]/g;
const CLOSING_BRACKETS = /[\]}】〕〗]/g;
/** Blanks, invisible characters, hyphens, dots, commas and quotes: writing, not name. */
const UNWRITTEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}\p{Pd}·•‧∙⋅・.,，、。_'"“”‘’]/gu;

/**
 * A name in the form names are compared and searched in (名称规范化): half width, upper case, one kind of brackets, without
 * blanks, dots and hyphens. Traditional and simplified characters are not folded here.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(OPENING_BRACKETS, '(')
    .replace(CLOSING_BRACKETS, ')')
    .replace(UNWRITTEN, '')
    .normalize('NFKC');
}

/** True when two names are the same but for their writing. A name that is empty after normalisation equals nothing. */
export function sameName(a: string, b: string): boolean {
  const normal = normaliseName(a);
  return normal !== '' && normal === normaliseName(b);
}

/** Distinct pairs of neighbouring characters of a normalised name (二元字组), the index of the search; one character gives itself. */
export function nameGrams(normalName: string): readonly string[] {
  const characters = [...normalName];
  if (characters.length < 2) return characters;
  const pairs = characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
  return [...new Set(pairs)];
}

/** A search text ready to be looked up, or why it cannot be: nothing left of it, one character only, over 200, or control characters. */
export type SearchTerm =
  | { readonly ok: true; readonly normal: string; readonly grams: readonly string[] }
  | { readonly ok: false; readonly failed: 'EMPTY' | 'TOO_SHORT' | 'TOO_LONG' | 'FORBIDDEN_CHARACTER' };

const LONGEST_TERM = 200;
const FORBIDDEN = /\p{Cc}|\p{Surrogate}/u;

/** The normalised search text (检索词): two characters and up, brackets and other signs not counted. */
export function searchTerm(text: string): SearchTerm {
  if (text.length > LONGEST_TERM) return { ok: false, failed: 'TOO_LONG' };
  if (FORBIDDEN.test(text.trim())) return { ok: false, failed: 'FORBIDDEN_CHARACTER' };
  const normal = normaliseName(text);
  const meaningful = normal.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (meaningful === 0) return { ok: false, failed: 'EMPTY' };
  return meaningful === 1 ? { ok: false, failed: 'TOO_SHORT' } : { ok: true, normal, grams: nameGrams(normal) };
}
