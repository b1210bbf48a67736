import type { DataSource, EntityManager } from 'typeorm';
import type { Publication } from '../../domain/publication/public-file';
import type { RecordKind } from '../../domain/record/record-kind';
import { initialsOf } from '../../domain/names/name-initials';
import { banColumns, fileColumns, listEntryColumns, nameColumns, standingColumns } from '../publication-columns';
import { inTransaction } from '../transaction';
import { refillBoardEntries } from './board-publication-repository';
import { markChange } from './mark-change';

/** Tables of the publication beside the file itself (公示分表). */
export type PublicationPart = 'NAMES' | 'STANDINGS' | 'LISTS';

/** What becomes of an enterprise's publication (公示变更). */
export interface PublicationChange {
  readonly uscc: string;
  /** Null when nothing of it is public any more. */
  readonly publication: Publication | null;
  /** Parts whose rows differ from those in place; the others stay untouched. */
  readonly parts: readonly PublicationPart[];
}

/** Replaces what society may see of some enterprises (更新公示), all tables in step, in a fixed number of statements. */
export async function replacePublications(
  manager: EntityManager,
  changes: readonly PublicationChange[],
  publishedAt: string,
): Promise<void> {
  const gone = changes.filter(({ publication }) => publication === null);
  await removePublications(
    manager,
    gone.map(({ uscc }) => uscc),
  );
  await saveFiles(manager, withPublication(changes), publishedAt);
  await replaceNames(manager, withPublication(changes, 'NAMES'));
  await replaceStandings(manager, withPublication(changes, 'STANDINGS'));
  await replaceLists(manager, withPublication(changes, 'LISTS'));
  await markChange(manager);
}

function withPublication(changes: readonly PublicationChange[], part?: PublicationPart): Publication[] {
  return changes.flatMap(({ publication, parts }) =>
    publication && (part === undefined || parts.includes(part)) ? [publication] : [],
  );
}

function codesOf(publications: readonly Publication[]): string[] {
  return publications.map(({ file }) => file.uscc);
}

async function removePublications(manager: EntityManager, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await manager.query(
    `/* removePublications */
     WITH files AS (DELETE FROM publication.files WHERE uscc = ANY ($1)),
          names AS (DELETE FROM publication.names WHERE uscc = ANY ($1)),
          standings AS (DELETE FROM publication.standings WHERE uscc = ANY ($1)),
          bans AS (DELETE FROM publication.bans WHERE uscc = ANY ($1)),
          board_entries AS (DELETE FROM publication.board_entries WHERE uscc = ANY ($1))
     DELETE FROM publication.list_entries WHERE uscc = ANY ($1)`,
    [codes],
  );
}

/** A name that stays is changed in place: what the database derives of it stays, too. */
async function replaceNames(manager: EntityManager, publications: readonly Publication[]): Promise<void> {
  if (publications.length === 0) return;
  const rows = JSON.stringify(publications.flatMap(nameColumns));
  await manager.query(
    `/* replaceNames */
     DELETE FROM publication.names AS name
      WHERE name.uscc = ANY ($1)
        AND (name.uscc, name.normal_name) NOT IN (
              SELECT kept.uscc, kept.normal_name FROM jsonb_to_recordset($2::jsonb) AS kept (uscc text, normal_name text))`,
    [codesOf(publications), rows],
  );
  await manager.query(
    `/* saveNames */
     INSERT INTO publication.names (uscc, normal_name, name, name_length, current, initials, region_code, industry_code)
     SELECT uscc, normal_name, name, name_length, current, initials, region_code, industry_code
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, normal_name text, name text, name_length integer,
            current boolean, initials text, region_code text, industry_code text)
     ON CONFLICT (uscc, normal_name) DO UPDATE SET name = excluded.name, current = excluded.current,
        initials = excluded.initials, region_code = excluded.region_code, industry_code = excluded.industry_code`,
    [rows],
  );
}

async function replaceStandings(manager: EntityManager, publications: readonly Publication[]): Promise<void> {
  if (publications.length === 0) return;
  await manager.query(`/* replaceStandings */ DELETE FROM publication.standings WHERE uscc = ANY ($1)`, [
    codesOf(publications),
  ]);
  await insertStandings(manager, publications);
}

async function replaceLists(manager: EntityManager, publications: readonly Publication[]): Promise<void> {
  if (publications.length === 0) return;
  const codes = codesOf(publications);
  await manager.query(
    `/* replaceLists */
     WITH bans AS (DELETE FROM publication.bans WHERE uscc = ANY ($1)),
          board_entries AS (DELETE FROM publication.board_entries WHERE uscc = ANY ($1))
     DELETE FROM publication.list_entries WHERE uscc = ANY ($1)`,
    [codes],
  );
  await insertListEntries(manager, publications);
  await insertBans(manager, publications);
  await refillBoardEntries(manager, codes);
}

/** Notes when a department last sent a kind of record; never backwards. */
export async function touchSourceLoad(
  manager: EntityManager,
  departmentCode: string,
  kind: RecordKind,
  receivedAt: string,
): Promise<void> {
  await manager.query(
    `/* touchSourceLoad */
     INSERT INTO publication.source_loads AS load (department_code, kind, last_received_at) VALUES ($1, $2, $3)
     ON CONFLICT (department_code, kind)
     DO UPDATE SET last_received_at = greatest(load.last_received_at, excluded.last_received_at)`,
    [departmentCode, kind, receivedAt],
  );
}

async function saveFiles(
  manager: EntityManager,
  publications: readonly Publication[],
  publishedAt: string,
): Promise<void> {
  if (publications.length === 0) return;
  const rows = publications.map(fileColumns);
  await manager.query(
    `/* saveFiles */
     INSERT INTO publication.files (uscc, published_at, catalogue_version, next_end, file)
     SELECT uscc, $2, catalogue_version, next_end, file
       FROM json_to_recordset($1::json) AS added (uscc text, catalogue_version text, next_end date, file jsonb)
     ON CONFLICT (uscc) DO UPDATE SET published_at = excluded.published_at,
        catalogue_version = excluded.catalogue_version, next_end = excluded.next_end, file = excluded.file`,
    [JSON.stringify(rows), publishedAt],
  );
}

async function insertStandings(manager: EntityManager, publications: readonly Publication[]): Promise<void> {
  const rows = publications.flatMap(standingColumns);
  await manager.query(
    `/* insertStandings */
     INSERT INTO publication.standings (uscc, standing, valid_from, valid_until)
     SELECT uscc, standing, valid_from, valid_until
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, standing text, valid_from date, valid_until date)`,
    [JSON.stringify(rows)],
  );
}

async function insertListEntries(manager: EntityManager, publications: readonly Publication[]): Promise<void> {
  const rows = publications.flatMap(listEntryColumns);
  if (rows.length === 0) return;
  await manager.query(
    `/* insertListEntries */
     INSERT INTO publication.list_entries (uscc, record_id, public_from, list, public_until, list_type, name, region_code,
            industry_code, authority, document_number, department_code, published_on)
     SELECT uscc, record_id, public_from, list, public_until, list_type, name, region_code, industry_code, authority,
            document_number, department_code, published_on
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, record_id uuid, public_from date, list text,
            public_until date, list_type text, name text, region_code text, industry_code text, authority text,
            document_number text, department_code text, published_on date)`,
    [JSON.stringify(rows)],
  );
}

async function insertBans(manager: EntityManager, publications: readonly Publication[]): Promise<void> {
  const rows = publications.flatMap(banColumns);
  if (rows.length === 0) return;
  await manager.query(
    `/* insertBans */
     INSERT INTO publication.bans (uscc, record_id, public_from, public_until, list_type, name, region_code, authority,
            document_number, department_code, published_on)
     SELECT uscc, record_id, public_from, public_until, list_type, name, region_code, authority, document_number,
            department_code, published_on
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, record_id uuid, public_from date, public_until date,
            list_type text, name text, region_code text, authority text, document_number text, department_code text,
            published_on date)`,
    [JSON.stringify(rows)],
  );
}

/**
 * Works out the initials of some public names that have none (更新公示名称首字母).
 * @returns how many; 0 when none is left
 */
export async function renewInitials(dataSource: DataSource, most: number): Promise<number> {
  const names = await dataSource.query<{ uscc: string; normal: string }[]>(
    `/* renewInitials.find */
     SELECT name.uscc, name.normal_name AS normal FROM publication.names AS name WHERE name.initials IS NULL LIMIT $1`,
    [most],
  );
  const rows = names.map((name) => ({ ...name, initials: initialsOf(name.normal) }));
  if (rows.length === 0) return 0;
  await inTransaction(dataSource, async (manager) => {
    await manager.query(
      `/* renewInitials.save */
       UPDATE publication.names AS name SET initials = renewed.initials
         FROM jsonb_to_recordset($1::jsonb) AS renewed (uscc text, normal text, initials text)
        WHERE name.uscc = renewed.uscc AND name.normal_name = renewed.normal`,
      [JSON.stringify(rows)],
    );
    await markChange(manager);
  });
  return rows.length;
}
