import { persistedExchange } from '@urql/exchange-persisted';
import type { Client, TypedDocumentNode } from 'urql';
import { clientOf } from '../shared/client';
import { OPERATION_IDS } from './operation-ids';

/** A GET is let in only with a header that no page of another site can set. */
const HEADERS = { 'apollo-require-preflight': '1' };

/** What a reader writes himself, receipts and texts that may be anything, never stands in an address: addresses are logged on their way. */
const WRITTEN_BY_READER: readonly string[] = ['Search', 'VerifyNumber', 'VerifyFile'];

/**
 * The client of the notice board (公示窗口查询客户端): asks by id and by GET, so that a page that is opened again costs no more than to hear that
 * nothing has changed. The browser shows no answer before the server has said so. Long questions, and ids that the server does not know,
 * go as before, by their text.
 */
export function boardClient(): Client {
  const byId = persistedExchange({
    preferGetForPersistedQueries: 'within-url-limit',
    generateHash: (_text, document) => Promise.resolve(idOf(document)),
  });
  return clientOf('/graphql', () => HEADERS, [byId]);
}

/** Empty for what is asked by its text. */
function idOf({ definitions }: TypedDocumentNode): string {
  const [name = ''] = definitions.flatMap((one) => ('operation' in one ? [one.name?.value] : []));
  return WRITTEN_BY_READER.includes(name) ? '' : (OPERATION_IDS[name] ?? '');
}
