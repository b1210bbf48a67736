import type { FastifyBaseLogger } from 'fastify';
import type { Witness } from './witnesses';

/** Files of the web application: a page needs a dozen, and none of them tells anything. */
const ASSETS = '/assets/*';

/** One line of log for each request (请求日志): its id, method, route, status and time, and nothing of what was asked. */
export function requestLog(log: FastifyBaseLogger): Witness {
  return {
    ends: ({ id, method, route }, status, milliseconds) => {
      if (status < 400 && route === ASSETS) return;
      log.info({ requestId: id, method, path: route, status, ms: Math.round(milliseconds) });
    },
  };
}
