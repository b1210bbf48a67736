import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens and subjects that are trusted no more, and the public keys of departments' service accounts. */
export class Trust1790000000130 implements MigrationInterface {
  readonly name = 'Trust1790000000130';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE archive.service_keys');
    await runner.query('DROP TABLE archive.revocations');
  }
}

const UP = [
  `CREATE TABLE archive.revocations (
    kind text NOT NULL CONSTRAINT revocations_kind_check CHECK (kind IN ('TOKEN', 'SUBJECT')),
    value text NOT NULL,
    revoked_at timestamptz(3) NOT NULL,
    revoked_by text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT revocations_pkey PRIMARY KEY (kind, value, revoked_at)
  )`,
  `CREATE TABLE archive.service_keys (
    kid text NOT NULL CONSTRAINT service_keys_pkey PRIMARY KEY,
    department_code text NOT NULL,
    account text NOT NULL,
    role text NOT NULL CONSTRAINT service_keys_role_check CHECK (role IN ('UPLOADER', 'PROCUREMENT')),
    public_key text NOT NULL,
    registered_at timestamptz(3) NOT NULL,
    registered_by text NOT NULL,
    valid_until timestamptz(3) NOT NULL,
    retired_at timestamptz(3)
  )`,
  'GRANT SELECT, INSERT ON archive.revocations TO chengxin_internal',
  'GRANT SELECT, INSERT, UPDATE (retired_at) ON archive.service_keys TO chengxin_internal',
];
