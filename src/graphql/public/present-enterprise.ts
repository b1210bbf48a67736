import type { PublicItem } from '../../domain/publication/public-file';
import type { FileToday } from '../../services/public/look-up-enterprise';
import { decodeCursor, encodeCursor, pageSize, PUBLIC_MAX_PAGE } from '../shared/pagination';
import type { ItemPage } from './types/enterprise';
import { PublicEnterpriseType } from './types/enterprise';

/** An enterprise of the public schema, from its file of today. */
export function enterpriseOf(file: FileToday, publishedAt: string): PublicEnterpriseType {
  const { uscc, name, formerNames, registered, industryCode, registration, regionCode } = file;
  return Object.assign(new PublicEnterpriseType(), {
    uscc,
    name,
    formerNames,
    registered,
    industryCode,
    registration,
    publishedAt,
    regionCode,
    file,
    found: null,
  });
}

/** A page of a file's items, newest first; the cursor is the item's own place, so that paging holds while items come and go. */
export function itemPage<T extends PublicItem>(
  items: readonly T[],
  first: number,
  after: string | null | undefined,
): ItemPage<T> {
  const size = pageSize(first, PUBLIC_MAX_PAGE);
  const key = decodeCursor(after, [/^\d{4}-\d{2}-\d{2}$/, /^[0-9a-f-]{36}$/]);
  const rest = key ? items.filter((item) => placeOf(item) < key.join('/')) : items;
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  const nextCursor = last && rest.length > size ? encodeCursor([last.shown.from, last.recordId]) : null;
  return { total: items.length, items: shown, nextCursor };
}

function placeOf({ shown, recordId }: PublicItem): string {
  return `${shown.from}/${recordId}`;
}
