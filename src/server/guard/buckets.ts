import type { Allowance, Taken } from './token-buckets';
import { TokenBuckets } from './token-buckets';

/** Where it is counted how often somebody may do something (计次处). */
export interface Buckets {
  /** Takes one of a caller's. */
  readonly take: (key: string, allowance: Allowance) => Promise<Taken>;
  /** Whether one could be taken, taking none. */
  readonly peek: (key: string, allowance: Allowance) => Promise<Taken>;
}

/** Counts in this process, for a server of one. @param clock milliseconds of a clock that never goes back */
export function ownBuckets(most: number, clock: () => number): Buckets {
  const buckets = new TokenBuckets(most);
  return {
    take: (key, allowance) => Promise.resolve(buckets.take(key, allowance, clock())),
    peek: (key, allowance) => Promise.resolve(buckets.peek(key, allowance, clock())),
  };
}
