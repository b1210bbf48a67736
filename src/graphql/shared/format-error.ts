import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { AppError } from '../../domain/errors';

/** What turning errors into answers depends on. */
export interface ErrorFormatting {
  /** Writes a fault of our own to the log, under its incident id. */
  readonly logIncident: (incidentId: string, error: unknown) => void;
  /** What a driver's error means to the caller, or null when it is our own fault. */
  readonly translate: (error: unknown) => AppError | null;
  /** Whether a misspelt name in a variable is answered with names near it. */
  readonly suggestions: boolean;
}

/** What graphql adds to the words on a wrong value, at their end; for names in a document Apollo leaves it out by itself. */
const SUGGESTION = / Did you mean [^?]*\?$/;

const TRANSPORT_CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_INPUT',
  BAD_USER_INPUT: 'INVALID_INPUT',
  INVALID_INPUT: 'INVALID_INPUT',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  LIMIT_EXCEEDED: 'LIMIT_EXCEEDED',
  // Clients that ask by id wait for these very words, and then send the text.
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

/**
 * Turns every error into what a client may see (错误输出): a stable code and a message; a fault of our own becomes INTERNAL
 * with an incident id that stands in the log beside the cause.
 */
export function createErrorFormatter({ logIncident, translate, suggestions }: ErrorFormatting) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const known = cause instanceof AppError ? cause : translate(cause);
    if (known) return answer(formatted, known.message, { code: known.code });
    const code = isBeforeExecution(formatted, cause)
      ? 'INVALID_INPUT'
      : TRANSPORT_CODES[String(formatted.extensions?.['code'])];
    if (code !== undefined && isClientsFault(cause)) {
      const message = suggestions ? formatted.message : formatted.message.replace(SUGGESTION, '');
      return answer(formatted, message, { code });
    }
    const incidentId = randomUUID();
    logIncident(incidentId, cause);
    return answer(formatted, `内部错误，请提供编号 ${incidentId} / Internal error, quote this id`, {
      code: 'INTERNAL',
      incidentId,
    });
  };
}

/** What graphql refuses before it executes, such as too many wrong variables, comes without a code and without a place. */
function isBeforeExecution({ extensions, path }: GraphQLFormattedError, cause: unknown): boolean {
  const isUncoded = extensions?.['code'] === undefined || extensions['code'] === 'INTERNAL_SERVER_ERROR';
  return isUncoded && path === undefined && cause instanceof GraphQLError && cause.path === undefined;
}

/** An error that graphql or the transport made of the request, not one thrown by our code. */
function isClientsFault(cause: unknown): boolean {
  return cause instanceof GraphQLError && !(cause.originalError && !(cause.originalError instanceof GraphQLError));
}

function answer(
  formatted: GraphQLFormattedError,
  message: string,
  extensions: Readonly<Record<string, string>>,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
}
