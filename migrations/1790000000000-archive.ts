import type { MigrationInterface, QueryRunner } from 'typeorm';

const USCC = `CHECK (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$')`;

/** The archive: departments, enterprises, batches, facts, timelines, rows set aside, events. Facts and events are append-only. */
export class Archive1790000000000 implements MigrationInterface {
  readonly name = 'Archive1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE SCHEMA archive`,
  `CREATE TABLE archive.departments (
    code text NOT NULL,
    name text NOT NULL,
    level text NOT NULL CONSTRAINT departments_level_check CHECK (level IN ('CITY', 'COUNTY')),
    region_code text NOT NULL,
    parent_code text,
    contact text NOT NULL,
    kinds text[] NOT NULL,
    competences jsonb NOT NULL,
    CONSTRAINT departments_pkey PRIMARY KEY (code)
  )`,
  `CREATE TABLE archive.enterprises (
    uscc text NOT NULL CONSTRAINT enterprises_uscc_check ${USCC},
    name text NOT NULL,
    state text NOT NULL CONSTRAINT enterprises_state_check CHECK (state IN ('PROVISIONAL', 'REGISTERED')),
    region_code text,
    industry_code text,
    names text[] NOT NULL,
    grams text[] NOT NULL,
    last_recorded_at timestamptz(3),
    CONSTRAINT enterprises_pkey PRIMARY KEY (uscc)
  )`,
  `CREATE INDEX enterprises_grams_idx ON archive.enterprises USING gin (grams)`,
  `CREATE TABLE archive.batches (
    batch_id uuid NOT NULL,
    department_code text NOT NULL,
    batch_key text NOT NULL,
    kind text NOT NULL,
    policy text NOT NULL,
    request_digest text NOT NULL,
    actor_id text NOT NULL,
    received_at timestamptz(3) NOT NULL,
    received integer NOT NULL,
    accepted integer NOT NULL,
    unchanged integer NOT NULL,
    refused integer NOT NULL,
    quarantined integer NOT NULL,
    receipt jsonb NOT NULL,
    CONSTRAINT batches_pkey PRIMARY KEY (batch_id),
    CONSTRAINT batches_key_uniq UNIQUE (department_code, batch_key),
    CONSTRAINT batches_counts_check CHECK (received = accepted + unchanged + refused + quarantined)
  )`,
  `CREATE INDEX batches_department_idx ON archive.batches (department_code, received_at, batch_id)`,
  `CREATE TABLE archive.facts (
    uscc text NOT NULL CONSTRAINT facts_uscc_check ${USCC},
    record_id uuid NOT NULL,
    version integer NOT NULL CONSTRAINT facts_version_check CHECK (version > 0),
    kind text NOT NULL,
    department_code text NOT NULL,
    content jsonb NOT NULL,
    content_digest text NOT NULL,
    change_reason text,
    target_record_id uuid,
    batch_id uuid NOT NULL,
    row_number integer NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT facts_pkey PRIMARY KEY (uscc, record_id, version)
  )`,
  `CREATE INDEX facts_batch_idx ON archive.facts (batch_id, row_number)`,
  `CREATE INDEX facts_record_idx ON archive.facts (record_id)`,
  `CREATE TABLE archive.timelines (
    uscc text NOT NULL,
    known_from timestamptz(3) NOT NULL,
    catalogue_version text NOT NULL,
    timeline jsonb NOT NULL,
    digest text NOT NULL,
    CONSTRAINT timelines_pkey PRIMARY KEY (uscc, known_from)
  )`,
  `CREATE TABLE archive.set_aside_rows (
    batch_id uuid NOT NULL,
    row_number integer NOT NULL,
    department_code text NOT NULL,
    kind text NOT NULL,
    uscc text,
    record_id uuid,
    outcome text NOT NULL CONSTRAINT set_aside_rows_outcome_check CHECK (outcome IN ('REFUSED', 'QUARANTINED')),
    problems jsonb NOT NULL,
    sealed_row bytea,
    set_aside_at timestamptz(3) NOT NULL,
    CONSTRAINT set_aside_rows_pkey PRIMARY KEY (batch_id, row_number)
  )`,
  `CREATE INDEX set_aside_rows_uscc_idx ON archive.set_aside_rows (uscc)`,
  `CREATE TABLE archive.events (
    event_id uuid NOT NULL,
    occurred_at timestamptz(3) NOT NULL,
    actor_id text NOT NULL,
    role text NOT NULL,
    department_code text,
    action text NOT NULL,
    outcome text NOT NULL CONSTRAINT events_outcome_check CHECK (outcome IN ('DONE', 'REFUSED')),
    purpose text,
    matter_no text,
    uscc text,
    batch_id uuid,
    details jsonb NOT NULL,
    request_id text,
    CONSTRAINT events_pkey PRIMARY KEY (event_id)
  )`,
  `CREATE INDEX events_uscc_idx ON archive.events (uscc, occurred_at)`,
  `CREATE INDEX events_department_idx ON archive.events (department_code, occurred_at)`,
  `CREATE FUNCTION archive.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
    BEGIN RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$`,
  `REVOKE ALL ON FUNCTION archive.refuse_change() FROM PUBLIC`,
  ...['facts', 'timelines', 'batches', 'events'].map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION archive.refuse_change()`,
  ),
  `REVOKE ALL ON SCHEMA archive FROM PUBLIC`,
  `GRANT USAGE ON SCHEMA archive TO chengxin_internal`,
  `GRANT SELECT, INSERT ON archive.batches, archive.facts, archive.timelines, archive.events TO chengxin_internal`,
  `GRANT SELECT, INSERT, UPDATE ON archive.departments TO chengxin_internal`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON archive.enterprises TO chengxin_internal`,
  `GRANT SELECT, INSERT, UPDATE (sealed_row) ON archive.set_aside_rows TO chengxin_internal`,
];

const DOWN = [`DROP SCHEMA archive CASCADE`];
