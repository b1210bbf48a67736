import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A check of suppliers (供应商核查). Append-only. */
@Check('checks_suppliers_check', 'suppliers > 0')
@Index('checks_department_idx', ['departmentCode', 'madeAt', 'checkId'])
@Entity({ schema: 'archive', name: 'checks' })
export class CheckEntity {
  @PrimaryColumn('uuid', { name: 'check_id', primaryKeyConstraintName: 'checks_pkey' })
  checkId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text', { name: 'actor_id' })
  actorId!: string;

  @Column('text')
  role!: string;

  @Column('text')
  purpose!: string;

  @Column('text', { name: 'matter_no' })
  matterNo!: string;

  @Column('text', { name: 'project_number' })
  projectNumber!: string;

  @Column('jsonb')
  project!: unknown;

  @Column('date', { name: 'as_of' })
  asOf!: string;

  @Column({ type: 'timestamptz', name: 'made_at', precision: 3 })
  madeAt!: Date;

  @Column('text', { name: 'catalogue_version' })
  catalogueVersion!: string;

  @Column('integer')
  suppliers!: number;

  @Column('jsonb')
  counts!: unknown;

  @Column('jsonb')
  sources!: unknown;
}
