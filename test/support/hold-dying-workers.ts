import 'reflect-metadata';
import cluster from 'node:cluster';
import { readConfig } from '../../src/server/config/config';
import { errorText } from '../../src/server/startup-error';
import { serveByWorkers } from '../../src/server/process/workers';

/** Long enough for a killed process to be gone, with its end of the channel. */
const GONE_AFTER_MS = 300;

/** A primary whose workers are killed the moment they are up, before they are told what to serve. */
async function main(): Promise<void> {
  if (cluster.isWorker) {
    setInterval(() => undefined, 1_000);
    return;
  }
  cluster.on('online', (worker) => {
    worker.process.kill('SIGKILL');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, GONE_AFTER_MS);
  });
  const config = readConfig({ WORKERS: '2', DATA_DIR: process.cwd() }, process.cwd());
  const urls = { internal: null, public: 'postgres://nobody:x@127.0.0.1:1/none' };
  await serveByWorkers(config, urls, () => undefined).catch((error: unknown) => {
    process.stdout.write(`${errorText(error)}\n`);
  });
  process.exit(0);
}

void main();
