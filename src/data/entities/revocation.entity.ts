import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A token or a subject trusted no more (令牌吊销). Append-only. */
@Check('revocations_kind_check', "kind IN ('TOKEN', 'SUBJECT')")
@Entity({ schema: 'archive', name: 'revocations' })
export class RevocationEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'revocations_pkey' })
  kind!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'revocations_pkey' })
  value!: string;

  @PrimaryColumn({
    type: 'timestamptz',
    name: 'revoked_at',
    precision: 3,
    primaryKeyConstraintName: 'revocations_pkey',
  })
  revokedAt!: Date;

  @Column('text', { name: 'revoked_by' })
  revokedBy!: string;

  @Column('text')
  reason!: string;
}
