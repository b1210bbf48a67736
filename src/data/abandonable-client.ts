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

/**
 * Somebody who waits for an answer (等候者). When he leaves, the statements under way for him are cancelled and no other begins, as long as
 * {@link onlyReads} was said: what changes something is carried to its end, since its sender may come back under the same key.
 */
export class Asking {
  readonly #running = new Set<{ readonly client: Client }>();
  #cancelling: Promise<unknown> = Promise.resolve();
  #mayStop = false;
  #hasLeft = false;

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
  }

  /** Runs a statement for him. @throws RequestAbandoned when he has left */
  async follow<T>(client: Client, statement: () => Promise<T>): Promise<T> {
    if (this.#isAbandoned()) throw new RequestAbandoned();
    const running = { client };
    this.#running.add(running);
    try {
      return await statement();
    } catch (error) {
      throw this.#isAbandoned() ? new RequestAbandoned() : error;
    } finally {
      this.#running.delete(running);
      // The connection goes to somebody else only once PostgreSQL has dealt with the cancelling, which then meets nobody's statement.
      await this.#cancelling;
    }
  }

  #isAbandoned(): boolean {
    return this.#hasLeft && this.#mayStop;
  }
}

const asking = new AsyncLocalStorage<Asking>();

/** Does work for somebody who waits, so that its statements are his. */
export function workFor<T>(who: Asking, work: () => T): T {
  return asking.run(who, work);
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

/** The end of a transaction is never cut short: half of it would be neither done nor undone. */
const ENDINGS = /^\s*(COMMIT|ROLLBACK|RELEASE|END)\b/i;

/** A connection whose statements belong to whoever waits for them (可放弃的连接). */
export class AbandonableClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    // A connection that is lost fails its statement, which whoever asked is told; without a listener it would end the process as well.
    this.on('error', nothing);
    const send = this.query.bind(this) as (...given: unknown[]) => unknown;
    const follow = (...given: unknown[]): unknown => {
      const text = textOf(given[0]);
      const who = whoAsks();
      // With a callback, or a stream such as COPY, there is no promise to follow: workers use those, nobody waits for them.
      const isFollowed = text !== null && typeof given.at(-1) !== 'function';
      if (who === undefined || !isFollowed || ENDINGS.test(text)) return send(...given);
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

function nothing(): void {
  return;
}
