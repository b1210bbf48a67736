import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a check found of one supplier (核查结果). Append-only. */
@Check('check_results_place_check', 'place > 0')
@Index('check_results_uscc_idx', ['uscc', 'checkId'])
@Entity({ schema: 'archive', name: 'check_results' })
export class CheckResultEntity {
  @PrimaryColumn('uuid', { name: 'check_id', primaryKeyConstraintName: 'check_results_pkey' })
  checkId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'check_results_pkey' })
  place!: number;

  @Column('text', { nullable: true })
  uscc!: string | null;

  @Column('text')
  verdict!: string;

  @Column('jsonb')
  found!: unknown;
}
