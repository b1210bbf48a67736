import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What a department did about a task (惩戒反馈). Append-only; a correction is a further row. */
@Check('task_feedback_kind_check', "kind IN ('APPLY', 'RELEASE')")
@Check('task_feedback_serial_check', 'serial > 0')
@Entity({ schema: 'archive', name: 'task_feedback' })
export class TaskFeedbackEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'task_feedback_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'task_id', primaryKeyConstraintName: 'task_feedback_pkey' })
  taskId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'task_feedback_pkey' })
  kind!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'task_feedback_pkey' })
  serial!: number;

  @Column('text')
  result!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('bigint', { name: 'amount_fen', nullable: true })
  amountFen!: number | null;

  @Column('text', { name: 'document_number', nullable: true })
  documentNumber!: string | null;

  @Column('date', { name: 'done_on' })
  doneOn!: string;

  @Column('text', { name: 'matter_no', nullable: true })
  matterNo!: string | null;

  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason!: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at', precision: 3 })
  recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;
}
