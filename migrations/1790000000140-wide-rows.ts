import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Timelines and public files stay in their rows, uncompressed, up to a page: most are a few kilobytes and are read far more often
 * than written.
 */
export class WideRows1790000000140 implements MigrationInterface {
  readonly name = 'WideRows1790000000140';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} SET (toast_tuple_target = 8160)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} RESET (toast_tuple_target)`);
  }
}

const TABLES = ['archive.timelines', 'publication.files'];
