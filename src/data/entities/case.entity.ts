import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A case of listing (名单列入案件). Append-only. */
@Check('cases_uscc_check', "uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'")
@Index('cases_id_idx', ['caseId'])
@Index('cases_department_idx', ['departmentCode', 'caseId'])
@Entity({ schema: 'archive', name: 'cases' })
export class CaseEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'cases_pkey' })
  uscc!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'cases_pkey' })
  caseId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  @Column('text', { name: 'list_type' })
  listType!: string;

  @Column('text', { name: 'notice_number' })
  noticeNumber!: string;

  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 })
  openedAt!: Date;

  @Column('text', { name: 'opened_by' })
  openedBy!: string;
}
