import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What makes public reading fast: the edition of the departments, told with every file read, so that nobody reads that table again before
 * it changes; marks of what changed the publication last, so that numbers counted once hold until then; and names findable by a pair of characters together with their length, since the shortest are shown first.
 */
export class FastReading1790000000370 implements MigrationInterface {
  readonly name = 'FastReading1790000000370';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE TABLE publication.versions (
    of_table text NOT NULL
      CONSTRAINT versions_table_check CHECK (of_table IN ('departments')),
    version uuid NOT NULL,
    CONSTRAINT versions_pkey PRIMARY KEY (of_table)
  )`,
  // None on a new database: a public zone receives the row with the rest.
  `INSERT INTO publication.versions (of_table, version)
   SELECT 'departments', gen_random_uuid() WHERE EXISTS (SELECT FROM publication.departments)`,
  `CREATE TABLE publication.changes (
    change_id uuid NOT NULL,
    transaction bigint NOT NULL,
    CONSTRAINT changes_pkey PRIMARY KEY (change_id)
  )`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON publication.changes TO chengxin_internal`,
  `GRANT SELECT ON publication.changes TO chengxin_public`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON publication.versions TO chengxin_internal`,
  `GRANT SELECT ON publication.versions TO chengxin_public`,
  `DROP INDEX publication.names_grams_idx`,
  `UPDATE publication.names
      SET grams = grams || ARRAY(SELECT held.gram || name_length FROM unnest(grams) AS held (gram))`,
  `CREATE INDEX names_grams_idx ON publication.names USING gin (grams)`,
  `DROP INDEX publication.names_order_idx`,
  `CREATE INDEX names_order_idx ON publication.names (name_length, uscc)
          INCLUDE (normal_name, name, current, initials, region_code, industry_code)`,
  `ALTER TABLE publication.names ALTER COLUMN grams SET STATISTICS 300`,
];

const DOWN = [
  `ALTER TABLE publication.names ALTER COLUMN grams SET STATISTICS -1`,
  `DROP INDEX publication.names_grams_idx`,
  `UPDATE publication.names
      SET grams = ARRAY(SELECT held.gram FROM unnest(grams) AS held (gram) WHERE char_length(held.gram) <= 2)`,
  `CREATE INDEX names_grams_idx ON publication.names USING gin (grams)`,
  `DROP INDEX publication.names_order_idx`,
  `CREATE INDEX names_order_idx ON publication.names (name_length, uscc)`,
  `DROP TABLE publication.changes`,
  `DROP TABLE publication.versions`,
];
