import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An edition of the board as drafted (红黑榜原件). Append-only. */
@Entity({ schema: 'archive', name: 'board_editions' })
export class BoardEditionEntity {
  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'board_editions_pkey' })
  editionId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('text')
  title!: string;

  @Column('text', { array: true })
  scope!: string[];

  @Column('date', { name: 'as_of' })
  asOf!: string;

  @Column({ type: 'timestamptz', name: 'known_at', precision: 3 })
  knownAt!: Date;

  @Column('text')
  digest!: string;
}
