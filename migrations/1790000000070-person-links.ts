import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who controls an enterprise and who is listed by name, by the keyed hash of the ID number alone. */
export class PersonLinks1790000000070 implements MigrationInterface {
  readonly name = 'PersonLinks1790000000070';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE archive.person_links');
  }
}

const UP = [
  `CREATE TABLE archive.person_links (
    uscc text NOT NULL,
    record_id uuid NOT NULL,
    tie text NOT NULL CONSTRAINT person_links_tie_check CHECK (tie IN ('CONTROLS', 'LISTED')),
    role text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT person_links_pkey PRIMARY KEY (uscc, record_id, tie, role, hash)
  )`,
  `CREATE INDEX person_links_hash_idx ON archive.person_links (hash, tie)`,
  `GRANT SELECT, INSERT, DELETE ON archive.person_links TO chengxin_internal`,
];
