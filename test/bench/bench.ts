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
  /** Runs one round and says how many operations it did; only this is timed. */
  readonly round: () => Promise<number> | number;
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
}

/** Runs a bench: one round to warm up, then `rounds` measured ones. */
export async function measure(bench: Bench, scale: number, rounds: number): Promise<Measurement> {
  const { round, data, close } = await bench.prepare(scale);
  await round();
  const rates: number[] = [];
  for (let left = rounds; left > 0; left -= 1) {
    const start = performance.now();
    const operations = await round();
    rates.push((operations * 1000) / (performance.now() - start));
  }
  await close?.();
  return { name: bench.name, unit: bench.unit, aim: bench.aim, data, rounds: rates, median: medianOf(rates) };
}

/** The middle value (中位数). */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
