import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A version of a record, or a mark on one (事实). Append-only. */
@Check('facts_uscc_check', "uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'")
@Check('facts_version_check', 'version > 0')
@Index('facts_batch_idx', ['batchId', 'rowNumber'])
@Index('facts_record_idx', ['recordId'])
@Index('facts_target_idx', ['targetRecordId'], { where: 'target_record_id IS NOT NULL' })
@Index('facts_department_idx', ['departmentCode', 'recordedAt'])
@Index('facts_listings_idx', ['departmentCode', 'recordedAt', 'recordId'], { where: "kind = 'LISTING'" })
@Entity({ schema: 'archive', name: 'facts' })
export class FactEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'facts_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'facts_pkey' })
  recordId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'facts_pkey' })
  version!: number;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('jsonb')
  content!: unknown;

  @Column('text', { name: 'content_digest' })
  contentDigest!: string;

  @Column('text', { name: 'change_reason', nullable: true })
  changeReason!: string | null;

  @Column('uuid', { name: 'target_record_id', nullable: true })
  targetRecordId!: string | null;

  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('integer', { name: 'row_number' })
  rowNumber!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at', precision: 3 })
  recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;
}
