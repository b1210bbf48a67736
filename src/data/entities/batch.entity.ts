import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A batch of rows and its receipt (批次). Append-only. */
@Unique('batches_key_uniq', ['departmentCode', 'batchKey'])
@Check('batches_counts_check', 'received = accepted + unchanged + refused + quarantined')
@Index('batches_department_idx', ['departmentCode', 'receivedAt', 'batchId'])
@Entity({ schema: 'archive', name: 'batches' })
export class BatchEntity {
  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'batches_pkey' })
  batchId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text', { name: 'batch_key' })
  batchKey!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  policy!: string;

  @Column('text', { name: 'request_digest' })
  requestDigest!: string;

  @Column('text', { name: 'actor_id' })
  actorId!: string;

  @Column({ type: 'timestamptz', name: 'received_at', precision: 3 })
  receivedAt!: Date;

  @Column('integer')
  received!: number;

  @Column('integer')
  accepted!: number;

  @Column('integer')
  unchanged!: number;

  @Column('integer')
  refused!: number;

  @Column('integer')
  quarantined!: number;

  @Column('jsonb')
  receipt!: unknown;
}
