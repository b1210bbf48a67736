import { readFileSync } from 'node:fs';
import { latencies, say } from '../figures';
import { closedLoop, openLoop, percentile } from '../open-loop';
import type { Outcome } from '../raw-client';
import type { OwnServer } from '../own-server';
import { publicShot } from './shots';

const HOURS = 2;
const SHARE = 0.6;
const SLICE_SECONDS = 10;

/** Two hours at 60 % of capacity: memory, times and connections stay where they are. The first quarter is warming up. */
export async function runLong(server: OwnServer, scale: number): Promise<void> {
  const shot = publicShot(server);
  const capacity = await closedLoop(shot, 16, 5);
  const slices = Math.max(8, Math.round((HOURS * 3_600 * scale) / SLICE_SECONDS));
  const owner = await server.owner();
  const seen: { minute: number; rss: number; p99: number; bad: number; connections: number }[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    const outcomes = await openLoop(shot, capacity * SHARE, SLICE_SECONDS);
    const [row] = await owner.query<{ count: number }[]>(
      'SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database()',
    );
    seen.push({
      minute: (slice * SLICE_SECONDS) / 60,
      rss: residentMiB(server.pid),
      ...timesOf(outcomes),
      connections: row?.count ?? 0,
    });
  }
  await owner.destroy();
  const steady = seen.slice(Math.floor(seen.length / 4));
  const half = Math.floor(steady.length / 2);
  const median = (part: typeof steady) =>
    percentile(
      part.map(({ p99 }) => p99),
      0.5,
    );
  const [first, last] = [median(steady.slice(0, half)), median(steady.slice(half))];
  const connections = steady.map((one) => one.connections);
  say('asked', `${(capacity * SHARE).toFixed(0)}/s for ${((slices * SLICE_SECONDS) / 60).toFixed(1)} min`);
  say(
    'memory',
    `${slope(steady.map(({ minute, rss }) => [minute, rss])).toFixed(2)} MiB a minute, now ${(seen.at(-1)?.rss ?? 0).toFixed(0)} MiB; aim under 1`,
  );
  say(
    'p99',
    `first half ${first.toFixed(0)} ms, second ${last.toFixed(0)} ms, ${((last / first - 1) * 100).toFixed(0)} %; aim under 10 %`,
  );
  say('errors', `${seen.reduce((sum, { bad }) => sum + bad, 0)}; aim 0`);
  say('connections', `${Math.min(...connections)} to ${Math.max(...connections)}; aim constant`);
}

function timesOf(outcomes: readonly Outcome[]): { readonly p99: number; readonly bad: number } {
  return {
    p99: percentile(latencies(outcomes, 200), 0.99),
    bad: outcomes.filter(({ status }) => status !== 200).length,
  };
}

function residentMiB(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
}

/** Of the straight line through the points, by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}
