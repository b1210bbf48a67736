import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionArgs, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GraphQLError, OperationTypeNode, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { AppError } from '../../domain/errors';
import type { InternalContext } from '../../graphql/internal/context';
import { checkOperation } from '../../graphql/shared/limits/check-operation';
import type { CounterLimits } from '../../graphql/shared/limits/counter-limits';
import { answerRefusal } from '../http/http-faults';

/** What the door of subscriptions needs (进度推送). */
export interface ProgressStream {
  readonly path: string;
  readonly schema: GraphQLSchema;
  /** @throws AppError UNAUTHENTICATED */
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<InternalContext>;
  /** Whether a misspelt name is answered with names near it. */
  readonly suggestions: boolean;
  readonly limits: CounterLimits;
  readonly budget: (context: InternalContext) => number;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** Contexts of requests under way, by request. */
const contexts = new WeakMap<object, InternalContext>();

/** Opens subscriptions as server-sent events (GraphQL over SSE); queries and mutations belong to the counter. */
export function openProgressStream(app: FastifyInstance, stream: ProgressStream): void {
  const shown = (error: GraphQLError) => {
    const { message, extensions, ...where } = stream.formatError(error.toJSON(), error);
    return new GraphQLError(message, { path: where.path ?? null, extensions: extensions ?? {} });
  };
  const handle = createHandler({
    schema: stream.schema,
    onSubscribe: (request, params) => {
      const contextValue = contexts.get(request.raw);
      if (contextValue === undefined) return { data: null, errors: [new GraphQLError('请先登录 / Sign in first')] };
      return subscriptionOf(stream, params, contextValue);
    },
    onNext: (_context, _request, { errors, ...rest }) => ({ ...rest, ...(errors && { errors: errors.map(shown) }) }),
  });
  app.route({
    method: ['POST'],
    url: stream.path,
    bodyLimit: stream.limits.bodyBytes,
    handler: async (request, reply) => {
      try {
        contexts.set(request, await stream.context(request, reply));
      } catch (error) {
        return await answerRefusal(error, request, reply);
      }
      await handle(request, reply);
      return reply;
    },
  });
}

type OperationArgs = ExecutionArgs & { readonly contextValue: Record<string, unknown> };

interface Params {
  readonly query: string;
  readonly operationName?: string | undefined | null;
  readonly variables?: Readonly<Record<string, unknown>> | undefined | null;
}

function subscriptionOf(
  { schema, limits, suggestions, budget }: ProgressStream,
  { query, operationName, variables }: Params,
  contextValue: InternalContext,
): OperationArgs | ExecutionResult {
  try {
    const document = parse(query, { maxTokens: limits.tokens });
    const errors = validate(schema, document, specifiedRules, {
      maxErrors: limits.errors,
      hideSuggestions: !suggestions,
    });
    if (errors.length > 0) return { data: null, errors };
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return { data: null, errors: [onlySubscriptions()] };
    checkOperation({ schema, document, operation, variables: variables ?? {} }, limits, budget(contextValue));
    return {
      schema,
      document,
      contextValue: { ...contextValue },
      operationName: operationName ?? null,
      variableValues: variables ?? null,
    };
  } catch (error) {
    if (error instanceof AppError)
      return { data: null, errors: [new GraphQLError(error.message, { extensions: { code: error.code } })] };
    return { data: null, errors: [error instanceof GraphQLError ? error : onlySubscriptions()] };
  }
}

function onlySubscriptions(): GraphQLError {
  return new GraphQLError('此地址只提供订阅 / Subscriptions only: send queries to the counter');
}
