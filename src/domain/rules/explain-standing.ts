import { catalogueOfVersion } from '../catalogue/index';
import type { Standing } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { covers, earlierOf, laterOf } from '../calendar/local-date';
import { InvariantError } from '../errors';
import { groupBy } from '../group-by';
import { activeIntervals, stateOn } from './phases';
import { judge } from './standing';
import type { Weighed } from './standing';
import { BEGINNING } from './timeline';
import type { MeasureInForce, RecordOutcome, RecordState, Segment, Timeline, Use, UsedRecord } from './timeline';

/** Why a record was set aside: its state, or OUTRANKED (更高等级状况已决定) when it is in force but something weightier decides. */
export type SetAsideReason = RecordState | 'OUTRANKED';

/** A record that was looked at for the standing of a day, and what became of it. */
export interface Considered {
  readonly outcome: RecordOutcome;
  readonly state: RecordState;
  readonly uses: readonly Use[];
  /** Null for a record that was used. */
  readonly setAsideBecause: SetAsideReason | null;
}

/** Standing of a day with its reasons (信用状况说明). */
export interface Explanation {
  readonly day: LocalDate;
  readonly standing: Standing;
  readonly ruleId: string;
  readonly catalogueVersion: string;
  /** First day of the unbroken run of this standing; null when it holds from the beginning of the file. */
  readonly since: LocalDate | null;
  /** First later day on which standing, measures or reasons change by themselves; null when none is known. */
  readonly nextChangeOn: LocalDate | null;
  /** First later day on which the standing itself changes by time alone, and to what; null when none is known. */
  readonly standingThen: { readonly on: LocalDate; readonly standing: Standing } | null;
  readonly used: readonly Considered[];
  readonly setAside: readonly Considered[];
  readonly measures: readonly MeasureInForce[];
  readonly incentives: readonly string[];
}

/** Standing on a day, with every record used and every record set aside and why (信用状况说明). */
export function explainStanding(timeline: Timeline, day: LocalDate): Explanation {
  const segment = segmentOn(timeline, day);
  const weighed = timeline.records.map((outcome) => ({ outcome, state: stateOn(outcome.phases, day) }));
  const uses = usesByRecord(judge(weighed, catalogueOfVersion(timeline.catalogueVersion)).used);
  const considered = weighed.map((item) => consider(item, uses.get(item.outcome.recordId) ?? []));
  return {
    day,
    standing: segment.standing,
    ruleId: segment.ruleId,
    catalogueVersion: timeline.catalogueVersion,
    since: sinceWhen(timeline, segment),
    nextChangeOn: segment.until,
    standingThen: standingAfter(timeline, segment),
    used: considered.filter(({ setAsideBecause }) => setAsideBecause === null),
    setAside: considered.filter(({ setAsideBecause }) => setAsideBecause !== null),
    measures: segment.measures,
    incentives: segment.incentives,
  };
}

/** States that repair, time, revocation or withdrawal closed. @source rules.md R1 */
export const CLOSED_STATES: readonly RecordState[] = ['EXPIRED', 'REPAIRED', 'CURED', 'REVOKED', 'WITHDRAWN', 'LAPSED'];

/** The same answer without anything that repair or time closed: what every role but the auditor may see. @source rules.md R1 */
export function withoutClosedRecords(explanation: Explanation): Explanation {
  const isOpen = ({ state }: Considered) => !CLOSED_STATES.includes(state);
  const isAnswered = explanation.used.every(isOpen);
  return {
    ...explanation,
    since: isAnswered ? sinceOpen(explanation, explanation.used) : null,
    used: explanation.used.filter(isOpen),
    setAside: explanation.setAside.filter(isOpen),
  };
}

/** The run of a standing may have begun with a record that is closed by now: it counts from the oldest open one. */
function sinceOpen({ day, standing, since }: Explanation, used: readonly Considered[]): LocalDate | null {
  if (standing === 'NORMAL') return null;
  const deciding = used.filter(({ uses }) => uses.includes('STANDING'));
  const starts = deciding.flatMap(({ outcome }) =>
    activeIntervals(outcome.phases)
      .filter((term) => covers(term, day))
      .map(({ from }) => from),
  );
  const oldest = starts.reduce<LocalDate | null>(earlierOf, null);
  return since === null || oldest === null ? since : laterOf(since, oldest);
}

/** The segment of a day; days before {@link BEGINNING} do not exist. */
export function segmentOn(timeline: Timeline, day: LocalDate): Segment {
  const segment = timeline.segments.find((candidate) => covers(candidate, day));
  if (!segment) throw new InvariantError(`timeline of ${timeline.uscc} has no segment on ${day}`);
  return segment;
}

function consider({ outcome, state }: Weighed, uses: readonly Use[]): Considered {
  return { outcome, state, uses, setAsideBecause: uses.length > 0 ? null : reasonFor(outcome, state) };
}

function usesByRecord(used: readonly UsedRecord[]): Map<string, Use[]> {
  const byRecord = groupBy(used, ({ recordId }) => recordId);
  return new Map([...byRecord].map(([recordId, items]) => [recordId, items.map(({ use }) => use)]));
}

function reasonFor(outcome: RecordOutcome, state: RecordState): SetAsideReason {
  if (state !== 'ACTIVE') return state;
  return outcome.weight === 'NONE' ? 'NO_EFFECT' : 'OUTRANKED';
}

function standingAfter({ segments }: Timeline, segment: Segment): Explanation['standingThen'] {
  const next = segments.slice(segments.indexOf(segment) + 1).find(({ standing }) => standing !== segment.standing);
  return next ? { on: next.from, standing: next.standing } : null;
}

function sinceWhen({ segments }: Timeline, segment: Segment): LocalDate | null {
  let index = segments.indexOf(segment);
  while (index > 0 && segments[index - 1]?.standing === segment.standing) index -= 1;
  const from = segments[index]?.from ?? segment.from;
  return from === BEGINNING ? null : from;
}
