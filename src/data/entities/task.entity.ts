import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A measure to carry out, and to release, for one stretch of a listing (联合惩戒任务). Kept in step with the timeline. */
@Check(
  'tasks_release_check',
  '(release_on IS NULL) = (until_day IS NULL) AND (release_on IS NULL) = (release_due_on IS NULL)',
)
@Index('tasks_id_idx', ['taskId'])
@Index('tasks_record_idx', ['recordId'])
@Index('tasks_apply_idx', ['departmentCode', 'applyDueOn', 'taskId'])
@Index('tasks_release_idx', ['departmentCode', 'releaseDueOn', 'taskId'], { where: 'release_on IS NOT NULL' })
@Entity({ schema: 'archive', name: 'tasks' })
export class TaskEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tasks_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'task_id', primaryKeyConstraintName: 'tasks_pkey' })
  taskId!: string;

  @Column('uuid', { name: 'record_id' })
  recordId!: string;

  @Column('text', { name: 'measure_code' })
  measureCode!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('date', { name: 'from_day' })
  fromDay!: string;

  @Column('date', { name: 'until_day', nullable: true })
  untilDay!: string | null;

  @Column('date', { name: 'apply_on' })
  applyOn!: string;

  @Column('date', { name: 'apply_due_on' })
  applyDueOn!: string;

  @Column('date', { name: 'release_on', nullable: true })
  releaseOn!: string | null;

  @Column('date', { name: 'release_due_on', nullable: true })
  releaseDueOn!: string | null;
}
