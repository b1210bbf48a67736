import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets the statistics count the firms on file without reading their names: the registered ones, and the few of which the file
 * has to be looked into.
 */
export class CountedNames1790000000420 implements MigrationInterface {
  readonly name = 'CountedNames1790000000420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX names_registered_idx ON publication.names (uscc) WHERE current AND region_code IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX names_provisional_idx ON publication.names (uscc) WHERE current AND region_code IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX publication.names_provisional_idx`);
    await runner.query(`DROP INDEX publication.names_registered_idx`);
  }
}
