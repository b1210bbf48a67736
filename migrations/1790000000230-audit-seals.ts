import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events know the transaction that wrote them; seals cover the events of transactions that have ended. Nobody who writes events can
 * say another transaction.
 */
export class AuditSeals1790000000230 implements MigrationInterface {
  readonly name = 'AuditSeals1790000000230';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const COLUMNS = `event_id, occurred_at, actor_id, role, department_code, action, outcome, purpose, matter_no, uscc, batch_id,
  details, request_id`;

const UP = [
  `CREATE FUNCTION archive.this_transaction() RETURNS bigint LANGUAGE sql VOLATILE SET search_path = pg_catalog
     AS $$ SELECT pg_current_xact_id()::text::bigint $$`,
  `REVOKE ALL ON FUNCTION archive.this_transaction() FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION archive.this_transaction() TO chengxin_internal`,
  `ALTER TABLE archive.events ADD COLUMN txid bigint NOT NULL DEFAULT archive.this_transaction()`,
  `CREATE INDEX events_order_idx ON archive.events (txid, event_id)`,
  `REVOKE INSERT ON archive.events FROM chengxin_internal`,
  `GRANT INSERT (${COLUMNS}) ON archive.events TO chengxin_internal`,
  `CREATE TABLE archive.audit_seals (
    serial integer NOT NULL CONSTRAINT audit_seals_serial_check CHECK (serial > 0),
    from_txid bigint NOT NULL,
    until_txid bigint NOT NULL,
    events integer NOT NULL CONSTRAINT audit_seals_events_check CHECK (events > 0),
    root text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    sealed_at timestamptz(3) NOT NULL,
    leaves bytea NOT NULL,
    jws text NOT NULL,
    CONSTRAINT audit_seals_pkey PRIMARY KEY (serial)
  )`,
  `CREATE TRIGGER audit_seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive.audit_seals
     FOR EACH STATEMENT EXECUTE FUNCTION archive.refuse_change()`,
  `GRANT SELECT, INSERT ON archive.audit_seals TO chengxin_internal`,
];

const DOWN = [
  `DROP TABLE archive.audit_seals`,
  `DROP INDEX archive.events_order_idx`,
  `ALTER TABLE archive.events DROP COLUMN txid`,
  `DROP FUNCTION archive.this_transaction()`,
  `GRANT INSERT ON archive.events TO chengxin_internal`,
];
