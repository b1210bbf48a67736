import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joint punishment: which department carries out which measure, the tasks that listings raise, and what departments did. */
export class JointPunishment1790000000060 implements MigrationInterface {
  readonly name = 'JointPunishment1790000000060';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE archive.departments ADD COLUMN measures text[] NOT NULL DEFAULT '{}'`,
  `CREATE TABLE archive.tasks (
    uscc text NOT NULL,
    task_id uuid NOT NULL,
    record_id uuid NOT NULL,
    measure_code text NOT NULL,
    department_code text NOT NULL,
    from_day date NOT NULL,
    until_day date,
    apply_on date NOT NULL,
    apply_due_on date NOT NULL,
    release_on date,
    release_due_on date,
    CONSTRAINT tasks_pkey PRIMARY KEY (uscc, task_id),
    CONSTRAINT tasks_release_check CHECK ((release_on IS NULL) = (until_day IS NULL)
      AND (release_on IS NULL) = (release_due_on IS NULL))
  )`,
  `CREATE INDEX tasks_id_idx ON archive.tasks (task_id)`,
  `CREATE INDEX tasks_record_idx ON archive.tasks (record_id)`,
  `CREATE INDEX tasks_apply_idx ON archive.tasks (department_code, apply_due_on, task_id)`,
  `CREATE INDEX tasks_release_idx ON archive.tasks (department_code, release_due_on, task_id) WHERE release_on IS NOT NULL`,
  `CREATE TABLE archive.task_feedback (
    uscc text NOT NULL,
    task_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT task_feedback_kind_check CHECK (kind IN ('APPLY', 'RELEASE')),
    serial integer NOT NULL CONSTRAINT task_feedback_serial_check CHECK (serial > 0),
    result text NOT NULL,
    reason text,
    amount_fen bigint,
    document_number text,
    done_on date NOT NULL,
    matter_no text,
    correction_reason text,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT task_feedback_pkey PRIMARY KEY (uscc, task_id, kind, serial)
  )`,
  `CREATE TRIGGER task_feedback_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive.task_feedback
    FOR EACH STATEMENT EXECUTE FUNCTION archive.refuse_change()`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON archive.tasks TO chengxin_internal`,
  `GRANT SELECT, INSERT ON archive.task_feedback TO chengxin_internal`,
];

const DOWN = [
  `DROP TABLE archive.task_feedback`,
  `DROP TABLE archive.tasks`,
  `ALTER TABLE archive.departments DROP COLUMN measures`,
];
