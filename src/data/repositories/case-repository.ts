import type { EntityManager } from 'typeorm';
import type { ListingCase, RecordedStep } from '../../domain/cases/listing-case';
import type { CaseRow } from '../case-row';
import { CASE_COLUMNS, caseOfRow } from '../case-row';

/** Lets the writers of one case go one after the other (同案排队), until the transaction ends. */
export async function lockCase(manager: EntityManager, caseId: string): Promise<void> {
  await manager.query(`/* lockCase */ SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`case ${caseId}`]);
}

/**
 * The instant at which a step is recorded (登记时刻): read under the lock and later than the case's last one, so that the
 * order of instants is the order of commits and a case can be asked for again as it was known.
 */
export async function stepInstant(manager: EntityManager, caseId: string): Promise<string> {
  const rows = await manager.query<{ instant: Date }[]>(
    `/* stepInstant */
     SELECT greatest(date_trunc('milliseconds', clock_timestamp()),
                     max(taken.recorded_at) + interval '1 millisecond') AS instant
       FROM archive.case_steps AS taken
      WHERE (taken.uscc, taken.case_id) = (SELECT opened.uscc, opened.case_id FROM archive.cases AS opened
                                            WHERE opened.case_id = $1)`,
    [caseId],
  );
  return (rows[0]?.instant ?? new Date(NaN)).toISOString();
}

/** A case with all its steps, or null. */
export async function findCase(manager: EntityManager, caseId: string): Promise<ListingCase | null> {
  const rows = await manager.query<CaseRow[]>(
    `/* findCase */ SELECT ${CASE_COLUMNS} FROM archive.cases AS opened WHERE opened.case_id = $1`,
    [caseId],
  );
  return rows[0] ? caseOfRow(rows[0]) : null;
}

/** Opens a case; its notice follows as the first step. */
export async function insertCase(manager: EntityManager, file: ListingCase, notice: RecordedStep): Promise<void> {
  const { listType, noticeNumber } = notice.content as Extract<RecordedStep, { step: 'NOTICE' }>['content'];
  await manager.query(
    `/* insertCase */
     INSERT INTO archive.cases (case_id, uscc, department_code, list_type, notice_number, opened_at, opened_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [file.caseId, file.uscc, file.departmentCode, listType, noticeNumber, notice.recordedAt, notice.recordedBy],
  );
}

/** Appends a step. `listingId` is the record that the case's decision makes, once there is one. */
export async function appendStep(
  manager: EntityManager,
  { uscc, caseId }: Pick<ListingCase, 'uscc' | 'caseId'>,
  step: RecordedStep,
  listingId: string | null,
): Promise<void> {
  await manager.query(
    `/* appendStep */
     INSERT INTO archive.case_steps (uscc, case_id, serial, step, content, correction_reason, due_on, listing_id,
            recorded_at, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      uscc,
      caseId,
      step.serial,
      step.step,
      JSON.stringify(step.content),
      step.correctionReason,
      step.dueOn,
      listingId,
      step.recordedAt,
      step.recordedBy,
    ],
  );
}
