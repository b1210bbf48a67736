import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of a public list (公示名单条目). */
@Check('list_entries_list_check', "list IN ('RED', 'BLACK', 'ABNORMAL_OPERATION')")
@Check('list_entries_days_check', 'public_until IS NULL OR public_from < public_until')
@Index('list_entries_page_idx', ['list', 'publishedOn', 'uscc', 'recordId'])
@Entity({ schema: 'publication', name: 'list_entries' })
export class PublicListEntryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'list_entries_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'list_entries_pkey' })
  recordId!: string;

  @PrimaryColumn('date', { name: 'public_from', primaryKeyConstraintName: 'list_entries_pkey' })
  publicFrom!: string;

  @Column('text')
  list!: string;

  @Column('date', { name: 'public_until', nullable: true })
  publicUntil!: string | null;

  @Column('text', { name: 'list_type' })
  listType!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('text', { name: 'industry_code', nullable: true })
  industryCode!: string | null;

  @Column('text')
  authority!: string;

  @Column('text', { name: 'document_number' })
  documentNumber!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;
}
