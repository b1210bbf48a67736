import type { DataSource, EntityManager } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { RecordedFeedback } from '../../domain/joint-punishment/feedback';
import type { Task, TaskKind } from '../../domain/joint-punishment/task';
import { TASK_COLUMNS } from '../repositories/task-repository';

/** What is open, late or answered (任务状态). */
export type TaskState = 'OPEN' | 'OVERDUE' | 'DONE';

/** One thing that a department is asked: to apply, or to release, with its newest report. */
export interface TaskLine {
  readonly task: Task;
  readonly kind: TaskKind;
  readonly visibleOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly name: string;
  readonly feedback: RecordedFeedback | null;
}

/** Which tasks, those due first on top: of one department or of all, visible today, after a cursor. */
export interface TaskPage {
  readonly departmentCode: string | null;
  readonly state: TaskState | null;
  readonly kind: TaskKind | null;
  readonly today: LocalDate;
  readonly first: number;
  readonly after: { readonly dueOn: string; readonly taskId: string; readonly kind: TaskKind } | null;
}

interface Row extends Task {
  readonly kind: TaskKind;
  readonly visibleOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly name: string;
  readonly feedback: (Omit<RecordedFeedback, 'recordedAt'> & { readonly recordedAt: string }) | null;
}

/** Newest report of a task and kind, as JSON. */
const FEEDBACK = `SELECT jsonb_build_object('result', given.result, 'reason', given.reason, 'amountFen', given.amount_fen,
         'documentNumber', given.document_number, 'doneOn', given.done_on, 'matterNo', given.matter_no,
         'correctionReason', given.correction_reason, 'serial', given.serial, 'recordedAt', given.recorded_at,
         'recordedBy', given.recorded_by) AS feedback
    FROM archive.task_feedback AS given
   WHERE given.uscc = task.uscc AND given.task_id = task.task_id AND given.kind = asked.kind
   ORDER BY given.serial DESC LIMIT 1`;

/** A task that ended before it was answered asks for nothing but its release. */
const ASKED = `FROM archive.tasks AS task
  JOIN archive.enterprises AS enterprise ON enterprise.uscc = task.uscc
 CROSS JOIN LATERAL (VALUES ('APPLY', task.apply_on, task.apply_due_on),
                            ('RELEASE', task.release_on, task.release_due_on)) AS asked (kind, visible_on, due_on)
  LEFT JOIN LATERAL (${FEEDBACK}) AS newest ON true
 WHERE asked.visible_on <= $1::date
   AND NOT (asked.kind = 'APPLY' AND newest.feedback IS NULL AND task.release_on <= $1::date)`;

const LINE = `${TASK_COLUMNS}, asked.kind, asked.visible_on AS "visibleOn", asked.due_on AS "dueOn", enterprise.name,
  newest.feedback`;

/** Tasks by the day their report is due (任务清单). */
export async function taskPage(dataSource: DataSource, page: TaskPage): Promise<TaskLine[]> {
  const rows = await dataSource.query<Row[]>(
    `/* taskPage */
     SELECT ${LINE} ${ASKED}
        AND ($2::text IS NULL OR task.department_code = $2)
        AND ($3::text IS NULL OR asked.kind = $3)
        AND ($4::text IS NULL OR $4 = CASE WHEN newest.feedback IS NOT NULL THEN 'DONE'
                                           WHEN asked.due_on < $1::date THEN 'OVERDUE' ELSE 'OPEN' END)
        AND ($5::date IS NULL OR (asked.due_on, task.task_id, asked.kind) > ($5, $6::uuid, $7))
      ORDER BY asked.due_on, task.task_id, asked.kind LIMIT $8`,
    [
      page.today,
      page.departmentCode,
      page.kind,
      page.state,
      page.after?.dueOn ?? null,
      page.after?.taskId ?? null,
      page.after?.kind ?? null,
      page.first,
    ],
  );
  return rows.map(lineOfRow);
}

/** Everything asked for some listings (名单任务及反馈), by record; visible on the day. */
export async function tasksOfRecords(
  dataSource: DataSource,
  recordIds: readonly string[],
  today: LocalDate,
): Promise<Map<string, TaskLine[]>> {
  const rows = await dataSource.query<Row[]>(
    `/* tasksOfRecords */
     SELECT ${LINE} ${ASKED} AND task.record_id = ANY ($2::uuid[])
      ORDER BY task.measure_code, task.department_code, task.from_day, asked.kind`,
    [today, recordIds],
  );
  const lines = new Map<string, TaskLine[]>(recordIds.map((recordId) => [recordId, []]));
  for (const row of rows) lines.get(row.recordId)?.push(lineOfRow(row));
  return lines;
}

/** Some tasks by their ids, whether visible or not (任务). */
export async function tasksById(manager: EntityManager, taskIds: readonly string[]): Promise<Map<string, Task>> {
  const rows = await manager.query<Task[]>(
    `/* tasksById */ SELECT ${TASK_COLUMNS} FROM archive.tasks AS task WHERE task.task_id = ANY ($1::uuid[])`,
    [taskIds],
  );
  return new Map(rows.map((task) => [task.taskId, task]));
}

/** How much each department owes (逾期未反馈统计). */
export interface OverdueCount {
  readonly departmentCode: string;
  readonly open: number;
  readonly overdue: number;
  readonly oldestDueOn: LocalDate | null;
}

/** Open and overdue tasks of each department that has any, or of one. */
export async function overdueCounts(
  dataSource: DataSource,
  departmentCode: string | null,
  today: LocalDate,
): Promise<OverdueCount[]> {
  return dataSource.query<OverdueCount[]>(
    `/* overdueCounts */
     SELECT task.department_code AS "departmentCode", count(*)::integer AS open,
            (count(*) FILTER (WHERE asked.due_on < $1::date))::integer AS overdue,
            min(asked.due_on) FILTER (WHERE asked.due_on < $1::date) AS "oldestDueOn"
       ${ASKED} AND newest.feedback IS NULL AND ($2::text IS NULL OR task.department_code = $2)
      GROUP BY task.department_code ORDER BY 3 DESC, 1`,
    [today, departmentCode],
  );
}

function lineOfRow({ kind, visibleOn, dueOn, name, feedback, ...task }: Row): TaskLine {
  const recorded = feedback && { ...feedback, recordedAt: new Date(feedback.recordedAt).toISOString() };
  return { task, kind, visibleOn, dueOn, name, feedback: recorded };
}
