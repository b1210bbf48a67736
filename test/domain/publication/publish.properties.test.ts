import fc from 'fast-check';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { addDays, covers } from '../../../src/domain/calendar/local-date';
import type { LocalDate } from '../../../src/domain/calendar/local-date';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { cutPublication, publicFileOn } from '../../../src/domain/publication/cut-publication';
import type { Publication, PublicFile, PublicItem } from '../../../src/domain/publication/public-file';
import { publish } from '../../../src/domain/publication/publish';
import type { Fact } from '../../../src/domain/record/fact';
import { filedRecords } from '../../../src/domain/record/filed-record';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import { stateOn } from '../../../src/domain/rules/phases';
import { recordOutcome, registeredNames } from '../../../src/domain/rules/record-outcome';
import { BEGINNING } from '../../../src/domain/rules/timeline';
import type { RecordOutcome } from '../../../src/domain/rules/timeline';
import { FIRM, REPRESENTATIVE, RESIDENT_ID, SEALED } from '../../support/facts';
import { anyDay, anyFile } from '../rules/random-file';

interface Published {
  readonly publication: Publication | null;
  /** What becomes of every record, of the kinds that a timeline does not weigh as well. */
  readonly outcomes: ReadonlyMap<string, RecordOutcome>;
  /** Every day on which something changes, and the day before it. */
  readonly days: readonly LocalDate[];
}

function published(facts: readonly Fact[]): Published {
  const timeline = deriveTimeline(FIRM, facts, catalogue202604);
  const records = filedRecords(facts);
  const names = registeredNames(records, facts);
  const all = [...records.map((record) => recordOutcome(record, names, catalogue202604)), ...timeline.records];
  const starts = [...timeline.segments, ...all.flatMap(({ phases }) => phases)].map(({ from }) => from);
  const days = starts.flatMap((from) => (from === BEGINNING ? [from] : [addDays(from, -1), from]));
  return {
    publication: publish(facts, timeline, catalogue202604),
    outcomes: new Map(all.map((outcome) => [outcome.recordId, outcome])),
    days: [...new Set(days)].sort(),
  };
}

function itemsOf(file: PublicFile): PublicItem[] {
  const { licences, penalties, listings, honours, commitments, abnormalEntries, registration } = file;
  const rest = [...licences, ...penalties, ...listings, ...honours, ...commitments, ...abnormalEntries];
  return registration ? [registration, ...rest] : rest;
}

describe('a publication', () => {
  it('does not depend on the order of the facts', () => {
    const shuffled = anyFile.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([facts, others]) => {
        expect(canonicalJson(published(others).publication)).toBe(canonicalJson(published(facts).publication));
      }),
    );
  });

  it('shows an item or a list entry on no day on which its record is not in force', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const { publication, outcomes, days } = published(facts);
        if (!publication) return;
        for (const { recordId, shown } of [...itemsOf(publication.file), ...publication.listEntries]) {
          const states = days
            .filter((day) => covers(shown, day))
            .map((day) => stateOn(outcomes.get(recordId)?.phases ?? [], day));
          expect(new Set(states)).toEqual(new Set(['ACTIVE']));
        }
      }),
    );
  });

  it('agrees with its lists: a BLACK entry on every day of the black standing, a RED one on every day of the red, and on no other', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const { publication, days } = published(facts);
        if (!publication) return;
        const isOn = (list: string, day: LocalDate) =>
          publication.listEntries.some((entry) => entry.list === list && covers(entry.shown, day));
        for (const day of days) {
          const standing = publication.file.standings.find((segment) => covers(segment, day))?.standing;
          expect([day, isOn('BLACK', day)]).toEqual([day, standing === 'BLACK_LISTED']);
          expect([day, isOn('RED', day)]).toEqual([day, standing === 'RED_LISTED']);
        }
      }),
    );
  });

  it('names as reasons only records that the same day shows', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const { publication, days } = published(facts);
        for (const day of days) {
          const file = publication && publicFileOn(publication.file, day);
          if (!file) continue;
          const shown = itemsOf(file).map(({ recordId }) => recordId);
          const { recordIds, measures } = file.standing;
          expect(shown).toEqual(expect.arrayContaining([...recordIds, ...measures.flatMap((item) => item.recordIds)]));
        }
      }),
    );
  });
});

describe('what no publication holds', () => {
  it('the legal representative outside the registration tab, a sealed identity, a resident ID, WATCH, or a minor penalty', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const { publication, outcomes } = published(facts);
        if (!publication) return;
        const { registration: _tab, ...file } = publication.file;
        expect(JSON.stringify({ ...publication, file })).not.toContain(REPRESENTATIVE);
        const everything = JSON.stringify(publication);
        const secrets = [SEALED.hash, SEALED.cipher, SEALED.masked, RESIDENT_ID, 'WATCH', 'STA-02', 'STA-04'];
        expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
        const severities = publication.file.penalties.map(({ recordId }) => outcomes.get(recordId)?.severity);
        expect(severities.every((severity) => severity === 'GENERAL' || severity === 'SERIOUS')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('cutting a publication', () => {
  const fileAndDays = fc.tuple(anyFile, anyDay, anyDay).map(([facts, a, b]) => {
    return { publication: published(facts).publication, earlier: a < b ? a : b, later: a < b ? b : a };
  });
  const cut = (publication: Publication | null, day: LocalDate) => publication && cutPublication(publication, day);

  it('twice is cutting on the later day', () => {
    fc.assert(
      fc.property(fileAndDays, ({ publication, earlier, later }) => {
        expect(cut(cut(publication, earlier), later)).toEqual(cut(publication, later));
      }),
    );
  });

  it('changes the answer of no day from then on', () => {
    fc.assert(
      fc.property(fileAndDays, ({ publication, earlier, later }) => {
        const answer = (kept: Publication | null) => kept && publicFileOn(kept.file, later);
        expect(answer(cut(publication, earlier))).toEqual(answer(publication));
      }),
    );
  });

  it('leaves nothing that is over, and says when the next thing will be', () => {
    fc.assert(
      fc.property(anyFile, anyDay, (facts, day) => {
        const kept = cut(published(facts).publication, day);
        if (!kept) return;
        const objected = itemsOf(kept.file).flatMap((item) => item.objected ?? []);
        const days = [...[...itemsOf(kept.file), ...kept.listEntries].map(({ shown }) => shown), ...objected];
        const ends = [...days, ...kept.file.standings].flatMap(({ until }) => (until === null ? [] : [until]));
        expect(ends.filter((until) => until <= day)).toEqual([]);
        expect(kept.nextEnd).toBe(ends.sort()[0] ?? null);
        expect(kept.file.standings[0]?.from).toBe(BEGINNING);
      }),
    );
  });
});
