import type { EntityManager } from 'typeorm';
import type { BoardEdition, BoardEntry, BoardStep } from '../../domain/board/board-edition';

/** A step to append, with what its edition is numbered by. */
export interface NewBoardStep extends BoardStep {
  readonly editionId: string;
  readonly departmentCode: string;
  readonly regionCode: string;
}

/** Lets the steps of one department's editions go one after the other (红黑榜排队): numbers have no gaps and no state is decided twice. */
export async function lockBoardIssuer(manager: EntityManager, departmentCode: string): Promise<void> {
  await manager.query(`/* lockBoardIssuer */ SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `board ${departmentCode}`,
  ]);
}

/** The archive's instant, to the millisecond (快照时刻). */
export async function boardInstant(manager: EntityManager): Promise<string> {
  const rows = await manager.query<{ instant: Date }[]>(
    `/* boardInstant */ SELECT date_trunc('milliseconds', clock_timestamp()) AS instant`,
  );
  return (rows[0]?.instant ?? new Date(NaN)).toISOString();
}

/**
 * Locks the enterprises of an edition against writers until the transaction ends (锁定榜上企业), in the order in which
 * writers lock: a repair is either seen here or sees what is written here.
 */
export async function lockListedEnterprises(manager: EntityManager, editionId: string): Promise<void> {
  await manager.query(
    `/* lockListedEnterprises */
     SELECT enterprise.uscc FROM archive.enterprises AS enterprise
      WHERE enterprise.uscc IN (SELECT entry.uscc FROM archive.board_entries AS entry WHERE entry.edition_id = $1)
      ORDER BY enterprise.uscc FOR SHARE`,
    [editionId],
  );
}

/** Appends an edition with its entries in their order (存入红黑榜原件). */
export async function appendBoardEdition(
  manager: EntityManager,
  edition: BoardEdition & { readonly digest: string },
  entries: readonly BoardEntry[],
): Promise<void> {
  const { editionId, departmentCode, regionCode, title, scope, asOf, knownAt, digest } = edition;
  await manager.query(
    `/* appendBoardEdition */
     INSERT INTO archive.board_editions (edition_id, department_code, region_code, title, scope, as_of, known_at, digest)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [editionId, departmentCode, regionCode, title, scope, asOf, knownAt, digest],
  );
  await manager.query(
    `/* appendBoardEdition.entries */
     INSERT INTO archive.board_entries (uscc, edition_id, record_id, position, list, list_type, name, region_code,
            authority, document_number, department_code, published_on, public_from, public_until)
     SELECT uscc, $2, "recordId", position, list, "listType", name, "regionCode", authority, "documentNumber",
            "departmentCode", "publishedOn", "publicFrom", "publicUntil"
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, "recordId" uuid, position integer, list text,
            "listType" text, name text, "regionCode" text, authority text, "documentNumber" text,
            "departmentCode" text, "publishedOn" date, "publicFrom" date, "publicUntil" date)`,
    [JSON.stringify(entries.map((entry, index) => ({ ...entry, position: index + 1 }))), editionId],
  );
}

/** Appends a step (追加办理步骤). */
export async function appendBoardStep(manager: EntityManager, step: NewBoardStep): Promise<void> {
  await manager.query(
    `/* appendBoardStep */
     INSERT INTO archive.board_steps (edition_id, step, state, taken_at, actor_id, role, department_code, region_code,
            year, number, notice_number, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      step.editionId,
      step.step,
      step.state,
      step.takenAt,
      step.actorId,
      step.role,
      step.departmentCode,
      step.regionCode,
      step.edition?.year ?? null,
      step.edition?.number ?? null,
      step.noticeNumber,
      step.reason,
    ],
  );
}

/** The next number of a department, a region and a year (下一期号), from 1; the caller holds the department's lock. */
export async function nextEditionNumber(
  manager: EntityManager,
  { departmentCode, regionCode, year }: { departmentCode: string; regionCode: string; year: number },
): Promise<number> {
  const rows = await manager.query<{ next: number }[]>(
    `/* nextEditionNumber */
     SELECT coalesce(max(taken.number), 0) + 1 AS next FROM archive.board_steps AS taken
      WHERE taken.department_code = $1 AND taken.region_code = $2 AND taken.year = $3`,
    [departmentCode, regionCode, year],
  );
  return rows[0]?.next ?? 1;
}
