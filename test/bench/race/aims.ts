import type { ContenderName } from './contenders';
import type { GrowthResult } from './growth';
import type { Figures, RaceResult } from './race';

/** An aim beside what was seen (目标与结果). */
export interface Aim {
  readonly operation: string;
  readonly aim: string;
  readonly seen: number;
  readonly wanted: number;
  readonly reached: boolean;
}

const OF_FLOOR = 0.55;
const TIMES_POSTGRAPHILE = 2;
const SEARCH_P95_MS = 20;
const P99_TIMES_P50 = 4;
const GROWTH = 1.25;
const WORKERS_TIMES = 1.6;
const RESIDENT_MB = 250;
const NAMES = { postgraphile: 'PostGraphile', mercurius: 'Mercurius', floor: 'the floor', ours: 'ours' } as const;

/** How many times as many answers a second ours gives as another (速率比); null where the other did not take part. */
export function ratioTo(result: RaceResult, other: ContenderName): number | null {
  const [own, theirs] = [figuresOf(result, 'ours'), figuresOf(result, other)];
  return own === null || theirs === null ? null : own.perSecond / theirs.perSecond;
}

/** Figures of one contender, or null where it did not take part. */
export function figuresOf({ figures }: RaceResult, contender: ContenderName): Figures | null {
  return figures.find((own) => own.contender === contender) ?? null;
}

/** What an operation was to reach, and did (单项目标). */
export function aimsOf(result: RaceResult): Aim[] {
  const own = figuresOf(result, 'ours');
  const isFile = result.operation === 'file';
  const ratios = [
    isFile ? atLeast(result, 'floor', OF_FLOOR) : [],
    result.isPublic ? atLeast(result, 'postgraphile', isFile ? TIMES_POSTGRAPHILE : 1) : [],
    result.isPublic ? atLeast(result, 'mercurius', 1) : [],
  ].flat();
  if (own === null) return ratios;
  const { operation } = result;
  const spread = own.at70.p99 / own.at70.p50;
  return [
    ...ratios,
    ...(result.isSearch ? [below(operation, 'p95 at the server, ms', own.alone.p95, SEARCH_P95_MS)] : []),
    ...(result.isPublic ? [below(operation, 'p99 at 70 % load in times p50', spread, P99_TIMES_P50)] : []),
  ];
}

/** No operation slower than 1.25 times from the smallest scale to the largest (规模目标). */
export function growthAims(results: readonly GrowthResult[]): Aim[] {
  return results.map(({ operation, times }) =>
    below(operation, 'time at the largest scale in times the smallest', times, GROWTH),
  );
}

/** Two workers beside one process (多进程目标). */
export function workersAim(operation: string, one: number, two: number): Aim {
  return least(operation, 'WORKERS=2 in times one process', two / one, WORKERS_TIMES);
}

/** Resident memory of the largest worker under mixed load (内存目标). */
export function memoryAim(megabytes: number): Aim {
  return below('soak', 'resident MB of a worker', megabytes, RESIDENT_MB);
}

function atLeast(result: RaceResult, other: ContenderName, wanted: number): Aim[] {
  const ratio = ratioTo(result, other);
  return ratio === null ? [] : [least(result.operation, `in times ${NAMES[other]}`, ratio, wanted)];
}

function least(operation: string, aim: string, seen: number, wanted: number): Aim {
  return { operation, aim, seen, wanted, reached: seen >= wanted };
}

function below(operation: string, aim: string, seen: number, wanted: number): Aim {
  return { operation, aim: `${aim}, at most`, seen, wanted, reached: seen <= wanted };
}
