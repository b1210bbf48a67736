import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a name of an enterprise is found and compared by (名称索引键). A projection of its facts. */
@Index('name_keys_name_idx', ['nameKey'])
@Index('name_keys_brand_idx', ['brandKey', 'trade'])
@Index('name_keys_sound_idx', ['sound', 'trade'])
@Index('name_keys_slips_idx', { synchronize: false })
@Entity({ schema: 'archive', name: 'name_keys' })
export class NameKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'name_keys_pkey' })
  uscc!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'name_keys_pkey' })
  normal!: string;

  @Column('boolean')
  current!: boolean;

  @Column('text', { name: 'name_key' })
  nameKey!: string;

  @Column('text')
  region!: string;

  @Column('text')
  brand!: string;

  @Column('text', { name: 'brand_key' })
  brandKey!: string;

  @Column('text')
  trade!: string;

  @Column('text')
  form!: string;

  @Column('text')
  branch!: string;

  @Column('text')
  sound!: string;

  @Column('text', { array: true })
  slips!: string[];

  @Column('smallint')
  version!: number;
}
