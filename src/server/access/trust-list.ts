import type { Trust } from '../../services/trust/read-trust';

/** How old the list may be, in milliseconds: rights that are taken away are gone within this, and a request's time. */
export const TRUST_AGE_MS = 10_000;

/** The trust list, read again when it is old (信任清单缓存). No list, no entry: a failed reading refuses. */
export class TrustList {
  #held: { readonly trust: Promise<Trust>; readonly readAt: number } | null = null;

  constructor(
    private readonly read: () => Promise<Trust>,
    private readonly clock: () => number,
  ) {}

  /** @throws what reading threw */
  async current(): Promise<Trust> {
    const now = this.clock();
    if (this.#held === null || now - this.#held.readAt > TRUST_AGE_MS) this.#held = { trust: this.read(), readAt: now };
    const held = this.#held;
    try {
      return await held.trust;
    } catch (error) {
      if (this.#held === held) this.#held = null;
      throw error;
    }
  }
}
