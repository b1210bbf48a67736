import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { UploadJob } from '../../domain/upload/upload-job';
import type { Desk } from '../../services/desk';
import { purgeOldUploads } from '../../services/uploads/jobs/purge-uploads';
import { keepJob, letGo, runJob, takeJob } from '../../services/uploads/jobs/run-job';
import { SMALL_FILE } from '../../services/uploads/jobs/small-file';
import type { Trade } from './work-place';
import { WorkHouse } from './work-place';

/** What the workers of a process have (上传处理). */
export interface UploadWorkers {
  readonly desk: () => Desk;
  readonly spoolFolder: string;
  /** Jobs at once; with two and more, the last place is for small files only, so that a first load keeps nobody waiting. */
  readonly places: number;
  readonly log: Logger;
}

const PURGE_EVERY_MS = 3_600_000;

/** Starts the workers of this process; closing lets their jobs go, for whoever comes next. */
export function startUploadWorkers(workers: UploadWorkers): { readonly close: () => Promise<void> } {
  const house = new WorkHouse('upload worker', workers.log);
  for (let index = 0; index < workers.places; index += 1) {
    const isForSmall = index > 0 && index === workers.places - 1;
    house.open(uploadTrade(workers, isForSmall ? SMALL_FILE : null));
  }
  const purging = workers.places > 0 ? purgeNowAndThen(workers, house) : null;
  return {
    close: async () => {
      await house.close();
      await purging?.stop();
    },
  };
}

function uploadTrade({ desk, spoolFolder }: UploadWorkers, largest: number | null): Trade<UploadJob> {
  const jobDesk = { desk, spoolFolder, worker: randomUUID() };
  return {
    take: () => takeJob(jobDesk, largest),
    work: (job, signal) => runJob(jobDesk, job, signal),
    keep: (job, signal) => keepJob(jobDesk, job, signal),
    letGo: (job) => letGo(jobDesk, job),
  };
}

/** Hygiene: what is over 90 days old goes, at the start and then every hour. */
function purgeNowAndThen({ desk, log }: UploadWorkers, house: WorkHouse): { readonly stop: () => Promise<void> } {
  let running = Promise.resolve();
  const purge = () => {
    if (house.isClosing) return;
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
