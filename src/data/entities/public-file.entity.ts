import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The finished public file of an enterprise (公示档案). */
@Index('files_next_end_idx', ['nextEnd'])
@Entity({ schema: 'publication', name: 'files' })
export class PublicFileEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'files_pkey' })
  uscc!: string;

  @Column({ type: 'timestamptz', name: 'published_at', precision: 3 })
  publishedAt!: Date;

  @Column('text', { name: 'catalogue_version' })
  catalogueVersion!: string;

  @Column('date', { name: 'next_end', nullable: true })
  nextEnd!: string | null;

  @Column('jsonb')
  file!: unknown;
}
