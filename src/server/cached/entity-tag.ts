import { createHash } from 'node:crypto';
import type { Coding } from '../http/content-coding';

const DIGITS = 22;

/** A strong entity tag, without its quotes, of whatever tells one answer from another (实体标签). */
export function tagOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, DIGITS);
}

/** The tag as it is sent; the same answer packed is other bytes, and so has a tag of its own. */
export function writtenTag(tag: string, coding: Coding | null): string {
  return coding === null ? `"${tag}"` : `"${tag}-${coding}"`;
}

/**
 * The tag under which a client holds the answer that it would be given now, or null (条件请求判断): plain, or packed in a way that it
 * still reads.
 * @param header If-None-Match
 */
export function heldTag(header: string | undefined, tag: string, readable: readonly Coding[]): string | null {
  if (header === undefined) return null;
  const mine = [null, ...readable].map((coding) => writtenTag(tag, coding));
  const held = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return mine.find((one) => held.includes(one)) ?? null;
}
