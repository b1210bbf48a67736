import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of listing with their steps, both append-only, and the indexes behind the work lists of officers and approvers. */
export class Cases1790000000005 implements MigrationInterface {
  readonly name = 'Cases1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const TABLES = ['cases', 'case_steps'];

const UP = [
  `CREATE TABLE archive.cases (
    case_id uuid NOT NULL,
    uscc text NOT NULL
      CONSTRAINT cases_uscc_check CHECK (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'),
    department_code text NOT NULL,
    list_type text NOT NULL,
    notice_number text NOT NULL,
    opened_at timestamptz(3) NOT NULL,
    opened_by text NOT NULL,
    CONSTRAINT cases_pkey PRIMARY KEY (uscc, case_id)
  )`,
  `CREATE INDEX cases_id_idx ON archive.cases (case_id)`,
  `CREATE INDEX cases_department_idx ON archive.cases (department_code, case_id)`,
  `CREATE TABLE archive.case_steps (
    uscc text NOT NULL,
    case_id uuid NOT NULL,
    serial integer NOT NULL CONSTRAINT case_steps_serial_check CHECK (serial > 0),
    step text NOT NULL,
    content jsonb NOT NULL,
    correction_reason text,
    due_on date,
    listing_id uuid,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT case_steps_pkey PRIMARY KEY (uscc, case_id, serial)
  )`,
  `CREATE INDEX case_steps_listing_idx ON archive.case_steps (listing_id) WHERE listing_id IS NOT NULL`,
  `CREATE INDEX facts_target_idx ON archive.facts (target_record_id) WHERE target_record_id IS NOT NULL`,
  `CREATE INDEX facts_listings_idx ON archive.facts (department_code, recorded_at, record_id) WHERE kind = 'LISTING'`,
  ...TABLES.map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION archive.refuse_change()`,
  ),
  `GRANT SELECT, INSERT ON archive.cases, archive.case_steps TO chengxin_internal`,
];

const DOWN = [
  `DROP INDEX archive.facts_listings_idx`,
  `DROP INDEX archive.facts_target_idx`,
  `DROP TABLE archive.case_steps`,
  `DROP TABLE archive.cases`,
];
