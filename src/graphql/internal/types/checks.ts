import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { CheckPurpose } from '../../../domain/check/check-purpose';
import type { SourceState } from '../../../domain/check/check-sources';
import { SOURCE_STATES } from '../../../domain/check/check-sources';
import type { Verdict } from '../../../domain/check/verdict';
import type { ListTypeCode } from '../../../domain/record/kinds/listing';
import type { RecordKind } from '../../../domain/record/record-kind';
import { ListTypeEnum, RecordKindEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { CheckPurposeEnum } from './check-inputs';
import { VerdictEnum, CheckResultType } from './check-result';

/** State of a source. */
export const SourceStateEnum = registerCodeTable<SourceState>(
  'SourceState',
  '来源状态。How fresh a source is.',
  SOURCE_STATES,
);

@ObjectType('CheckSource', { description: '核查来源。A source that was consulted.' })
export class CheckSourceType {
  @Field(() => ID, { description: '部门代码。Department.' })
  departmentCode!: string;

  @Field(() => String, { description: '部门名称。Its name.' })
  departmentName!: string;

  @Field(() => RecordKindEnum, { description: '记录种类。Kind of record.' })
  kind!: RecordKind;

  @Field(() => [ListTypeEnum], { description: '涉及的名单类型。List types that matter.' })
  listTypes!: readonly ListTypeCode[];

  @Field(() => InstantScalar, { nullable: true, description: '最近报送时刻。Last load; null when there was none.' })
  lastReceivedAt!: string | null;

  @Field(() => SourceStateEnum, { description: '状态。State.' })
  state!: SourceState;
}

@ObjectType('VerdictCount', { description: '结论计数。Suppliers with a verdict.' })
export class VerdictCountType {
  @Field(() => VerdictEnum, { description: '结论。Verdict.' })
  verdict!: Verdict;

  @Field(() => Int, { description: '户数。Suppliers.' })
  suppliers!: number;
}

@ObjectType('SupplierCheck', { description: '供应商信用核查。A check of suppliers.' })
export class SupplierCheckType {
  @Field(() => ID, { description: '核查标识。The check.' })
  checkId!: string;

  @Field(() => ID, { description: '核查单位代码。Department that made it.' })
  departmentCode!: string;

  @Field(() => ID, { description: '经办人。Who made it.' })
  actorId!: string;

  @Field(() => CheckPurposeEnum, { description: '用途。Purpose.' })
  purpose!: CheckPurpose;

  @Field(() => String, { description: '办件编号。Number of the matter.' })
  matterNo!: string;

  @Field(() => String, { description: '项目名称。Name of the project.' })
  projectName!: string;

  @Field(() => String, { description: '项目编号。Number of the project.' })
  projectNumber!: string;

  @Field(() => LocalDateScalar, { description: '核查日期。Day meant.' })
  asOf!: LocalDate;

  @Field(() => InstantScalar, { description: '核查时刻。When it was made.' })
  madeAt!: string;

  @Field(() => String, { description: '规则目录版本。Version of the law.' })
  catalogueVersion!: string;

  @Field(() => Int, { description: '户数。Suppliers.' })
  suppliers!: number;

  @Field(() => [VerdictCountType], { description: '各结论户数，合计等于总户数。Suppliers by verdict.' })
  counts!: VerdictCountType[];

  @Field(() => [CheckSourceType], { description: '来源及最近报送。Sources and their last loads.' })
  sources!: readonly CheckSourceType[];

  @Field(() => String, { description: '使用说明。The sentence of every check.' })
  notice!: string;

  @Field(() => String, { nullable: true, description: '重新打开的旧核查加盖的说明。Stamp of a check opened again.' })
  stamp!: string | null;

  @Field(() => [CheckResultType], { description: '结果，顺序同所填。Results, in the order sent.' })
  results!: CheckResultType[];
}

@ObjectType('CheckSuppliersPayload', { description: '核查答复。Answer of a check.' })
export class CheckSuppliersPayloadType {
  @Field(() => SupplierCheckType, { description: '核查。The check.' })
  check!: SupplierCheckType;

  @Field(() => String, { description: '信用核查回执编号。Number of the check receipt.' })
  certificateNumber!: string;
}

@ObjectType('CheckCertificate', { description: '信用核查回执。A signed check receipt.' })
export class CheckCertificateType {
  @Field(() => String, { description: '编号。Number.' })
  number!: string;

  @Field(() => InstantScalar, { description: '签发时刻。Issued at.' })
  issuedAt!: string;

  @Field(() => InstantScalar, { description: '有效期至。Expires at.' })
  expiresAt!: string;

  @Field(() => String, { description: '验签公钥标识。Key that it is verified with.' })
  keyId!: string;

  @Field(() => String, { description: '回执全文（JWS）。The certificate itself, a JWS.' })
  jws!: string;
}

@ObjectType('SupplierCheckPage', { description: '核查记录页，新者在前。A page of checks, newest first.' })
export class SupplierCheckPageType {
  @Field(() => [SupplierCheckType], { description: '核查，不含结果。Checks, without their results.' })
  checks!: SupplierCheckType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@ObjectType('FileViewCount', { description: '被查询情况。Looks at a firm’s non-public file.' })
export class FileViewCountType {
  @Field(() => String, { description: '用途。Purpose.' })
  purpose!: string;

  @Field(() => ID, { nullable: true, description: '查询单位代码。Department that looked.' })
  departmentCode!: string | null;

  @Field(() => String, { description: '角色。Role.' })
  role!: string;

  @Field(() => String, { description: '月份。Month, YYYY-MM.' })
  month!: string;

  @Field(() => Int, { description: '次数。Looks.' })
  looks!: number;
}
