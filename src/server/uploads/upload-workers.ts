import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { SMALL_FILE } from '../../services/uploads/jobs/small-file';
import type { UploadJob } from '../../domain/upload/upload-job';
import type { Desk } from '../../services/desk';
import type { JobDesk } from '../../services/uploads/jobs/job-work';
import { JobSignal } from '../../services/uploads/jobs/job-work';
import { purgeOldUploads } from '../../services/uploads/jobs/purge-uploads';
import { keepJob, letGo, runJob, takeJob } from '../../services/uploads/jobs/run-job';
import { wait } from '../clock';

/** What the workers of a process have (上传处理). */
export interface UploadWorkers {
  readonly desk: () => Desk;
  readonly spoolFolder: string;
  /** Jobs at once; with two and more, the last place is for small files only, so that a first load keeps nobody waiting. */
  readonly places: number;
  readonly log: Logger;
}

const LOOK_EVERY_MS = 250;
const REST_AFTER_FAULT_MS = 1_000;
const RENEW_EVERY_MS = 2_000;
const PURGE_EVERY_MS = 3_600_000;

/** Starts the workers of this process; closing lets their jobs go, for whoever comes next. */
export function startUploadWorkers(workers: UploadWorkers): { readonly close: () => Promise<void> } {
  const house = { closing: false, signals: new Set<JobSignal>() };
  const places = Array.from({ length: workers.places }, (_, index) => {
    const isForSmall = index > 0 && index === workers.places - 1;
    return workPlace(workers, house, isForSmall ? SMALL_FILE : null);
  });
  const purging = workers.places > 0 ? purgeNowAndThen(workers, house) : null;
  return {
    close: async () => {
      house.closing = true;
      for (const signal of house.signals) signal.stop('LOST');
      await Promise.all(places);
      await purging?.stop();
    },
  };
}

interface House {
  closing: boolean;
  readonly signals: Set<JobSignal>;
}

async function workPlace(
  { desk, spoolFolder, log }: UploadWorkers,
  house: House,
  largest: number | null,
): Promise<void> {
  const jobDesk = { desk, spoolFolder, worker: randomUUID() };
  while (!house.closing) {
    try {
      const job = await takeJob(jobDesk, largest);
      if (job === null) await wait(LOOK_EVERY_MS);
      else await workOn(jobDesk, job, house);
    } catch (err) {
      log.error({ err }, 'upload worker');
      await wait(REST_AFTER_FAULT_MS);
    }
  }
}

async function workOn(jobDesk: JobDesk, job: UploadJob, house: House): Promise<void> {
  const signal = new JobSignal();
  house.signals.add(signal);
  const timer = setInterval(() => {
    void keepJob(jobDesk, job, signal).catch(() => undefined);
  }, RENEW_EVERY_MS);
  try {
    await runJob(jobDesk, job, signal);
  } finally {
    clearInterval(timer);
    house.signals.delete(signal);
    await letGo(jobDesk, job).catch(() => undefined);
  }
}

/** Hygiene: what is over 90 days old goes, at the start and then every hour. */
function purgeNowAndThen({ desk, log }: UploadWorkers, house: House): { readonly stop: () => Promise<void> } {
  let running = Promise.resolve();
  const purge = () => {
    if (house.closing) return;
    running = purgeOldUploads(desk()).then(
      () => undefined,
      (err: unknown) => {
        log.warn({ err }, 'old uploads were not purged');
      },
    );
  };
  purge();
  const timer = setInterval(purge, PURGE_EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
