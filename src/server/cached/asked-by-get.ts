import type { IncomingHttpHeaders } from 'node:http';
import type { PersistedTexts } from './persisted-texts';

/** A query as it was asked for by GET, its text found. */
export interface AskedByGet {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const PARAMETERS = ['query', 'operationName', 'variables', 'extensions'] as const;
/** Headers with which no page of another site can send a GET without asking first. @source csrfPrevention of Apollo Server */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * Reads a GET of the plainest form (读取 GET 查询): a query by its text, or by an id that is known, which the GraphQL server would take
 * as well.
 * @returns null for any other, which is left to the GraphQL server and its words
 */
export function askedByGet(url: string, headers: IncomingHttpHeaders, texts: PersistedTexts): AskedByGet | null {
  if (!mayBeAnswered(headers)) return null;
  const given = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  if (PARAMETERS.some((name) => given.getAll(name).length > 1)) return null;
  const [variables, extensions] = [recordIn(given.get('variables')), recordIn(given.get('extensions'))];
  if (variables === null || extensions === null) return null;
  const query = given.get('query') ?? textOf(extensions, texts);
  const hasBoth = given.has('query') && Object.keys(extensions).length > 0;
  return query === null || hasBoth ? null : { query, operationName: given.get('operationName'), variables };
}

function mayBeAnswered(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return type === 'application/json';
  return PREFLIGHT_HEADERS.some((name) => (headers[name] ?? '') !== '');
}

/** An object written in JSON, an empty one where nothing was; null for anything else. */
function recordIn(text: string | null): Record<string, unknown> | null {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function textOf(extensions: Readonly<Record<string, unknown>>, texts: PersistedTexts): string | null {
  const { persistedQuery, ...others } = extensions;
  if (!isRecord(persistedQuery) || Object.keys(others).length > 0) return null;
  const { version, sha256Hash } = persistedQuery;
  return version === 1 && typeof sha256Hash === 'string' ? (texts.find(sha256Hash) ?? null) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
