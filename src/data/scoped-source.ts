import type { Client } from 'pg';
import { escapeLiteral } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import type { Scope } from '../domain/access/scope';
import { askScoped, settingsOf } from './scoped-query';

/** The part of a query runner that is put in front of the driver's. */
type Door = Pick<QueryRunner, 'query' | 'startTransaction'>;

/**
 * A pool as one scope sees it (限定范围的数据源): whatever is asked of it, the scope is said first, in the same transaction and for no
 * longer, so that nothing of it is left on the connection when the pool hands it on. A statement outside a transaction is one of its
 * own, in one round trip. Without a scope the policies of the database show nothing that belongs to a department.
 */
export function scopedTo(pool: DataSource, scope: Scope): DataSource {
  const scoped = Object.create(pool) as DataSource;
  const createQueryRunner: DataSource['createQueryRunner'] = (mode) =>
    scopeRunner(pool, pool.createQueryRunner(mode), scope);
  const query = async (text: string, values?: unknown[], runner?: QueryRunner): Promise<unknown> =>
    runner === undefined ? await alone(pool, scope, text, values) : await runner.query(text, values);
  Object.assign(scoped, { createQueryRunner, query });
  return Object.assign(scoped, { manager: scoped.createEntityManager() });
}

const BEGIN = 'START TRANSACTION';

function scopeRunner(pool: DataSource, runner: QueryRunner, scope: Scope): QueryRunner {
  const query = runner.query.bind(runner) as (text: string, ...rest: unknown[]) => Promise<unknown>;
  const begin = runner.startTransaction.bind(runner);
  let opening = '';
  const door: Record<keyof Door, unknown> = {
    // The driver's own way of beginning takes two round trips; with the scope said this is one.
    startTransaction: async (isolation: string | undefined) => {
      opening = `${BEGIN}${isolation === undefined ? '' : ` ISOLATION LEVEL ${isolation}`}; ${settings(scope)}`;
      await begin();
    },
    query: async (text: string, ...rest: unknown[]) => {
      if (text === BEGIN) return query(opening);
      return runner.isTransactionActive
        ? query(text, ...rest)
        : alone(pool, scope, text, rest[0] as unknown[] | undefined);
    },
  };
  return Object.assign(runner, door);
}

/** Texts of statements that a connection keeps planned, with their names. */
const planned = new Map<string, string>();

/**
 * A statement that each connection plans once (预编译语句), where it is asked outside a transaction: one with a good plan whatever its
 * values. It starts with a comment that bears its name, as every statement here.
 */
export function plannedOnce(text: string): string {
  planned.set(text, /^\/\* ([\w.]+) \*\//.exec(text)?.[1] ?? text);
  return text;
}

interface Pool {
  connect(): Promise<Client & { release(): void }>;
}

/** One statement, as a transaction of its own. @throws QueryFailedError as TypeORM throws it */
async function alone(pool: DataSource, scope: Scope, text: string, values: unknown[] = []): Promise<unknown> {
  const { master } = pool.driver as unknown as { readonly master: Pool };
  const client = await master.connect();
  pool.logger.logQuery(text, values);
  try {
    const { command, rows, rowCount } = await askScoped(client, scope, { text, values, name: planned.get(text) });
    return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  } finally {
    client.release();
  }
}

/** The statements that say a scope in front of a transaction. */
function settings(scope: Scope): string {
  return settingsOf(scope)
    .map(([name, value]) => `SET LOCAL chengxin.${name} = ${escapeLiteral(value)}`)
    .join('; ');
}
