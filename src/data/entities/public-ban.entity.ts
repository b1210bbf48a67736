import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A bidding ban in publication (公示禁止参加投标决定): on no list, but on boards as what it is. */
@Check('bans_days_check', 'public_until IS NULL OR public_from < public_until')
@Entity({ schema: 'publication', name: 'bans' })
export class PublicBanEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'bans_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'bans_pkey' })
  recordId!: string;

  @PrimaryColumn('date', { name: 'public_from', primaryKeyConstraintName: 'bans_pkey' })
  publicFrom!: string;

  @Column('date', { name: 'public_until', nullable: true })
  publicUntil!: string | null;

  @Column('text', { name: 'list_type' })
  listType!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('text')
  authority!: string;

  @Column('text', { name: 'document_number' })
  documentNumber!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;
}
