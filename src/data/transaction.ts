import type { DataSource, EntityManager } from 'typeorm';
import { RETRIED, sqlStateOf } from './sql-errors';

const ATTEMPTS = 5;

/**
 * Runs one unit of work in one transaction (事务). After a deadlock or a serialisation failure the whole unit runs again
 * in a new transaction, never inside the broken one.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
  isolation: 'READ COMMITTED' | 'REPEATABLE READ' = 'READ COMMITTED',
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await dataSource.transaction(isolation, work);
    } catch (error) {
      if (attempt === ATTEMPTS || !RETRIED.includes(sqlStateOf(error) ?? '')) throw error;
    }
  }
}
