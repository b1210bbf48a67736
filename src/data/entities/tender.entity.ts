import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A tender under two looks (招标采购项目). Append-only, like everything of it. */
@Unique('tenders_number_uniq', ['departmentCode', 'number'])
@Entity({ schema: 'archive', name: 'tenders' })
export class TenderEntity {
  @PrimaryColumn('uuid', { name: 'tender_id', primaryKeyConstraintName: 'tenders_pkey' })
  tenderId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text')
  number!: string;

  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 })
  openedAt!: Date;

  @Column('text', { name: 'opened_by' })
  openedBy!: string;

  @Column('jsonb')
  papers!: unknown;
}

/** A bidder, or a member of a consortium (投标人、联合体成员). */
@Check('tender_bidders_member_check', 'member > 0')
@Check('tender_bidders_bidder_check', 'bidder > 0')
@Entity({ schema: 'archive', name: 'tender_bidders' })
export class TenderBidderEntity {
  @PrimaryColumn('uuid', { name: 'tender_id', primaryKeyConstraintName: 'tender_bidders_pkey' })
  tenderId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'tender_bidders_pkey' })
  member!: number;

  @Column('integer')
  bidder!: number;

  @Column('text', { nullable: true })
  uscc!: string | null;

  @Column('text', { nullable: true })
  name!: string | null;
}

/** A look at all bidders (核查轮次). */
@Check('tender_looks_serial_check', 'serial > 0')
@Entity({ schema: 'archive', name: 'tender_looks' })
export class TenderLookEntity {
  @PrimaryColumn('uuid', { name: 'tender_id', primaryKeyConstraintName: 'tender_looks_pkey' })
  tenderId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'tender_looks_pkey' })
  serial!: number;

  @Column('uuid', { name: 'check_id' })
  checkId!: string;

  @Column({ type: 'timestamptz', name: 'taken_at', precision: 3 })
  takenAt!: Date;

  @Column('text', { name: 'taken_by' })
  takenBy!: string;
}

/** What the national channels answered about a bidder (国家渠道查询结果). */
@Check('national_results_outcome_check', "outcome IN ('NOTHING_FOUND', 'FOUND')")
@Entity({ schema: 'archive', name: 'national_results' })
export class NationalResultEntity {
  @PrimaryColumn('uuid', { name: 'tender_id', primaryKeyConstraintName: 'national_results_pkey' })
  tenderId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'national_results_pkey' })
  member!: number;

  @PrimaryColumn({
    type: 'timestamptz',
    name: 'attached_at',
    precision: 3,
    primaryKeyConstraintName: 'national_results_pkey',
  })
  attachedAt!: Date;

  @Column('text', { name: 'attached_by' })
  attachedBy!: string;

  @Column('text')
  channel!: string;

  @Column('text')
  outcome!: string;

  @Column('date', { name: 'queried_on' })
  queriedOn!: string;

  @Column('text', { nullable: true })
  note!: string | null;
}

/** The award (定标). */
@Entity({ schema: 'archive', name: 'tender_awards' })
export class TenderAwardEntity {
  @PrimaryColumn('uuid', { name: 'tender_id', primaryKeyConstraintName: 'tender_awards_pkey' })
  tenderId!: string;

  @Column('integer')
  bidder!: number;

  @Column('integer')
  look!: number;

  @Column({ type: 'timestamptz', name: 'awarded_at', precision: 3 })
  awardedAt!: Date;

  @Column('text', { name: 'awarded_by' })
  awardedBy!: string;

  @Column('date', { name: 'contract_ends_on' })
  contractEndsOn!: string;
}
