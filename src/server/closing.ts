/** What has been opened and must be closed, last opened first (关闭顺序). */
export class Closing {
  readonly #closers: (() => Promise<void>)[] = [];
  #closed: Promise<void> | null = null;

  /** True once closing has begun. */
  hasBegun(): boolean {
    return this.#closed !== null;
  }

  /** Remembers how to close what was just opened; closes it at once when closing has already begun. */
  async add(close: () => Promise<void>): Promise<void> {
    if (this.hasBegun()) await close();
    else this.#closers.push(close);
  }

  /** Closes everything, once, however often it is asked; one failure does not keep the rest open. */
  async closeAll(): Promise<void> {
    await (this.#closed ??= this.#run());
  }

  async #run(): Promise<void> {
    for (let close = this.#closers.pop(); close !== undefined; close = this.#closers.pop()) {
      await close().catch(ignore);
    }
  }
}

/** A promise and what fulfils it: lets closing wait for a start that is still under way. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = ignore;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

function ignore(): void {
  return;
}
