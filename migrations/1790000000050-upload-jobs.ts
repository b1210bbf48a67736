import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files sent by departments, as jobs: the sealed original, rows read from it, rows decided, declared counts. */
export class UploadJobs1790000000050 implements MigrationInterface {
  readonly name = 'UploadJobs1790000000050';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE archive.upload_jobs (
    batch_id uuid NOT NULL,
    department_code text NOT NULL,
    batch_key text NOT NULL,
    kind text NOT NULL,
    policy text NOT NULL,
    options jsonb NOT NULL,
    actor_id text NOT NULL,
    actor_role text NOT NULL,
    parent_id uuid,
    received_at timestamptz(3) NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    state text NOT NULL CONSTRAINT upload_jobs_state_check
      CHECK (state IN ('RECEIVED', 'CHECKING', 'CHECKED', 'COMMITTING', 'DONE', 'FAILED', 'CANCELLED')),
    step text NOT NULL CONSTRAINT upload_jobs_step_check CHECK (step IN ('READ', 'CHECK', 'COMMIT')),
    step_started_at timestamptz(3),
    step_started_rows integer NOT NULL,
    rows_done integer NOT NULL,
    rows_total integer,
    checked_through text,
    report jsonb,
    findings jsonb NOT NULL,
    counts jsonb,
    impact jsonb NOT NULL,
    problem jsonb,
    committer_id text,
    committer_role text,
    cancel_asked boolean NOT NULL,
    lease_by text,
    lease_until timestamptz(3),
    attempts integer NOT NULL,
    outcome_sha256 text,
    finished_at timestamptz(3),
    original_kept boolean NOT NULL,
    CONSTRAINT upload_jobs_pkey PRIMARY KEY (batch_id),
    CONSTRAINT upload_jobs_key_uniq UNIQUE (department_code, batch_key)
  )`,
  `CREATE INDEX upload_jobs_department_idx ON archive.upload_jobs (department_code, received_at, batch_id)`,
  `CREATE INDEX upload_jobs_open_idx ON archive.upload_jobs (received_at) WHERE state IN ('RECEIVED', 'CHECKING', 'COMMITTING')`,
  `CREATE TABLE archive.upload_chunks (
    batch_id uuid NOT NULL,
    serial integer NOT NULL,
    received_at timestamptz(3) NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT upload_chunks_pkey PRIMARY KEY (batch_id, serial)
  )`,
  `CREATE TABLE archive.upload_slices (
    batch_id uuid NOT NULL,
    serial integer NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT upload_slices_pkey PRIMARY KEY (batch_id, serial)
  )`,
  `CREATE TABLE archive.staged_rows (
    batch_id uuid NOT NULL,
    uscc text NOT NULL,
    row_number integer NOT NULL,
    line integer NOT NULL,
    original_line integer,
    content jsonb,
    change_reason text,
    findings jsonb NOT NULL,
    CONSTRAINT staged_rows_pkey PRIMARY KEY (batch_id, uscc, row_number)
  )`,
  `CREATE TABLE archive.checked_rows (
    batch_id uuid NOT NULL,
    row_number integer NOT NULL,
    line integer NOT NULL,
    uscc text,
    outcome text NOT NULL CONSTRAINT checked_rows_outcome_check
      CHECK (outcome IN ('ACCEPTED', 'UNCHANGED', 'REFUSED', 'QUARANTINED')),
    record_id uuid,
    version integer,
    problems jsonb NOT NULL,
    returned boolean NOT NULL,
    corrections jsonb NOT NULL,
    closed_at timestamptz(3),
    CONSTRAINT checked_rows_pkey PRIMARY KEY (batch_id, row_number)
  )`,
  `CREATE INDEX checked_rows_returned_idx ON archive.checked_rows (batch_id, line) WHERE returned`,
  `CREATE TABLE archive.declared_counts (
    department_code text NOT NULL,
    month text NOT NULL CONSTRAINT declared_counts_month_check CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    kind text NOT NULL,
    expected integer NOT NULL CONSTRAINT declared_counts_expected_check CHECK (expected >= 0),
    declared_by text NOT NULL,
    declared_at timestamptz(3) NOT NULL,
    CONSTRAINT declared_counts_pkey PRIMARY KEY (department_code, month, kind)
  )`,
  `ALTER TABLE archive.set_aside_rows ADD COLUMN closed_at timestamptz(3), ADD COLUMN closed_by uuid`,
  `CREATE INDEX set_aside_rows_department_idx ON archive.set_aside_rows (department_code, set_aside_at)`,
  `CREATE INDEX facts_department_idx ON archive.facts (department_code, recorded_at)`,
  `GRANT SELECT, INSERT, UPDATE ON archive.upload_jobs, archive.declared_counts TO chengxin_internal`,
  `GRANT SELECT, INSERT, DELETE ON archive.upload_chunks, archive.upload_slices, archive.staged_rows TO chengxin_internal`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON archive.checked_rows TO chengxin_internal`,
  `GRANT UPDATE (closed_at, closed_by) ON archive.set_aside_rows TO chengxin_internal`,
];

const DOWN = [
  `DROP INDEX archive.facts_department_idx`,
  `DROP INDEX archive.set_aside_rows_department_idx`,
  `ALTER TABLE archive.set_aside_rows DROP COLUMN closed_at, DROP COLUMN closed_by`,
  `DROP TABLE archive.declared_counts, archive.checked_rows, archive.staged_rows, archive.upload_slices,
     archive.upload_chunks, archive.upload_jobs`,
];
