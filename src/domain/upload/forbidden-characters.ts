// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/u;
const REPLACEMENT = '\uFFFD';

/**
 * True for a text with characters that no text may hold (非法字符): controls, halves of surrogate pairs, which the archive
 * cannot keep, and signs that turn the direction of writing, which make a name read as another.
 */
export function hasForbiddenCharacter(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** The text with a replacement sign for each forbidden character, so that it can be shown and kept. */
export function withoutForbiddenCharacters(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, 'gu'), REPLACEMENT);
}
