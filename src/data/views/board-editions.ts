import type { DataSource, EntityManager } from 'typeorm';
import type { BoardEntry, BoardList, EditionOnFile } from '../../domain/board/board-edition';
import { numberOf } from '../../domain/board/board-edition';
import type { BoardState } from '../../domain/board/board-moves';
import type { LocalDate } from '../../domain/calendar/local-date';
import { regionPrefix } from '../../domain/region/regions';
import { BOARD_ENTRY_COLUMNS, BOARD_ITEMS, listRank } from '../board-items';
import { escapeLike } from '../like';

type Reader = DataSource | EntityManager;

type Row = Omit<EditionOnFile, 'knownAt'> & { readonly knownAt: Date };

const EDITION = `
  SELECT edition.edition_id AS "editionId", edition.department_code AS "departmentCode",
         edition.region_code AS "regionCode", edition.title, edition.scope, edition.as_of AS "asOf",
         edition.known_at AS "knownAt", edition.digest, taken.steps
    FROM archive.board_editions AS edition
    JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('step', step.step, 'state', step.state, 'takenAt', step.taken_at,
                         'actorId', step.actor_id, 'role', step.role,
                         'edition', CASE WHEN step.number IS NULL THEN NULL
                                         ELSE jsonb_build_object('year', step.year, 'number', step.number) END,
                         'noticeNumber', step.notice_number, 'reason', step.reason) ORDER BY step.step) AS steps,
             min(step.taken_at) AS drafted_at,
             (array_agg(step.state ORDER BY step.step DESC))[1] AS state
        FROM archive.board_steps AS step WHERE step.edition_id = edition.edition_id) AS taken ON true`;

/** An edition by its id (红黑榜原件), or null. */
export async function boardEditionById(reader: Reader, editionId: string): Promise<EditionOnFile | null> {
  const rows = await reader.query<Row[]>(`/* boardEditionById */ ${EDITION} WHERE edition.edition_id = $1`, [
    editionId,
  ]);
  return rows[0] ? editionOfRow(rows[0]) : null;
}

/** Which editions: of one department or of all, in some states, the latest drafted first. */
export interface EditionPage {
  readonly departmentCode: string | null;
  readonly states: readonly BoardState[];
  readonly first: number;
  readonly after: { readonly draftedAt: string; readonly editionId: string } | null;
}

/** A page of editions with their steps (红黑榜办理目录). */
export async function boardEditionPage(reader: Reader, page: EditionPage): Promise<EditionOnFile[]> {
  const rows = await reader.query<Row[]>(
    `/* boardEditionPage */ ${EDITION}
      WHERE ($1::text IS NULL OR edition.department_code = $1) AND taken.state = ANY ($2)
        AND ($3::timestamptz IS NULL OR (taken.drafted_at, edition.edition_id) < ($3, $4::uuid))
      ORDER BY taken.drafted_at DESC, edition.edition_id DESC LIMIT $5`,
    [page.departmentCode, page.states, page.after?.draftedAt ?? null, page.after?.editionId ?? null, page.first],
  );
  return rows.map(editionOfRow);
}

/** The edition that was current when this one was, or is to be, published (上一期): withdrawn ones do not count. */
export async function previousEditionId(reader: Reader, edition: EditionOnFile): Promise<string | null> {
  const own = numberOf(edition);
  const rows = await reader.query<{ edition_id: string }[]>(
    `/* previousEditionId */
     SELECT step.edition_id FROM archive.board_steps AS step
      WHERE step.department_code = $1 AND step.region_code = $2 AND step.number IS NOT NULL
        AND ($3::integer IS NULL OR (step.year, step.number) < ($3, $4::integer))
        AND NOT EXISTS (SELECT FROM archive.board_steps AS later
                         WHERE later.edition_id = step.edition_id AND later.state = 'WITHDRAWN')
      ORDER BY step.year DESC, step.number DESC LIMIT 1`,
    [edition.departmentCode, edition.regionCode, own?.year ?? null, own?.number ?? null],
  );
  return rows[0]?.edition_id ?? null;
}

/** Entries of an original in their order (原件条目). */
export async function originalEntries(reader: Reader, editionId: string): Promise<BoardEntry[]> {
  return reader.query<BoardEntry[]>(
    `/* originalEntries */
     SELECT ${BOARD_ENTRY_COLUMNS} FROM archive.board_entries AS item WHERE item.edition_id = $1 ORDER BY item.position`,
    [editionId],
  );
}

/** What a snapshot takes. */
export interface SnapshotRequest {
  readonly regionCode: string;
  readonly scope: readonly BoardList[];
  readonly day: LocalDate;
}

/**
 * What is public on a day in a region (公示快照), in the order of a board. A firm stands in the region of its registration;
 * one whose registration is not here, in that of the department that provided the listing.
 */
export async function boardSnapshot(reader: Reader, request: SnapshotRequest): Promise<BoardEntry[]> {
  return reader.query<BoardEntry[]>(
    `/* boardSnapshot */
     SELECT ${BOARD_ENTRY_COLUMNS}
       FROM ${BOARD_ITEMS} AS item
       LEFT JOIN publication.departments AS department ON department.code = item.department_code
      WHERE item.list = ANY ($1) AND item.public_from <= $2 AND (item.public_until IS NULL OR item.public_until > $2)
        AND coalesce(item.region_code, department.region_code) LIKE $3 || '%'
      ORDER BY ${listRank('item.list')}, item.published_on DESC, item.uscc DESC, item.record_id DESC`,
    [request.scope, request.day, escapeLike(regionPrefix(request.regionCode))],
  );
}

/** Entries of an edition that are not public on a day any more as they were drafted (已不再公示的条目): ended, removed or corrected. */
export async function entriesNoLongerPublic(reader: Reader, editionId: string, day: LocalDate): Promise<BoardEntry[]> {
  return reader.query<BoardEntry[]>(
    `/* entriesNoLongerPublic */
     SELECT ${BOARD_ENTRY_COLUMNS} FROM archive.board_entries AS item
      WHERE item.edition_id = $1 AND NOT EXISTS (
            SELECT FROM ${BOARD_ITEMS} AS held
             WHERE held.uscc = item.uscc AND held.record_id = item.record_id AND held.list = item.list
               AND held.public_from <= $2 AND (held.public_until IS NULL OR held.public_until > $2)
               AND (held.list_type, held.name, held.authority, held.document_number, held.published_on)
                 = (item.list_type, item.name, item.authority, item.document_number, item.published_on))
      ORDER BY item.position`,
    [editionId, day],
  );
}

function editionOfRow(row: Row): EditionOnFile {
  const steps = row.steps.map((step) => ({ ...step, takenAt: new Date(step.takenAt).toISOString() }));
  return { ...row, knownAt: row.knownAt.toISOString(), steps };
}
