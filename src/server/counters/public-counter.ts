import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Asking } from '../../data/abandonable-client';
import { askedBy } from '../../data/asked-source';
import { createPublicContext, type PublicContext } from '../../graphql/public/context';
import { PUBLIC_LIMITS } from '../../graphql/public/limits';
import { buildPublicSchema } from '../../graphql/public/schema';
import type { CertificateKey } from '../../services/certifier';
import { DepartmentBook } from '../../services/public/department-book';
import type { Board } from '../../services/public/board';
import { createApolloServer } from '../apollo/apollo-server';
import { publicAnswers } from '../cached/public-answers';
import { openCertificateDoor } from '../doors/certificate-door';
import { systemClock } from '../clock';
import type { Closing } from '../closing';
import type { Config } from '../config/config';
import { errorFormatter, startCounter } from './counter-parts';
import type { Guard } from '../guard/open-guard';
import type { RequestFacts } from '../http/request-facts';
import type { Counter } from './open-counter';
import { openListDoor } from '../doors/list-door';
import { openPortalFiles, openPortalPages } from '../doors/portal-door';
import { openReportDoor } from '../doors/report-door';
import { PUBLIC_SAMPLE } from '../doors/sample-queries';

const SLOWEST_BODY_MS = 15_000;

/** What the public counter depends on: no key that opens or signs anything. */
export interface PublicPremises {
  readonly config: Config;
  readonly log: Logger;
  readonly certificateKeys: readonly CertificateKey[];
  /** Folder of the built web application; null for counters alone. */
  readonly portal: string | null;
}

/**
 * The counter of society (公开窗口): the publication and nothing else.
 * @param ready refuses while nothing may be answered, where the server's own hooks do
 */
export async function publicCounter(
  premises: PublicPremises,
  dataSource: DataSource,
  closing: Closing,
  guard: Guard,
  ready?: () => Promise<void>,
): Promise<Counter<PublicContext>> {
  const { config } = premises;
  const schema = buildPublicSchema();
  const book = new DepartmentBook();
  const suggestions = config.environment !== 'production';
  const rules = { limits: PUBLIC_LIMITS, budget: () => config.costPublic, takesRows: () => false };
  const { known, cached, persisted, learn } = publicAnswers(schema, rules, config.costPublic);
  const apollo = createApolloServer<PublicContext>({
    schema,
    formatError: errorFormatter(premises.log, suggestions),
    log: premises.log,
    introspection: true,
    suggestions,
    rules,
    learn,
    persisted,
  });
  await startCounter(apollo, closing);
  const open = (asking: Asking | null) =>
    createPublicContext(boardOf(premises, asking ? askedBy(dataSource, asking) : dataSource), book);
  const console = { endpoint: '/graphql', title: '诚信 · 公开窗口', defaultQuery: PUBLIC_SAMPLE };
  return {
    path: '/graphql',
    apollo,
    cached,
    quick: {
      ...{ known, context: open, ...(ready && { ready }) },
      count: (caller) => guard.rates.countAnonymousSoon(caller),
    },
    context: async (facts) => {
      await guard.rates.countAnonymous(facts);
      return open(null);
    },
    bodyLimitBytes: PUBLIC_LIMITS.bodyBytes,
    answerLimitBytes: PUBLIC_LIMITS.answerBytes,
    bodyTimeoutMs: SLOWEST_BODY_MS,
    console: config.environment === 'production' ? null : console,
  };
}

/** Opens society's doors beside GraphQL: pages, lists to download, certificates, reports (公示网页、下载、核验、报告窗口). */
export async function openSocietysDoors(
  app: FastifyInstance,
  premises: PublicPremises,
  dataSource: DataSource,
  guard: Guard,
): Promise<void> {
  const { config, portal } = premises;
  const door = {
    board: () => boardOf(premises, dataSource),
    count: (facts: RequestFacts) => guard.rates.countAnonymous(facts),
  };
  openCertificateDoor(app, { ...door, isDemo: config.demoCity });
  openListDoor(app, door);
  openReportDoor(app, { ...door, siteUrl: config.siteUrl, isDemo: config.demoCity });
  if (portal === null) return;
  const pages = { folder: portal, isDemo: config.demoCity, provider: null };
  await openPortalFiles(app, pages);
  await openPortalPages(app, pages, 'notice-board');
}

/** The publication at the present instant. */
function boardOf({ certificateKeys }: PublicPremises, dataSource: DataSource): Board {
  return { dataSource, certificateKeys, now: systemClock() };
}
