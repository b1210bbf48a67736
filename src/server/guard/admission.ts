import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { faultBody } from '../http-faults';

/** What a gate lets through (准入控制). */
export interface Gate {
  /** Requests under way at once; nobody queues for a place. */
  readonly places: number;
  /** Milliseconds the event loop may lag behind. */
  readonly longestLagMs: number;
  readonly lag: () => number;
  /** Told of every request that is turned away. */
  readonly shed?: () => void;
}

const RETRY_AFTER_SECONDS = '1';
const BUSY = {
  code: 'UNAVAILABLE' as const,
  message: '系统繁忙，请稍后重试 / The service is busy: try again in a moment',
};

/**
 * Turns requests away at once, with 503 and Retry-After, while as many are under way as may be or the process lags behind:
 * those let in are answered in good time, and nothing queues.
 */
export function admission(gate: Gate): onRequestAsyncHookHandler {
  let underWay = 0;
  return async (request, reply) => {
    if (underWay >= gate.places || gate.lag() > gate.longestLagMs) {
      gate.shed?.();
      return await turnAway(request, reply);
    }
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
    });
    return undefined;
  };
}

async function turnAway(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.code(503).header('retry-after', RETRY_AFTER_SECONDS);
  return await reply.type('application/json; charset=utf-8').send(faultBody(request, BUSY));
}
