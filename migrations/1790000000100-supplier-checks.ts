import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checks of suppliers with what was found, and the certificates of them; society learns of a certificate what R19 allows. */
export class SupplierChecks1790000000100 implements MigrationInterface {
  readonly name = 'SupplierChecks1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE archive.checks (
    check_id uuid NOT NULL,
    department_code text NOT NULL,
    actor_id text NOT NULL,
    role text NOT NULL,
    purpose text NOT NULL,
    matter_no text NOT NULL,
    project_number text NOT NULL,
    project jsonb NOT NULL,
    as_of date NOT NULL,
    made_at timestamptz(3) NOT NULL,
    catalogue_version text NOT NULL,
    suppliers integer NOT NULL CONSTRAINT checks_suppliers_check CHECK (suppliers > 0),
    counts jsonb NOT NULL,
    sources jsonb NOT NULL,
    CONSTRAINT checks_pkey PRIMARY KEY (check_id)
  )`,
  `CREATE INDEX checks_department_idx ON archive.checks (department_code, made_at, check_id)`,
  `CREATE TABLE archive.check_results (
    check_id uuid NOT NULL,
    place integer NOT NULL CONSTRAINT check_results_place_check CHECK (place > 0),
    uscc text,
    verdict text NOT NULL,
    found jsonb NOT NULL,
    CONSTRAINT check_results_pkey PRIMARY KEY (check_id, place)
  )`,
  `CREATE INDEX check_results_uscc_idx ON archive.check_results (uscc, check_id)`,
  `CREATE TABLE archive.certificates (
    check_id uuid NOT NULL,
    place integer NOT NULL CONSTRAINT certificates_place_check CHECK (place >= 0),
    number text NOT NULL CONSTRAINT certificates_number_check CHECK (number ~ '^[0-9a-f]{32}$'),
    issued_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    key_id text NOT NULL,
    jws text NOT NULL,
    CONSTRAINT certificates_pkey PRIMARY KEY (check_id, place),
    CONSTRAINT certificates_number_uniq UNIQUE (number)
  )`,
  `CREATE TABLE publication.certificates (
    number text NOT NULL,
    issued_at timestamptz(3) NOT NULL,
    superseded boolean NOT NULL,
    CONSTRAINT certificates_pkey PRIMARY KEY (number)
  )`,
  ...['checks', 'check_results', 'certificates'].map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION archive.refuse_change()`,
  ),
  `GRANT SELECT, INSERT ON archive.checks, archive.check_results, archive.certificates TO chengxin_internal`,
  `GRANT SELECT, INSERT, UPDATE (superseded) ON publication.certificates TO chengxin_internal`,
  `GRANT SELECT ON publication.certificates TO chengxin_public`,
];

const DOWN = [
  `DROP TABLE publication.certificates`,
  `DROP TABLE archive.certificates, archive.check_results, archive.checks`,
];
