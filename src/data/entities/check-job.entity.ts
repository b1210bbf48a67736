import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A long list of suppliers on its way to a check (批量核查任务). */
@Check('check_jobs_suppliers_check', 'suppliers > 0')
@Check('check_jobs_state_check', "state IN ('RECEIVED', 'CHECKING', 'DONE', 'FAILED', 'CANCELLED')")
@Index('check_jobs_waiting_idx', ['receivedAt'], { where: '(finished_at IS NULL)' })
@Entity({ schema: 'archive', name: 'check_jobs' })
export class CheckJobEntity {
  @PrimaryColumn('uuid', { name: 'check_id', primaryKeyConstraintName: 'check_jobs_pkey' })
  checkId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text', { name: 'actor_id' })
  actorId!: string;

  @Column('text', { name: 'actor_role' })
  actorRole!: string;

  @Column('jsonb')
  question!: unknown;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('integer')
  suppliers!: number;

  @Column('integer', { default: 0 })
  done!: number;

  @Column('text', { default: 'RECEIVED' })
  state!: string;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  problem!: string | null;

  @Column('boolean', { name: 'cancel_asked', default: false })
  cancelAsked!: boolean;

  @Column({ type: 'timestamptz', name: 'received_at', precision: 3 })
  receivedAt!: Date;

  @Column({ type: 'timestamptz', name: 'started_at', precision: 3, nullable: true })
  startedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'finished_at', precision: 3, nullable: true })
  finishedAt!: Date | null;

  @Column('text', { name: 'lease_by', nullable: true })
  leaseBy!: string | null;

  @Column({ type: 'timestamptz', name: 'lease_until', precision: 3, nullable: true })
  leaseUntil!: Date | null;
}

/** Some suppliers of a long list (待核查名单分段), until the check is made. */
@Entity({ schema: 'archive', name: 'check_job_slices' })
export class CheckJobSliceEntity {
  @PrimaryColumn('uuid', { name: 'check_id', primaryKeyConstraintName: 'check_job_slices_pkey' })
  checkId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'check_job_slices_pkey' })
  slice!: number;

  @Column('jsonb')
  suppliers!: unknown;
}
