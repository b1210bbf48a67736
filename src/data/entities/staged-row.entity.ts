import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row read and waiting to be decided (待判定行). */
@Entity({ schema: 'archive', name: 'staged_rows' })
export class StagedRowEntity {
  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'staged_rows_pkey' })
  batchId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'staged_rows_pkey' })
  uscc!: string;

  @PrimaryColumn('integer', { name: 'row_number', primaryKeyConstraintName: 'staged_rows_pkey' })
  rowNumber!: number;

  @Column('integer')
  line!: number;

  @Column('integer', { name: 'original_line', nullable: true })
  originalLine!: number | null;

  @Column('jsonb', { nullable: true })
  content!: unknown;

  @Column('text', { name: 'change_reason', nullable: true })
  changeReason!: string | null;

  @Column('jsonb')
  findings!: unknown;
}
