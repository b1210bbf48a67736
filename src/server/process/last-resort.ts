import type { Logger } from 'pino';

/**
 * What nobody caught (最后防线): a forgotten promise is logged and must not take the counters down; a broken state is logged and ends the
 * process with 1, for whoever started it (the primary, a container's restart) to begin anew.
 */
export function logLastResort(log: Logger): void {
  process.on('unhandledRejection', (err) => {
    log.error({ err }, 'unhandled rejection');
  });
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'uncaught exception');
    process.exit(1);
  });
}
