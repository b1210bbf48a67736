import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A file on its way from the upload door to the archive (文件上传任务). */
@Check(
  'upload_jobs_state_check',
  "state IN ('RECEIVED', 'CHECKING', 'CHECKED', 'COMMITTING', 'DONE', 'FAILED', 'CANCELLED')",
)
@Check('upload_jobs_step_check', "step IN ('READ', 'CHECK', 'COMMIT')")
@Unique('upload_jobs_key_uniq', ['departmentCode', 'batchKey'])
@Index('upload_jobs_department_idx', ['departmentCode', 'receivedAt', 'batchId'])
@Index('upload_jobs_open_idx', ['receivedAt'], { where: "state IN ('RECEIVED', 'CHECKING', 'COMMITTING')" })
@Entity({ schema: 'archive', name: 'upload_jobs' })
export class UploadJobEntity {
  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'upload_jobs_pkey' })
  batchId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text', { name: 'batch_key' })
  batchKey!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  policy!: string;

  @Column('jsonb')
  options!: unknown;

  @Column('text', { name: 'actor_id' })
  actorId!: string;

  @Column('text', { name: 'actor_role' })
  actorRole!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'timestamptz', name: 'received_at', precision: 3 })
  receivedAt!: Date;

  @Column('bigint')
  bytes!: string;

  @Column('text')
  sha256!: string;

  @Column('text')
  state!: string;

  @Column('text')
  step!: string;

  @Column({ type: 'timestamptz', name: 'step_started_at', precision: 3, nullable: true })
  stepStartedAt!: Date | null;

  @Column('integer', { name: 'step_started_rows' })
  stepStartedRows!: number;

  @Column('integer', { name: 'rows_done' })
  rowsDone!: number;

  @Column('integer', { name: 'rows_total', nullable: true })
  rowsTotal!: number | null;

  @Column('text', { name: 'checked_through', nullable: true })
  checkedThrough!: string | null;

  @Column('jsonb', { nullable: true })
  report!: unknown;

  @Column('jsonb')
  findings!: unknown;

  @Column('jsonb', { nullable: true })
  counts!: unknown;

  @Column('jsonb')
  impact!: unknown;

  @Column('jsonb', { nullable: true })
  problem!: unknown;

  @Column('text', { name: 'committer_id', nullable: true })
  committerId!: string | null;

  @Column('text', { name: 'committer_role', nullable: true })
  committerRole!: string | null;

  @Column('boolean', { name: 'cancel_asked' })
  cancelAsked!: boolean;

  @Column('text', { name: 'lease_by', nullable: true })
  leaseBy!: string | null;

  @Column({ type: 'timestamptz', name: 'lease_until', precision: 3, nullable: true })
  leaseUntil!: Date | null;

  @Column('integer')
  attempts!: number;

  @Column('text', { name: 'outcome_sha256', nullable: true })
  outcomeSha256!: string | null;

  @Column({ type: 'timestamptz', name: 'finished_at', precision: 3, nullable: true })
  finishedAt!: Date | null;

  @Column('boolean', { name: 'original_kept' })
  originalKept!: boolean;
}
