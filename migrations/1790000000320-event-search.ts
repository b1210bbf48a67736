import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The auditor searches the event log by time and by actor, and learns under which seal an event lies. The administrator sees
 * which steps of the schema a database has taken.
 */
export class EventSearch1790000000320 implements MigrationInterface {
  readonly name = 'EventSearch1790000000320';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE INDEX events_time_idx ON archive.events (occurred_at, event_id)`,
  `CREATE INDEX events_actor_idx ON archive.events (actor_id, occurred_at)`,
  `CREATE INDEX audit_seals_from_idx ON archive.audit_seals (from_txid)`,
  `CREATE VIEW archive.taken_migrations AS SELECT taken.id, taken.name FROM public.migrations AS taken`,
  `GRANT SELECT ON archive.taken_migrations TO chengxin_internal`,
];

const DOWN = [
  `DROP VIEW archive.taken_migrations`,
  `DROP INDEX archive.audit_seals_from_idx`,
  `DROP INDEX archive.events_actor_idx`,
  `DROP INDEX archive.events_time_idx`,
];
