import 'reflect-metadata';
import cluster from 'node:cluster';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { bannerLines } from './process/banner';
import { Closing, gate } from './closing';
import { serve } from './compose';
import { servePublicZone } from './zone/serve-public-zone';
import { requireReader } from './zone/require-reader';
import type { Config } from './config/config';
import { loadConfig } from './config/config';
import type { Buckets } from './guard/buckets';
import { openDemoCity } from './database/demo-city';
import { serverKeys } from './keys/local-keys';
import { logLastResort } from './process/last-resort';
import { createLog } from './telemetry/log';
import { migrate } from './database/migrate';
import { openDatabase } from './database/open-database';
import { requireFreePort } from './process/port';
import { PUBLIC_SAMPLE } from './doors/sample-queries';
import { stopOnSignals } from './process/signals';
import type { Listening, ServingUrls, Started, StartSteps } from './start';
import { start, startPublicZone } from './start';
import { StartupError } from './startup-error';
import { runAsWorker, serveByWorkers } from './process/workers';

/** Where `npm run build` puts the web application: beside the compiled sources. */
const PORTAL = join(__dirname, '..', '..', 'portal');

/** The server's process (主程序): a primary that owns the database, alone or with workers that serve. */
async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  logLastResort(log);
  if (cluster.isWorker) {
    runAsWorker((urls, buckets) => serveHere(config, log, urls, buckets));
    return;
  }
  await runAsPrimary(config, log);
}

async function runAsPrimary(config: Config, log: Logger): Promise<void> {
  const closing = new Closing();
  const starting = gate();
  let abandon = (): void => undefined;
  stopOnSignals(closing, () => {
    abandon();
  });
  await closing.add(() => starting.passed);
  try {
    const started = await startHere(config, log, closing);
    if (started !== null) abandon = started.abandon;
  } catch (error) {
    if (closing.hasBegun()) return;
    starting.open();
    await closing.closeAll();
    throw error;
  } finally {
    starting.open();
  }
}

/** Everything, or in the public zone its one counter. */
async function startHere(config: Config, log: Logger, closing: Closing): Promise<Started | null> {
  const steps = startSteps(log);
  if (config.zone === 'city') return await start(config, steps, closing);
  return await startPublicZone(config, config.publicUrl ?? '', { ...steps, requireReader }, closing);
}

async function serveHere(config: Config, log: Logger, urls: ServingUrls, buckets?: Buckets): Promise<Listening> {
  const premises = { config, log, portal: PORTAL, buckets };
  if (urls.internal === null) return await servePublicZone(premises, urls.public);
  return await serve({ ...premises, keys: serverKeys(config) }, { internal: urls.internal, public: urls.public });
}

function startSteps(log: Logger): StartSteps {
  const warn = (message: string) => {
    log.warn(message);
  };
  return {
    requireFreePort,
    openDatabase: (settings, closing) => openDatabase(settings, closing, warn),
    migrate,
    loadDemoCity: openDemoCity,
    serve: async (settings, urls) => {
      if (settings.workers === 1) return await serveHere(settings, log, urls);
      if (urls.internal !== null) serverKeys(settings);
      return await serveByWorkers(settings, urls, warn);
    },
    announce: (settings, address) => {
      process.stdout.write(`${bannerLines(settings, address, PUBLIC_SAMPLE.replace(/\s+/g, ' ')).join('\n')}\n`);
    },
  };
}

/** What nobody caught is logged, and a person's mistake told in plain lines, before the process ends with 1. */
function endWith(error: unknown): void {
  const text = error instanceof StartupError ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

main().catch(endWith);
