import { Check, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person's tie to an enterprise, by keyed hash (人员关联). Kept in step with the facts. */
@Check('person_links_tie_check', "tie IN ('CONTROLS', 'LISTED')")
@Index('person_links_hash_idx', ['hash', 'tie'])
@Entity({ schema: 'archive', name: 'person_links' })
export class PersonLinkEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_links_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'person_links_pkey' })
  recordId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_links_pkey' })
  tie!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_links_pkey' })
  role!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_links_pkey' })
  hash!: string;
}
