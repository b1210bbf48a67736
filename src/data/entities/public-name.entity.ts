import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A name an enterprise can be found by (公示名称). */
@Index('names_registered_idx', { synchronize: false })
@Index('names_provisional_idx', { synchronize: false })
@Index('names_without_initials_idx', ['uscc', 'normalName'], { where: 'initials IS NULL' })
@Entity({ schema: 'publication', name: 'names' })
export class PublicNameEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'names_pkey' })
  uscc!: string;

  @PrimaryColumn('text', { name: 'normal_name', primaryKeyConstraintName: 'names_pkey' })
  normalName!: string;

  @Column('text')
  name!: string;

  @Column('integer', { name: 'name_length' })
  nameLength!: number;

  @Column('boolean')
  current!: boolean;

  /** First letters of how it is read; null until they were worked out after an upgrade. */
  @Column('text', { nullable: true })
  initials!: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('text', { name: 'industry_code', nullable: true })
  industryCode!: string | null;
}
