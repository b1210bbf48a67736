import type { Standing } from '../catalogue/types';
import type { StandingChange } from './receipt';

/** Firms that go from one standing to another. */
export interface ChangeCount {
  readonly before: Standing;
  readonly after: Standing;
  readonly firms: number;
}

/** Changes of standing, counted, the first of them named (状况变化汇总). */
export interface ChangeSummary {
  readonly firms: number;
  readonly counts: readonly ChangeCount[];
  /** At most {@link MOST_NAMED}, in the order of the codes. */
  readonly named: readonly StandingChange[];
}

/** What an upload changes (影响预览): at once, and once its listings are confirmed by a second person. */
export interface UploadImpact {
  readonly atOnce: ChangeSummary;
  readonly ifConfirmed: ChangeSummary;
}

/** Firms that an impact names; the others are counted. */
export const MOST_NAMED = 200;

const NOTHING: ChangeSummary = { firms: 0, counts: [], named: [] };

/** Nothing changes. */
export const NO_IMPACT: UploadImpact = { atOnce: NOTHING, ifConfirmed: NOTHING };

/** Adds changes to a summary. */
export function addChanges(summary: ChangeSummary, changes: readonly StandingChange[]): ChangeSummary {
  if (changes.length === 0) return summary;
  const counts = new Map(summary.counts.map((count) => [`${count.before} ${count.after}`, count]));
  for (const { before, after } of changes) {
    const key = `${before} ${after}`;
    counts.set(key, { before, after, firms: (counts.get(key)?.firms ?? 0) + 1 });
  }
  return {
    firms: summary.firms + changes.length,
    counts: [...counts.values()],
    named: [...summary.named, ...changes.slice(0, MOST_NAMED - summary.named.length)],
  };
}

/** Firms whose standing an upload changes, at once or after confirmation. */
export function firmsChanged({ atOnce, ifConfirmed }: UploadImpact): number {
  return atOnce.firms + ifConfirmed.firms;
}
