/** Carries a result out of a transaction that must leave nothing behind (试运行回滚). */
class RolledBack<T> extends Error {
  constructor(readonly result: T) {
    super('rolled back on purpose');
  }
}

/**
 * Runs `work` inside `transact`; a dry run does everything, then rolls back and hands out what it would have answered.
 */
export async function transactOrTry<T, M>(
  dryRun: boolean,
  transact: (work: (manager: M) => Promise<T>) => Promise<T>,
  work: (manager: M) => Promise<T>,
): Promise<T> {
  if (!dryRun) return transact(work);
  try {
    return await transact(async (manager) => {
      throw new RolledBack(await work(manager));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as T;
    throw error;
  }
}
