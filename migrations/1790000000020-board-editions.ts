import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions of the board: originals and steps in the archive, append-only; what society may know of them in the publication. */
export class BoardEditions1790000000020 implements MigrationInterface {
  readonly name = 'BoardEditions1790000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE archive.departments ADD COLUMN issues_boards boolean NOT NULL DEFAULT false`,
  `CREATE TABLE archive.board_editions (
    edition_id uuid NOT NULL,
    department_code text NOT NULL,
    region_code text NOT NULL,
    title text NOT NULL,
    scope text[] NOT NULL,
    as_of date NOT NULL,
    known_at timestamptz(3) NOT NULL,
    digest text NOT NULL,
    CONSTRAINT board_editions_pkey PRIMARY KEY (edition_id)
  )`,
  `CREATE TABLE archive.board_entries (
    uscc text NOT NULL,
    edition_id uuid NOT NULL,
    record_id uuid NOT NULL,
    position integer NOT NULL,
    list text NOT NULL CONSTRAINT board_entries_list_check CHECK (list IN ('RED', 'BLACK', 'BAN')),
    list_type text NOT NULL,
    name text NOT NULL,
    region_code text,
    authority text NOT NULL,
    document_number text NOT NULL,
    department_code text NOT NULL,
    published_on date NOT NULL,
    public_from date NOT NULL,
    public_until date,
    CONSTRAINT board_entries_pkey PRIMARY KEY (uscc, edition_id, record_id)
  )`,
  `CREATE UNIQUE INDEX board_entries_position_uniq ON archive.board_entries (edition_id, position)`,
  `CREATE TABLE archive.board_steps (
    edition_id uuid NOT NULL,
    step integer NOT NULL,
    state text NOT NULL CONSTRAINT board_steps_state_check
      CHECK (state IN ('DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED')),
    taken_at timestamptz(3) NOT NULL,
    actor_id text NOT NULL,
    role text NOT NULL,
    department_code text NOT NULL,
    region_code text NOT NULL,
    year integer,
    number integer,
    notice_number text,
    reason text,
    CONSTRAINT board_steps_pkey PRIMARY KEY (edition_id, step),
    CONSTRAINT board_steps_number_uniq UNIQUE (department_code, region_code, year, number),
    CONSTRAINT board_steps_number_check CHECK ((state = 'PUBLISHED') = (year IS NOT NULL AND number IS NOT NULL)),
    CONSTRAINT board_steps_notice_check CHECK ((state = 'WITHDRAWN') = (notice_number IS NOT NULL))
  )`,
  ...['board_editions', 'board_entries', 'board_steps'].map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION archive.refuse_change()`,
  ),
  `GRANT SELECT, INSERT ON archive.board_editions, archive.board_entries, archive.board_steps TO chengxin_internal`,
  `CREATE TABLE publication.bans (
    uscc text NOT NULL,
    record_id uuid NOT NULL,
    public_from date NOT NULL,
    public_until date,
    list_type text NOT NULL,
    name text NOT NULL,
    region_code text,
    authority text NOT NULL,
    document_number text NOT NULL,
    department_code text NOT NULL,
    published_on date NOT NULL,
    CONSTRAINT bans_pkey PRIMARY KEY (uscc, record_id, public_from),
    CONSTRAINT bans_days_check CHECK (public_until IS NULL OR public_from < public_until)
  )`,
  `CREATE TABLE publication.board_editions (
    edition_id uuid NOT NULL,
    department_code text NOT NULL,
    region_code text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    scope text[] NOT NULL,
    as_of date NOT NULL,
    published_at timestamptz(3) NOT NULL,
    withdrawn_on date,
    withdrawal_notice text,
    withdrawal_reason text,
    CONSTRAINT board_editions_pkey PRIMARY KEY (edition_id),
    CONSTRAINT board_editions_withdrawal_check CHECK ((withdrawn_on IS NULL) = (withdrawal_notice IS NULL))
  )`,
  `CREATE INDEX board_editions_page_idx ON publication.board_editions (published_at, edition_id)`,
  `CREATE TABLE publication.board_entries (
    uscc text NOT NULL,
    edition_id uuid NOT NULL,
    record_id uuid NOT NULL,
    list text NOT NULL CONSTRAINT board_entries_list_check CHECK (list IN ('RED', 'BLACK', 'BAN')),
    CONSTRAINT board_entries_pkey PRIMARY KEY (uscc, edition_id, record_id)
  )`,
  `CREATE INDEX board_entries_edition_idx ON publication.board_entries (edition_id)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON publication.bans, publication.board_editions, publication.board_entries
     TO chengxin_internal`,
  `GRANT SELECT ON publication.bans, publication.board_editions, publication.board_entries TO chengxin_public`,
  // Bans already in publication, out of the finished files.
  `INSERT INTO publication.bans (uscc, record_id, public_from, public_until, list_type, name, region_code, authority,
          document_number, department_code, published_on)
   SELECT held.uscc, (ban->>'recordId')::uuid, (ban->'shown'->>'from')::date, (ban->'shown'->>'until')::date,
          ban->>'listType', held.file->>'name', held.file->>'regionCode', ban->>'authority', ban->>'decisionNumber',
          ban->>'departmentCode', (ban->>'publishedOn')::date
     FROM publication.files AS held, jsonb_array_elements(held.file->'listings') AS ban
    WHERE ban->>'effect' = 'BAN'`,
];

const DOWN = [
  `DROP TABLE publication.board_entries, publication.board_editions, publication.bans`,
  `DROP TABLE archive.board_steps, archive.board_entries, archive.board_editions`,
  `ALTER TABLE archive.departments DROP COLUMN issues_boards`,
];
