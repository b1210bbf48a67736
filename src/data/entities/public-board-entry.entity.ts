import { Check, Entity, Index, PrimaryColumn, Column } from 'typeorm';

/** Membership of a record that is in publication in an edition (公示红黑榜条目); gone with the record. */
@Check('board_entries_list_check', "list IN ('RED', 'BLACK', 'BAN')")
@Index('board_entries_edition_idx', ['editionId'])
@Entity({ schema: 'publication', name: 'board_entries' })
export class PublicBoardEntryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'board_entries_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'board_entries_pkey' })
  editionId!: string;

  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'board_entries_pkey' })
  recordId!: string;

  @Column('text')
  list!: string;
}
