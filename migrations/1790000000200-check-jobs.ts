import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long lists of suppliers on their way to a check; the lists themselves go when the check is made. */
export class CheckJobs1790000000200 implements MigrationInterface {
  readonly name = 'CheckJobs1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE archive.check_job_slices, archive.check_jobs');
  }
}

const UP = [
  `CREATE TABLE archive.check_jobs (
    check_id uuid NOT NULL,
    department_code text NOT NULL,
    actor_id text NOT NULL,
    actor_role text NOT NULL,
    question jsonb NOT NULL,
    file_name text NOT NULL,
    suppliers integer NOT NULL CONSTRAINT check_jobs_suppliers_check CHECK (suppliers > 0),
    done integer NOT NULL DEFAULT 0,
    state text NOT NULL DEFAULT 'RECEIVED'
      CONSTRAINT check_jobs_state_check CHECK (state IN ('RECEIVED', 'CHECKING', 'DONE', 'FAILED', 'CANCELLED')),
    attempts integer NOT NULL DEFAULT 0,
    problem text,
    cancel_asked boolean NOT NULL DEFAULT false,
    received_at timestamptz(3) NOT NULL,
    started_at timestamptz(3),
    finished_at timestamptz(3),
    lease_by text,
    lease_until timestamptz(3),
    CONSTRAINT check_jobs_pkey PRIMARY KEY (check_id)
  )`,
  `CREATE INDEX check_jobs_waiting_idx ON archive.check_jobs (received_at) WHERE (finished_at IS NULL)`,
  `CREATE TABLE archive.check_job_slices (
    check_id uuid NOT NULL,
    slice integer NOT NULL,
    suppliers jsonb NOT NULL,
    CONSTRAINT check_job_slices_pkey PRIMARY KEY (check_id, slice)
  )`,
  `GRANT SELECT, INSERT, UPDATE ON archive.check_jobs TO chengxin_internal`,
  `GRANT SELECT, INSERT, DELETE ON archive.check_job_slices TO chengxin_internal`,
];
