import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A public key of a department's service account (服务账号公钥). Retired, never deleted. */
@Check('service_keys_role_check', "role IN ('UPLOADER', 'PROCUREMENT')")
@Entity({ schema: 'archive', name: 'service_keys' })
export class ServiceKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'service_keys_pkey' })
  kid!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text')
  account!: string;

  @Column('text')
  role!: string;

  @Column('text', { name: 'public_key' })
  publicKey!: string;

  @Column({ type: 'timestamptz', name: 'registered_at', precision: 3 })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;

  @Column({ type: 'timestamptz', name: 'valid_until', precision: 3 })
  validUntil!: Date;

  @Column({ type: 'timestamptz', name: 'retired_at', precision: 3, nullable: true })
  retiredAt!: Date | null;
}
