import type { Closing } from '../closing';
import type { Config } from '../config/config';
import { Admission } from './admission';
import { LoopLag } from './loop-lag';
import type { Buckets } from './buckets';
import { MOST_CALLERS, RateLimits } from './rate-limits';
import { ownBuckets } from './buckets';

/** What stands at the doors of a process (门卫): rates of callers, and gates. */
export interface Guard {
  readonly rates: RateLimits;
  readonly admission: Admission;
  /** Milliseconds the event loop lags behind. */
  readonly lag: () => number;
}

const MOST_FOLLOWERS = 100;
const MOST_FILES = 16;

/**
 * Sets up the guard, ended by `closing`. Files have places of their own, so that uploads never starve queries.
 * @param shed told of every request that is turned away
 * @param buckets where callers are counted; in this process without any
 */
export async function openGuard(
  config: Config,
  closing: Closing,
  shed: () => void,
  buckets: Buckets = ownBuckets(MOST_CALLERS, () => performance.now()),
): Promise<Guard> {
  const lag = new LoopLag();
  await closing.add(async () => {
    lag.stop();
    await Promise.resolve();
  });
  const { gatePlaces: places, longestLagMs, rates } = config;
  const gates = [
    { prefix: '/graphql', places },
    { prefix: '/internal/graphql/stream', places: MOST_FOLLOWERS },
    { prefix: '/internal/graphql', places },
    { prefix: '/internal/', places: MOST_FILES, holdsWhileReading: true },
  ];
  const admission = new Admission(gates, { lag: () => lag.now(), longestLagMs, shed });
  return { rates: new RateLimits(rates, buckets), admission, lag: () => lag.now() };
}
