import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A step of an edition: who did what when (红黑榜办理步骤). Append-only; the last one is the edition's state. */
@Check('board_steps_state_check', "state IN ('DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED')")
@Check('board_steps_number_check', "(state = 'PUBLISHED') = (year IS NOT NULL AND number IS NOT NULL)")
@Check('board_steps_notice_check', "(state = 'WITHDRAWN') = (notice_number IS NOT NULL)")
@Unique('board_steps_number_uniq', ['departmentCode', 'regionCode', 'year', 'number'])
@Entity({ schema: 'archive', name: 'board_steps' })
export class BoardStepEntity {
  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'board_steps_pkey' })
  editionId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'board_steps_pkey' })
  step!: number;

  @Column('text')
  state!: string;

  @Column({ type: 'timestamptz', name: 'taken_at', precision: 3 })
  takenAt!: Date;

  @Column('text', { name: 'actor_id' })
  actorId!: string;

  @Column('text')
  role!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('integer', { nullable: true })
  year!: number | null;

  @Column('integer', { nullable: true })
  number!: number | null;

  @Column('text', { name: 'notice_number', nullable: true })
  noticeNumber!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;
}
