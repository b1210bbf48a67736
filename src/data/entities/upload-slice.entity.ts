import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rows as read from the file, some hundred together, sealed (原始行分片). */
@Entity({ schema: 'archive', name: 'upload_slices' })
export class UploadSliceEntity {
  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'upload_slices_pkey' })
  batchId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'upload_slices_pkey' })
  serial!: number;

  @Column('bytea')
  sealed!: Buffer;
}
