import { percentile } from './open-loop';
import type { Outcome } from './raw-client';

/** Outcomes in a line: how many of each status, and the accepted ones' rate and times. */
export function told(outcomes: readonly Outcome[], seconds: number): string {
  const accepted = latencies(outcomes, 200);
  const counts = new Map<number, number>();
  for (const { status } of outcomes) counts.set(status, (counts.get(status) ?? 0) + 1);
  const statuses = [...counts].map(([status, count]) => `${status} x ${count}`).join(', ');
  const rate = (accepted.length / seconds).toFixed(0);
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(accepted, share).toFixed(0));
  return `${statuses}; accepted ${rate}/s, p50 ${p50} ms, p99 ${p99} ms`;
}

/** Milliseconds of those that ended with a status. */
export function latencies(outcomes: readonly Outcome[], status: number): number[] {
  return outcomes.filter((outcome) => outcome.status === status).map(({ milliseconds }) => milliseconds);
}

/** Prints a figure under its name. */
export function say(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(18)} ${figure}\n`);
}
