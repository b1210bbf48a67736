import type { DataSource } from 'typeorm';
import { scopedTo } from '../../data/scoped-source';
import { appErrorOf } from '../../data/sql-errors';
import { SYSTEM_SCOPE } from '../../domain/access/scope';
import { AppError } from '../../domain/errors';
import { createInternalContext, type InternalContext } from '../../graphql/internal/context';
import { budgetOf, INTERNAL_LIMITS, takesRows } from '../../graphql/internal/limits';
import { buildInternalSchema } from '../../graphql/internal/schema';
import { readTrust } from '../../services/trust/read-trust';
import { createAuthenticate } from '../access/authenticate';
import { ProviderKeys } from '../access/identity-provider';
import { TrustList } from '../access/trust-list';
import { createApolloServer } from '../apollo/apollo-server';
import { systemClock } from '../clock';
import type { Closing } from '../closing';
import type { Config } from '../config/config';
import { INTERNAL_HEADERS, INTERNAL_SAMPLE } from '../doors/sample-queries';
import type { InsidePremises } from '../premises';
import { errorFormatter, startCounter } from './counter-parts';
import { deskMaker } from './desk-maker';
import type { Counter } from './open-counter';

const SLOWEST_BODY_MS = 15_000;

/** The counter of staff (内部窗口): nobody without a token, everything within the scope of who bears it. */
export async function internalCounter(
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

/** What an operation may cost, by who asks (内部限额). */
export function internalBudget({ costInternal }: Config): (context: InternalContext) => number {
  return ({ actor }) => (actor === null ? 0 : budgetOf(actor.role, costInternal));
}

/**
 * Who asks, from which desk (内部来访).
 * @param pause waits between two looks of a follower; false once following has ended
 */
export function internalContext(
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
