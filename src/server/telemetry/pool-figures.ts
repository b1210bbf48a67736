import type { DataSource } from 'typeorm';

interface PoolLike {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Connections of a pool as the driver counts them (连接池状况). */
export function poolFigures(role: string, dataSource: DataSource) {
  const { master } = dataSource.driver as unknown as { readonly master?: PoolLike };
  return {
    role,
    total: master?.totalCount ?? 0,
    idle: master?.idleCount ?? 0,
    waiting: master?.waitingCount ?? 0,
  };
}
