/** Full-width forms `！` to `～` stand this far above their ASCII twins. */
const DISTANCE = 0xfee0;
const IDEOGRAPHIC_SPACE = '\u3000';

/**
 * The text with full-width letters, digits and signs made half width (全角转半角), and nothing else: other look-alikes, such
 * as circled digits, are never turned into digits. The length stays, so positions hold.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - DISTANCE))
    .replaceAll(IDEOGRAPHIC_SPACE, ' ');
}

/** A code as typed, made comparable (代码规范书写): half width, upper case, without blanks and invisible characters. */
export function normaliseCode(text: string): string {
  return halfWidth(text)
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
