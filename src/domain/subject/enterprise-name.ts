const BLANKS_AND_DOTS = /[\s·•・.,，、。\-—_'"“”]/g;

/**
 * A name in the form names are compared and searched in (名称规范化): half width, upper case, without blanks, dots and
 * hyphens; brackets stay. Traditional and simplified characters are not folded here.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[【〔［]/g, '(')
    .replace(/[】〕］]/g, ')')
    .replace(BLANKS_AND_DOTS, '')
    .toUpperCase();
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

/** A search text ready to be looked up, or why it cannot be: nothing left of it, or one character only. */
export type SearchTerm =
  | { readonly ok: true; readonly normal: string; readonly grams: readonly string[] }
  | { readonly ok: false; readonly failed: 'EMPTY' | 'TOO_SHORT' };

/** The normalised search text (检索词): two characters and up. */
export function searchTerm(text: string): SearchTerm {
  const normal = normaliseName(text);
  const { length } = [...normal];
  if (length === 0) return { ok: false, failed: 'EMPTY' };
  return length === 1 ? { ok: false, failed: 'TOO_SHORT' } : { ok: true, normal, grams: nameGrams(normal) };
}
