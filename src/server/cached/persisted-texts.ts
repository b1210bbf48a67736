import type { PersistedQueryOptions } from '@apollo/server';

/** A query known by its id, which is the SHA-256 of its text in hexadecimal digits. */
export interface PersistedText {
  readonly id: string;
  readonly body: string;
}

/** What the GraphQL server asks for texts. */
type Store = NonNullable<PersistedQueryOptions['cache']>;

/** What the GraphQL server writes before an id. */
const PREFIX = 'apq:';
const MOST_TEXTS = 1_000;
const MOST_CHARACTERS = 2_000_000;

/**
 * Queries that may be asked for by their id (持久化查询): those of the web application, known from the start and never forgotten, and what
 * callers have registered since, as much of it as fits. The GraphQL server itself refuses an id that is not the digest of
 * the text it comes with, and registers only what was within its limits; who finds his own forgotten is told so, and sends the text again.
 */
export class PersistedTexts implements Store {
  readonly #fixed: ReadonlyMap<string, string>;
  readonly #registered = new Map<string, string>();
  #characters = 0;

  constructor(fixed: readonly PersistedText[]) {
    this.#fixed = new Map(fixed.map(({ id, body }) => [id, body]));
  }

  /** How many callers' texts are held. */
  get registered(): number {
    return this.#registered.size;
  }

  /** The text of an id, at once. */
  find(id: string): string | undefined {
    const fixed = this.#fixed.get(id);
    if (fixed !== undefined) return fixed;
    const text = this.#registered.get(id);
    if (text === undefined) return undefined;
    // Whatever is asked for again is forgotten last.
    this.#registered.delete(id);
    this.#registered.set(id, text);
    return text;
  }

  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.find(idOf(key)));
  }

  set(key: string, text: string): Promise<void> {
    const id = idOf(key);
    if (!this.#fixed.has(id)) this.#register(id, text);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#forget(idOf(key)));
  }

  #register(id: string, text: string): void {
    this.#forget(id);
    this.#registered.set(id, text);
    this.#characters += text.length;
    for (const [oldest] of this.#registered) {
      if (this.#registered.size <= MOST_TEXTS && this.#characters <= MOST_CHARACTERS) return;
      this.#forget(oldest);
    }
  }

  #forget(id: string): boolean {
    this.#characters -= this.#registered.get(id)?.length ?? 0;
    return this.#registered.delete(id);
  }
}

function idOf(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
}
