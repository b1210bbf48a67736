import type { onRequestHookHandler } from 'fastify';

/**
 * Closes a request whose body has not arrived in time (慢速请求): Node's own limit is one for the whole server, and the
 * counter that takes large uploads needs a longer one than the public counter.
 */
export function limitSlowBody(milliseconds: number): onRequestHookHandler {
  return (request, _reply, done) => {
    const timer = setTimeout(() => {
      if (!request.raw.complete) request.raw.socket.destroy();
    }, milliseconds);
    timer.unref();
    request.raw.once('close', () => {
      clearTimeout(timer);
    });
    done();
  };
}
