import type { LocalDate } from '../calendar/local-date';
import { shanghaiDay } from '../calendar/local-date';
import type { Fact } from '../record/fact';
import { segmentOn } from './explain-standing';
import type { Timeline } from './timeline';

/** A timeline with the system interval in which we held it to be so (某时段所持时间线). */
export interface HeldTimeline {
  readonly timeline: Timeline;
  /** ISO instants; null while it is held still. */
  readonly knownFrom: string;
  readonly knownUntil: string | null;
}

/** One step of what we came to know (知悉历程): the timeline held from then on, and the facts that made it so. */
export interface HistoryStep extends HeldTimeline {
  /** Facts recorded at that instant. */
  readonly because: readonly Fact[];
  /** True when it changed the standing of a day before we learned it (事后知悉). */
  readonly changedThePast: boolean;
}

/**
 * What held when, and when we learned it (状况历程), newest first: both time axes of an enterprise.
 * @param held timelines in the order they were learned
 * @param earlier the timeline before the first of `held`; null when there was none
 */
export function standingHistory(
  held: readonly HeldTimeline[],
  earlier: Timeline | null,
  facts: readonly Fact[],
): HistoryStep[] {
  const steps = held.map((one, index) => {
    const before = held[index - 1]?.timeline ?? earlier;
    const day = shanghaiDay(new Date(one.knownFrom));
    const because = facts.filter(({ recordedAt }) => recordedAt === one.knownFrom);
    return { ...one, because, changedThePast: changedBefore(before, one.timeline, day) };
  });
  return steps.reverse();
}

/** Standings are compared on the first day of every segment of either timeline. */
function changedBefore(before: Timeline | null, after: Timeline, day: LocalDate): boolean {
  const days = [...(before?.segments ?? []), ...after.segments].map(({ from }) => from).filter((from) => from < day);
  return [...new Set(days)].some((from) => standingOn(before, from) !== standingOn(after, from));
}

function standingOn(timeline: Timeline | null, day: LocalDate): string {
  return timeline === null ? 'NORMAL' : segmentOn(timeline, day).standing;
}
