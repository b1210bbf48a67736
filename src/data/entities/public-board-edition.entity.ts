import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What society may know of an edition beside its entries of today (公示红黑榜): no totals, no hash of the original. */
@Check('board_editions_withdrawal_check', '(withdrawn_on IS NULL) = (withdrawal_notice IS NULL)')
@Index('board_editions_page_idx', ['publishedAt', 'editionId'])
@Entity({ schema: 'publication', name: 'board_editions' })
export class PublicBoardEditionEntity {
  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'board_editions_pkey' })
  editionId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('integer')
  year!: number;

  @Column('integer')
  number!: number;

  @Column('text')
  title!: string;

  @Column('text', { array: true })
  scope!: string[];

  @Column('date', { name: 'as_of' })
  asOf!: string;

  @Column({ type: 'timestamptz', name: 'published_at', precision: 3 })
  publishedAt!: Date;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;

  @Column('text', { name: 'withdrawal_notice', nullable: true })
  withdrawalNotice!: string | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;
}
