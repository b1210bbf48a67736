import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A public name under one of its parts (公示名称片段): two characters of the name, or three of its initials, which is the whole then, with
 * what a search may be narrowed by. The database derives them from the names by itself.
 */
@Entity({ schema: 'publication', name: 'name_parts' })
export class PublicNamePartEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'name_parts_pkey' })
  part!: string;

  @PrimaryColumn('integer', { name: 'name_length', primaryKeyConstraintName: 'name_parts_pkey' })
  nameLength!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'name_parts_pkey' })
  uscc!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'name_parts_pkey' })
  whole!: string;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('text', { name: 'industry_code', nullable: true })
  industryCode!: string | null;
}
