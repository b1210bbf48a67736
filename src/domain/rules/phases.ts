import type { DayInterval, LocalDate } from '../calendar/local-date';
import { earlierOf, laterOf } from '../calendar/local-date';
import { BEGINNING } from './timeline';
import type { Phase, RecordState } from './timeline';

/** Phases of a record that keeps one state on every day. */
export function always(state: RecordState): readonly Phase[] {
  return [{ from: BEGINNING, until: null, state }];
}

/** Phases of a term: `before` it, ACTIVE in it, `after` it. An empty term is never active. */
export function phasesOfTerm(term: DayInterval, after: RecordState): readonly Phase[] {
  const ended = term.until === null ? [] : [{ from: laterOf(term.from, term.until), until: null, state: after }];
  return tidy([
    { from: BEGINNING, until: term.from, state: 'NOT_YET' },
    { from: term.from, until: term.until, state: 'ACTIVE' },
    ...ended,
  ]);
}

/** The same phases, where every day of `over` that has one of the states `where` gets `state` instead. */
export function paint(
  phases: readonly Phase[],
  over: DayInterval,
  where: readonly RecordState[],
  state: RecordState,
): readonly Phase[] {
  return tidy(phases.flatMap((phase) => (where.includes(phase.state) ? painted(phase, over, state) : [phase])));
}

/** The state on a day. */
export function stateOn(phases: readonly Phase[], day: LocalDate): RecordState {
  const phase = phases.find(({ until }) => until === null || day < until);
  return phase?.state ?? 'NO_EFFECT';
}

/** The stretches of days in which a record is ACTIVE. */
export function activeIntervals(phases: readonly Phase[]): readonly DayInterval[] {
  return phases.filter(({ state }) => state === 'ACTIVE').map(({ from, until }) => ({ from, until }));
}

function painted(phase: Phase, over: DayInterval, state: RecordState): Phase[] {
  const from = laterOf(phase.from, over.from);
  const until = earlierOf(phase.until, over.until);
  if (until !== null && from >= until) return [phase];
  const head: Phase = { ...phase, until: from };
  const middle: Phase = { from, until, state };
  if (until === null) return [head, middle];
  return [head, middle, { ...phase, from: until }];
}

/** Drops empty stretches and joins neighbours of one state. */
function tidy(phases: readonly Phase[]): Phase[] {
  const joined: Phase[] = [];
  for (const phase of phases) {
    if (phase.until !== null && phase.from >= phase.until) continue;
    const last = joined.at(-1);
    if (last?.state === phase.state) joined[joined.length - 1] = { ...last, until: phase.until };
    else joined.push(phase);
  }
  return joined;
}
