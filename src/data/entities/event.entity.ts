import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An audit event (审计事件). Append-only. */
@Check('events_outcome_check', "outcome IN ('DONE', 'REFUSED')")
@Index('events_uscc_idx', ['uscc', 'occurredAt'])
@Index('events_department_idx', ['departmentCode', 'occurredAt'])
@Index('events_order_idx', ['txid', 'eventId'])
@Index('events_time_idx', ['occurredAt', 'eventId'])
@Index('events_actor_idx', ['actorId', 'occurredAt'])
@Entity({ schema: 'archive', name: 'events' })
export class EventEntity {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'events_pkey' })
  eventId!: string;

  @Column({ type: 'timestamptz', name: 'occurred_at', precision: 3 })
  occurredAt!: Date;

  @Column('text', { name: 'actor_id' })
  actorId!: string;

  @Column('text')
  role!: string;

  @Column('text', { name: 'department_code', nullable: true })
  departmentCode!: string | null;

  @Column('text')
  action!: string;

  @Column('text')
  outcome!: string;

  @Column('text', { nullable: true })
  purpose!: string | null;

  @Column('text', { name: 'matter_no', nullable: true })
  matterNo!: string | null;

  @Column('text', { nullable: true })
  uscc!: string | null;

  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId!: string | null;

  @Column('jsonb')
  details!: unknown;

  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;

  /** Transaction that wrote it. */
  @Column('bigint', { default: () => 'archive.this_transaction()' })
  txid!: string;
}
