import type { CombinedError } from 'urql';

/** What the server says against a request, in its own words (拒绝原因). */
export function refusalText(error: CombinedError | undefined): string {
  return error?.graphQLErrors[0]?.message ?? '无法连接服务器，请检查网络后重试。 / The server cannot be reached.';
}
