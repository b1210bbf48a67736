import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The publication: what society may see, and all that the public role can read. */
export class Publication1790000000001 implements MigrationInterface {
  readonly name = 'Publication1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE SCHEMA publication`,
  `CREATE TABLE publication.files (
    uscc text NOT NULL,
    published_at timestamptz(3) NOT NULL,
    catalogue_version text NOT NULL,
    next_end date,
    file jsonb NOT NULL,
    CONSTRAINT files_pkey PRIMARY KEY (uscc)
  )`,
  `CREATE INDEX files_next_end_idx ON publication.files (next_end)`,
  `CREATE TABLE publication.names (
    uscc text NOT NULL,
    normal_name text NOT NULL,
    name text NOT NULL,
    name_length integer NOT NULL,
    current boolean NOT NULL,
    grams text[] NOT NULL,
    region_code text,
    industry_code text,
    CONSTRAINT names_pkey PRIMARY KEY (uscc, normal_name)
  )`,
  `CREATE INDEX names_grams_idx ON publication.names USING gin (grams)`,
  `CREATE INDEX names_order_idx ON publication.names (name_length, uscc)`,
  `CREATE TABLE publication.standings (
    uscc text NOT NULL,
    standing text NOT NULL
      CONSTRAINT standings_standing_check CHECK (standing IN ('BLACK_LISTED', 'RED_LISTED', 'NOT_LISTED')),
    valid_from date NOT NULL,
    valid_until date,
    CONSTRAINT standings_pkey PRIMARY KEY (uscc, valid_from),
    CONSTRAINT standings_days_check CHECK (valid_until IS NULL OR valid_from < valid_until)
  )`,
  `CREATE TABLE publication.list_entries (
    uscc text NOT NULL,
    record_id uuid NOT NULL,
    public_from date NOT NULL,
    list text NOT NULL
      CONSTRAINT list_entries_list_check CHECK (list IN ('RED', 'BLACK', 'ABNORMAL_OPERATION')),
    public_until date,
    list_type text NOT NULL,
    name text NOT NULL,
    region_code text,
    industry_code text,
    authority text NOT NULL,
    document_number text NOT NULL,
    department_code text NOT NULL,
    published_on date NOT NULL,
    CONSTRAINT list_entries_pkey PRIMARY KEY (uscc, record_id, public_from),
    CONSTRAINT list_entries_days_check CHECK (public_until IS NULL OR public_from < public_until)
  )`,
  `CREATE INDEX list_entries_page_idx ON publication.list_entries (list, published_on, uscc, record_id)`,
  `CREATE TABLE publication.departments (
    code text NOT NULL,
    name text NOT NULL,
    level text NOT NULL,
    region_code text NOT NULL,
    contact text NOT NULL,
    CONSTRAINT departments_pkey PRIMARY KEY (code)
  )`,
  `CREATE TABLE publication.source_loads (
    department_code text NOT NULL,
    kind text NOT NULL,
    last_received_at timestamptz(3) NOT NULL,
    CONSTRAINT source_loads_pkey PRIMARY KEY (department_code, kind)
  )`,
  `REVOKE ALL ON SCHEMA publication FROM PUBLIC`,
  `GRANT USAGE ON SCHEMA publication TO chengxin_internal, chengxin_public`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA publication TO chengxin_internal`,
  `GRANT SELECT ON ALL TABLES IN SCHEMA publication TO chengxin_public`,
];

const DOWN = [`DROP SCHEMA publication CASCADE`];
