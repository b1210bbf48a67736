import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A certificate of a check, or of one supplier in it (信用核查回执); place 0 is the whole check. Append-only. */
@Check('certificates_place_check', 'place >= 0')
@Check('certificates_number_check', "number ~ '^[0-9a-f]{32}$'")
@Unique('certificates_number_uniq', ['number'])
@Entity({ schema: 'archive', name: 'certificates' })
export class CertificateEntity {
  @PrimaryColumn('uuid', { name: 'check_id', primaryKeyConstraintName: 'certificates_pkey' })
  checkId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'certificates_pkey' })
  place!: number;

  @Column('text')
  number!: string;

  @Column({ type: 'timestamptz', name: 'issued_at', precision: 3 })
  issuedAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt!: Date;

  @Column('text', { name: 'key_id' })
  keyId!: string;

  @Column('text')
  jws!: string;
}
