import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of the file as sent, sealed (原始文件分块). */
@Entity({ schema: 'archive', name: 'upload_chunks' })
export class UploadChunkEntity {
  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'upload_chunks_pkey' })
  batchId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'upload_chunks_pkey' })
  serial!: number;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column({ type: 'timestamptz', name: 'received_at', precision: 3 })
  receivedAt!: Date;

  @Column('bytea')
  sealed!: Buffer;
}
