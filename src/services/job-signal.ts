/** A worker's job was taken from it, or somebody asked to stop: the transaction under way must not end well. */
export class JobStopped extends Error {
  constructor(readonly reason: 'LOST' | 'CANCEL') {
    super(`upload job stopped: ${reason}`);
    this.name = 'JobStopped';
  }
}

/** What the worker and whoever renews its lease tell each other (作业信号). */
export class JobSignal {
  /** Rows done in the present step; null while that is on record anyway. */
  rowsDone: number | null = null;
  private stopped: 'LOST' | 'CANCEL' | null = null;

  stop(reason: 'LOST' | 'CANCEL'): void {
    this.stopped ??= reason;
  }

  /** @throws JobStopped once the job is no longer this worker's, or was cancelled */
  check(): void {
    if (this.stopped !== null) throw new JobStopped(this.stopped);
  }
}

/** Lets other work of this process go on: deciding and deriving are long stretches of computing. */
export async function breathe(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
