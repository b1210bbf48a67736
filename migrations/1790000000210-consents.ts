import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents of enterprises to banks, and what took them back; neither is ever changed. */
export class Consents1790000000210 implements MigrationInterface {
  readonly name = 'Consents1790000000210';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE archive.consent_revocations, archive.consents');
  }
}

const UP = [
  `CREATE TABLE archive.consents (
    uscc text NOT NULL,
    consent_id uuid NOT NULL,
    bank_uscc text NOT NULL,
    bank_name text NOT NULL,
    kinds text[] NOT NULL CONSTRAINT consents_kinds_check CHECK (cardinality(kinds) > 0),
    until date NOT NULL,
    form text NOT NULL CONSTRAINT consents_form_check CHECK (form IN ('ONLINE', 'PAPER')),
    paper jsonb,
    given_at timestamptz(3) NOT NULL,
    entered_by text NOT NULL,
    department_code text,
    CONSTRAINT consents_pkey PRIMARY KEY (uscc, consent_id),
    CONSTRAINT consents_paper_check CHECK ((form = 'PAPER') = (paper IS NOT NULL))
  )`,
  `CREATE INDEX consents_bank_idx ON archive.consents (bank_uscc, given_at, consent_id)`,
  `CREATE TABLE archive.consent_revocations (
    uscc text NOT NULL,
    consent_id uuid NOT NULL,
    revoked_at timestamptz(3) NOT NULL,
    revoked_by text NOT NULL,
    department_code text,
    CONSTRAINT consent_revocations_pkey PRIMARY KEY (uscc, consent_id)
  )`,
  ...['consents', 'consent_revocations'].map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION archive.refuse_change()`,
  ),
  `GRANT SELECT, INSERT ON archive.consents, archive.consent_revocations TO chengxin_internal`,
];
