import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Which edition of a small public table is in force (公示参考表版本); another one with every change of it. */
@Check('versions_table_check', "of_table IN ('departments')")
@Entity({ schema: 'publication', name: 'versions' })
export class PublicVersionEntity {
  @PrimaryColumn('text', { name: 'of_table', primaryKeyConstraintName: 'versions_pkey' })
  ofTable!: string;

  @Column('uuid')
  version!: string;
}
