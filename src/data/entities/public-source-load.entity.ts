import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a department last sent a kind of record (来源更新时间). */
@Entity({ schema: 'publication', name: 'source_loads' })
export class PublicSourceLoadEntity {
  @PrimaryColumn('text', { name: 'department_code', primaryKeyConstraintName: 'source_loads_pkey' })
  departmentCode!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'source_loads_pkey' })
  kind!: string;

  @Column({ type: 'timestamptz', name: 'last_received_at', precision: 3 })
  lastReceivedAt!: Date;
}
