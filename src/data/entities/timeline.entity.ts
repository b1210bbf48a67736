import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The timeline of an enterprise as held from an instant on (信用状况时间线). Append-only. */
@Entity({ schema: 'archive', name: 'timelines' })
export class TimelineEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'timelines_pkey' })
  uscc!: string;

  @PrimaryColumn({ type: 'timestamptz', name: 'known_from', precision: 3, primaryKeyConstraintName: 'timelines_pkey' })
  knownFrom!: Date;

  @Column('text', { name: 'catalogue_version' })
  catalogueVersion!: string;

  @Column('jsonb')
  timeline!: unknown;

  @Column('text')
  digest!: string;
}
