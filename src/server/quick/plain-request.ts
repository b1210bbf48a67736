import type { IncomingMessage } from 'node:http';

const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;

/** Whether a request is of the kind that the quick door reads (普通请求): a JSON body of known length, nothing packed, nothing asked first. */
export function isPlain({ method, headers }: IncomingMessage, mostBytes: number): boolean {
  if (method !== 'POST' || !JSON_TYPE.test(headers['content-type'] ?? '')) return false;
  const length = Number(headers['content-length']);
  const isShort = length > 0 && length <= mostBytes;
  return isShort && headers['transfer-encoding'] === undefined && headers['content-encoding'] === undefined;
}

/** Names that mean something else to an object, and ways of writing letters under which they could hide. */
const ODD = ['"__proto__"', '"constructor"', '\\u00'];

/** A body read as JSON; undefined for what is none, or holds names that only a careful reader may take. */
export function readPlainJson(text: string): unknown {
  if (ODD.some((word) => text.includes(word))) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
