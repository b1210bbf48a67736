import type { Allowance, Taken } from './token-buckets';
import { TokenBuckets } from './token-buckets';

/** Where it is counted how often somebody may do something (计次处). */
export interface Buckets {
  /** Takes one of a caller's; at once where the count is kept in this process. */
  readonly take: (key: string, allowance: Allowance) => Taken | Promise<Taken>;
  /** Whether one could be taken, taking none. */
  readonly peek: (key: string, allowance: Allowance) => Taken | Promise<Taken>;
}

/** Buckets that answer at once. */
export interface OwnBuckets extends Buckets {
  readonly take: (key: string, allowance: Allowance) => Taken;
  readonly peek: (key: string, allowance: Allowance) => Taken;
}

/**
 * Counts in this process, for a server of one. Each allowance has buckets of its own, so that no flood of one kind of caller makes another
 * kind forgotten.
 * @param most callers of one allowance that are kept apart
 * @param clock milliseconds of a clock that never goes back
 */
export function ownBuckets(most: number, clock: () => number): OwnBuckets {
  const kinds = new Map<string, TokenBuckets>();
  const bucketsOf = ({ name }: Allowance) => {
    const buckets = kinds.get(name) ?? new TokenBuckets(most);
    kinds.set(name, buckets);
    return buckets;
  };
  return {
    take: (key, allowance) => bucketsOf(allowance).take(key, allowance, clock()),
    peek: (key, allowance) => bucketsOf(allowance).peek(key, allowance, clock()),
  };
}
