import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

/** How one counter's GraphQL server is set up. */
export interface ApolloSetup {
  readonly schema: GraphQLSchema;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly log: Logger;
  /** Whether the schema may be asked for; where not, messages do not betray its names either. */
  readonly introspection: boolean;
  /** Longest document, in tokens: what protects the parser from deep nesting. */
  readonly maxTokens: number;
}

const MOST_ERRORS = 5;

/**
 * One counter's GraphQL server (窗口的 GraphQL 服务): no batches, no stored queries, no stack in an answer, no page from
 * elsewhere, nothing reported to anyone.
 */
export function createApolloServer<Context extends BaseContext>(setup: ApolloSetup): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: setup.schema,
    formatError: setup.formatError,
    logger: setup.log,
    introspection: setup.introspection,
    hideSchemaDetailsFromClientErrors: !setup.introspection,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: setup.maxTokens },
    validationOptions: { maxErrors: MOST_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_ERRORS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
