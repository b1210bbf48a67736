import fc from 'fast-check';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { addDays } from '../../../src/domain/calendar/local-date';
import type { LocalDate } from '../../../src/domain/calendar/local-date';
import { canonicalJson } from '../../../src/domain/canonical-json';
import type { Fact } from '../../../src/domain/record/fact';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import { explainStanding, segmentOn, withoutClosedRecords } from '../../../src/domain/rules/explain-standing';
import { CLOSED_STATES } from '../../../src/domain/rules/explain-standing';
import { BEGINNING } from '../../../src/domain/rules/timeline';
import type { Timeline } from '../../../src/domain/rules/timeline';
import { FIRM } from '../../support/facts';
import { anyDay, anyFile } from './random-file';

const derive = (facts: readonly Fact[]) => deriveTimeline(FIRM, facts, catalogue202604);

/** Every day on which something changes in a timeline, and the day before it. */
function boundaryDays({ segments, records }: Timeline): LocalDate[] {
  const starts = [...segments, ...records.flatMap(({ phases }) => phases)].map(({ from }) => from);
  const days = [...new Set(starts)].flatMap((from) => (from === BEGINNING ? [from] : [addDays(from, -1), from]));
  return [...new Set(days)].sort();
}

/** What a day says, without the days of its segment. */
function segmentAnswerOn(timeline: Timeline, day: LocalDate): string {
  const { from: _from, until: _until, ...answer } = segmentOn(timeline, day);
  return canonicalJson(answer);
}

/** The answer of a day with its reasons, as the counter gives it. */
function answerOn(timeline: Timeline, day: LocalDate): string {
  const { standing, ruleId, measures, incentives, used } = explainStanding(timeline, day);
  const reasons = used.map(({ outcome, uses }) => [outcome.recordId, ...uses]);
  return canonicalJson({ standing, ruleId, measures, incentives, reasons });
}

/** The file without a record: all its versions and the marks on it. */
function without(facts: readonly Fact[], recordId: string): Fact[] {
  return facts.filter(
    (fact) =>
      fact.recordId !== recordId && !('targetRecordId' in fact.content && fact.content.targetRecordId === recordId),
  );
}

describe('a timeline', () => {
  it('does not depend on the order of the facts', () => {
    const shuffled = anyFile.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([facts, others]) => {
        expect(canonicalJson(derive(others))).toBe(canonicalJson(derive(facts)));
      }),
    );
  });

  it('is the same with facts told twice', () => {
    const repeated = anyFile.chain((facts) => fc.tuple(fc.constant(facts), fc.subarray(facts)));
    fc.assert(
      fc.property(repeated, ([facts, again]) => {
        expect(canonicalJson(derive([...facts, ...again]))).toBe(canonicalJson(derive(facts)));
      }),
    );
  });

  it('covers every day from the beginning to no end, once, and a new segment says something new', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const timeline = derive(facts);
        const { segments } = timeline;
        expect(segments[0]?.from).toBe(BEGINNING);
        expect(segments.at(-1)?.until).toBeNull();
        segments.slice(1).forEach(({ from }, index) => {
          expect(segments[index]?.until).toBe(from);
          expect(segmentAnswerOn(timeline, from)).not.toBe(segmentAnswerOn(timeline, addDays(from, -1)));
        });
        segments.forEach(({ from, until }) => {
          expect(until === null || from < until).toBe(true);
        });
      }),
    );
  });

  it('gives each record one state on every day', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        derive(facts).records.forEach(({ phases }) => {
          expect(phases[0]?.from).toBe(BEGINNING);
          expect(phases.at(-1)?.until).toBeNull();
          phases.slice(1).forEach(({ from, state }, index) => {
            expect(phases[index]?.until).toBe(from);
            expect(phases[index]?.state).not.toBe(state);
          });
        });
      }),
    );
  });
});

describe('the explanation of a day', () => {
  it('says what the segment says, on every boundary day and the day before it', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const timeline = derive(facts);
        for (const day of boundaryDays(timeline)) {
          const { standing, ruleId, used, measures, incentives, until } = segmentOn(timeline, day);
          const explanation = explainStanding(timeline, day);
          expect(explanation).toMatchObject({ day, standing, ruleId, measures, incentives, nextChangeOn: until });
          const uses = explanation.used.flatMap(({ outcome: { recordId }, uses }) =>
            uses.map((use) => ({ recordId, use })),
          );
          const named = standing === 'BLACK' || standing === 'RED' ? uses : [];
          expect(used.map(canonicalJson).sort()).toEqual(named.map(canonicalJson).sort());
          expect(explanation.used.length + explanation.setAside.length).toBe(timeline.records.length);
        }
      }),
    );
  });

  it('names the first day of the unbroken run of its standing', () => {
    fc.assert(
      fc.property(anyFile, anyDay, (facts, day) => {
        const timeline = derive(facts);
        const { since, standing } = explainStanding(timeline, day);
        const run = timeline.segments.filter(({ from }) => from <= day && (since === null || from >= since));
        expect(run.every((segment) => segment.standing === standing)).toBe(true);
        expect(since === null || segmentOn(timeline, addDays(since, -1)).standing !== standing).toBe(true);
      }),
    );
  });

  it('a record named as used changes the answer of that day when it is taken away, one set aside never does', () => {
    fc.assert(
      fc.property(anyFile, anyDay, (facts, anyOtherDay) => {
        const timeline = derive(facts);
        const poorer = new Map(timeline.records.map(({ recordId }) => [recordId, derive(without(facts, recordId))]));
        for (const day of [...boundaryDays(timeline), anyOtherDay]) {
          const { used, setAside } = explainStanding(timeline, day);
          const answer = answerOn(timeline, day);
          const answerWithout = (recordId: string) => answerOn(poorer.get(recordId) ?? timeline, day);
          used.forEach(({ outcome }) => {
            expect(answerWithout(outcome.recordId)).not.toBe(answer);
          });
          setAside.forEach(({ outcome }) => {
            expect(answerWithout(outcome.recordId)).toBe(answer);
          });
        }
      }),
    );
  });

  it('for those who may not see closed records holds none, in any place (R1)', () => {
    fc.assert(
      fc.property(anyFile, anyDay, (facts, day) => {
        const { used, setAside, since } = withoutClosedRecords(explainStanding(derive(facts), day));
        expect([...used, ...setAside].filter(({ state }) => CLOSED_STATES.includes(state))).toEqual([]);
        const deciding = used.filter(({ uses }) => uses.includes('STANDING'));
        const starts = deciding.flatMap(({ outcome }) =>
          outcome.phases.filter(({ state }) => state === 'ACTIVE').map(({ from }) => from),
        );
        expect(since === null || starts.some((from) => from <= since)).toBe(true);
      }),
    );
  });
});
