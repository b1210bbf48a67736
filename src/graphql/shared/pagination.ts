import { AppError } from '../../domain/errors';

/** Page sizes (分页大小): 20 unless told, never more than the counter's maximum. */
export const DEFAULT_PAGE = 20;
/** Largest page at the public counter. */
export const PUBLIC_MAX_PAGE = 50;
/** Largest page at the internal counter. */
export const INTERNAL_MAX_PAGE = 100;

/** Checks a page size. @throws AppError LIMIT_EXCEEDED outside 1 to the maximum */
export function pageSize(first: number, maximum: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= maximum) return first;
  throw new AppError('LIMIT_EXCEEDED', `每页1至${maximum}条 / first must be 1 to ${maximum}`);
}

/** What the parts of keys look like in cursors (游标各部分的形状). */
export const KEY_PART = {
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  /** A unified social credit code. */
  code: /^[0-9A-HJ-NP-RTUWXY]{18}$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
} as const;

/** An opaque cursor over the key of an item. */
export function encodeCursor(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/** The key in a cursor, each part checked. @throws AppError INVALID_INPUT for a cursor we did not make */
export function decodeCursor(cursor: string | null | undefined, shapes: readonly RegExp[]): readonly string[] | null {
  if (cursor === null || cursor === undefined) return null;
  const parts = parsed(cursor);
  const isOurs = parts.length === shapes.length && shapes.every((shape, index) => shape.test(parts[index] ?? ''));
  if (!isOurs) throw new AppError('INVALID_INPUT', '分页游标无效 / Invalid cursor');
  return parts;
}

/** A page of items of which one more was fetched than asked for: what to show, and whether there is more. */
export function cutPage<T>(
  items: readonly T[],
  first: number,
): { readonly shown: readonly T[]; readonly hasNext: boolean } {
  return { shown: items.slice(0, first), hasNext: items.length > first };
}

function parsed(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts.map(String) : [];
  } catch {
    return [];
  }
}
