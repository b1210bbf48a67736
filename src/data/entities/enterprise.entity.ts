import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An enterprise as writers lock it and search finds it (企业). A projection of its facts. */
@Check('enterprises_uscc_check', "uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'")
@Check('enterprises_state_check', "state IN ('PROVISIONAL', 'REGISTERED')")
@Index('enterprises_grams_idx', { synchronize: false })
@Index('enterprises_order_idx', { synchronize: false })
@Entity({ schema: 'archive', name: 'enterprises' })
export class EnterpriseEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'enterprises_pkey' })
  uscc!: string;

  @Column('text')
  name!: string;

  @Column('text')
  state!: string;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('text', { name: 'industry_code', nullable: true })
  industryCode!: string | null;

  @Column('text', { array: true })
  names!: string[];

  @Column('text', { array: true })
  grams!: string[];

  @Column({ type: 'timestamptz', name: 'last_recorded_at', precision: 3, nullable: true })
  lastRecordedAt!: Date | null;
}
