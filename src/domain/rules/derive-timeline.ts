import type { Catalogue } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { earlierOf, laterOf } from '../calendar/local-date';
import type { Fact } from '../record/fact';
import type { FiledRecord } from '../record/filed-record';
import { filedRecords } from '../record/filed-record';
import type { RecordKind } from '../record/record-kind';
import { activeIntervals, paint } from './phases';
import { recordOutcome, registeredNames } from './record-outcome';
import { judge } from './standing';
import type { Judgement, Weighed } from './standing';
import { BEGINNING } from './timeline';
import type { MeasureInForce, Phase, RecordOutcome, RecordState, Segment, Timeline } from './timeline';

/** Kinds that are looked at for the standing. */
const WEIGHED_KINDS: readonly RecordKind[] = ['PENALTY', 'LISTING', 'HONOUR', 'ABNORMAL_ENTRY', 'COMMITMENT'];

/**
 * Standing of one enterprise on every day (信用状况推导), from all facts known of it. Pure: equal facts give equal bytes,
 * in any order and with any repetition.
 * @param facts facts of one subject
 * @source design.md section 2.2; domain.md section 9.4
 */
export function deriveTimeline(uscc: string, facts: readonly Fact[], catalogue: Catalogue): Timeline {
  const records = filedRecords(facts);
  const names = registeredNames(records, facts);
  const outcomes = records
    .filter(({ fact }) => WEIGHED_KINDS.includes(fact.kind))
    .map((record: FiledRecord) => recordOutcome(record, names, catalogue));
  const lapsing = withLapses(outcomes);
  return { uscc, catalogueVersion: catalogue.version, segments: segmentsOf(lapsing, catalogue), records: lapsing };
}

/** A red listing lapses for good on the day a severe listing is in force beside it. @source domain.md section 6.4 */
function withLapses(outcomes: readonly RecordOutcome[]): RecordOutcome[] {
  const severe = outcomes
    .filter(({ weight }) => weight === 'SEVERE_LISTING')
    .flatMap(({ recordId, phases }) => activeIntervals(phases).map((interval) => ({ recordId, interval })));
  return outcomes.map((outcome) => (outcome.weight === 'RED_LISTING' ? lapse(outcome, severe) : outcome));
}

function lapse(
  red: RecordOutcome,
  severe: readonly { recordId: string; interval: { from: LocalDate; until: LocalDate | null } }[],
): RecordOutcome {
  const meetings = activeIntervals(red.phases).flatMap((term) =>
    severe.flatMap(({ recordId, interval }) => {
      const from = laterOf(term.from, interval.from);
      const until = earlierOf(term.until, interval.until);
      return until !== null && from >= until ? [] : [{ recordId, from }];
    }),
  );
  const first = meetings.reduce<LocalDate | null>((day, { from }) => earlierOf(day, from), null);
  if (first === null) return red;
  const lapsedBy = [...new Set(meetings.filter(({ from }) => from === first).map(({ recordId }) => recordId))].sort();
  const phases = paint(red.phases, { from: first, until: null }, ['ACTIVE'], 'LAPSED');
  return { ...red, phases, lapsedBy };
}

/** Sweeps over the days on which some record changes its state, keeping the states of the day at hand. */
function segmentsOf(outcomes: readonly RecordOutcome[], catalogue: Catalogue): Segment[] {
  const changes = changesByDay(outcomes);
  const states = new Map<string, Weighed>();
  const segments: Segment[] = [];
  for (const [from, weighed] of changes) {
    for (const item of weighed) {
      if (matters(item.state)) states.set(item.outcome.recordId, item);
      else states.delete(item.outcome.recordId);
    }
    append(segments, from, withListsOnly(judge([...states.values()], catalogue)));
  }
  return segments;
}

function changesByDay(outcomes: readonly RecordOutcome[]): [LocalDate, Weighed[]][] {
  const byDay = new Map<LocalDate, Weighed[]>([[BEGINNING, []]]);
  for (const outcome of outcomes) {
    outcome.phases.forEach((phase: Phase) => {
      const item = { outcome, state: phase.state };
      const day = byDay.get(phase.from);
      if (day) day.push(item);
      else byDay.set(phase.from, [item]);
    });
  }
  return [...byDay.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
}

function matters(state: RecordState): boolean {
  return state === 'ACTIVE' || state === 'LAPSED';
}

/**
 * A firm under watch may have thousands of items on thousands of days: naming all of them in each segment would grow with
 * the square. Only lists name their records; the explanation finds the others again.
 */
function withListsOnly(judgement: Judgement): Judgement {
  return judgement.standing === 'BLACK' || judgement.standing === 'RED' ? judgement : { ...judgement, used: [] };
}

/** Adds a segment, or lengthens the last one when nothing in it changed. */
function append(segments: Segment[], from: LocalDate, judgement: Judgement): void {
  const last = segments.at(-1);
  if (last && saysTheSame(last, judgement)) return;
  if (last) segments[segments.length - 1] = { ...last, until: from };
  segments.push({ from, until: null, ...judgement });
}

function saysTheSame(last: Segment, said: Judgement): boolean {
  return (
    last.standing === said.standing &&
    last.ruleId === said.ruleId &&
    sameItems(last.used, said.used, (a, b) => a.recordId === b.recordId && a.use === b.use) &&
    sameItems(last.measures, said.measures, sameMeasure) &&
    sameItems(last.incentives, said.incentives, (a, b) => a === b)
  );
}

function sameMeasure(a: MeasureInForce, b: MeasureInForce): boolean {
  return a.code === b.code && a.force === b.force && sameItems(a.recordIds, b.recordIds, (one, other) => one === other);
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => same(one, b[index] as T));
}
