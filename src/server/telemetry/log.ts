import type { DestinationStream, Logger } from 'pino';
import pino from 'pino';
import type { Config } from '../config/config';

const LONG_NUMBER = /(?<![\dA-Za-z])\d{11,}[Xx]?/g;
const STANDARD_ERROR = 2;

/**
 * The server's log (运行日志): JSON lines on standard error. Requests leave no headers, addresses, queries or bodies in
 * it; of an error it keeps kind, code, words and stack, with long numbers blotted out, for they may be a person's.
 */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.authorization', '*.headers', 'headers', 'authorization', '*.password', '*.token'],
    serializers: { err: describeError, error: describeError, req: nothing, res: nothing },
  };
  return pino(options, destination ?? pino.destination({ fd: STANDARD_ERROR, sync: true }));
}

/** Text with every number of eleven digits or more blotted out (长数字遮盖). */
export function blot(text: string): string {
  return text.replace(LONG_NUMBER, '***');
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { kind: error.name, ...code, message: blot(error.message), stack: blot(error.stack ?? ''), ...cause };
}

function nothing(): undefined {
  return undefined;
}
