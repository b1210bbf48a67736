import type { EntityManager } from 'typeorm';
import type { Task } from '../../domain/joint-punishment/task';

/** Columns of archive.tasks under the names of {@link Task}. */
export const TASK_COLUMNS = `task.task_id AS "taskId", task.uscc, task.record_id AS "recordId",
  task.measure_code AS "measureCode", task.department_code AS "departmentCode", task.from_day AS "fromDay",
  task.until_day AS "untilDay", task.apply_on AS "applyOn", task.apply_due_on AS "applyDueOn",
  task.release_on AS "releaseOn", task.release_due_on AS "releaseDueOn"`;

/** Tasks of some enterprises (联合惩戒任务), by code. */
export async function tasksOfEnterprises(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, Task[]>> {
  const rows = await manager.query<Task[]>(
    `/* tasksOfEnterprises */
     SELECT ${TASK_COLUMNS} FROM archive.tasks AS task WHERE task.uscc = ANY ($1) ORDER BY task.uscc, task.task_id`,
    [codes],
  );
  const tasks = new Map<string, Task[]>(codes.map((uscc) => [uscc, []]));
  for (const row of rows) tasks.get(row.uscc)?.push(row);
  return tasks;
}

/** Keeps new tasks and the new days of known ones, one statement however many. */
export async function saveTasks(manager: EntityManager, tasks: readonly Task[]): Promise<void> {
  if (tasks.length === 0) return;
  await manager.query(
    `/* saveTasks */
     INSERT INTO archive.tasks (uscc, task_id, record_id, measure_code, department_code, from_day, until_day, apply_on,
            apply_due_on, release_on, release_due_on)
     SELECT uscc, task_id, record_id, measure_code, department_code, from_day, until_day, apply_on, apply_due_on, release_on,
            release_due_on
       FROM jsonb_to_recordset($1::jsonb) AS saved (uscc text, task_id uuid, record_id uuid, measure_code text,
            department_code text, from_day date, until_day date, apply_on date, apply_due_on date, release_on date,
            release_due_on date)
     ON CONFLICT (uscc, task_id) DO UPDATE SET until_day = excluded.until_day, apply_on = excluded.apply_on,
            apply_due_on = excluded.apply_due_on, release_on = excluded.release_on,
            release_due_on = excluded.release_due_on`,
    [JSON.stringify(tasks.map(taskColumns))],
  );
}

/** A task as the columns of archive.tasks (联合惩戒任务列). */
export function taskColumns(task: Task) {
  return {
    uscc: task.uscc,
    task_id: task.taskId,
    record_id: task.recordId,
    measure_code: task.measureCode,
    department_code: task.departmentCode,
    from_day: task.fromDay,
    until_day: task.untilDay,
    apply_on: task.applyOn,
    apply_due_on: task.applyDueOn,
    release_on: task.releaseOn,
    release_due_on: task.releaseDueOn,
  };
}

/** Takes back tasks that nobody could have seen. */
export async function dropTasks(manager: EntityManager, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return;
  await manager.query(`/* dropTasks */ DELETE FROM archive.tasks AS task WHERE task.task_id = ANY ($1::uuid[])`, [
    taskIds,
  ]);
}
