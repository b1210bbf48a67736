import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A department as society knows it (公示部门). */
@Entity({ schema: 'publication', name: 'departments' })
export class PublicDepartmentEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'departments_pkey' })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  level!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('text')
  contact!: string;
}
