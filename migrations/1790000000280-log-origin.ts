import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A database that was restored counts its transactions anew: the event log goes on counting where it left off, so that what was sealed
 * before stays before what is written after.
 */
export class LogOrigin1790000000280 implements MigrationInterface {
  readonly name = 'LogOrigin1790000000280';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE archive.log_origin (
    only_row boolean NOT NULL DEFAULT true CONSTRAINT log_origin_only_check CHECK (only_row),
    shift bigint NOT NULL CONSTRAINT log_origin_shift_check CHECK (shift >= 0),
    CONSTRAINT log_origin_pkey PRIMARY KEY (only_row)
  )`,
  `INSERT INTO archive.log_origin (shift) VALUES (0)`,
  `GRANT SELECT ON archive.log_origin TO chengxin_internal`,
  `CREATE OR REPLACE FUNCTION archive.this_transaction() RETURNS bigint LANGUAGE sql VOLATILE SET search_path = pg_catalog
     AS $$ SELECT pg_current_xact_id()::text::bigint + (SELECT origin.shift FROM archive.log_origin AS origin) $$`,
];

const DOWN = [
  `CREATE OR REPLACE FUNCTION archive.this_transaction() RETURNS bigint LANGUAGE sql VOLATILE SET search_path = pg_catalog
     AS $$ SELECT pg_current_xact_id()::text::bigint $$`,
  `DROP TABLE archive.log_origin`,
];
