import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { ListOrder, PublicList } from '../../domain/publication/public-file';
import { regionPrefix } from '../../domain/region/regions';
import { escapeLike } from '../like';

/** Which page of which list (名单分页条件). */
export interface PublicListPage {
  readonly list: PublicList;
  readonly listType: string | null;
  readonly region: string | null;
  /** Only entries shown on this day. */
  readonly day: LocalDate;
  readonly order: ListOrder;
  readonly first: number;
  readonly after: PublicListCursor | null;
}

/** How a list is walked: the index of pages serves both ways. */
const WALKS: Readonly<Record<ListOrder, { readonly direction: string; readonly beyond: string }>> = {
  NEWEST: { direction: 'DESC', beyond: '<' },
  OLDEST: { direction: 'ASC', beyond: '>' },
};

/** Place in a list: by day of publication, then by code and record. */
export interface PublicListCursor {
  readonly publishedOn: string;
  readonly uscc: string;
  readonly recordId: string;
}

/** A row of a public list (名单条目). */
export interface PublicListRow extends PublicListCursor {
  readonly listType: string;
  readonly name: string;
  readonly regionCode: string | null;
  readonly authority: string;
  readonly documentNumber: string;
  readonly departmentCode: string;
  readonly publicFrom: LocalDate;
  readonly publicUntil: LocalDate | null;
}

/** A page of a public list on a day (公示名单). Paging by key: entries added or gone meanwhile shift nothing. */
export async function publicListPage(dataSource: DataSource, page: PublicListPage): Promise<PublicListRow[]> {
  const { direction, beyond } = WALKS[page.order];
  return dataSource.query<PublicListRow[]>(
    `/* publicListPage */
     SELECT entry.uscc, entry.record_id AS "recordId", entry.published_on AS "publishedOn", entry.list_type AS "listType",
            entry.name, entry.region_code AS "regionCode", entry.authority, entry.document_number AS "documentNumber",
            entry.department_code AS "departmentCode", entry.public_from AS "publicFrom",
            entry.public_until AS "publicUntil"
       FROM publication.list_entries AS entry
      WHERE entry.list = $1 AND entry.public_from <= $2 AND (entry.public_until IS NULL OR entry.public_until > $2)
        AND ($3::text IS NULL OR entry.list_type = $3)
        AND ($4::text IS NULL OR entry.region_code LIKE $4 || '%')
        AND ($5::date IS NULL OR (entry.published_on, entry.uscc, entry.record_id) ${beyond} ($5, $6, $7::uuid))
      ORDER BY entry.published_on ${direction}, entry.uscc ${direction}, entry.record_id ${direction} LIMIT $8`,
    [
      page.list,
      page.day,
      page.listType,
      page.region === null ? null : escapeLike(regionPrefix(page.region)),
      page.after?.publishedOn ?? null,
      page.after?.uscc ?? null,
      page.after?.recordId ?? null,
      page.first,
    ],
  );
}
