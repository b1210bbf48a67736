import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What society may learn of a certificate by its number (回执公开信息). @source rules.md R19 */
@Entity({ schema: 'publication', name: 'certificates' })
export class PublicCertificateEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'certificates_pkey' })
  number!: string;

  @Column({ type: 'timestamptz', name: 'issued_at', precision: 3 })
  issuedAt!: Date;

  @Column('boolean')
  superseded!: boolean;
}
