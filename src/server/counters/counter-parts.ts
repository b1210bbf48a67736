import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { appErrorOf } from '../../data/sql-errors';
import { createErrorFormatter } from '../../graphql/shared/format-error';
import type { Closing } from '../closing';

const DRAIN_MS = 8_000;

/** Longest wait for a connection at the public counter (等连接上限): with the 3 s of a statement an answer is there within five seconds. */
export const PUBLIC_CONNECT_MS = 2_000;

/** Opens a pool that closes with everything else (连接池). */
export async function openPool(dataSource: DataSource, closing: Closing): Promise<DataSource> {
  await dataSource.initialize();
  await closing.add(() => dataSource.destroy());
  return dataSource;
}

/** Starts a counter's GraphQL server, which stops with everything else (窗口启动). */
export async function startCounter(
  apollo: { start(): Promise<void>; stop(): Promise<void> },
  closing: Closing,
): Promise<void> {
  await apollo.start();
  await closing.add(() => apollo.stop());
}

/** What clients see of errors, with faults of our own in the log (错误输出). @param suggestions see {@link createErrorFormatter} */
export function errorFormatter(log: Logger, suggestions: boolean) {
  return createErrorFormatter({
    translate: appErrorOf,
    suggestions,
    logIncident: (incidentId, err) => {
      log.error({ incidentId, err });
    },
  });
}

/** Resolves when the database answers (探测数据库). */
export async function ask(dataSource: DataSource): Promise<void> {
  await dataSource.query('SELECT 1');
}

/** Waits for requests under way, and hangs up on those that take too long (收尾). */
export async function drain(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => {
    app.server.closeAllConnections();
  }, DRAIN_MS);
  await app.close().finally(() => {
    clearTimeout(timer);
  });
}
