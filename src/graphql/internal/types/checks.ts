import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { MeasureForce } from '../../../domain/catalogue/types';
import type { CheckJobState } from '../../../domain/check/check-job';
import { CHECK_JOB_STATES } from '../../../domain/check/check-job';
import type { CheckPurpose } from '../../../domain/check/check-purpose';
import { CHECK_PURPOSES } from '../../../domain/check/check-purpose';
import type { SourceState } from '../../../domain/check/check-sources';
import { SOURCE_STATES } from '../../../domain/check/check-sources';
import type { CheckMark, Verdict } from '../../../domain/check/verdict';
import { CHECK_MARKS, VERDICTS } from '../../../domain/check/verdict';
import type { ListTypeCode } from '../../../domain/record/kinds/listing';
import type { RecordKind } from '../../../domain/record/record-kind';
import { ListTypeEnum, MeasureForceEnum, RecordKindEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';

/** Purpose of a check. */
export const CheckPurposeEnum = registerCodeTable<CheckPurpose>(
  'CheckPurpose',
  '核查用途。What suppliers are checked for.',
  Object.fromEntries(Object.entries(CHECK_PURPOSES).map(([code, { zh }]) => [code, zh])) as Record<
    CheckPurpose,
    string
  >,
);
/** Verdict of a check. */
export const VerdictEnum = registerCodeTable<Verdict>('Verdict', '核查结论。Verdict on a supplier.', VERDICTS);
/** Mark beside a verdict. */
export const CheckMarkEnum = registerCodeTable<CheckMark>('CheckMark', '附注。Mark beside a verdict.', CHECK_MARKS);
/** State of a source. */
export const SourceStateEnum = registerCodeTable<SourceState>(
  'SourceState',
  '来源状态。How fresh a source is.',
  SOURCE_STATES,
);
/** State of a check by file. */
export const CheckJobStateEnum = registerCodeTable<CheckJobState>(
  'CheckJobState',
  '批量核查任务状态。State of a check by file.',
  CHECK_JOB_STATES,
);
/** What documents say of judgment defaulters. */
export const DefaulterRuleEnum = registerCodeTable<'EXCLUDED' | 'ADMITTED' | 'SILENT'>(
  'DefaulterRule',
  '招标文件对失信被执行人的规定。What the tender documents say of judgment defaulters.',
  {
    EXCLUDED: '不得投标。They may not bid.',
    ADMITTED: '可以投标。They may bid.',
    SILENT: '未载明。The documents do not say.',
  },
);

@InputType('CheckProjectInput', { description: '项目信息，按采购、招标文件填写。The project, as its documents say.' })
export class CheckProjectInput {
  @Field(() => String, { description: '项目名称，不超过200字。Name, up to 200 characters.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: '项目或采购编号。Project or procurement number.' })
  @MaxLength(200)
  number!: string;

  @Field(() => String, {
    nullable: true,
    description: '项目类型，用于核对禁止投标决定的范围。Kind of project, held against the scope of bans.',
  })
  @IsOptional()
  @MaxLength(200)
  projectKind?: string | null;

  @Field(() => String, { nullable: true, description: '项目所在地行政区划代码。Region of the project, GB/T 2260.' })
  @IsOptional()
  @MaxLength(6)
  regionCode?: string | null;

  @Field(() => DefaulterRuleEnum, {
    defaultValue: 'SILENT',
    description: '对失信被执行人的规定，仅用于招标投标。Rule on judgment defaulters; bidding only.',
  })
  defaulters!: 'EXCLUDED' | 'ADMITTED' | 'SILENT';
}

@InputType('SupplierInput', { description: '一户供应商：代码、名称至少其一。A supplier: code, name, or both.' })
export class SupplierInput {
  @Field(() => String, { nullable: true, description: '统一社会信用代码。Unified code.' })
  @IsOptional()
  @MaxLength(200)
  uscc?: string | null;

  @Field(() => String, { nullable: true, description: '企业名称。Name.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;
}

@InputType('CheckSuppliersInput', { description: '供应商核查请求。A check of suppliers.' })
export class CheckSuppliersInput {
  @Field(() => CheckPurposeEnum, { description: '核查用途。Purpose.' })
  purpose!: CheckPurpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;

  @Field(() => CheckProjectInput, { description: '项目。The project.' })
  @ValidateNested()
  project!: CheckProjectInput;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '核查日期，空为今日，不得为过去。Day meant; today when empty, never a past day.',
  })
  asOf?: LocalDate | null;

  @Field(() => [SupplierInput], { description: '供应商，1至1000户。Suppliers, 1 to 1,000.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  suppliers!: SupplierInput[];
}

@ObjectType('CheckReason', { description: '核查理由：一条记录、一项依据。A record under an article.' })
export class CheckReasonType {
  @Field(() => String, { description: '措施代码。Code of the measure; LAW-22 for a major illegal record.' })
  code!: string;

  @Field(() => String, { description: '措施名称。Name of the measure.' })
  nameZh!: string;

  @Field(() => MeasureForceEnum, { description: '应当或可以。Whether law orders it or allows weighing.' })
  force!: MeasureForce;

  @Field(() => VerdictEnum, { description: '对结论的作用：BLOCK 或 REVIEW。What it makes of the verdict.' })
  effect!: 'BLOCK' | 'REVIEW';

  @Field(() => String, { nullable: true, description: '须人工判断之处。What a person must decide.' })
  openPointZh!: string | null;

  @Field(() => String, { description: '法律依据。Document and clause.' })
  basis!: string;

  @Field(() => String, { description: '实施主体。Who carries the measure out.' })
  competentAuthority!: string;

  @Field(() => ID, { description: '记录标识。The record.' })
  recordId!: string;

  @Field(() => RecordKindEnum, { description: '记录种类。Kind of record.' })
  kind!: RecordKind;

  @Field(() => String, { description: '名单类型或严重程度规则代码。List type or severity rule.' })
  recordCode!: string;

  @Field(() => String, { description: '名单、决定或记录的名称。Name of the list, ban or kind of record.' })
  recordZh!: string;

  @Field(() => String, { description: '决定机关。Office that decided.' })
  authority!: string;

  @Field(() => String, { description: '文号。Number of the document.' })
  documentNumber!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '起始日。First day.' })
  since!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '届满次日；未定为 null。First day after the term; null while open.',
  })
  endsOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: '解除条件。What ends it.' })
  dutyZh!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '异议处理中：受理日；没有为 null。不改变结论。Day on which an objection that is still open was received; null where there is none. It changes no verdict.',
  })
  objectedSince?: LocalDate | null;
}

@ObjectType('CheckCandidate', { description: '名称可能对应的主体。A firm that the name may mean.' })
export class CheckCandidateType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => String, { description: '现名称。Name of today.' })
  name!: string;

  @Field(() => String, { description: '相符的名称（规范化）。The name that matched, normalised.' })
  matchedName!: string;

  @Field(() => Boolean, { description: '相符的是曾用名。True for a former name.' })
  former!: boolean;

  @Field(() => Float, { description: '同一主体的估计可能性，0至1。Estimated chance that it is the firm meant.' })
  score!: number;

  @Field(() => [String], { description: '比对说明。Part by part.' })
  reasonsZh!: readonly string[];
}

@ObjectType('NearbyCode', { description: '差一位的有效代码。A valid code one slip away.' })
export class NearbyCodeType {
  @Field(() => ID, { description: '代码。The code.' })
  uscc!: string;

  @Field(() => Boolean, { description: '本平台有该主体。True when it is on file.' })
  onFile!: boolean;
}

@ObjectType('CheckResult', { description: '一户供应商的核查结果。What was found of a supplier.' })
export class CheckResultType {
  @Field(() => Int, { description: '序号，从1起。Place in the list as sent, from 1.' })
  place!: number;

  @Field(() => String, { nullable: true, description: '所填代码。Code as typed.' })
  typedUscc!: string | null;

  @Field(() => String, { nullable: true, description: '所填名称。Name as typed.' })
  typedName!: string | null;

  @Field(() => ID, { nullable: true, description: '识别的主体代码。Firm as resolved.' })
  uscc!: string | null;

  @Field(() => String, { nullable: true, description: '识别的主体名称。Its name.' })
  name!: string | null;

  @Field(() => VerdictEnum, { description: '结论。Verdict.' })
  verdict!: Verdict;

  @Field(() => String, { description: '结论说明。The verdict in words.' })
  textZh!: string;

  @Field(() => [CheckReasonType], { description: '理由。Reasons.' })
  reasons!: CheckReasonType[];

  @Field(() => [CheckMarkEnum], { description: '附注。Marks.' })
  marks!: readonly CheckMark[];

  @Field(() => [CheckCandidateType], { description: '候选主体，可能性大者在前。Candidates, likeliest first.' })
  candidates!: readonly CheckCandidateType[];

  @Field(() => String, { nullable: true, description: '代码未通过的校验。Which check the code fails.' })
  failedCheck!: string | null;

  @Field(() => [NearbyCodeType], { description: '差一位的有效代码。Valid codes one slip away.' })
  nearbyCodes!: readonly NearbyCodeType[];

  @Field(() => String, {
    nullable: true,
    description: '申报优先资格，仅专项奖励资金、评优评先、政府投资项目。Priority in an application; null elsewhere.',
  })
  priorityZh!: string | null;

  @Field(() => ID, { nullable: true, description: '合并后的承继主体。Successor after a merger.' })
  successorUscc!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: '所含该主体最近变动的时刻。Last change to the firm that the verdict includes.',
  })
  knownAt!: string | null;
}

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

@ObjectType('SupplierCheckJob', {
  description: '批量核查任务：一个文件中1001至100000户。A check by file of more than 1,000 suppliers.',
})
export class SupplierCheckJobType {
  @Field(() => ID, { description: '核查标识，完成后即该次核查。Id of the check that it becomes.' })
  checkId!: string;

  @Field(() => CheckJobStateEnum, { description: '状态。State.' })
  state!: CheckJobState;

  @Field(() => Int, { description: '户数。Suppliers in the file.' })
  suppliers!: number;

  @Field(() => Int, {
    description: '已核查户数；全部完成前不留存任何结果。Suppliers done; nothing is kept before the last.',
  })
  done!: number;

  @Field(() => Int, {
    nullable: true,
    description: '预计剩余秒数，未知为 null。Seconds left, estimated; null while unknown.',
  })
  secondsLeft!: number | null;

  @Field(() => String, { description: '文件名。Name of the file.' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: '未完成的原因。Why it failed.' })
  problem!: string | null;

  @Field(() => Boolean, { description: '已申请取消。Somebody asked to stop it.' })
  cancelAsked!: boolean;

  @Field(() => InstantScalar, { description: '接收时刻。When it arrived.' })
  receivedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: '结束时刻。When it ended.' })
  finishedAt!: string | null;
}
