import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which edition of a small public table a reader holds in memory: told with every file read, so that nobody reads the table again before it changes. */
export class PublicVersions1790000000370 implements MigrationInterface {
  readonly name = 'PublicVersions1790000000370';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE publication.versions');
  }
}

const UP = [
  `CREATE TABLE publication.versions (
    of_table text NOT NULL
      CONSTRAINT versions_table_check CHECK (of_table IN ('departments')),
    version uuid NOT NULL,
    CONSTRAINT versions_pkey PRIMARY KEY (of_table)
  )`,
  `INSERT INTO publication.versions (of_table, version) VALUES ('departments', gen_random_uuid())`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON publication.versions TO chengxin_internal`,
  `GRANT SELECT ON publication.versions TO chengxin_public`,
];
