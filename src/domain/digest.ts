import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';

/** SHA-256 of the canonical JSON of a value (内容摘要), 64 hex digits. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
