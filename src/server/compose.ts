import { tmpdir } from 'node:os';
import { createDataSource } from '../data/data-source';
import { scopedTo } from '../data/scoped-source';
import { SYSTEM_SCOPE } from '../domain/access/scope';
import { createCertifier } from '../services/certifier';
import { startAuditSealer } from './background/audit-sealer';
import { backgroundConnections } from './background/background-connections';
import { startCheckWorker } from './background/check-worker';
import { startUploadWorkers } from './background/upload-workers';
import { systemClock } from './clock';
import { Closing } from './closing';
import { ask, drain, openPool, PUBLIC_CONNECT_MS } from './counters/counter-parts';
import { deskMaker } from './counters/desk-maker';
import { internalCounter } from './counters/internal-counter';
import { openCounter } from './counters/open-counter';
import { openSocietysDoors, publicCounter } from './counters/public-counter';
import { openReplica } from './database/replica';
import { openPortalPages } from './doors/portal-door';
import { openGuard } from './guard/open-guard';
import { createHttpServer } from './http-server';
import { openHouse } from './open-house';
import type { Premises } from './premises';
import { listenFailure } from './process/port';
import type { CityUrls, Listening } from './start';
import { Metrics } from './telemetry/metrics';
import { poolFigures } from './telemetry/pool-figures';
import { openTracing } from './telemetry/tracing';
import { openUploads } from './uploads/open-uploads';

/**
 * Puts the rooms together and listens (装配): two pools of two roles, two schemas, two counters on one port. Closing goes
 * the other way: requests under way are answered, then the counters and the pools are let go.
 * @throws StartupError when the port cannot be had
 */
export async function serve(premises: Premises, urls: CityUrls): Promise<Listening> {
  const { config, keys, log } = premises;
  const closing = new Closing();
  const pool = { poolSize: config.poolSize };
  const archive = await openPool(createDataSource('internal', urls.internal, pool), closing);
  const publication = await openPool(
    createDataSource('public', urls.public, { ...pool, connectMs: PUBLIC_CONNECT_MS }),
    closing,
  );
  const metrics = new Metrics();
  const guard = await openGuard(config, closing, metrics.shed, premises.buckets);
  const { trustedProxies } = config;
  const app = createHttpServer({
    log,
    askDatabase: () => ask(publication),
    trustedProxies,
    admission: guard.admission,
  });
  const sources = {
    underWay: () => guard.admission.underWay,
    lag: guard.lag,
    pools: () => [poolFigures('internal', archive), poolFigures('public', publication)],
  };
  metrics.watch(sources);
  await openTracing(config, app, closing);
  metrics.open(app, config.metricsToken);
  const { portal } = premises;
  const society = { config, log, certificateKeys: keys.certificateKeys, portal };
  openCounter(app, await publicCounter(society, publication, closing, guard));
  const reads = await openReplica(config, archive, closing, log);
  const house = openHouse({ config, keys, sources, replica: reads, servingSince: systemClock() });
  const inside = { ...premises, guard, reads, house };
  openCounter(app, await internalCounter(inside, archive, closing));
  await openSocietysDoors(app, society, publication, guard);
  if (portal !== null)
    await openPortalPages(
      app,
      { folder: portal, isDemo: config.demoCity, provider: config.identityProvider },
      'workbench',
    );
  const endFollowing = await openUploads(inside, archive, app);
  await startBackground(premises, urls.internal, closing);
  await closing.add(() => drain(app));
  await closing.add(endFollowing);
  const close = () => closing.closeAll();
  try {
    return { address: await app.listen({ host: config.host, port: config.port }), close };
  } catch (error) {
    await close();
    throw listenFailure(error, config.host, config.port);
  }
}

/**
 * The workers of this process (后台作业), which have connections of their own: a long commit must not keep requests waiting, nor keep
 * its worker from saying that it lives.
 */
async function startBackground({ config, keys, log }: Premises, url: string, closing: Closing): Promise<void> {
  const { uploadJobs: places } = config;
  const own = createDataSource('internal', url, { poolSize: backgroundConnections(config) });
  const desk = deskMaker(config, keys, scopedTo(await openPool(own, closing), SYSTEM_SCOPE));
  const workers = startUploadWorkers({ desk: () => desk('upload-worker'), spoolFolder: tmpdir(), places, log });
  await closing.add(workers.close);
  if (places > 0) await closing.add(startCheckWorker(() => desk('check-worker'), log).close);
  const certifier = createCertifier(keys.certificateKey, 'AUDIT');
  const sealing = () => ({ dataSource: desk('audit-sealer').dataSource, certifier, now: systemClock() });
  await closing.add(startAuditSealer({ desk: sealing, folder: config.dataDir, log }).close);
}
