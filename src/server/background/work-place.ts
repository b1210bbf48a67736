import type { Logger } from 'pino';
import { JobSignal } from '../../services/job-signal';
import { wait } from '../clock';

/** One kind of work that is done behind (后台作业): how to take, do, keep and let go of a job. */
export interface Trade<Job> {
  /** The next job, or null. */
  readonly take: () => Promise<Job | null>;
  readonly work: (job: Job, signal: JobSignal) => Promise<void>;
  /** Says that the worker lives, and hands on what it is told. */
  readonly keep: (job: Job, signal: JobSignal) => Promise<void>;
  readonly letGo: (job: Job) => Promise<void>;
}

/** The places of a process that work on jobs; closing tells all of them to let go. */
export class WorkHouse {
  private closing = false;
  private readonly signals = new Set<JobSignal>();
  private readonly places: Promise<void>[] = [];

  constructor(
    private readonly name: string,
    private readonly log: Logger,
  ) {}

  get isClosing(): boolean {
    return this.closing;
  }

  /** Opens a place that works on one job after another until the house closes. */
  open<Job>(trade: Trade<Job>): void {
    this.places.push(this.workPlace(trade));
  }

  /** Jobs under way are let go, for whoever comes next. */
  async close(): Promise<void> {
    this.closing = true;
    for (const signal of this.signals) signal.stop('LOST');
    await Promise.all(this.places);
  }

  private async workPlace<Job>(trade: Trade<Job>): Promise<void> {
    while (!this.closing) {
      try {
        const job = await trade.take();
        if (job === null) await wait(LOOK_EVERY_MS);
        else await this.workOn(trade, job);
      } catch (err) {
        this.log.error({ err }, this.name);
        await wait(REST_AFTER_FAULT_MS);
      }
    }
  }

  private async workOn<Job>(trade: Trade<Job>, job: Job): Promise<void> {
    const signal = new JobSignal();
    this.signals.add(signal);
    const timer = setInterval(() => {
      void trade.keep(job, signal).catch(() => undefined);
    }, RENEW_EVERY_MS);
    try {
      await trade.work(job, signal);
    } finally {
      clearInterval(timer);
      this.signals.delete(signal);
      await trade.letGo(job).catch(() => undefined);
    }
  }
}

const LOOK_EVERY_MS = 250;
const REST_AFTER_FAULT_MS = 1_000;
const RENEW_EVERY_MS = 2_000;
