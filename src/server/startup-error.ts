/**
 * Why the server cannot start or an operator's command cannot run (启动失败), said in plain lines for a person: no stack,
 * no secret. The program prints the message and exits with 1.
 */
export class StartupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartupError';
  }
}

/** The code of a system or driver error (ECONNREFUSED, 28P01), or an empty text. */
export function errorCode(error: unknown): string {
  return textIn(error, 'code');
}

/** What went wrong, for the end of a plain line. */
export function errorText(error: unknown): string {
  return textIn(error, 'message') || errorCode(error) || String(error);
}

/** Asked by shape, since an error of another realm is no instance of ours. */
function textIn(error: unknown, name: 'code' | 'message'): string {
  if (typeof error !== 'object' || error === null || !(name in error)) return '';
  const value: unknown = (error as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}
