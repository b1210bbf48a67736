import type { LocalDate } from '../domain/calendar/local-date';
import type { ListingCase, RecordedStep } from '../domain/cases/listing-case';

/** A case with its steps gathered, in the order they were taken. */
export interface CaseRow {
  readonly case_id: string;
  readonly uscc: string;
  readonly department_code: string;
  readonly steps: readonly {
    readonly step: string;
    readonly serial: number;
    readonly content: unknown;
    readonly correction_reason: string | null;
    readonly due_on: LocalDate | null;
    readonly recorded_at: string;
    readonly recorded_by: string;
  }[];
}

/** Select list for {@link CaseRow}. */
export const CASE_COLUMNS = `opened.case_id, opened.uscc, opened.department_code,
  (SELECT jsonb_agg(to_jsonb(taken) ORDER BY taken.serial) FROM archive.case_steps AS taken
    WHERE taken.uscc = opened.uscc AND taken.case_id = opened.case_id) AS steps`;

/** The case of a row. Content is what its step's table says: it was checked when it was recorded. */
export function caseOfRow(row: CaseRow): ListingCase {
  return {
    caseId: row.case_id,
    uscc: row.uscc,
    departmentCode: row.department_code,
    steps: row.steps.map(
      (taken) =>
        ({
          step: taken.step,
          serial: taken.serial,
          content: taken.content,
          correctionReason: taken.correction_reason,
          dueOn: taken.due_on,
          recordedAt: new Date(taken.recorded_at).toISOString(),
          recordedBy: taken.recorded_by,
        }) as RecordedStep,
    ),
  };
}
