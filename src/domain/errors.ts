/** Stable codes of request faults, the only ones a client ever sees beside INTERNAL. */
export const APP_ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
] as const;

/** One of {@link APP_ERROR_CODES}. */
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/**
 * A request fault (请求错误): the caller asked for what cannot be given. The message is shown to the caller,
 * Chinese first, and never holds a personal number, SQL or a path.
 */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'AppError';
  }
}

/** A fault of our own (内部错误): a state the house promises cannot occur. Masked before it reaches a client. */
export class InvariantError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InvariantError';
  }
}
