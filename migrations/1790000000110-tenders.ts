import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenders with their bidders, looks, results of the national channels, and awards. Nothing of them is ever changed. */
export class Tenders1790000000110 implements MigrationInterface {
  readonly name = 'Tenders1790000000110';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.join(', ')}`);
  }
}

const TABLES = [
  'archive.tender_awards',
  'archive.national_results',
  'archive.tender_looks',
  'archive.tender_bidders',
  'archive.tenders',
];

const UP = [
  `CREATE TABLE archive.tenders (
    tender_id uuid NOT NULL,
    department_code text NOT NULL,
    number text NOT NULL,
    opened_at timestamptz(3) NOT NULL,
    opened_by text NOT NULL,
    papers jsonb NOT NULL,
    CONSTRAINT tenders_pkey PRIMARY KEY (tender_id),
    CONSTRAINT tenders_number_uniq UNIQUE (department_code, number)
  )`,
  `CREATE TABLE archive.tender_bidders (
    tender_id uuid NOT NULL,
    member integer NOT NULL CONSTRAINT tender_bidders_member_check CHECK (member > 0),
    bidder integer NOT NULL CONSTRAINT tender_bidders_bidder_check CHECK (bidder > 0),
    uscc text,
    name text,
    CONSTRAINT tender_bidders_pkey PRIMARY KEY (tender_id, member)
  )`,
  `CREATE TABLE archive.tender_looks (
    tender_id uuid NOT NULL,
    serial integer NOT NULL CONSTRAINT tender_looks_serial_check CHECK (serial > 0),
    check_id uuid NOT NULL,
    taken_at timestamptz(3) NOT NULL,
    taken_by text NOT NULL,
    CONSTRAINT tender_looks_pkey PRIMARY KEY (tender_id, serial)
  )`,
  `CREATE TABLE archive.national_results (
    tender_id uuid NOT NULL,
    member integer NOT NULL,
    attached_at timestamptz(3) NOT NULL,
    attached_by text NOT NULL,
    channel text NOT NULL,
    outcome text NOT NULL CONSTRAINT national_results_outcome_check CHECK (outcome IN ('NOTHING_FOUND', 'FOUND')),
    queried_on date NOT NULL,
    note text,
    CONSTRAINT national_results_pkey PRIMARY KEY (tender_id, member, attached_at)
  )`,
  `CREATE TABLE archive.tender_awards (
    tender_id uuid NOT NULL,
    bidder integer NOT NULL,
    look integer NOT NULL,
    awarded_at timestamptz(3) NOT NULL,
    awarded_by text NOT NULL,
    contract_ends_on date NOT NULL,
    CONSTRAINT tender_awards_pkey PRIMARY KEY (tender_id)
  )`,
  ...TABLES.map(
    (
      table,
    ) => `CREATE TRIGGER ${table.replace('archive.', '')}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION archive.refuse_change()`,
  ),
  `GRANT SELECT, INSERT ON ${TABLES.join(', ')} TO chengxin_internal`,
];
