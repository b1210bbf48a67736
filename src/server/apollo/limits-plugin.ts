import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequest,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { getOperationAST, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { AppError } from '../../domain/errors';
import type { AskedOperation } from '../../graphql/shared/limits/check-operation';
import { checkOperation } from '../../graphql/shared/limits/check-operation';
import { normaliseDocument, normaliseVariables } from '../../graphql/shared/limits/normalise-texts';
import type { CostReport, CounterLimits } from '../../graphql/shared/limits/counter-limits';
import type { AnsweredOperation } from './known-operations';

/** What a counter's requests are held against. */
export interface LimitRules<Context extends BaseContext> {
  readonly limits: CounterLimits;
  /** What one operation of the asker may cost. */
  readonly budget: (context: Context) => number;
  /** Root fields that may come with a long body. */
  readonly takesRows: (field: string) => boolean;
}

/**
 * Refuses what is too much before it is executed, and tells the cost of what is not (限额插件).
 * @param answered told of every operation that was within its limits and answered without errors
 */
export function limitsPlugin<Context extends BaseContext>(
  rules: LimitRules<Context>,
  answered?: (operation: AnsweredOperation) => void,
): ApolloServerPlugin<Context> {
  return { requestDidStart: () => Promise.resolve(limitedRequest(rules, answered)) };
}

function limitedRequest<Context extends BaseContext>(
  rules: LimitRules<Context>,
  answered?: (operation: AnsweredOperation) => void,
) {
  let cost: CostReport | null = null;
  let passed: AnsweredOperation | null = null;
  return {
    didResolveOperation: async (asked: GraphQLRequestContextDidResolveOperation<Context>) => {
      const { schema, source, request, contextValue } = asked;
      if (asked.operation === undefined) return;
      try {
        refuseSubscription(asked.operation);
        requireShortBody(request, asked.operation, rules);
        const { document, operation, variables } = normaliseTexts(asked, asked.operation, rules.limits);
        cost = checkOperation({ schema, document, operation, variables }, rules.limits, rules.budget(contextValue));
        passed = { source, document, operation };
      } catch (error) {
        throw refusal(error);
      }
      await Promise.resolve();
    },
    willSendResponse: async ({ response: { body } }: GraphQLRequestContextWillSendResponse<Context>) => {
      if (cost !== null && body.kind === 'single')
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      if (passed !== null && body.kind === 'single' && body.singleResult.errors === undefined) answered?.(passed);
      await Promise.resolve();
    },
  };
}

/** What is executed, checked and measured from here on: the document that Apollo keeps for the next caller stays as it came. */
function normaliseTexts<Context extends BaseContext>(
  asked: GraphQLRequestContextDidResolveOperation<Context>,
  written: OperationDefinitionNode,
  { variableDepth }: CounterLimits,
): Omit<AskedOperation, 'schema'> {
  const document = normaliseDocument(asked.document);
  const operation = document === asked.document ? written : getOperationAST(document, written.name?.value);
  const variables = normaliseVariables(asked.request.variables ?? {}, variableDepth);
  Object.assign(asked, { document });
  asked.request.variables = variables;
  return { document, operation: operation ?? written, variables };
}

function refuseSubscription({ operation }: OperationDefinitionNode): void {
  if (operation === OperationTypeNode.SUBSCRIPTION)
    throw new AppError('INVALID_INPUT', '此地址只提供查询和变更 / Queries and mutations only at this address');
}

/** Only rows are long: any other operation in a long body is refused. */
function requireShortBody<Context extends BaseContext>(
  request: GraphQLRequest,
  operation: OperationDefinitionNode,
  { limits, takesRows }: LimitRules<Context>,
): void {
  if (bytesOf(request) <= limits.bodyBytes) return;
  const mayBeLong =
    operation.operation === OperationTypeNode.MUTATION &&
    operation.selectionSet.selections.every((node) => node.kind === Kind.FIELD && takesRows(node.name.value));
  if (mayBeLong) return;
  const most = Math.floor(limits.bodyBytes / 1_024);
  throw new AppError('LIMIT_EXCEEDED', `报文不得超过${most} KB / The body may have ${most} KB at most`);
}

function bytesOf({ http, query, variables }: GraphQLRequest): number {
  const told = Number(http?.headers.get('content-length') ?? NaN);
  return Number.isNaN(told) ? (query?.length ?? 0) + JSON.stringify(variables ?? {}).length : told;
}

function refusal(error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  const extensions = { code: error.code, http: { status: 400 } };
  return new GraphQLError(error.message, { extensions });
}
