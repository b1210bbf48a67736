import type { ContenderName } from './contenders';
import { ratioTo } from './aims';
import type { RaceResult } from './race';

/** Ratios to the floor and the peers by scale, operation and contender (基线): they hold on any machine, rates do not. */
export type Baseline = Readonly<
  Record<string, Readonly<Record<string, Readonly<Partial<Record<ContenderName, number>>>>>>
>;

/** A ratio that is worse than it was (变慢). */
export interface Slip {
  readonly scale: string;
  readonly operation: string;
  readonly beside: ContenderName;
  readonly before: number;
  readonly now: number;
}

/** What a ratio may lose before it counts. */
export const TOLERANCE = 0.15;
const BESIDE = ['floor', 'postgraphile', 'mercurius'] as const;
const DIGITS = 1_000;

/** The ratios of what was measured, to be kept. */
export function baselineOf(results: readonly RaceResult[]): Baseline[string] {
  return Object.fromEntries(results.map((result) => [result.operation, ratiosOf(result)]));
}

function ratiosOf(result: RaceResult): Partial<Record<ContenderName, number>> {
  const ratios = BESIDE.map((beside) => [beside, ratioTo(result, beside)] as const);
  return Object.fromEntries(
    ratios.flatMap(([beside, ratio]) => (ratio === null ? [] : [[beside, Math.round(ratio * DIGITS) / DIGITS]])),
  );
}

/** A baseline with what was measured now in place of what it held of the same (基线更新). */
export function mergedBaseline(kept: Baseline, scale: string, measured: Baseline[string]): Baseline {
  return { ...kept, [scale]: { ...kept[scale], ...measured } };
}

/** Ratios that lost more than 15 % against the baseline (回退检查); what the baseline does not know is no slip. */
export function slipsAgainst(kept: Baseline, scale: string, measured: Baseline[string]): Slip[] {
  return Object.entries(measured).flatMap(([operation, ratios]) =>
    BESIDE.flatMap((beside) => {
      const [before, now] = [kept[scale]?.[operation]?.[beside], ratios[beside]];
      if (before === undefined || now === undefined || now >= before * (1 - TOLERANCE)) return [];
      return [{ scale, operation, beside, before, now }];
    }),
  );
}
