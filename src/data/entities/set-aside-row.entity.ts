import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row that was refused or quarantined (退回或暂存的行). */
@Check('set_aside_rows_outcome_check', "outcome IN ('REFUSED', 'QUARANTINED')")
@Index('set_aside_rows_uscc_idx', ['uscc'])
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
}
