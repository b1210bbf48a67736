import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A source or implementing department (部门). */
@Check('departments_level_check', "level IN ('CITY', 'COUNTY')")
@Entity({ schema: 'archive', name: 'departments' })
export class DepartmentEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'departments_pkey' })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  level!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('text', { name: 'parent_code', nullable: true })
  parentCode!: string | null;

  @Column('text')
  contact!: string;

  @Column('text', { array: true })
  kinds!: string[];

  @Column('jsonb')
  competences!: unknown;

  @Column('boolean', { name: 'issues_boards', default: false })
  issuesBoards!: boolean;

  @Column('text', { array: true, default: [] })
  measures!: string[];
}
