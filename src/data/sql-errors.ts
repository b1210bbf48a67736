import { AppError } from '../domain/errors';

const CONNECTION_FAULTS = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

/** SQLSTATE or system code of a driver's error, or null. */
export function sqlStateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? sqlStateOf(error.driverError) : null;
}

/** What a driver's error means to a caller, by SQLSTATE and never by message; null when it is a fault of ours. */
export function appErrorOf(error: unknown): AppError | null {
  const state = sqlStateOf(error);
  if (state === null) return null;
  if (state === '23505')
    return new AppError('CONFLICT', '与同时进行的操作冲突，请重试 / Conflict with a simultaneous change, try again');
  const isGone =
    CONNECTION_FAULTS.includes(state) || state.startsWith('08') || ['57P01', '57P02', '57P03', '53300'].includes(state);
  if (isGone)
    return new AppError('UNAVAILABLE', '数据库暂不可用，请稍后重试 / The database is unavailable, try again later');
  if (state === '57014')
    return new AppError('UNAVAILABLE', '查询超时，请缩小范围后重试 / The query took too long, narrow it down');
  return null;
}
