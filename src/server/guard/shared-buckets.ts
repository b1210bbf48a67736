import { z } from 'zod';
import type { Buckets, OwnBuckets } from './buckets';
import { ownBuckets } from './buckets';
import type { Allowance, Taken } from './token-buckets';

/** One look into a bucket, as a worker asks the primary for it. */
export interface Wanted {
  readonly kind: 'take' | 'peek';
  readonly key: string;
  readonly allowance: Allowance;
}

/** What a worker asks at once: everything since it asked last. */
export interface BucketsAsked {
  readonly kind: 'buckets';
  readonly id: number;
  readonly wanted: readonly Wanted[];
}

/** What the primary answers, in the order of the question. */
export interface BucketsTold {
  readonly kind: 'buckets';
  readonly id: number;
  readonly taken: readonly Taken[];
}

const PATIENCE_MS = 1_000;
const TAKEN = z.object({ isAllowed: z.boolean(), remaining: z.number(), nextInSeconds: z.number() });
const TOLD = z.object({ kind: z.literal('buckets'), id: z.number(), taken: z.array(TAKEN) });

/**
 * Buckets that all workers share (共享计次): the primary keeps them, so that an address has one rate however many processes serve. What is
 * asked in one turn of the event loop goes in one message. A primary that does not answer in time is replaced by this process's own count,
 * for nobody may wait for a count, nor be let in without one.
 */
export class SharedBuckets implements Buckets {
  readonly #own: OwnBuckets;
  readonly #open = new Map<number, readonly Waiting[]>();
  #next: Waiting[] = [];
  #asked = 0;

  constructor(
    most: number,
    clock: () => number,
    private readonly send: (message: BucketsAsked) => void,
  ) {
    this.#own = ownBuckets(most, clock);
  }

  take(key: string, allowance: Allowance): Promise<Taken> {
    return this.#ask({ kind: 'take', key, allowance });
  }

  peek(key: string, allowance: Allowance): Promise<Taken> {
    return this.#ask({ kind: 'peek', key, allowance });
  }

  /** Takes an answer of the primary; any other message is not for it. */
  hear(message: unknown): void {
    const told = TOLD.safeParse(message);
    if (!told.success) return;
    const waiting = this.#open.get(told.data.id) ?? [];
    this.#open.delete(told.data.id);
    waiting.forEach(({ settle }, index) => {
      const taken = told.data.taken[index];
      if (taken !== undefined) settle(taken);
    });
  }

  async #ask(wanted: Wanted): Promise<Taken> {
    return await new Promise((settle) => {
      this.#next.push({ wanted, settle });
      if (this.#next.length === 1)
        setImmediate(() => {
          this.#post();
        });
    });
  }

  #post(): void {
    const waiting = this.#next;
    const id = (this.#asked += 1);
    this.#next = [];
    this.#open.set(id, waiting);
    setTimeout(() => {
      this.#countHere(id);
    }, PATIENCE_MS).unref();
    this.send({ kind: 'buckets', id, wanted: waiting.map(({ wanted }) => wanted) });
  }

  #countHere(id: number): void {
    const waiting = this.#open.get(id) ?? [];
    this.#open.delete(id);
    for (const { wanted, settle } of waiting) settle(this.#own[wanted.kind](wanted.key, wanted.allowance));
  }
}

interface Waiting {
  readonly wanted: Wanted;
  readonly settle: (taken: Taken) => void;
}

/** The primary's side: answers what workers ask. */
export async function answerBuckets(buckets: Buckets, { id, wanted }: BucketsAsked): Promise<BucketsTold> {
  const taken = await Promise.all(wanted.map(async ({ kind, key, allowance }) => await buckets[kind](key, allowance)));
  return { kind: 'buckets', id, taken };
}
