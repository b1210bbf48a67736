import type { Closing } from '../closing';
import { Admission } from './admission';
import { LoopLag } from './loop-lag';
import type { Buckets } from './buckets';
import type { Rates } from './rate-limits';
import { MOST_CALLERS, RateLimits } from './rate-limits';
import { ownBuckets } from './buckets';

/** What an operator may decide of it (门卫配置). */
export interface GuardSettings {
  /** Requests of an address, and of a member of staff, in five minutes; 0 is no limit. */
  readonly rates: Rates;
  /** Requests under way at once at each counter. */
  readonly gatePlaces: number;
  /** How far the process may lag behind. */
  readonly longestLagMs: number;
}

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
  settings: GuardSettings,
  closing: Closing,
  shed: () => void,
  buckets: Buckets = ownBuckets(MOST_CALLERS, () => performance.now()),
): Promise<Guard> {
  const lag = new LoopLag();
  await closing.add(async () => {
    lag.stop();
    await Promise.resolve();
  });
  const { gatePlaces: places, longestLagMs, rates } = settings;
  const gates = [
    { prefix: '/graphql', places },
    { prefix: '/internal/graphql/stream', places: MOST_FOLLOWERS },
    { prefix: '/internal/graphql', places },
    { prefix: '/internal/', places: MOST_FILES, holdsWhileReading: true },
  ];
  const admission = new Admission(gates, { lag: () => lag.now(), longestLagMs, shed });
  return { rates: new RateLimits(rates, buckets), admission, lag: () => lag.now() };
}
