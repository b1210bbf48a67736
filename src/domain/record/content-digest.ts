import { digestOf } from '../digest';

/**
 * Digest of a record's content (内容摘要), equal for equal content although a sealed number is ciphered anew each time:
 * an identity counts by its keyed hash alone. An empty field counts as one that is not there, so that a record filed before
 * its kind got a new field stays the same record.
 */
export function contentDigest(content: object): string {
  return digestOf(withoutCiphers(content));
}

function withoutCiphers(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutCiphers);
  if ('cipher' in value && 'hash' in value) return { hash: value.hash };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutCiphers(member)]),
  );
}
