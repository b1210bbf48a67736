import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** By how much the event log's transaction numbers run ahead of the database's own (审计事务号偏移): 0 but after a restore. One row. */
@Check('log_origin_only_check', 'only_row')
@Check('log_origin_shift_check', 'shift >= 0')
@Entity({ schema: 'archive', name: 'log_origin' })
export class LogOriginEntity {
  @PrimaryColumn('boolean', { name: 'only_row', primaryKeyConstraintName: 'log_origin_pkey', default: true })
  onlyRow!: boolean;

  @Column('bigint')
  shift!: string;
}
