import { seededRandom } from '../../../src/demo/seeded-random';
import { medianOf } from '../bench';
import type { OurServer } from './contenders';
import { startOurs } from './contenders';
import { closedLoop } from './load';
import type { Ground, Operation } from './operations';
import { OPERATIONS } from './operations';
import { residentMb } from './process-figures';
import { rateOf } from './statistics';

/** What a long mixed load did to memory (长时混合负载). */
export interface SoakResult {
  readonly seconds: number;
  readonly answers: number;
  readonly failed: number;
  /** Resident MB of the largest worker: at the start, at its highest, at the end. */
  readonly startMb: number;
  readonly peakMb: number;
  readonly endMb: number;
}

const CONNECTIONS = 20;
const WATCH_MS = 500;
const MS = 1_000;

/** All public operations in turn against two workers, their memory watched meanwhile. */
export async function soak(ground: Ground, seconds: number): Promise<SoakResult> {
  const ours = await startOurs(ground.city.urls, { WORKERS: '2' });
  const largest = () => Math.max(0, ...residentMb(ours.pid));
  const startMb = largest();
  let peakMb = startMb;
  const watch = setInterval(() => (peakMb = Math.max(peakMb, largest())), WATCH_MS);
  try {
    const random = seededRandom(3);
    const next = () => askOurs(random.pick(OPERATIONS), ground, random);
    const sample = await closedLoop({ address: ours.address, next, milliseconds: seconds * MS }, CONNECTIONS);
    const { latencies, failed } = sample;
    return {
      seconds,
      answers: latencies.length,
      failed,
      startMb,
      peakMb: Math.max(peakMb, largest()),
      endMb: largest(),
    };
  } finally {
    clearInterval(watch);
    await ours.stop();
  }
}

/** What two workers do beside one process (多进程对比). */
export interface WorkersResult {
  readonly operation: string;
  readonly one: number;
  readonly two: number;
}

/** One operation against one process and against two workers, round by round in turn. */
export async function compareWorkers(
  operation: Operation,
  ground: Ground,
  settings: { readonly rounds: number; readonly seconds: number },
): Promise<WorkersResult> {
  const servers: OurServer[] = [];
  try {
    for (const workers of ['1', '2']) servers.push(await startOurs(ground.city.urls, { WORKERS: workers }));
    const rates: number[][] = [[], []];
    for (let round = 0; round <= settings.rounds; round += 1) {
      for (const [place, { address }] of servers.entries()) {
        const random = seededRandom(2_000 + round);
        const next = () => askOurs(operation, ground, random);
        const sample = await closedLoop({ address, next, milliseconds: settings.seconds * MS }, CONNECTIONS);
        if (round > 0) rates[place]?.push(rateOf(sample));
      }
    }
    const [one, two] = rates.map(medianOf);
    return { operation: operation.name, one: one ?? 0, two: two ?? 0 };
  } finally {
    for (const server of servers) await server.stop();
  }
}

function askOurs(operation: Operation, ground: Ground, random: ReturnType<typeof seededRandom>) {
  const ask = operation.draw(ground, random).asks.ours;
  return ask === undefined ? { path: '/graphql', body: '{"query":"{ __typename }"}' } : ask();
}
