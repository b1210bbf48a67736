/** How often somebody may do something: `quota` times at once, refilled evenly within `seconds`. */
export interface Allowance {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
}

/** What taking from a bucket came to. */
export interface Taken {
  readonly isAllowed: boolean;
  readonly remaining: number;
  /** Seconds until one more is allowed, or until the bucket has one more. */
  readonly nextInSeconds: number;
}

interface Bucket {
  level: number;
  filledAt: number;
}

/**
 * Token buckets by key (令牌桶), in memory of this process. Of more keys than `most` the one longest unseen is forgotten, so
 * that no flood of addresses grows the memory.
 */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();

  constructor(private readonly most: number) {}

  get size(): number {
    return this.#buckets.size;
  }

  /** Takes one. @param now milliseconds of a clock that never goes back */
  take(key: string, allowance: Allowance, now: number): Taken {
    const bucket = this.#bucket(key, allowance, now);
    const isAllowed = bucket.level >= 1;
    if (isAllowed) bucket.level -= 1;
    return told(bucket, allowance, isAllowed);
  }

  /** Whether one could be taken, taking none. */
  peek(key: string, allowance: Allowance, now: number): Taken {
    const bucket = this.#bucket(key, allowance, now);
    return told(bucket, allowance, bucket.level >= 1);
  }

  #bucket(key: string, { quota, seconds }: Allowance, now: number): Bucket {
    const known = this.#buckets.get(key) ?? { level: quota, filledAt: now };
    const gained = ((now - known.filledAt) / 1_000) * (quota / seconds);
    const bucket = { level: Math.min(quota, known.level + gained), filledAt: now };
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    this.#forgetOldest();
    return bucket;
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= this.most) return;
    const oldest = this.#buckets.keys().next();
    if (oldest.done !== true) this.#buckets.delete(oldest.value);
  }
}

function told({ level }: Bucket, { quota, seconds }: Allowance, isAllowed: boolean): Taken {
  const missing = Math.floor(level) + 1 - level;
  return {
    isAllowed,
    remaining: Math.floor(level),
    nextInSeconds: Math.max(1, Math.ceil((missing * seconds) / quota)),
  };
}
