import { AppError } from '../domain/errors';

const CONNECTION_FAULTS = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

/** Characters and days that no column can hold: the caller sent them, and every check before the archive let them pass. */
const UNSTORABLE = ['22021', '22P05', '22P02', '22007', '22008'];

/** What the driver's pool says without a code when no connection was to be had in time, or one broke. */
const POOL_FAULTS = [
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
  'Connection terminated unexpectedly',
];
const CONNECTION_FAILURE = '08006';

/** What TypeORM throws of a transaction whose connection broke between two statements. */
const BROKEN_TRANSACTIONS = ['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError'];

/** No room on the disk or in memory, a file that cannot be written, a database that only reads: nothing was written. */
const CANNOT_WRITE = ['53100', '53200', '58030', '25006'];

/** Serialisation failure and deadlock: whoever gave way may try the whole unit again. */
export const RETRIED: readonly string[] = ['40001', '40P01'];

/** SQLSTATE or system code of a driver's error, or null. */
export function sqlStateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('driverError' in error) return sqlStateOf(error.driverError);
  // What graphql makes of a thrown thing that it does not take for an error, as of one made in another realm.
  if ('thrownValue' in error) return sqlStateOf(error.thrownValue);
  if (!(error instanceof Error)) return null;
  const isBroken = POOL_FAULTS.includes(error.message) || BROKEN_TRANSACTIONS.includes(error.name);
  return isBroken ? CONNECTION_FAILURE : null;
}

/** What a driver's error means to a caller, by SQLSTATE; null when it is a fault of ours. */
export function appErrorOf(error: unknown): AppError | null {
  const state = sqlStateOf(error);
  if (state === null) return null;
  if (state === '23505' || RETRIED.includes(state))
    return new AppError('CONFLICT', '与同时进行的操作冲突，请重试 / Conflict with a simultaneous change, try again');
  const isGone =
    CONNECTION_FAULTS.includes(state) || state.startsWith('08') || ['57P01', '57P02', '57P03', '53300'].includes(state);
  if (isGone)
    return new AppError('UNAVAILABLE', '数据库暂不可用，请稍后重试 / The database is unavailable, try again later');
  if (CANNOT_WRITE.includes(state))
    return new AppError(
      'UNAVAILABLE',
      '数据库暂不能写入，未作任何更改，请稍后重试 / The database cannot write for now, nothing was changed: try again later',
    );
  if (UNSTORABLE.includes(state))
    return new AppError(
      'INVALID_INPUT',
      '参数含控制字符或不存在的日期、标识 / An argument holds control characters, or a day or id that does not exist',
    );
  if (state === '57014')
    return new AppError('UNAVAILABLE', '查询超时，请缩小范围后重试 / The query took too long, narrow it down');
  return null;
}
