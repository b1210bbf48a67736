import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An enterprise's consent to a bank (企业授权). Append-only. */
@Check('consents_kinds_check', 'cardinality(kinds) > 0')
@Check('consents_form_check', "form IN ('ONLINE', 'PAPER')")
@Check('consents_paper_check', "(form = 'PAPER') = (paper IS NOT NULL)")
@Index('consents_bank_idx', ['bankUscc', 'givenAt', 'consentId'])
@Entity({ schema: 'archive', name: 'consents' })
export class ConsentEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'consents_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'consent_id', primaryKeyConstraintName: 'consents_pkey' })
  consentId!: string;

  @Column('text', { name: 'bank_uscc' })
  bankUscc!: string;

  @Column('text', { name: 'bank_name' })
  bankName!: string;

  @Column('text', { array: true })
  kinds!: string[];

  @Column('date')
  until!: string;

  @Column('text')
  form!: string;

  @Column('jsonb', { nullable: true })
  paper!: unknown;

  @Column({ type: 'timestamptz', name: 'given_at', precision: 3 })
  givenAt!: Date;

  @Column('text', { name: 'entered_by' })
  enteredBy!: string;

  @Column('text', { name: 'department_code', nullable: true })
  departmentCode!: string | null;
}

/** What took a consent back (撤销授权). Append-only. */
@Entity({ schema: 'archive', name: 'consent_revocations' })
export class ConsentRevocationEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'consent_revocations_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'consent_id', primaryKeyConstraintName: 'consent_revocations_pkey' })
  consentId!: string;

  @Column({ type: 'timestamptz', name: 'revoked_at', precision: 3 })
  revokedAt!: Date;

  @Column('text', { name: 'revoked_by' })
  revokedBy!: string;

  @Column('text', { name: 'department_code', nullable: true })
  departmentCode!: string | null;
}
