import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What became of a row of a file, and its corrections (已判定行). */
@Check('checked_rows_outcome_check', "outcome IN ('ACCEPTED', 'UNCHANGED', 'REFUSED', 'QUARANTINED')")
@Index('checked_rows_returned_idx', ['batchId', 'line'], { where: 'returned' })
@Entity({ schema: 'archive', name: 'checked_rows' })
export class CheckedRowEntity {
  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'checked_rows_pkey' })
  batchId!: string;

  @PrimaryColumn('integer', { name: 'row_number', primaryKeyConstraintName: 'checked_rows_pkey' })
  rowNumber!: number;

  @Column('integer')
  line!: number;

  @Column('text', { nullable: true })
  uscc!: string | null;

  @Column('text')
  outcome!: string;

  @Column('uuid', { name: 'record_id', nullable: true })
  recordId!: string | null;

  @Column('integer', { nullable: true })
  version!: number | null;

  @Column('jsonb')
  problems!: unknown;

  @Column('boolean')
  returned!: boolean;

  @Column('jsonb')
  corrections!: unknown;

  @Column({ type: 'timestamptz', name: 'closed_at', precision: 3, nullable: true })
  closedAt!: Date | null;
}
