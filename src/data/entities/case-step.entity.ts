import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A step of a case (办理步骤). Append-only. */
@Check('case_steps_serial_check', 'serial > 0')
@Index('case_steps_listing_idx', ['listingId'], { where: 'listing_id IS NOT NULL' })
@Entity({ schema: 'archive', name: 'case_steps' })
export class CaseStepEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'case_steps_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_steps_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_steps_pkey' })
  serial!: number;

  @Column('text')
  step!: string;

  @Column('jsonb')
  content!: unknown;

  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('uuid', { name: 'listing_id', nullable: true })
  listingId!: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at', precision: 3 })
  recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;
}
