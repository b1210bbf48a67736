import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How many records a department says a month should bring (应报数). */
@Check('declared_counts_month_check', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check('declared_counts_expected_check', 'expected >= 0')
@Entity({ schema: 'archive', name: 'declared_counts' })
export class DeclaredCountEntity {
  @PrimaryColumn('text', { name: 'department_code', primaryKeyConstraintName: 'declared_counts_pkey' })
  departmentCode!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'declared_counts_pkey' })
  month!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'declared_counts_pkey' })
  kind!: string;

  @Column('integer')
  expected!: number;

  @Column('text', { name: 'declared_by' })
  declaredBy!: string;

  @Column({ type: 'timestamptz', name: 'declared_at', precision: 3 })
  declaredAt!: Date;
}
