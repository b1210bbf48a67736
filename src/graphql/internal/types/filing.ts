import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Severity } from '../../../domain/catalogue/types';
import type { DepartmentLevel } from '../../../domain/department';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { RecordKind } from '../../../domain/record/record-kind';
import { RECORD_STATES } from '../../../domain/rules/timeline';
import type { RecordState } from '../../../domain/rules/timeline';
import { ListTypeEnum, RecordKindEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';

/** State of a record on a day. */
export const RecordStateEnum = registerCodeTable(
  'RecordState',
  '记录效力状态。What a record amounts to on a day.',
  RECORD_STATES,
);
/** Severity of a negative item. */
export const SeverityEnum = registerCodeTable('Severity', '失信严重程度。Severity.', {
  SERIOUS: '严重。Serious.',
  GENERAL: '一般。General.',
  MINOR: '轻微。Minor.',
  NONE: '不属于失信信息。No negative item.',
});
/** Level of a department. */
export const DepartmentLevelEnum = registerCodeTable<DepartmentLevel>(
  'DepartmentLevel',
  '部门层级。Level of a department.',
  {
    CITY: '市级。City.',
    COUNTY: '县级。County.',
  },
);

@ObjectType('Competence', { description: '认定权限。A list type a department may list, and where.' })
export class CompetenceType {
  @Field(() => ListTypeEnum, { description: '名单类型。List type.' })
  listType!: string;

  @Field(() => String, { description: '行政区划代码。Region whose enterprises it may list.' })
  regionCode!: string;
}

@ObjectType('Department', { description: '部门。A source or implementing department.' })
export class DepartmentType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  code!: string;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => DepartmentLevelEnum, { description: '层级。Level.' })
  level!: DepartmentLevel;

  @Field(() => String, { description: '行政区划代码。Region code.' })
  regionCode!: string;

  @Field(() => ID, { nullable: true, description: '上级部门代码。Code of the department above.' })
  parentCode!: string | null;

  @Field(() => String, { description: '联系方式。How the public reaches it.' })
  contact!: string;

  @Field(() => [RecordKindEnum], { description: '目录授权：可报送的记录种类。Kinds it is entitled to upload.' })
  kinds!: readonly RecordKind[];

  @Field(() => [CompetenceType], { description: '认定权限。List types it may decide.' })
  competences!: readonly CompetenceType[];

  @Field(() => Boolean, { description: '是否可发布红黑榜。True when it may issue boards.' })
  issuesBoards!: boolean;

  @Field(() => [ID], { description: '实施的惩戒措施代码。Codes of the joint-punishment measures it carries out.' })
  measures!: readonly string[];
}

/** Provenance of every value of a record version. */
@ObjectType('Provenance', { description: '来源：记录每一栏目值的出处。Where every value of the record came from.' })
export class ProvenanceType {
  @Field(() => String, { nullable: true, description: '决定文号等来源文件编号。Number of the document.' })
  documentNumber!: string | null;

  @Field(() => ID, { description: '批次标识。Batch.' })
  batchId!: string;

  @Field(() => Int, { description: '批次内行号，自1起。Row of the batch, from 1.' })
  row!: number;

  @Field(() => InstantScalar, { description: '入库时刻。When the platform came to know it.' })
  receivedAt!: string;

  @Field(() => ID, { description: '操作人标识。Who uploaded it.' })
  recordedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: '变更原因；首版为 null。Reason of this version; null for the first.',
  })
  changeReason!: string | null;

  departmentCode!: string;
}

@ObjectType('WithdrawalNote', {
  description: '撤回情况及三日期限。When and why a record was withdrawn, and whether within three days.',
})
export class WithdrawalNoteType {
  @Field(() => String, { description: '理由。Why.' })
  reason!: string;

  @Field(() => LocalDateScalar, {
    description: '变更、撤销或查明之日。Day on which the change, revocation or finding was known.',
  })
  knownOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: '撤回期限：查明后三日。Last day to withdraw in time: three days after.',
  })
  dueOn!: LocalDate;

  @Field(() => InstantScalar, {
    description: '撤回入库时刻。When it was withdrawn here, and gone from the public side.',
  })
  withdrawnAt!: string;

  @Field(() => Boolean, { description: '是否按期撤回。True when withdrawn in time.' })
  inTime!: boolean;
}

@ObjectType('Filing', { description: '归档信息。Identity, provenance and effect of a record.' })
export class FilingType {
  @Field(() => ID, { description: '记录标识。Identity of the record.' })
  recordId!: string;

  @Field(() => RecordKindEnum, { description: '记录种类。Kind.' })
  kind!: RecordKind;

  @Field(() => Int, { description: '生效版本号。Version that holds.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: '待复核的新版本号。A newer version that waits for confirmation.' })
  pendingVersion!: number | null;

  @Field(() => RecordStateEnum, { description: '查询日效力状态。State on the day asked for.' })
  state!: RecordState;

  @Field(() => SeverityEnum, { nullable: true, description: '失信严重程度。Severity.' })
  severity!: Severity | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '届满次日。First day after its term, if known.' })
  endsOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '最早可修复日。First day on which repair may be granted.',
  })
  repairableFrom!: LocalDate | null;

  @Field(() => String, { nullable: true, description: '撤回理由。Why the source withdrew it.' })
  withdrawalReason!: string | null;

  @Field(() => WithdrawalNoteType, { nullable: true, description: '撤回情况。Withdrawal, if any.' })
  withdrawal!: WithdrawalNoteType | null;

  @Field(() => ProvenanceType, { description: '来源。Provenance.' })
  provenance!: ProvenanceType;
}
