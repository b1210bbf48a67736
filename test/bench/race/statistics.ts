/** What was seen of a load (负载结果): latencies in milliseconds of answers with status 200, and how many were not. */
export interface Sample {
  readonly latencies: readonly number[];
  readonly failed: number;
  readonly milliseconds: number;
}

/** Latencies at a few ranks (延迟分位), in milliseconds. */
export interface Ranks {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The value below which a share of them lies; 0 where there is none. */
export function rankOf(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The usual ranks of latencies. */
export function ranksOf(latencies: readonly number[]): Ranks {
  return { p50: rankOf(latencies, 0.5), p95: rankOf(latencies, 0.95), p99: rankOf(latencies, 0.99) };
}

/** Answers a second. */
export function rateOf({ latencies, milliseconds }: Sample): number {
  return (latencies.length * 1_000) / milliseconds;
}
