import { createDataSource } from '../../data/data-source';
import { Closing } from '../closing';
import type { Premises } from '../premises';
import { drain, openPool, PUBLIC_CONNECT_MS } from '../counters/counter-parts';
import { openGuard } from '../guard/open-guard';
import { answerRefusal } from '../http/http-faults';
import { openCounter } from '../counters/open-counter';
import { createHttpServer } from '../http-server';
import { Metrics } from '../telemetry/metrics';
import { poolFigures } from '../telemetry/pool-figures';
import { listenFailure } from '../process/port';
import { openSocietysDoors, publicCounter } from '../counters/public-counter';
import type { Listening } from '../start';
import { openTracing } from '../telemetry/tracing';
import { Feed } from './feed';

/** What says how the server is, whatever the state of the feed. */
const ALWAYS_OPEN = ['/healthz', '/readyz', '/metrics'];

/**
 * Serves the public counter alone (公开区服务), over a database that receives nothing but the publication: no internal counter, no
 * door of files, no key that opens or signs. Receipts are verified with the public keys of CERTIFICATE_OLD_KEYS.
 * @throws StartupError when the port cannot be had
 */
export async function servePublicZone(
  { config, log, portal, buckets }: Omit<Premises, 'keys'>,
  url: string,
): Promise<Listening> {
  const closing = new Closing();
  const publication = await openPool(
    createDataSource('public', url, { poolSize: config.poolSize, connectMs: PUBLIC_CONNECT_MS }),
    closing,
  );
  const feed = new Feed(publication);
  const metrics = new Metrics();
  const guard = await openGuard(config, closing, metrics.shed, buckets);
  const { trustedProxies } = config;
  const app = createHttpServer({
    log,
    askDatabase: () => feed.requireFresh(),
    trustedProxies,
    admission: guard.admission,
  });
  metrics.watch({
    underWay: () => guard.admission.underWay,
    lag: guard.lag,
    pools: () => [poolFigures('public', publication)],
  });
  await openTracing(config, app, closing);
  metrics.open(app, config.metricsToken);
  const society = { config, log, certificateKeys: config.oldCertificateKeys, portal };
  app.addHook('onRequest', async (request, reply) => {
    if (ALWAYS_OPEN.includes(request.routeOptions.url ?? '')) return;
    await feed.requireFresh().catch((error: unknown) => answerRefusal(error, request, reply));
  });
  // The quick door stands before the hook above, and asks the same by itself.
  openCounter(app, await publicCounter(society, publication, closing, guard, () => feed.requireFresh()));
  await openSocietysDoors(app, society, publication, guard);
  await closing.add(() => drain(app));
  const close = () => closing.closeAll();
  try {
    return { address: await app.listen({ host: config.host, port: config.port }), close };
  } catch (error) {
    await close();
    throw listenFailure(error, config.host, config.port);
  }
}
