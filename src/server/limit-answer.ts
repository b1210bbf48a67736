import type { onSendHookHandler } from 'fastify';
import { faultBody } from './http-faults';

/** Keeps back an answer above `bytes` (回答过大): what is asked must be asked in pages. The console's page is no answer. */
export function limitAnswer(bytes: number): onSendHookHandler {
  return (request, reply, payload, done) => {
    if (typeof payload !== 'string' || !isLonger(payload, bytes)) {
      done(null, payload);
      return;
    }
    void reply.code(400);
    void reply.removeHeader('content-length');
    const message =
      '回答过大，请分页查询；写操作如有，已经执行 / The answer is too large: ask in pages. A mutation, if any, has been carried out';
    done(null, JSON.stringify(faultBody(request, { code: 'LIMIT_EXCEEDED', message })));
  };
}

/** Characters are counted first: their bytes only matter near the limit. */
function isLonger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && Buffer.byteLength(text) > bytes;
}
