import fc from 'fast-check';
import { InvariantError } from '../../../src/domain/errors';
import { isOrganisationCode, organisationCodeCheck } from '../../../src/domain/subject/organisation-code';

describe('an organisation code (GB 11714)', () => {
  it.each(['D2143569-X', 'D2143569X', 'MA0D00017', 'MA0D0005X', 'MA0E00202'])('%s checks', (code) => {
    expect(isOrganisationCode(code)).toBe(true);
  });

  it.each([
    ['wrong check character', 'D2143569-1'],
    ['hyphen elsewhere', 'D214356-9X'],
    ['two hyphens', 'D2143569--X'],
    ['too short', 'D214356X'],
    ['lower case', 'd2143569-x'],
    ['empty', ''],
  ])('is refused with %s', (_, code) => {
    expect(isOrganisationCode(code)).toBe(false);
  });

  it.each([
    ['D2143569', 'X'],
    ['MA0F0000', '0'],
  ])('%s is followed by %s', (body, check) => {
    expect(organisationCodeCheck(body)).toBe(check);
  });

  it('always checks with its own check character, and with no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{8}$/), (body) => {
        const passing = [...'0123456789X'].filter((check) => isOrganisationCode(body + check));
        expect(passing).toEqual([organisationCodeCheck(body)]);
      }),
    );
  });

  it.each(['D214356', 'D21435690', 'd2143569'])('has no check character for %s', (body) => {
    expect(() => organisationCodeCheck(body)).toThrow(InvariantError);
  });
});
