import { addDays, covers, localDate as day } from '../../../src/domain/calendar/local-date';
import { CATALOGUES, catalogueInForceOn, catalogueOfVersion, listTypeOf } from '../../../src/domain/catalogue/index';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { conductLaw, conductLaws } from '../../../src/domain/catalogue/conducts';
import type { Catalogue } from '../../../src/domain/catalogue/types';
import { InvariantError } from '../../../src/domain/errors';
import { CONDUCTS } from '../../../src/domain/record/kinds/conduct';
import { HONOUR_TYPES } from '../../../src/domain/record/kinds/honour';
import { LIST_TYPES, listingFields } from '../../../src/domain/record/kinds/listing';
import { PERSON_ROLES } from '../../../src/domain/record/person';

const versions = CATALOGUES.map((catalogue) => [catalogue.version, catalogue] as const);

function idsOf(catalogue: Catalogue): string[][] {
  return [
    catalogue.severityRules.map(({ id }) => id),
    catalogue.standingRules.map(({ id }) => id),
    catalogue.publicationRegimes.map(({ id }) => id),
    catalogue.listTypes.map(({ code }) => code),
    catalogue.redListTypes.map(({ code }) => code),
    catalogue.measures.map(({ code }) => code),
    catalogue.incentives.map(({ code }) => code),
  ];
}

describe.each(versions)('catalogue %s', (_, catalogue) => {
  it('names each rule once', () => {
    for (const ids of idsOf(catalogue)) expect(ids).toEqual([...new Set(ids)]);
  });

  it('gives every rule, list type, measure trigger and incentive a source', () => {
    const triggers = catalogue.measures.flatMap((measure) => measure.triggers);
    const ruled = [
      ...catalogue.severityRules,
      ...catalogue.standingRules,
      ...catalogue.publicationRegimes,
      ...catalogue.listTypes,
      ...catalogue.redListTypes,
      ...catalogue.incentives,
      ...triggers,
    ];
    expect(ruled.filter(({ source }) => source.document.trim() === '')).toEqual([]);
  });

  it('knows every list type and every red-list type of the record kinds', () => {
    expect(catalogue.listTypes.map(({ code }) => code).sort()).toEqual(Object.keys(LIST_TYPES).sort());
    const listing = Object.keys(HONOUR_TYPES).filter((code) => code !== 'OTHER');
    expect(catalogue.redListTypes.map(({ code }) => code).sort()).toEqual(listing.sort());
  });

  it('has a rule for each standing, and a last severity rule that takes everything', () => {
    expect(catalogue.standingRules.map(({ standing }) => standing)).toEqual(['BLACK', 'WATCH', 'RED', 'NORMAL']);
    expect(catalogue.severityRules.at(-1)?.when).toBe('ANYTHING_ELSE');
  });

  it('publishes no minor item and no decision without penalty', () => {
    const hidden = catalogue.severityRules.filter(({ severity }) => severity === 'MINOR' || severity === 'NONE');
    expect(hidden.filter(({ published }) => published)).toEqual([]);
  });

  it('lets every list type rest on known conducts, none of them an unlawful ground (R12)', () => {
    for (const { conducts } of catalogue.listTypes) {
      expect(conducts.length).toBeGreaterThan(0);
      expect(
        conducts.filter(
          (conduct) => !(conduct in CONDUCTS) || conductLaw(conduct)?.vehicles.includes('LISTING') === false,
        ),
      ).toEqual([]);
    }
  });

  it('asks of a listing only fields that a listing has', () => {
    for (const { requiredFields } of catalogue.listTypes) {
      const asked = [...requiredFields.OWN_CASE, ...requiredFields.FEED];
      expect(asked.filter((field) => !(field in listingFields))).toEqual([]);
    }
  });

  it('asks of an own case every step of due process (R10)', () => {
    const steps = ['noticeServedOn', 'statementOutcome', 'legalReview', 'decidedOn', 'servedOn', 'publishedOn'];
    for (const { requiredFields } of catalogue.listTypes) {
      expect(requiredFields.OWN_CASE).toEqual(expect.arrayContaining(steps));
    }
  });

  it('makes service optional for the feed of defaulters only (R9)', () => {
    const optional = catalogue.listTypes.filter(({ requiredFields }) => !requiredFields.FEED.includes('servedOn'));
    expect(optional.map(({ code }) => code)).toEqual(['DEFAULT']);
  });

  it('names roles of persons only where a list type lists persons at all', () => {
    for (const { persons, personRoles, publishesPersonNames } of catalogue.listTypes) {
      const listsPersons = persons === 'NAMED_RESPONSIBLE' || persons === 'NAMED_BY_JUDGMENT';
      expect(personRoles.length > 0).toBe(listsPersons);
      expect(personRoles.filter((role) => !(role in PERSON_ROLES))).toEqual([]);
      expect(publishesPersonNames && !listsPersons).toBe(false);
    }
  });

  it('lets no term be shorter than its minimum, nor early exit later than the term', () => {
    for (const { termMonths, minimumTermMonths, earlyExitMonths } of catalogue.listTypes) {
      expect(minimumTermMonths ?? 0).toBeLessThanOrEqual(termMonths ?? Infinity);
      expect(earlyExitMonths ?? 0).toBeLessThanOrEqual(termMonths ?? Infinity);
    }
  });

  it('triggers measures by known codes, each code at most once per measure', () => {
    const known = [...Object.keys(LIST_TYPES), 'ABN', 'BROKEN_COMMITMENT'];
    for (const { triggers } of catalogue.measures) {
      const codes = triggers.map(({ on }) => on);
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter((code) => !known.includes(code))).toEqual([]);
      expect(codes).toEqual([...new Set(codes)]);
    }
  });

  it('grants incentives for known red lists only, and none that counts in a bid (R17)', () => {
    const known = catalogue.redListTypes.map(({ code }) => code);
    for (const { triggers } of catalogue.incentives) {
      expect(triggers.filter((code) => !known.includes(code))).toEqual([]);
    }
    expect(catalogue.incentives.map(({ code }) => code)).not.toContain('I-08');
  });

  it('shows society no judgment, contract performance or later decision by itself', () => {
    for (const hidden of ['JUDGMENT', 'CONTRACT_PERFORMANCE', 'DISPOSITION'] as const) {
      expect(catalogue.publicKinds).not.toContain(hidden);
    }
  });

  it('leaves no day since 1900 without exactly one general regime of publication', () => {
    const general = catalogue.publicationRegimes.filter(({ onlyMarketRegulation }) => !onlyMarketRegulation);
    const turns = general.flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, -1), until]));
    for (const turn of [day('1900-01-01'), ...turns, day('2999-12-31')]) {
      expect([turn, general.filter((regime) => covers(regime, turn)).length]).toEqual([turn, 1]);
    }
  });

  it('has no regime of publication whose minimum is above its maximum', () => {
    for (const { months, specialFieldMinimum } of catalogue.publicationRegimes) {
      for (const period of [months.MINOR, months.GENERAL, months.SERIOUS]) {
        if (period === null) continue;
        expect(Math.max(period.minimum, specialFieldMinimum ?? 0)).toBeLessThanOrEqual(period.maximum);
      }
    }
  });
});

describe('the catalogue of 2026-04', () => {
  const catalogue = catalogueOfVersion('2026-04-01');

  it('BID is a ban that triggers M-A02 and nothing else; every other type is severe and published (R12)', () => {
    const triggered = (code: string) =>
      catalogue.measures
        .filter(({ triggers }) => triggers.some(({ on }) => on === code))
        .map((measure) => measure.code);
    expect(triggered('BID')).toEqual(['M-A02']);
    const severe = catalogue.listTypes.filter(({ effect }) => effect === 'SEVERE').map(({ code }) => code);
    expect(severe).toEqual(['SAMR', 'WAGE', 'TAX', 'DEFAULT', 'PROC', 'SAFETY', 'STAT']);
    for (const code of severe) expect(triggered(code)).toContain('M-P01');
  });

  it('WAGE, TAX, DEFAULT and PROC are barred from procurement; WAGE, DEFAULT and BID from bidding (domain.md 6.2)', () => {
    const orderedBy = (code: string) =>
      catalogue.measures
        .find((measure) => measure.code === code)
        ?.triggers.filter(({ force }) => force === 'MUST')
        .map(({ on }) => on)
        .sort();
    expect(orderedBy('M-A01')).toEqual(['DEFAULT', 'PROC', 'TAX', 'WAGE']);
    expect(orderedBy('M-A02')).toEqual(['BID', 'DEFAULT', 'WAGE']);
  });

  it('what all severe lists trigger may only be weighed, unless an article orders it (R16)', () => {
    const management = catalogue.measures.filter(({ code }) => /^M-B0[1-5]$/.test(code));
    const ordered = management.flatMap(({ code, triggers }) =>
      triggers.filter(({ force }) => force === 'MUST').map(({ on }) => [code, on]),
    );
    expect(management).toHaveLength(5);
    expect(ordered).toEqual([['M-B02', 'SAMR']]);
  });

  it.each([
    ['SAMR', 'PUBLISHED_ON', 12, 'TERM_START', 'PARTY_ONLY'],
    ['WAGE', 'DECIDED_ON', 6, 'CORRECTION', 'NAMED_RESPONSIBLE'],
    ['TAX', 'PUBLISHED_ON', 6, 'CORRECTION', 'NAMED_BY_JUDGMENT'],
    ['DEFAULT', 'PUBLISHED_ON', 0, 'TERM_START', 'FORBIDDEN_FOR_UNIT'],
    ['PROC', 'EFFECTIVE_ON', null, 'TERM_START', 'NONE'],
    ['SAFETY', 'PUBLISHED_ON', 12, 'TERM_START', 'NAMED_RESPONSIBLE'],
    ['STAT', 'PUBLISHED_ON', 6, 'TERM_START', 'NONE'],
    ['BID', 'EFFECTIVE_ON', null, 'TERM_START', 'NONE'],
  ] as const)(
    '%s: term from %s, early exit %s months after %s, persons %s',
    (code, termStart, months, from, persons) => {
      expect(listTypeOf(catalogue, code)).toMatchObject({
        termStart,
        earlyExitMonths: months,
        earlyExitFrom: from,
        persons,
      });
    },
  );

  it.each([
    ['PROC', 12, 36],
    ['BID', 12, 60],
  ] as const)('%s: a ban of %d to %d months by decision', (code, minimumTermMonths, termMonths) => {
    expect(listTypeOf(catalogue, code)).toMatchObject({ minimumTermMonths, termMonths });
  });
});

describe('the conducts of the opinion', () => {
  it('are the nine of item 14 and the eight of item 18', () => {
    const of = (item: number) => conductLaws.filter((law) => law.item === item).length;
    expect([of(14), of(18)]).toEqual([9, 8]);
  });

  it('that may be a listing are a ground of some list type, the others of none', () => {
    const wrong = conductLaws.filter(({ conduct, vehicles }) => {
      const isGround = catalogue202604.listTypes.some(({ conducts }) => conducts.includes(conduct));
      return isGround !== vehicles.includes('LISTING');
    });
    expect(wrong.map(({ conduct }) => conduct)).toEqual([]);
  });

  it('leave polluting morals no vehicle at all', () => {
    expect(conductLaw('POLLUTING_MORALS')?.vehicles).toEqual([]);
  });
});

describe('versions of the law', () => {
  it('come newest first, do not overlap, and leave no gap', () => {
    const inForce = CATALOGUES.filter(({ standing }) => standing === 'IN_FORCE');
    const [newest, ...older] = inForce;
    expect(newest?.effectiveUntil).toBeNull();
    older.forEach((version, index) => {
      expect(version.effectiveUntil).toBe(inForce[index]?.effectiveFrom);
    });
    for (const { effectiveFrom, effectiveUntil } of inForce) {
      expect(effectiveUntil === null || effectiveFrom < effectiveUntil).toBe(true);
    }
  });

  it.each(versions)('%s is found by its name, and from its first day on unless only proposed', (version, catalogue) => {
    expect(catalogueOfVersion(version)).toBe(catalogue);
    expect(catalogueInForceOn(catalogue.effectiveFrom) === catalogue).toBe(catalogue.standing === 'IN_FORCE');
  });

  it('days before the first version get the first, which holds the older regimes', () => {
    expect(catalogueInForceOn(day('1950-01-01'))).toBe(CATALOGUES.at(-1));
  });

  it('a version that never was is our own fault', () => {
    expect(() => catalogueOfVersion('1999-01-01')).toThrow(InvariantError);
  });
});
