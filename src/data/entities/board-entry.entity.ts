import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An entry of an edition as it was in public when drafted (红黑榜原件条目). Append-only. */
@Check('board_entries_list_check', "list IN ('RED', 'BLACK', 'BAN')")
@Index('board_entries_position_uniq', ['editionId', 'position'], { unique: true })
@Entity({ schema: 'archive', name: 'board_entries' })
export class BoardEntryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'board_entries_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'board_entries_pkey' })
  editionId!: string;

  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'board_entries_pkey' })
  recordId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  list!: string;

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

  @Column('date', { name: 'public_from' })
  publicFrom!: string;

  @Column('date', { name: 'public_until', nullable: true })
  publicUntil!: string | null;
}
