import { tmpdir } from 'node:os';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data/data-source';
import { scopedTo } from '../data/scoped-source';
import { appErrorOf } from '../data/sql-errors';
import { SYSTEM_SCOPE } from '../domain/access/scope';
import { AppError } from '../domain/errors';
import { createInternalContext, type InternalContext } from '../graphql/internal/context';
import { budgetOf, INTERNAL_LIMITS, takesRows } from '../graphql/internal/limits';
import { buildInternalSchema } from '../graphql/internal/schema';
import { readTrust } from '../services/trust/read-trust';
import { createIdentitySealer } from '../services/identity-sealer';
import { createApolloServer } from './apollo/apollo-server';
import { createAuthenticate } from './access/authenticate';
import { ProviderKeys } from './access/identity-provider';
import { Closing } from './closing';
import { systemClock, wait } from './clock';
import { backgroundConnections } from './background/background-connections';
import type { Config } from './config/config';
import type { Buckets } from './guard/buckets';
import type { Guard } from './guard/open-guard';
import { openGuard } from './guard/open-guard';
import { ask, drain, errorFormatter, openPool, PUBLIC_CONNECT_MS, startCounter } from './counters/counter-parts';
import type { Counter } from './counters/open-counter';
import { openCounter } from './counters/open-counter';
import { factsOf } from './http/request-facts';
import { createHttpServer } from './http-server';
import type { ServerKeys } from './keys/local-keys';
import { Metrics } from './telemetry/metrics';
import { poolFigures } from './telemetry/pool-figures';
import { listenFailure } from './process/port';
import { openSocietysDoors, publicCounter } from './counters/public-counter';
import type { Replica } from './database/replica';
import { openReplica } from './database/replica';
import { INTERNAL_HEADERS, INTERNAL_SAMPLE } from './doors/sample-queries';
import type { CityUrls, Listening } from './start';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createCertifier } from '../services/certifier';
import type { House } from '../services/house';
import type { CertifyingDesk } from '../services/checks/certifying-desk';
import { openTracing } from './telemetry/tracing';
import { TrustList } from './access/trust-list';
import { openProgressStream } from './uploads/progress-stream';
import type { Visit } from './uploads/upload-door';
import { openUploadDoor } from './uploads/upload-door';
import { openHouse } from './open-house';
import { startAuditSealer } from './background/audit-sealer';
import { startCheckWorker } from './background/check-worker';
import { openPortalPages } from './doors/portal-door';
import { startUploadWorkers } from './background/upload-workers';

const SLOWEST_BODY_MS = 15_000;
const PROGRESS_EVERY_MS = 400;

/** What serving depends on. */
export interface Premises {
  readonly config: Config;
  readonly keys: ServerKeys;
  readonly log: Logger;
  /** Folder of the built web application; null for counters alone. */
  readonly portal: string | null;
  /** Where callers are counted; absent for a process that serves alone. */
  readonly buckets?: Buckets | undefined;
}

/** What the internal counter depends on. */
interface InsidePremises extends Premises {
  readonly guard: Guard;
  /** Where reads go beside the archive; null without a standby. */
  readonly reads: Replica | null;
  readonly house: House;
}

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
  const endFollowing = await openUploads(inside, archive, app, closing, urls.internal);
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

async function internalCounter(
  premises: InsidePremises,
  dataSource: DataSource,
  closing: Closing,
): Promise<Counter<InternalContext>> {
  const { config, log } = premises;
  const isOpen = config.environment !== 'production';
  const apollo = createApolloServer<InternalContext>({
    schema: buildInternalSchema(),
    formatError: errorFormatter(log, isOpen),
    log,
    introspection: true,
    suggestions: isOpen,
    rules: { limits: INTERNAL_LIMITS, budget: internalBudget(config), takesRows },
  });
  await startCounter(apollo, closing);
  const page = { endpoint: '/internal/graphql', title: '诚信 · 内部窗口', defaultQuery: INTERNAL_SAMPLE };
  return {
    path: '/internal/graphql',
    apollo,
    context: internalContext(premises, dataSource),
    bodyLimitBytes: INTERNAL_LIMITS.uploadBodyBytes,
    answerLimitBytes: INTERNAL_LIMITS.answerBytes,
    bodyTimeoutMs: SLOWEST_BODY_MS,
    console: isOpen ? { ...page, headers: INTERNAL_HEADERS } : null,
  };
}

function internalBudget({ costInternal }: Config): (context: InternalContext) => number {
  return ({ actor }) => (actor === null ? 0 : budgetOf(actor.role, costInternal));
}

function internalContext(
  { config, keys, guard, reads, house }: InsidePremises,
  dataSource: DataSource,
  pause?: () => Promise<boolean>,
): Counter<InternalContext>['context'] {
  const { jwtIssuer: issuer, jwtAudience: audience } = config;
  const desk = deskMaker(config, keys, dataSource, reads);
  const list = new TrustList(
    () => readTrust(scopedTo(dataSource, SYSTEM_SCOPE)),
    () => performance.now(),
  );
  const trust = () => list.current().catch(asAppError);
  const provider = config.identityProvider && new ProviderKeys(config.identityProvider.issuer);
  const rules = { keys: keys.publicKeys, issuer, audience, provider, clock: systemClock, trust };
  const authenticate = createAuthenticate(rules);
  return async (facts) => {
    const { authorization, requestId } = facts;
    const actor = await guard.rates.signIn(authorization, facts, () => authenticate(authorization));
    if (actor === null)
      throw new AppError('UNAUTHENTICATED', '内部窗口须持令牌访问 / The internal counter needs a token');
    await guard.rates.countStaff(actor, facts);
    const follower = pause && { desk: () => desk(requestId), pause };
    return createInternalContext(desk(requestId), actor, follower, house);
  };
}

/** A list that cannot be read is a database that cannot be asked. */
function asAppError(error: unknown): never {
  throw appErrorOf(error) ?? error;
}

/** Desks at the present instant. */
function deskMaker(
  config: Config,
  keys: ServerKeys,
  dataSource: DataSource,
  reads: Replica | null = null,
): (requestId: string) => CertifyingDesk {
  const { secondApproverAbove, confirmUploadAbove } = config;
  const sealer = createIdentitySealer(keys.identityKey, config.cipherKeys);
  const certifier = createCertifier(keys.certificateKey);
  return (requestId) => ({
    dataSource,
    now: systemClock(),
    sealer,
    certifier,
    isDemo: config.demoCity,
    siteUrl: config.siteUrl,
    secondApproverAbove,
    confirmUploadAbove,
    requestId,
    ...(reads && { reads }),
  });
}

/**
 * The door of files, their progress as it happens, and the workers of this process, which have connections of their own: a
 * long commit must not keep requests waiting, nor keep its worker from saying that it lives.
 * @returns what ends the following
 */
async function openUploads(
  premises: InsidePremises,
  dataSource: DataSource,
  app: FastifyInstance,
  closing: Closing,
  url: string,
): Promise<() => Promise<void>> {
  const { config, keys, log } = premises;
  const ending = { begun: false };
  const context = internalContext(premises, dataSource, async () => {
    await wait(PROGRESS_EVERY_MS);
    return !ending.begun;
  });
  const visitor = (request: FastifyRequest, reply: FastifyReply) => context(factsOf(request, reply));
  await openUploadDoor(app, {
    visit: async (request, reply) => present(await visitor(request, reply)),
  });
  const isOpen = config.environment !== 'production';
  const schema = buildInternalSchema();
  openProgressStream(app, {
    path: '/internal/graphql/stream',
    schema,
    context: visitor,
    suggestions: isOpen,
    limits: INTERNAL_LIMITS,
    budget: internalBudget(config),
    formatError: errorFormatter(log, isOpen),
  });
  const { uploadJobs: places } = config;
  const own = createDataSource('internal', url, { poolSize: backgroundConnections(config) });
  const desk = deskMaker(config, keys, scopedTo(await openPool(own, closing), SYSTEM_SCOPE));
  const workers = startUploadWorkers({ desk: () => desk('upload-worker'), spoolFolder: tmpdir(), places, log });
  await closing.add(workers.close);
  if (places > 0) await closing.add(startCheckWorker(() => desk('check-worker'), log).close);
  const certifier = createCertifier(keys.certificateKey, 'AUDIT');
  const sealing = () => ({ dataSource: desk('audit-sealer').dataSource, certifier, now: systemClock() });
  await closing.add(startAuditSealer({ desk: sealing, folder: config.dataDir, log }).close);
  return () => {
    ending.begun = true;
    return Promise.resolve();
  };
}

function present({ actor, desk }: InternalContext): Visit {
  if (actor === null) throw new AppError('UNAUTHENTICATED', '请先登录 / Sign in first');
  return { actor, desk };
}
