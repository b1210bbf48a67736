/**
 * Gathers what comes in one turn of the event loop (同轮合并), alike things side by side, and gives it on when the turn is over: whatever is
 * read for it is read after the last of it came, so that nobody is answered with what was true before he asked.
 */
export class OneTurn<T> {
  #gathered = new Map<string, T[]>();

  constructor(private readonly take: (key: string, alike: readonly T[]) => void) {}

  add(key: string, one: T): void {
    if (this.#gathered.size === 0) setImmediate(this.#end);
    const alike = this.#gathered.get(key);
    if (alike === undefined) this.#gathered.set(key, [one]);
    else alike.push(one);
  }

  readonly #end = (): void => {
    const gathered = this.#gathered;
    this.#gathered = new Map();
    for (const [key, alike] of gathered) this.take(key, alike);
  };
}
