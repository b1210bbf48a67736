import type { Catalogue } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { earlierOf, laterOf } from '../calendar/local-date';
import { canonicalJson } from '../canonical-json';
import type { Fact } from '../record/fact';
import type { FiledRecord } from '../record/filed-record';
import { filedRecords } from '../record/filed-record';
import type { RecordKind } from '../record/record-kind';
import { activeIntervals, paint } from './phases';
import { recordOutcome, registeredNames } from './record-outcome';
import { judge } from './standing';
import type { Judgement, Weighed } from './standing';
import { BEGINNING } from './timeline';
import type { Phase, RecordOutcome, RecordState, Segment, Timeline } from './timeline';

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
  return {
    uscc,
    catalogueVersion: catalogue.version,
    segments: segmentsOf(lapsing, catalogue),
    records: lapsing.map(({ outcome }) => outcome),
  };
}

interface Lapsing {
  readonly outcome: RecordOutcome;
  readonly lapsedBy: readonly string[];
}

/** A red listing lapses for good on the day a severe listing is in force beside it. @source domain.md section 6.4 */
function withLapses(outcomes: readonly RecordOutcome[]): Lapsing[] {
  const severe = outcomes
    .filter(({ weight }) => weight === 'SEVERE_LISTING')
    .flatMap(({ recordId, phases }) => activeIntervals(phases).map((interval) => ({ recordId, interval })));
  return outcomes.map((outcome) => {
    if (outcome.weight !== 'RED_LISTING') return { outcome, lapsedBy: [] };
    return lapse(outcome, severe);
  });
}

function lapse(
  red: RecordOutcome,
  severe: readonly { recordId: string; interval: { from: LocalDate; until: LocalDate | null } }[],
): Lapsing {
  const meetings = activeIntervals(red.phases).flatMap((term) =>
    severe.flatMap(({ recordId, interval }) => {
      const from = laterOf(term.from, interval.from);
      const until = earlierOf(term.until, interval.until);
      return until !== null && from >= until ? [] : [{ recordId, from }];
    }),
  );
  const first = meetings.reduce<LocalDate | null>((day, { from }) => earlierOf(day, from), null);
  if (first === null) return { outcome: red, lapsedBy: [] };
  const lapsedBy = [...new Set(meetings.filter(({ from }) => from === first).map(({ recordId }) => recordId))].sort();
  const phases = paint(red.phases, { from: first, until: null }, ['ACTIVE'], 'LAPSED');
  return { outcome: { ...red, phases, exit: { ...red.exit, endsOn: first } }, lapsedBy };
}

/** Sweeps over the days on which some record changes its state, keeping the states of the day at hand. */
function segmentsOf(lapsing: readonly Lapsing[], catalogue: Catalogue): Segment[] {
  const changes = changesByDay(lapsing);
  const states = new Map<string, Weighed>();
  const segments: Segment[] = [];
  for (const [from, weighed] of changes) {
    for (const item of weighed) {
      if (matters(item.state)) states.set(item.outcome.recordId, item);
      else states.delete(item.outcome.recordId);
    }
    append(segments, from, judge([...states.values()], catalogue));
  }
  return segments;
}

function changesByDay(lapsing: readonly Lapsing[]): [LocalDate, Weighed[]][] {
  const byDay = new Map<LocalDate, Weighed[]>([[BEGINNING, []]]);
  for (const { outcome, lapsedBy } of lapsing) {
    outcome.phases.forEach((phase: Phase) => {
      const item = { outcome, state: phase.state, lapsedBy };
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

/** Adds a segment, or lengthens the last one when nothing in it changed. */
function append(segments: Segment[], from: LocalDate, judgement: Judgement): void {
  const last = segments.at(-1);
  if (last && saysTheSame(last, judgement)) return;
  if (last) segments[segments.length - 1] = { ...last, until: from };
  segments.push({ from, until: null, ...judgement });
}

/** Both name their records in order, so that they are compared one by one: a busy firm has thousands on thousands of days. */
function saysTheSame(a: Judgement, b: Judgement): boolean {
  if (a.standing !== b.standing || a.used.length !== b.used.length) return false;
  const namesTheSame = a.used.every(({ recordId, use }, index) => {
    const other = b.used[index];
    return other?.recordId === recordId && other.use === use;
  });
  return namesTheSame && canonicalJson([a.measures, a.incentives]) === canonicalJson([b.measures, b.incentives]);
}
