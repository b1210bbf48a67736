import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { CheckJob } from '../../domain/check/check-job';
import type { CertifyingDesk } from '../../services/checks/certifying-desk';
import { keepCheckJob, letGoCheck, runCheckJob, takeCheckJob } from '../../services/checks/jobs/run-check-job';
import { WorkHouse } from './work-place';

/** Starts the worker of long checks of this process (批量核查处理); closing lets its job go, for whoever comes next. */
export function startCheckWorker(desk: () => CertifyingDesk, log: Logger): { readonly close: () => Promise<void> } {
  const jobDesk = { desk, worker: randomUUID() };
  const house = new WorkHouse('check worker', log);
  house.open<CheckJob>({
    take: () => takeCheckJob(jobDesk),
    work: (job, signal) => runCheckJob(jobDesk, job, signal),
    keep: (job, signal) => keepCheckJob(jobDesk, job, signal),
    letGo: (job) => letGoCheck(jobDesk, job),
  });
  return { close: () => house.close() };
}
