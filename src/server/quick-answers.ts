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
): QuickAnswers {
  const types = new Map<string, string>();
  return async (request, reply, ask) => {
    const accept = request.headers.accept ?? '';
    const type = types.get(accept);
    const context = contexts.get(request);
    if (type !== undefined && context !== undefined && request.method === 'POST') {
      const text = await known.answer(request.body, context);
      if (text !== null) return reply.header('content-type', type).send(text);
    }
    const answer = await ask();
    const chosen = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof chosen === 'string') remember(types, accept, chosen);
    return answer;
  };
}

/** The oldest is forgotten first, so that odd headers of some never keep others from being remembered. */
function remember(types: Map<string, string>, accept: string, type: string): void {
  types.set(accept, type);
  const oldest = types.keys().next();
  if (types.size > MOST_ACCEPTS && oldest.done !== true) types.delete(oldest.value);
}
