import type { BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KnownOperations } from './known-operations';

/** Answers a request itself, or has it answered by the GraphQL server. */
export type QuickAnswers = (
  request: FastifyRequest,
  reply: FastifyReply,
  ask: () => Promise<unknown>,
) => Promise<unknown>;

const MOST_ACCEPTS = 100;

/** Answers known queries with the content type that the GraphQL server chose for the same `accept` before (直接回答). */
export function quickAnswers<Context extends BaseContext>(
  known: KnownOperations<Context>,
  contexts: WeakMap<object, Context>,
  afterFault: ((context: Context, fault: unknown) => Context) | undefined,
): QuickAnswers {
  const types = new Map<string, string>();
  return async (request, reply, ask) => {
    const type = types.get(request.headers.accept ?? '');
    const context = contexts.get(request);
    if (type !== undefined && context !== undefined && request.method === 'POST') {
      const answered = await known.answer(request.body, context);
      if (answered.text !== null) return reply.header('content-type', type).send(answered.text);
      if (afterFault) contexts.set(request, afterFault(context, answered.fault));
    }
    const answer = await ask();
    const chosen = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof chosen === 'string' && types.size < MOST_ACCEPTS)
      types.set(request.headers.accept ?? '', chosen);
    return answer;
  };
}
