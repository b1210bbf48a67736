import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What names are found and compared by; worked out anew by the server when the way of doing so changes. */
export class NameKeys1790000000220 implements MigrationInterface {
  readonly name = 'NameKeys1790000000220';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION archive.names_one_slip_away(text[], text, integer)');
    await runner.query('DROP TABLE archive.name_keys');
  }
}

const UP = [
  `CREATE TABLE archive.name_keys (
    uscc text NOT NULL,
    normal text NOT NULL,
    current boolean NOT NULL,
    name_key text NOT NULL,
    region text NOT NULL,
    brand text NOT NULL,
    brand_key text NOT NULL,
    trade text NOT NULL,
    form text NOT NULL,
    branch text NOT NULL,
    sound text NOT NULL,
    slips text[] NOT NULL,
    version smallint NOT NULL,
    CONSTRAINT name_keys_pkey PRIMARY KEY (uscc, normal)
  )`,
  `CREATE INDEX name_keys_name_idx ON archive.name_keys (name_key)`,
  `CREATE INDEX name_keys_brand_idx ON archive.name_keys (brand_key, trade)`,
  `CREATE INDEX name_keys_sound_idx ON archive.name_keys (sound, trade)`,
  `CREATE INDEX name_keys_slips_idx ON archive.name_keys USING gin (slips) WITH (fastupdate = off)`,
  // A limit makes the planner think that reading the whole table, or all names of a trade, comes to its end soon: here the index of
  // slips is always the way.
  `CREATE FUNCTION archive.names_one_slip_away(sought text[], sought_trade text, most integer)
     RETURNS SETOF archive.name_keys LANGUAGE sql STABLE ROWS 10 SET enable_seqscan = off SET search_path = pg_catalog
     AS $$ SELECT near.* FROM (SELECT held.* FROM archive.name_keys AS held WHERE held.slips && sought OFFSET 0) AS near
            WHERE near.trade = sought_trade LIMIT most $$`,
  `REVOKE ALL ON FUNCTION archive.names_one_slip_away(text[], text, integer) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION archive.names_one_slip_away(text[], text, integer) TO chengxin_internal`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON archive.name_keys TO chengxin_internal`,
];
