const EVERY_MS = 10;

/** How long the event loop has not turned (事件循环滞后), in milliseconds: requests wait unread for as long. */
export class LoopLag {
  #turnedAt = performance.now();
  readonly #timer = setInterval(() => {
    this.#turnedAt = performance.now();
  }, EVERY_MS);

  constructor() {
    this.#timer.unref();
  }

  /** Milliseconds since it should have turned. */
  now(): number {
    return Math.max(0, performance.now() - this.#turnedAt - EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
