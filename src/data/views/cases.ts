import type { DataSource, EntityManager } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { CaseStage } from '../../domain/cases/case-stage';
import { NO_DUE_DAY } from '../../domain/cases/case-stage';
import type { ListingCase } from '../../domain/cases/listing-case';
import type { CaseRow } from '../case-row';
import { CASE_COLUMNS, caseOfRow } from '../case-row';

/** Which cases, by due day: of one department or of all, at a stage, due by a day, after a cursor. */
export interface CasePage {
  readonly departmentCode: string | null;
  readonly stage: CaseStage | null;
  readonly dueUntil: LocalDate | null;
  readonly first: number;
  readonly after: { readonly dueOn: string; readonly caseId: string } | null;
}

/** A line of the work list. */
export interface CaseLine {
  readonly file: ListingCase;
  readonly stage: CaseStage;
  /** Day the next step is due; null when the law sets none. */
  readonly dueOn: LocalDate | null;
}

/** Cases by the day their next step is due (案件工作清单). */
export async function casePage(dataSource: DataSource, page: CasePage): Promise<CaseLine[]> {
  const rows = await dataSource.query<(CaseRow & { stage: CaseStage; due_on: LocalDate | null })[]>(
    `/* casePage */
     SELECT ${CASE_COLUMNS}, line.stage, line.due_on::text AS due_on
       FROM archive.cases AS opened
      CROSS JOIN LATERAL (
        SELECT CASE WHEN filed.yes THEN 'FILED' ELSE state.stage END AS stage,
               CASE WHEN filed.yes THEN NULL ELSE state.due_on END AS due_on
          FROM (SELECT CASE taken.step WHEN 'SERVICE' THEN 'SERVED' WHEN 'DISCONTINUANCE' THEN 'DISCONTINUED'
                       ELSE taken.step END AS stage, taken.due_on
                  FROM archive.case_steps AS taken
                 WHERE taken.uscc = opened.uscc AND taken.case_id = opened.case_id
                   AND taken.step IN ('NOTICE', 'STATEMENT', 'DECISION', 'SERVICE', 'DISCONTINUANCE')
                 ORDER BY taken.serial DESC LIMIT 1) AS state,
               (SELECT EXISTS (SELECT 1 FROM archive.facts AS fact WHERE fact.uscc = opened.uscc AND fact.record_id = (
                  SELECT taken.listing_id FROM archive.case_steps AS taken
                   WHERE taken.uscc = opened.uscc AND taken.case_id = opened.case_id AND taken.listing_id IS NOT NULL
                   ORDER BY taken.serial DESC LIMIT 1)) AS yes) AS filed) AS line
      WHERE ($1::text IS NULL OR opened.department_code = $1)
        AND ($2::text IS NULL OR line.stage = $2)
        AND ($3::date IS NULL OR line.due_on <= $3)
        AND ($4::date IS NULL OR (coalesce(line.due_on, '${NO_DUE_DAY}'), opened.case_id) > ($4, $5::uuid))
      ORDER BY coalesce(line.due_on, '${NO_DUE_DAY}'), opened.case_id LIMIT $6`,
    [page.departmentCode, page.stage, page.dueUntil, page.after?.dueOn ?? null, page.after?.caseId ?? null, page.first],
  );
  return rows.map((row) => ({ file: caseOfRow(row), stage: row.stage, dueOn: row.due_on }));
}

/** The case whose decision made a listing, or null when the listing was uploaded without one. */
export async function caseOfListing(manager: EntityManager, listingId: string): Promise<ListingCase | null> {
  const rows = await manager.query<CaseRow[]>(
    `/* caseOfListing */
     SELECT ${CASE_COLUMNS} FROM archive.cases AS opened
      WHERE (opened.uscc, opened.case_id) = (SELECT taken.uscc, taken.case_id FROM archive.case_steps AS taken
                               WHERE taken.listing_id = $1 ORDER BY taken.recorded_at DESC LIMIT 1)`,
    [listingId],
  );
  return rows[0] ? caseOfRow(rows[0]) : null;
}
