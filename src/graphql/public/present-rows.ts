import type { Catalogue } from '../../domain/catalogue/types';
import { listTypeName } from '../../domain/catalogue/list-type-name';
import type { PublicList } from '../../domain/publication/public-file';
import type { ListedEntry } from '../../services/public/read-list';
import type { FoundEnterprise } from '../../services/public/search-board';
import { enterpriseFound } from './found-enterprise';
import type { ListEntryType, SearchHitType } from './types/board';

/** A hit of a search (检索结果输出). */
export function presentHit(hit: FoundEnterprise): SearchHitType {
  const { matchedName, matchedCurrent: matchedCurrentName } = hit;
  return { matchedName, matchedCurrentName, enterprise: enterpriseFound(hit) };
}

/** An entry of a list (名单条目输出). A red one may end early because of a listing that is not public yet: its end is not told. */
export function presentListEntry(row: ListedEntry, list: PublicList, catalogue: Catalogue): ListEntryType {
  return {
    recordId: row.recordId,
    uscc: row.uscc,
    name: row.name,
    list,
    listType: row.listType,
    listTypeNameZh: listTypeName(row.listType, catalogue),
    regionCode: row.regionCode,
    authority: row.authority,
    documentNumber: row.documentNumber,
    publishedOn: row.publishedOn,
    shown: { from: row.publicFrom, until: list === 'RED' ? null : row.publicUntil },
    departmentCode: row.departmentCode,
  };
}
