import type { DataSource } from 'typeorm';

interface Kept<T> {
  readonly readAt: number;
  readonly value: T;
}

/**
 * Reads something now and then and keeps it for a while (按连接池缓存), for everybody who asks the same pool, whatever the scope or the asker:
 * they share its driver. For what may be old: it chooses a way, never an answer.
 * @returns a reading that is told the present instant
 */
export function keptPerPool<T>(
  milliseconds: number,
  read: (dataSource: DataSource) => Promise<T>,
): (dataSource: DataSource, now: Date) => Promise<T> {
  const kept = new WeakMap<object, Kept<T>>();
  return async (dataSource, now) => {
    const known = kept.get(dataSource.driver);
    if (known !== undefined && Math.abs(now.getTime() - known.readAt) < milliseconds) return known.value;
    const value = await read(dataSource);
    kept.set(dataSource.driver, { readAt: now.getTime(), value });
    return value;
  };
}
