import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names that society searches by the first letters of how they are read; those on file are worked out when the migration is over. */
export class NameInitials1790000000270 implements MigrationInterface {
  readonly name = 'NameInitials1790000000270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE publication.names ADD COLUMN initials text');
    await runner.query(
      'CREATE INDEX names_without_initials_idx ON publication.names (uscc, normal_name) WHERE initials IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE publication.names DROP COLUMN initials');
    await runner.query(
      `UPDATE publication.names SET grams = ARRAY(SELECT gram FROM unnest(grams) AS held (gram) WHERE gram = upper(gram))`,
    );
  }
}
