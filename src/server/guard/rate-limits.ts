import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import { budgetOf } from '../../graphql/internal/limits';
import { clientKey } from './client-key';
import type { Buckets } from './buckets';
import type { Allowance, Taken } from './token-buckets';
import { TooManyRequests } from '../http/too-many-requests';

/** Who asks, as the rate limits see it. */
export interface Caller {
  /** Network address, behind trusted proxies that of the client. */
  readonly address: string;
  /** Sets headers of the answer. */
  readonly tell: (headers: Readonly<Record<string, string>>) => void;
}

/** How often callers may ask, within {@link WINDOW_SECONDS}; 0 is no limit. */
export interface Rates {
  readonly anonymous: number;
  readonly staff: number;
}

/** Callers that are kept apart at a time (来访者上限); one longest unseen is forgotten first. */
export const MOST_CALLERS = 50_000;
/** The window of all rates (限流窗口): five minutes. */
export const WINDOW_SECONDS = 300;
const FAILED_SIGN_INS: Allowance = { name: 'sign-in', quota: 10, seconds: WINDOW_SECONDS };
const MOST_TOKENS = 10_000;

/**
 * Rate limits (限流): anonymous callers by address, staff by subject and role, and failed sign-ins by address. A token that was good a
 * moment ago, in this process, is not kept out by its neighbour's failures.
 */
export class RateLimits {
  readonly #good = new Set<string>();

  constructor(
    private readonly rates: Rates,
    private readonly buckets: Buckets,
  ) {}

  /** Counts a request of nobody in particular. @throws TooManyRequests */
  async countAnonymous(caller: Caller): Promise<void> {
    await this.countAnonymousSoon(caller);
  }

  /** The same, done when it returns null: no promise is made where the count is kept in this process. @throws TooManyRequests */
  countAnonymousSoon(caller: Caller): Promise<void> | null {
    return this.#count(`a ${clientKey(caller.address)}`, this.#allowance('anonymous', this.rates.anonymous), caller);
  }

  /** Counts a request of somebody who has signed in. @throws TooManyRequests */
  async countStaff(actor: Actor, caller: Caller): Promise<void> {
    const quota = budgetOf(actor.role, this.rates.staff);
    await this.#count(`s ${actor.role} ${actor.id}`, this.#allowance(actor.role.toLowerCase(), quota), caller);
  }

  /** Signs in, unless too many have failed to from this address. @throws TooManyRequests */
  async signIn(
    authorization: string | undefined,
    caller: Caller,
    attempt: () => Promise<Actor | null>,
  ): Promise<Actor | null> {
    const key = `f ${clientKey(caller.address)}`;
    const digest = digestOf(authorization ?? '');
    if (!this.#good.has(digest)) {
      const state = await this.buckets.peek(key, FAILED_SIGN_INS);
      if (!state.isAllowed) throw new TooManyRequests(state.nextInSeconds);
    }
    try {
      const actor = await attempt();
      if (actor !== null) this.#remember(digest);
      return actor;
    } catch (error) {
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED') await this.#fail(key, digest);
      throw error;
    }
  }

  async #fail(key: string, digest: string): Promise<void> {
    this.#good.delete(digest);
    await this.buckets.take(key, FAILED_SIGN_INS);
  }

  #allowance(name: string, quota: number): Allowance {
    return { name, quota, seconds: WINDOW_SECONDS };
  }

  #count(key: string, allowance: Allowance, caller: Caller): Promise<void> | null {
    if (allowance.quota === 0) return null;
    const tell = (taken: Taken) => {
      caller.tell(headersOf(allowance, taken));
      if (!taken.isAllowed) throw new TooManyRequests(taken.nextInSeconds);
    };
    const taken = this.buckets.take(key, allowance);
    if (taken instanceof Promise) return taken.then(tell);
    tell(taken);
    return null;
  }

  #remember(digest: string): void {
    this.#good.delete(digest);
    this.#good.add(digest);
    const oldest = this.#good.values().next();
    if (this.#good.size > MOST_TOKENS && oldest.done !== true) this.#good.delete(oldest.value);
  }
}

/** @source IETF draft "RateLimit header fields for HTTP" */
function headersOf({ name, quota, seconds }: Allowance, { remaining, nextInSeconds }: Taken) {
  return {
    'ratelimit-policy': `"${name}";q=${quota};w=${seconds}`,
    ratelimit: `"${name}";r=${remaining};t=${nextInSeconds}`,
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
