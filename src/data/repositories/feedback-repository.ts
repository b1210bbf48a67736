import type { EntityManager } from 'typeorm';
import type { RecordedFeedback } from '../../domain/joint-punishment/feedback';
import type { TaskKind } from '../../domain/joint-punishment/task';

/** A report on its way to the archive. */
export interface NewFeedback extends RecordedFeedback {
  readonly uscc: string;
  readonly taskId: string;
  readonly kind: TaskKind;
}

/** Lets reports of one department go one after the other (同部门反馈排队), until the transaction ends. */
export async function lockFeedback(manager: EntityManager, departmentCode: string): Promise<void> {
  await manager.query(`/* lockFeedback */ SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `feedback ${departmentCode}`,
  ]);
}

/** How many reports each task and kind has, keyed `taskId/kind`. */
export async function reportCounts(manager: EntityManager, taskIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await manager.query<{ key: string; reports: number }[]>(
    `/* reportCounts */
     SELECT given.task_id || '/' || given.kind AS key, count(*)::integer AS reports
       FROM archive.tasks AS task
       JOIN archive.task_feedback AS given ON given.uscc = task.uscc AND given.task_id = task.task_id
      WHERE task.task_id = ANY ($1::uuid[]) GROUP BY 1`,
    [taskIds],
  );
  return new Map(rows.map(({ key, reports }) => [key, reports]));
}

/** Appends reports, one statement however many. */
export async function appendFeedback(manager: EntityManager, reports: readonly NewFeedback[]): Promise<void> {
  if (reports.length === 0) return;
  await manager.query(
    `/* appendFeedback */
     INSERT INTO archive.task_feedback (uscc, task_id, kind, serial, result, reason, amount_fen, document_number, done_on,
            matter_no, correction_reason, recorded_at, recorded_by)
     SELECT uscc, "taskId", kind, serial, result, reason, "amountFen", "documentNumber", "doneOn", "matterNo",
            "correctionReason", "recordedAt", "recordedBy"
       FROM jsonb_to_recordset($1::jsonb) AS given (uscc text, "taskId" uuid, kind text, serial integer, result text,
            reason text, "amountFen" bigint, "documentNumber" text, "doneOn" date, "matterNo" text,
            "correctionReason" text, "recordedAt" timestamptz, "recordedBy" text)`,
    [JSON.stringify(reports)],
  );
}
