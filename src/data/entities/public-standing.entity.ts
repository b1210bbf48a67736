import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Public standing by days (公示状况). */
@Check('standings_standing_check', "standing IN ('BLACK_LISTED', 'RED_LISTED', 'NOT_LISTED')")
@Check('standings_days_check', 'valid_until IS NULL OR valid_from < valid_until')
@Entity({ schema: 'publication', name: 'standings' })
export class PublicStandingEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'standings_pkey' })
  uscc!: string;

  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'standings_pkey' })
  validFrom!: string;

  @Column('text')
  standing!: string;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;
}
