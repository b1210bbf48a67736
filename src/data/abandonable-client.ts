import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientConfig } from 'pg';
import { Client } from 'pg';
import { cancelStatement } from './cancel-statement';

/** What a statement ends with, or is not begun for, because nobody waits for its answer any more (请求已放弃). */
export class RequestAbandoned extends Error {
  /** PostgreSQL's own code for a statement that was cancelled. */
  readonly code = '57014';

  constructor() {
    super('nobody waits for the answer');
    this.name = 'RequestAbandoned';
  }
}

/** A statement under way for somebody. */
export interface Running {
  readonly client: Client;
}

/**
 * Somebody who waits for an answer (等候者). When he leaves, the statements under way for him are cancelled and no other begins, as long as
 * {@link onlyReads} was said: what changes something is carried to its end, since its sender may come back under the same key.
 */
export class Asking {
  readonly #running = new Set<Running>();
  #cancelling: Promise<unknown> | null = null;
  #mayStop = false;
  #hasLeft = false;
  #whenGone: (() => void)[] | null = null;

  /** Several who wait for one answer (共同等候者): they have left when the last of them has. */
  static ofAll(all: readonly (Asking | undefined)[]): Asking {
    const [first, ...others] = all;
    if (first !== undefined && others.length === 0) return first;
    const together = new Asking();
    together.onlyReads();
    let there = all.length;
    const oneGone = () => {
      there -= 1;
      if (there === 0) together.leave();
    };
    for (const who of all) who?.whenGone(oneGone);
    return together;
  }

  /** Calls back when he leaves what only reads; at once if he has. */
  whenGone(told: () => void): void {
    if (this.isAbandoned()) told();
    else (this.#whenGone ??= []).push(told);
  }

  /** From here on nothing is lost when nobody waits. */
  onlyReads(): void {
    this.#mayStop = true;
  }

  /** He has gone. */
  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    if (!this.#mayStop) return;
    const clients = new Set([...this.#running].map(({ client }) => client));
    this.#cancelling = Promise.all([...clients].map(cancelStatement));
    for (const told of this.#whenGone ?? []) told();
  }

  /** Runs a statement for him. @throws RequestAbandoned when he has left */
  async follow<T>(client: Client, statement: () => Promise<T>): Promise<T> {
    const running = this.begins(client);
    try {
      return await statement();
    } catch (error) {
      throw this.faultOf(error);
    } finally {
      await this.ends(running);
    }
  }

  /** A statement for him begins. @throws RequestAbandoned when he has left */
  begins(client: Client): Running {
    if (this.isAbandoned()) throw new RequestAbandoned();
    const running = { client };
    this.#running.add(running);
    return running;
  }

  /**
   * A statement of his has ended.
   * @returns what has to be waited for before its connection goes to somebody else: only once PostgreSQL has dealt with the cancelling
   *   does that meet nobody's statement
   */
  ends(running: Running): Promise<unknown> | null {
    this.#running.delete(running);
    return this.#cancelling;
  }

  /** What a statement's fault is to him. */
  faultOf<Fault>(error: Fault): Fault | RequestAbandoned {
    return this.isAbandoned() ? new RequestAbandoned() : error;
  }

  /** True when nothing has to be done for him any more. */
  isAbandoned(): boolean {
    return this.#hasLeft && this.#mayStop;
  }
}

const asking = new AsyncLocalStorage<Asking>();
let followed = 0;

/**
 * Does work for somebody who waits, so that its statements are his. Node keeps books of every promise of the process while anything is
 * followed in this way, so the following stops with the last work of the kind; the quick paths say who asks themselves.
 */
export async function workFor<T>(who: Asking, work: () => Promise<T>): Promise<T> {
  followed += 1;
  try {
    return await asking.run(who, work);
  } finally {
    followed -= 1;
    if (followed === 0) asking.disable();
  }
}

/** Does work that is everybody's, such as opening a pool, whoever happened to need it first. */
export function workForAll<T>(work: () => T): T {
  return asking.exit(work);
}

/** Who waits for the work under way, if anybody in particular does. */
export function whoAsks(): Asking | undefined {
  return asking.getStore();
}

/** True of an error that only says that nobody waited. */
export function isAbandoned(error: unknown): boolean {
  if (error instanceof RequestAbandoned) return true;
  return typeof error === 'object' && error !== null && 'driverError' in error && isAbandoned(error.driverError);
}

/** Beginning and end of a transaction are never cut short: half of one would be neither done nor undone. */
const FRAMES = /^\s*(START|BEGIN|COMMIT|ROLLBACK|RELEASE|END)\b/i;

/** A connection whose statements belong to whoever waits for them (可放弃的连接). */
export class AbandonableClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    // A connection that breaks tells so beside its statements, which fail by themselves; the pool drops it when it is given back.
    this.on('error', () => undefined);
    const send = this.query.bind(this) as (...given: unknown[]) => unknown;
    const follow = (...given: unknown[]): unknown => {
      const text = textOf(given[0]);
      const who = whoAsks();
      // With a callback, or a stream such as COPY, there is no promise to follow: workers use those, nobody waits for them.
      const isFollowed = text !== null && typeof given.at(-1) !== 'function';
      if (who === undefined || !isFollowed || FRAMES.test(text)) return send(...given);
      return who.follow(this, async () => await send(...given));
    };
    this.query = follow as Client['query'];
  }
}

/** The text of a plain statement, or of one with a name; null for what sends itself. */
function textOf(statement: unknown): string | null {
  if (typeof statement === 'string') return statement;
  if (typeof statement !== 'object' || statement === null || 'submit' in statement) return null;
  return 'text' in statement && typeof statement.text === 'string' ? statement.text : null;
}
