import { Entity, PrimaryColumn } from 'typeorm';

/** A public name under one of its pairs of neighbouring characters (公示名称字组); derived from the names by the database itself. */
@Entity({ schema: 'publication', name: 'name_pairs' })
export class PublicNamePairEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'name_pairs_pkey' })
  pair!: string;

  @PrimaryColumn('integer', { name: 'name_length', primaryKeyConstraintName: 'name_pairs_pkey' })
  nameLength!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'name_pairs_pkey' })
  uscc!: string;

  @PrimaryColumn('text', { name: 'normal_name', primaryKeyConstraintName: 'name_pairs_pkey' })
  normalName!: string;
}
