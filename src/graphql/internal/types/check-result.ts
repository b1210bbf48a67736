import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { MeasureForce } from '../../../domain/catalogue/types';
import type { CheckMark, Verdict } from '../../../domain/check/verdict';
import { CHECK_MARKS, VERDICTS } from '../../../domain/check/verdict';
import type { RecordKind } from '../../../domain/record/record-kind';
import { MeasureForceEnum, RecordKindEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';

/** Verdict of a check. */
export const VerdictEnum = registerCodeTable<Verdict>('Verdict', '核查结论。Verdict on a supplier.', VERDICTS);
/** Mark beside a verdict. */
export const CheckMarkEnum = registerCodeTable<CheckMark>('CheckMark', '附注。Mark beside a verdict.', CHECK_MARKS);

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
