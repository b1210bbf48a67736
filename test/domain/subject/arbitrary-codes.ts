import fc from 'fast-check';
import { organisationCodeCheck } from '../../../src/domain/subject/organisation-code';
import { checkResidentId } from '../../../src/domain/subject/resident-id';
import { withCheckCharacter } from '../../../src/domain/subject/unified-social-credit-code';
import { USCC_CLASSES } from '../../../src/domain/subject/uscc-registry';

/** The 31 characters of the unified code, in the order of their values. */
export const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const DIGITS = [...'0123456789'];

const pairs = Object.entries(USCC_CLASSES).flatMap(([department, { classes }]) =>
  Object.keys(classes).map((kind) => department + kind),
);
const stringOf = (characters: string[], length: number) =>
  fc.array(fc.constantFrom(...characters), { minLength: length, maxLength: length }).map((drawn) => drawn.join(''));

/** Any valid unified code whose inner organisation code is right as well. */
export const anyUscc = fc
  .tuple(fc.constantFrom(...pairs), stringOf(DIGITS, 6), stringOf(ALPHABET, 8))
  .map(([pair, region, body]) => withCheckCharacter(pair + region + body + organisationCodeCheck(body)))
  .filter((code) => !/^(.)\1{16}/.test(code));

/** Any valid unified code of a market-regulated subject written in digits only: the kind that looks like other numbers. */
export const anyNumericUscc = fc
  .tuple(fc.constantFrom('91', '92', '93'), stringOf(DIGITS, 6), stringOf(DIGITS, 8))
  .map(([pair, region, body]) => withCheckCharacter(pair + region + body + organisationCodeCheck(body)))
  .filter((code) => /^\d{18}$/.test(code));

/** Any valid resident ID number of the region that does not exist, or of a mainland province. */
export const anyResidentId = fc
  .tuple(
    fc.constantFrom('990102', '110105', '340524', '621021'),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    stringOf(DIGITS, 3),
  )
  .map(([region, born, serial]) => region + born.toISOString().slice(0, 10).replaceAll('-', '') + serial)
  .map((body) => body + ([...'0123456789X'].find((check) => checkResidentId(body + check).ok) ?? ''));

/** Every text one slip away: one character replaced by another of the alphabet, or two unlike neighbours swapped. */
export function slipsOf(code: string, alphabet: readonly string[]): string[] {
  const replaced = [...code].flatMap((old, at) =>
    alphabet.filter((character) => character !== old).map((other) => code.slice(0, at) + other + code.slice(at + 1)),
  );
  const swapped = [...code.slice(1)].flatMap((right, at) => {
    const left = code.charAt(at);
    return left === right ? [] : [code.slice(0, at) + right + left + code.slice(at + 2)];
  });
  return [...replaced, ...swapped];
}
