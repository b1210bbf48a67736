import { initialsOf } from '../domain/names/name-initials';
import type { Publication } from '../domain/publication/public-file';
import { normaliseName } from '../domain/subject/enterprise-name';

/** A publication as the columns of publication.files (公示档案列). */
export function fileColumns({ file, nextEnd }: Publication) {
  return { uscc: file.uscc, catalogue_version: file.catalogueVersion, next_end: nextEnd, file };
}

/** Its rows in publication.names, one for each different writing (公示名称列). */
export function nameColumns({ file, names }: Publication) {
  const byNormal = new Map([...names].reverse().map((item) => [normaliseName(item.name), item]));
  return [...byNormal].map(([normal, { name, current }]) => ({
    uscc: file.uscc,
    normal_name: normal,
    name,
    name_length: [...normal].length,
    current,
    initials: initialsOf(normal),
    region_code: file.regionCode,
    industry_code: file.industryCode,
  }));
}

/** Its rows in publication.standings (公示状况列). */
export function standingColumns({ file }: Publication) {
  return file.standings.map(({ standing, from, until }) => ({
    uscc: file.uscc,
    standing,
    valid_from: from,
    valid_until: until,
  }));
}

/** Its rows in publication.list_entries (公示名单列). */
export function listEntryColumns({ file, listEntries }: Publication) {
  return listEntries.map((entry) => ({
    uscc: file.uscc,
    record_id: entry.recordId,
    public_from: entry.shown.from,
    list: entry.list,
    public_until: entry.shown.until,
    list_type: entry.listType,
    name: file.name,
    region_code: file.regionCode,
    industry_code: file.industryCode,
    authority: entry.authority,
    document_number: entry.documentNumber,
    department_code: entry.departmentCode,
    published_on: entry.publishedOn,
  }));
}

/** Its rows in publication.bans (公示禁止参加投标列). */
export function banColumns({ file, bans }: Publication) {
  return bans.map((ban) => ({
    uscc: file.uscc,
    record_id: ban.recordId,
    public_from: ban.shown.from,
    public_until: ban.shown.until,
    list_type: ban.listType,
    name: file.name,
    region_code: file.regionCode,
    authority: ban.authority,
    document_number: ban.documentNumber,
    department_code: ban.departmentCode,
    published_on: ban.publishedOn,
  }));
}
