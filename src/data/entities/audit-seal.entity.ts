import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A seal over the events of some transactions (审计封存). Append-only. */
@Check('audit_seals_serial_check', 'serial > 0')
@Check('audit_seals_events_check', 'events > 0')
@Index('audit_seals_from_idx', ['fromTxid'])
@Entity({ schema: 'archive', name: 'audit_seals' })
export class AuditSealEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'audit_seals_pkey' })
  serial!: number;

  @Column('bigint', { name: 'from_txid' })
  fromTxid!: string;

  @Column('bigint', { name: 'until_txid' })
  untilTxid!: string;

  @Column('integer')
  events!: number;

  @Column('text')
  root!: string;

  @Column('text')
  previous!: string;

  @Column('text')
  hash!: string;

  @Column({ type: 'timestamptz', name: 'sealed_at', precision: 3 })
  sealedAt!: Date;

  /** Hashes of the events one after the other, 32 bytes each, so that a changed one can be named. */
  @Column('bytea')
  leaves!: Buffer;

  @Column('text')
  jws!: string;
}
