import fc from 'fast-check';
import { addDays, localDate } from '../../src/domain/calendar/local-date';
import type { Consent } from '../../src/domain/consent/consent';
import {
  CONSENT_KINDS,
  consentedKinds,
  isConsentInForce,
  requireConsentPaper,
  requireConsentTerms,
} from '../../src/domain/consent/consent';

const TODAY = localDate('2026-06-01');
const TERMS = { bankUscc: '91990100MA00000000', bankName: '示范银行', kinds: ['PENALTY'], until: TODAY } as const;
const consent = (more: Partial<Consent>): Consent => ({
  ...TERMS,
  consentId: 'c',
  uscc: 'u',
  form: 'ONLINE',
  paper: null,
  givenAt: '2026-06-01T00:00:00.000Z',
  enteredBy: 'e',
  departmentCode: null,
  revokedAt: null,
  ...more,
});

describe('a consent to a bank', () => {
  it.each([
    ['today alone', TODAY, true],
    ['ninety days from today', addDays(TODAY, 90), true],
    ['ninety-one days from today', addDays(TODAY, 91), false],
    ['yesterday', addDays(TODAY, -1), false],
  ])('may hold until %s: %s is %s', (_when, until, isTaken) => {
    const isRefused = (() => {
      try {
        return requireConsentTerms({ ...TERMS, until }, TODAY).until !== until;
      } catch {
        return true;
      }
    })();
    expect(isRefused).toBe(!isTaken);
  });

  it('needs a kind of record and a bank with a name', () => {
    expect(() => requireConsentTerms({ ...TERMS, kinds: [] }, TODAY)).toThrow('授权范围');
    expect(() => requireConsentTerms({ ...TERMS, bankName: '  ' }, TODAY)).toThrow('银行名称');
  });

  it('is in force on its last day and not on the next, and not an instant after it was taken back', () => {
    const until = addDays(TODAY, 10);
    expect(isConsentInForce(consent({ until }), until)).toBe(true);
    expect(isConsentInForce(consent({ until }), addDays(until, 1))).toBe(false);
    expect(isConsentInForce(consent({ until, revokedAt: '2026-06-02T00:00:00.000Z' }), until)).toBe(false);
  });

  it('opens what the consents in force name together, and nothing else', () => {
    const kinds = fc.subarray([...CONSENT_KINDS], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.boolean(), fc.integer({ min: -3, max: 3 }))), (given) => {
        const consents = given.map(([names, isRevoked, days]) =>
          consent({ kinds: names, until: addDays(TODAY, days), revokedAt: isRevoked ? 'x' : null }),
        );
        const expected = CONSENT_KINDS.filter((kind) =>
          given.some(([names, isRevoked, days]) => names.includes(kind) && !isRevoked && days >= 0),
        );
        expect(consentedKinds(consents, TODAY)).toEqual(expected);
      }),
    );
  });

  it('on paper needs its number, its scan’s hash, and a day of signature that has come', () => {
    const paper = { number: '授-1', signedOn: TODAY, sha256: 'A'.repeat(64) };
    expect(requireConsentPaper(paper, TODAY).sha256).toBe('a'.repeat(64));
    expect(() => requireConsentPaper({ ...paper, signedOn: addDays(TODAY, 1) }, TODAY)).toThrow('晚于今日');
    expect(() => requireConsentPaper({ ...paper, sha256: 'a'.repeat(63) }, TODAY)).toThrow('SHA-256');
    expect(() => requireConsentPaper({ ...paper, number: ' ' }, TODAY)).toThrow('编号');
  });
});
