import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data/data-source';
import { appErrorOf } from '../data/sql-errors';
import { AppError } from '../domain/errors';
import { createInternalContext, type InternalContext } from '../graphql/internal/context';
import { buildInternalSchema } from '../graphql/internal/schema';
import { createPublicContext, type PublicContext } from '../graphql/public/context';
import { buildPublicSchema } from '../graphql/public/schema';
import { createErrorFormatter } from '../graphql/shared/format-error';
import { createIdentitySealer } from '../services/identity-sealer';
import { createApolloServer } from './apollo';
import { createAuthenticate } from './authenticate';
import { Closing } from './closing';
import { systemClock } from './clock';
import type { Config } from './config';
import { type Counter, createHttpServer, openCounter } from './http';
import type { ServerKeys } from './local-keys';
import { listenFailure } from './port';
import { INTERNAL_HEADERS, INTERNAL_SAMPLE, PUBLIC_SAMPLE } from './sample-queries';
import type { Listening, ServingUrls } from './start';
import type { FastifyInstance } from 'fastify';

const KILOBYTE = 1_024;
const DRAIN_MS = 8_000;

/** What serving depends on. */
export interface Premises {
  readonly config: Config;
  readonly keys: ServerKeys;
  readonly log: Logger;
}

/**
 * Puts the rooms together and listens (装配): two pools of two roles, two schemas, two counters on one port. Closing goes
 * the other way: requests under way are answered, then the counters and the pools are let go.
 * @throws StartupError when the port cannot be had
 */
export async function serve(premises: Premises, urls: ServingUrls): Promise<Listening> {
  const { config, log } = premises;
  const closing = new Closing();
  const pool = { poolSize: config.poolSize };
  const archive = await openPool(createDataSource('internal', urls.internal, pool), closing);
  const publication = await openPool(createDataSource('public', urls.public, pool), closing);
  const app = createHttpServer({ log, askDatabase: () => ask(publication) });
  openCounter(app, await publicCounter(premises, publication, closing));
  openCounter(app, await internalCounter(premises, archive, closing));
  await closing.add(() => drain(app));
  const close = () => closing.closeAll();
  try {
    return { address: await app.listen({ host: config.host, port: config.port }), close };
  } catch (error) {
    await close();
    throw listenFailure(error, config.host, config.port);
  }
}

async function publicCounter(
  premises: Premises,
  dataSource: DataSource,
  closing: Closing,
): Promise<Counter<PublicContext>> {
  const apollo = createApolloServer<PublicContext>({
    schema: buildPublicSchema(),
    formatError: errorFormatter(premises.log),
    log: premises.log,
    introspection: true,
    maxTokens: 1_000,
  });
  await startCounter(apollo, closing);
  const console = { endpoint: '/graphql', title: '诚信 · 公开窗口', defaultQuery: PUBLIC_SAMPLE };
  return {
    path: '/graphql',
    apollo,
    context: () => Promise.resolve(createPublicContext({ dataSource, now: systemClock() })),
    bodyLimitBytes: 100 * KILOBYTE,
    bodyTimeoutMs: 15_000,
    console: premises.config.environment === 'production' ? null : console,
  };
}

async function internalCounter(
  premises: Premises,
  dataSource: DataSource,
  closing: Closing,
): Promise<Counter<InternalContext>> {
  const { config, keys, log } = premises;
  const isOpen = config.environment !== 'production';
  const apollo = createApolloServer<InternalContext>({
    schema: buildInternalSchema(),
    formatError: errorFormatter(log),
    log,
    introspection: isOpen,
    maxTokens: 2_000,
  });
  await startCounter(apollo, closing);
  const page = { endpoint: '/internal/graphql', title: '诚信 · 内部窗口', defaultQuery: INTERNAL_SAMPLE };
  return {
    path: '/internal/graphql',
    apollo,
    context: internalContext(config, keys, dataSource),
    bodyLimitBytes: 8 * KILOBYTE * KILOBYTE,
    bodyTimeoutMs: 30_000,
    console: isOpen ? { ...page, headers: INTERNAL_HEADERS } : null,
  };
}

function internalContext(
  config: Config,
  keys: ServerKeys,
  dataSource: DataSource,
): Counter<InternalContext>['context'] {
  const { jwtIssuer: issuer, jwtAudience: audience, secondApproverAbove } = config;
  const authenticate = createAuthenticate({ keys: keys.publicKeys, issuer, audience, clock: systemClock });
  const sealer = createIdentitySealer(keys.identityKey, config.cipherKeys);
  return async ({ authorization, requestId }) => {
    const actor = await authenticate(authorization);
    if (actor === null)
      throw new AppError('UNAUTHENTICATED', '内部窗口须持令牌访问 / The internal counter needs a token');
    return createInternalContext({ dataSource, now: systemClock(), sealer, secondApproverAbove, requestId }, actor);
  };
}

async function openPool(dataSource: DataSource, closing: Closing): Promise<DataSource> {
  await dataSource.initialize();
  await closing.add(() => dataSource.destroy());
  return dataSource;
}

async function startCounter(
  apollo: { start(): Promise<void>; stop(): Promise<void> },
  closing: Closing,
): Promise<void> {
  await apollo.start();
  await closing.add(() => apollo.stop());
}

function errorFormatter(log: Logger) {
  return createErrorFormatter({
    translate: appErrorOf,
    logIncident: (incidentId, err) => {
      log.error({ incidentId, err });
    },
  });
}

async function ask(dataSource: DataSource): Promise<void> {
  await dataSource.query('SELECT 1');
}

/** Waits for requests under way, and hangs up on those that take too long. */
async function drain(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => {
    app.server.closeAllConnections();
  }, DRAIN_MS);
  await app.close().finally(() => {
    clearTimeout(timer);
  });
}
