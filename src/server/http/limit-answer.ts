import type { onSendHookHandler } from 'fastify';
import { faultBody } from './http-faults';

const TOO_LONG = {
  code: 'LIMIT_EXCEEDED',
  message:
    '回答过大，请分页查询；写操作如有，已经执行 / The answer is too large: ask in pages. A mutation, if any, has been carried out',
} as const;

/** Keeps back an answer above `bytes` (回答过大): what is asked must be asked in pages. The console's page is no answer. */
export function limitAnswer(bytes: number): onSendHookHandler {
  return (request, reply, payload, done) => {
    if (typeof payload !== 'string' || !isLonger(payload, bytes)) {
      done(null, payload);
      return;
    }
    void reply.code(400);
    void reply.removeHeader('content-length');
    done(null, JSON.stringify(faultBody(request, TOO_LONG)));
  };
}

/** The same for an answer that is about to be sent with status 200. */
export function answerWithin(
  bytes: number,
  text: string,
  requestId: string,
): { readonly status: number; readonly body: string } {
  if (!isLonger(text, bytes)) return { status: 200, body: text };
  return { status: 400, body: JSON.stringify(faultBody({ id: requestId }, TOO_LONG)) };
}

/** Characters are counted first: their bytes only matter near the limit. */
function isLonger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && Buffer.byteLength(text) > bytes;
}
