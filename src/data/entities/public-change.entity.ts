import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The newest transactions that changed the publication (公示变更标记): whoever sees the same ones sees the same publication. */
@Entity({ schema: 'publication', name: 'changes' })
export class PublicChangeEntity {
  @PrimaryColumn('uuid', { name: 'change_id', primaryKeyConstraintName: 'changes_pkey' })
  changeId!: string;

  @Column('bigint')
  transaction!: string;
}
