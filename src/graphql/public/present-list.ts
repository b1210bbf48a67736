import { listTypeName } from '../../domain/catalogue/list-type-name';
import type { Catalogue } from '../../domain/catalogue/types';
import type { PublicList } from '../../domain/publication/public-file';
import type { readList } from '../../services/public/read-list';
import type { ListEntryType } from './types/board';

type ListRow = Awaited<ReturnType<typeof readList>>[number];

/** A row of a public list as the counter answers it (名单条目输出). */
export function presentListEntry(row: ListRow, list: PublicList, catalogue: Catalogue): ListEntryType {
  const { recordId, uscc, name, listType, regionCode, authority, documentNumber, publishedOn, departmentCode } = row;
  return {
    recordId,
    uscc,
    name,
    list,
    listType,
    listTypeNameZh: listTypeName(listType, catalogue),
    regionCode,
    authority,
    documentNumber,
    publishedOn: publishedOn as ListEntryType['publishedOn'],
    // A red entry may end early because of a listing that is not public yet.
    shown: { from: row.publicFrom, until: list === 'RED' ? null : row.publicUntil },
    departmentCode,
  };
}
