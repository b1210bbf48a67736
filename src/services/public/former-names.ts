import { publicFormerNames } from '../../data/views/public-former-names';
import type { Board } from './board';

/** Former names of several enterprises (曾用名), by code, as their public files write them. */
export async function formerNamesOf(board: Board, codes: readonly string[]): Promise<Map<string, readonly string[]>> {
  return publicFormerNames(board.dataSource, codes);
}
