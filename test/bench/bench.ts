/** One thing that is measured (测量项目): set up once, then run round by round. */
export interface Bench {
  readonly name: string;
  /** What one operation is, for the table. */
  readonly unit: string;
  /** Operations a second to reach; null when nothing was promised. */
  readonly aim: number | null;
  readonly prepare: (scale: number) => Promise<PreparedBench> | PreparedBench;
}

/** A bench with its data at hand. */
export interface PreparedBench {
  /** Size of the data, for the table. */
  readonly data: Readonly<Record<string, number>>;
  /** Makes the data of the next round ready, before the clock runs. */
  readonly ready?: () => Promise<void>;
  /** Runs one round and says how many operations it did; only this is timed. */
  readonly round: () => Promise<number> | number;
  /** The bare thing beside ours, in the same run, round by round in turn; says how many operations it did. */
  readonly floor?: { readonly name: string; readonly aim: number | null; readonly round: () => Promise<number> };
  /** What else was seen, once the rounds are over. */
  readonly notes?: () => Readonly<Record<string, number | string>>;
  readonly close?: () => Promise<void>;
}

/** What was measured of one bench (测量结果), operations a second. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly aim: number | null;
  readonly data: Readonly<Record<string, number>>;
  /** Operations a second of each round, in order. */
  readonly rounds: readonly number[];
  readonly median: number;
  /** The bare thing's operations a second, and what part of them ours does. */
  readonly floor?: {
    readonly name: string;
    readonly aim: number | null;
    readonly median: number;
    readonly ratio: number;
  };
  readonly notes?: Readonly<Record<string, number | string>>;
}

/** Runs a bench: one round to warm up, then `rounds` measured ones, each followed by one of the floor. */
export async function measure(bench: Bench, scale: number, rounds: number): Promise<Measurement> {
  const { ready, round, data, floor, notes, close } = await bench.prepare(scale);
  const rates: number[] = [];
  const floorRates: number[] = [];
  try {
    await ready?.();
    await round();
    for (let left = rounds; left > 0; left -= 1) {
      await ready?.();
      rates.push(await rateOf(round));
      if (floor) floorRates.push(await rateOf(floor.round));
    }
    const { name, unit, aim } = bench;
    const median = medianOf(rates);
    return {
      ...{ name, unit, aim, data, rounds: rates, median },
      ...(floor && { floor: { name: floor.name, aim: floor.aim, ...against(median, floorRates) } }),
      ...(notes && { notes: notes() }),
    };
  } finally {
    await close?.();
  }
}

function against(median: number, rates: readonly number[]): { median: number; ratio: number } {
  const bare = medianOf(rates);
  return { median: bare, ratio: median / bare };
}

/** Operations a second of one round. */
async function rateOf(round: () => Promise<number> | number): Promise<number> {
  const start = performance.now();
  const operations = await round();
  return (operations * 1000) / (performance.now() - start);
}

/** The middle value (中位数). */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
