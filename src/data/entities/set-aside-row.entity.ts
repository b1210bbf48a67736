import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row that was refused or quarantined (退回或暂存的行). */
@Check('set_aside_rows_outcome_check', "outcome IN ('REFUSED', 'QUARANTINED')")
@Index('set_aside_rows_uscc_idx', ['uscc'])
@Index('set_aside_rows_department_idx', ['departmentCode', 'setAsideAt'])
@Entity({ schema: 'archive', name: 'set_aside_rows' })
export class SetAsideRowEntity {
  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'set_aside_rows_pkey' })
  batchId!: string;

  @PrimaryColumn('integer', { name: 'row_number', primaryKeyConstraintName: 'set_aside_rows_pkey' })
  rowNumber!: number;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  uscc!: string | null;

  @Column('uuid', { name: 'record_id', nullable: true })
  recordId!: string | null;

  @Column('text')
  outcome!: string;

  @Column('jsonb')
  problems!: unknown;

  @Column('bytea', { name: 'sealed_row', nullable: true })
  sealedRow!: Buffer | null;

  @Column({ type: 'timestamptz', name: 'set_aside_at', precision: 3 })
  setAsideAt!: Date;

  /** When a corrected row took its place. */
  @Column({ type: 'timestamptz', name: 'closed_at', precision: 3, nullable: true })
  closedAt!: Date | null;

  /** Batch of the corrected row. */
  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;
}
