import type { Closing } from '../closing';
import type { Config } from '../config';
import type { Gate } from './admission';
import { LoopLag } from './loop-lag';
import { RateLimits } from './rate-limits';

/** What stands at every door of a process (门卫): rates of callers, and gates. */
export interface Guard {
  readonly rates: RateLimits;
  readonly gate: (places: number) => Gate;
}

/** Sets up the guard, ended by `closing`. */
export async function openGuard(config: Config, closing: Closing): Promise<Guard> {
  const lag = new LoopLag();
  await closing.add(async () => {
    lag.stop();
    await Promise.resolve();
  });
  const rates = new RateLimits(config.rates, () => performance.now());
  const gate = (places: number): Gate => ({ places, longestLagMs: config.longestLagMs, lag: () => lag.now() });
  return { rates, gate };
}
