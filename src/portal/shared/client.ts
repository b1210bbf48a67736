import type { Exchange } from 'urql';
import { Client, fetchExchange } from 'urql';

/**
 * A client of one counter (查询客户端). Nothing is kept: what is shown is what is public at the moment of asking.
 * @param before what a question passes on its way out
 */
export function clientOf(
  path: string,
  headers: () => Readonly<Record<string, string>> = () => ({}),
  before: readonly Exchange[] = [],
): Client {
  return new Client({
    url: new URL(path, window.location.origin).href,
    exchanges: [...before, fetchExchange],
    requestPolicy: 'network-only',
    preferGetMethod: false,
    fetchOptions: () => ({ headers: headers(), credentials: 'omit' }),
  });
}
