import { ApolloServer, type BaseContext, type PersistedQueryOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AnsweredOperation } from './known-operations';
import type { LimitRules } from './limits-plugin';
import { limitsPlugin } from './limits-plugin';
import { readingPlugin } from './reading-plugin';
import { unavailablePlugin } from './unavailable-plugin';

/** How one counter's GraphQL server is set up. */
export interface ApolloSetup<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly log: Logger;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** Whether a misspelt name is answered with names near it. */
  readonly suggestions: boolean;
  readonly rules: LimitRules<Context>;
  /** Told of the operations that pass, to answer them again without asking. */
  readonly learn?: (operation: AnsweredOperation) => void;
  /** Queries that may be asked for by their id; without it there are none. */
  readonly persisted?: NonNullable<PersistedQueryOptions['cache']>;
}

/**
 * One counter's GraphQL server (窗口的 GraphQL 服务): no batches, no stack in an answer, no page from elsewhere, nothing reported
 * to anyone, and stored queries only where a store is given.
 */
export function createApolloServer<Context extends BaseContext>(setup: ApolloSetup<Context>): ApolloServer<Context> {
  const { limits } = setup.rules;
  return new ApolloServer<Context>({
    schema: setup.schema,
    formatError: setup.formatError,
    logger: setup.log,
    introspection: setup.introspection,
    hideSchemaDetailsFromClientErrors: !setup.suggestions,
    csrfPrevention: true,
    persistedQueries: setup.persisted === undefined ? false : { cache: setup.persisted },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: limits.errors },
    executionOptions: { maxCoercionErrors: limits.errors },
    plugins: [
      limitsPlugin(setup.rules, setup.learn),
      readingPlugin,
      unavailablePlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
