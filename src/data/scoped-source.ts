import { escapeLiteral } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Scope } from '../domain/access/scope';

/** The part of a query runner that is put in front of the driver's. */
type Door = Pick<QueryRunner, 'query' | 'startTransaction'>;

/**
 * A pool as one scope sees it (限定范围的数据源): whatever is asked of it, the scope is said first, with SET LOCAL in the same
 * transaction, so that nothing of it is left on the connection when the pool hands it on. A statement outside a transaction gets one of
 * its own. Without a scope the policies of the database show nothing that belongs to a department.
 */
export function scopedTo(pool: DataSource, scope: Scope): DataSource {
  const scoped = Object.create(pool) as DataSource;
  const createQueryRunner: DataSource['createQueryRunner'] = (mode) => scopeRunner(pool.createQueryRunner(mode), scope);
  Object.assign(scoped, { createQueryRunner });
  return Object.assign(scoped, { manager: scoped.createEntityManager() });
}

const BEGIN = 'START TRANSACTION';

function scopeRunner(runner: QueryRunner, scope: Scope): QueryRunner {
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
      return runner.isTransactionActive ? query(text, ...rest) : alone(runner, () => query(text, ...rest));
    },
  };
  return Object.assign(runner, door);
}

/** One statement in a transaction of its own. */
async function alone(runner: QueryRunner, ask: () => Promise<unknown>): Promise<unknown> {
  try {
    await runner.startTransaction();
    const answer = await ask();
    await runner.commitTransaction();
    return answer;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

/** The statements that say a scope; all three are said each time, an empty one being nobody. */
function settings({ reach, departmentCode, uscc }: Scope): string {
  const said = [
    ['reach', reach],
    ['department', departmentCode ?? ''],
    ['firm', uscc ?? ''],
  ] as const;
  return said.map(([name, value]) => `SET LOCAL chengxin.${name} = ${escapeLiteral(value)}`).join('; ');
}
