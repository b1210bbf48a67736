import type { Worker } from 'node:cluster';
import cluster from 'node:cluster';
import { wait } from '../clock';
import type { Config } from '../config/config';
import type { Buckets } from '../guard/buckets';
import { ownBuckets } from '../guard/buckets';
import { MOST_CALLERS } from '../guard/rate-limits';
import type { BucketsAsked, BucketsTold } from '../guard/shared-buckets';
import { answerBuckets, SharedBuckets } from '../guard/shared-buckets';
import type { Listening, ServingUrls } from '../start';
import { errorText, StartupError } from '../startup-error';

/** What a worker is told, and answers. */
type ToWorker = { readonly kind: 'serve'; readonly urls: ServingUrls } | { readonly kind: 'close' } | BucketsTold;
type FromWorker =
  | { readonly kind: 'listening'; readonly address: string }
  | { readonly kind: 'failed'; readonly message: string }
  | BucketsAsked;

const CLOSE_WITHIN_MS = 12_000;
const POLL_MS = 50;
const RESTART_AFTER_MS = 500;
/** Of several processes on one machine each lets its heap grow by small steps: half the memory, for a few answers of a hundred. */
const FRUGAL = ['--max-semi-space-size=8', '--heap-growing-percent=40'];
/** Of the C library's allocator: two stretches of memory in place of eight a core. */
const FRUGAL_ENVIRONMENT = { MALLOC_ARENA_MAX: '2' };

/**
 * Serves by `config.workers` processes on one port (多进程服务). A worker that dies is replaced; a worker learns the DSNs
 * of the serving roles, never the owner's. Callers are counted here, in the primary, once for all of them.
 * @throws StartupError when a first worker cannot serve
 */
export async function serveByWorkers(
  config: Config,
  urls: ServingUrls,
  warn: (message: string) => void,
): Promise<Listening> {
  cluster.setupPrimary({ execArgv: [...process.execArgv, ...FRUGAL] });
  const state = { closing: false };
  const buckets = ownBuckets(MOST_CALLERS, () => performance.now());
  cluster.on('message', (worker, message: FromWorker) => {
    if (message.kind === 'buckets')
      void answerBuckets(buckets, message).then((told) => {
        tell(worker, told);
      });
  });
  cluster.on('exit', (worker, code, signal) => {
    if (state.closing) return;
    warn(
      `服务进程 ${worker.process.pid ?? '-'} 意外退出（${signal || code}），正在补充 / A worker died and is being replaced`,
    );
    setTimeout(() => {
      if (!state.closing)
        void launchWorker(urls).catch((error: unknown) => {
          warn(errorText(error));
        });
    }, RESTART_AFTER_MS);
  });
  try {
    const launched = await Promise.all(Array.from({ length: config.workers }, () => launchWorker(urls)));
    return { address: launched[0] ?? '', close: () => closeWorkers(state) };
  } catch (error) {
    await closeWorkers(state);
    throw error;
  }
}

/** A worker's life: serves what the primary says, and counts callers with it, until told to close. */
export function runAsWorker(serve: (urls: ServingUrls, buckets: Buckets) => Promise<Listening>): void {
  let listening: Listening | null = null;
  const buckets = new SharedBuckets(MOST_CALLERS, () => performance.now(), answerPrimary);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, leaveToPrimary);
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'buckets') {
      buckets.hear(message);
      return;
    }
    if (message.kind === 'close') {
      void (listening?.close() ?? Promise.resolve()).finally(() => process.exit(0));
      return;
    }
    serve(message.urls, buckets).then(
      (served) => {
        listening = served;
        answerPrimary({ kind: 'listening', address: served.address });
      },
      (error: unknown) => {
        answerPrimary({ kind: 'failed', message: errorText(error) });
      },
    );
  });
}

async function launchWorker(urls: ServingUrls): Promise<string> {
  const worker = cluster.fork(FRUGAL_ENVIRONMENT);
  worker.once('online', () => {
    tell(worker, { kind: 'serve', urls });
  });
  return await new Promise((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'listening') resolve(message.address);
      else if (message.kind === 'failed') reject(new StartupError(message.message));
    });
    worker.once('exit', () => {
      reject(new StartupError('服务进程未能启动 / A worker did not start'));
    });
  });
}

async function closeWorkers(state: { closing: boolean }): Promise<void> {
  state.closing = true;
  for (const worker of living()) tell(worker, { kind: 'close' });
  for (let waited = 0; living().length > 0 && waited < CLOSE_WITHIN_MS; waited += POLL_MS) await wait(POLL_MS);
  for (const worker of living()) worker.process.kill('SIGKILL');
}

function living(): readonly Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
}

/** One that died a moment ago is connected still: what is not delivered is no fault, for its end is told by an event of its own. */
function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, undelivered);
}

/** A primary that is gone hears nothing; its worker ends when the channel does. */
function answerPrimary(message: FromWorker): void {
  process.send?.(message, undefined, undefined, undelivered);
}

function undelivered(): void {
  return;
}

/** A Ctrl-C reaches the whole group: the primary decides, and tells. */
function leaveToPrimary(): void {
  return;
}
