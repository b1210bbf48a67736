import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { CheckPurpose } from '../../../domain/check/check-purpose';
import type { Verdict } from '../../../domain/check/verdict';
import type { Qualification } from '../../../domain/tender/qualification';
import { QUALIFICATIONS } from '../../../domain/tender/qualification';
import type { TenderState } from '../../../domain/tender/tender';
import { TENDER_STATES } from '../../../domain/tender/tender';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { CheckProjectInput, CheckPurposeEnum, SupplierInput } from './check-inputs';
import { CheckReasonType, VerdictEnum } from './check-result';

/** State of a tender. */
export const TenderStateEnum = registerCodeTable<TenderState>(
  'TenderState',
  '项目阶段。How far a tender is.',
  TENDER_STATES,
);
/** Qualification of a bidder. */
export const QualificationEnum = registerCodeTable<Qualification>(
  'Qualification',
  '资格结论。What a bidder may be awarded on.',
  QUALIFICATIONS,
);
/** Later listings. */
export const LaterListingEnum = registerCodeTable<'EXCLUDES' | 'SILENT'>(
  'LaterListingRule',
  '招标文件对截止后被列入的规定。What the documents say of a listing after the cut-off.',
  { EXCLUDES: '取消资格。It excludes the bidder.', SILENT: '未载明。They do not say.' },
);
/** Outcome of a national query. */
export const NationalOutcomeEnum = registerCodeTable<'NOTHING_FOUND' | 'FOUND'>(
  'NationalOutcome',
  '国家渠道查询结果。What a national channel answered.',
  { NOTHING_FOUND: '未查到失信记录。Nothing was found.', FOUND: '查到失信记录，须人工认定。Something was found.' },
);

@InputType('BidderInput', {
  description: '一家投标人；联合体列明全部成员。A bidder; a consortium with all its members.',
})
export class BidderInput {
  @Field(() => [SupplierInput], { description: '成员，至少一户。Members, at least one.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  members!: SupplierInput[];
}

@InputType('OpenTenderInput', {
  description: '登记项目，事项按招标文件填写。A tender, as its documents say.',
})
export class OpenTenderInput {
  @Field(() => CheckPurposeEnum, { description: '政府采购或招标投标。GOVERNMENT_PROCUREMENT or BIDDING.' })
  purpose!: CheckPurpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter, required.' })
  @MaxLength(100)
  matterNo!: string;

  @Field(() => CheckProjectInput, { description: '项目。The project.' })
  @ValidateNested()
  project!: CheckProjectInput;

  @Field(() => [String], { description: '招标文件载明的查询渠道。Channels of query that the documents name.' })
  @ArrayMaxSize(10)
  @MaxLength(100, { each: true })
  channels!: string[];

  @Field(() => InstantScalar, { description: '截止时点。Cut-off.' })
  cutOff!: string;

  @Field(() => String, { description: '信用信息使用规则，不超过2000字。How results are used, up to 2,000 characters.' })
  @MaxLength(2_000)
  usageRule!: string;

  @Field(() => LaterListingEnum, { defaultValue: 'SILENT', description: '截止后被列入的规定。Rule on later listings.' })
  laterListing!: 'EXCLUDES' | 'SILENT';

  @Field(() => [BidderInput], { description: '投标人，合计最多1000户。Bidders, 1,000 members in all.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  bidders!: BidderInput[];
}

@InputType('NationalResultInput', { description: '国家渠道查询结果。Result of a national query.' })
export class NationalResultInput {
  @Field(() => ID, { description: '项目标识。The tender.' })
  tenderId!: string;

  @Field(() => Int, { description: '成员序号。Number of the member.' })
  member!: number;

  @Field(() => String, { description: '渠道，须为项目载明的渠道。One of the channels of the tender.' })
  @MaxLength(100)
  channel!: string;

  @Field(() => NationalOutcomeEnum, { description: '结果。Outcome.' })
  outcome!: 'NOTHING_FOUND' | 'FOUND';

  @Field(() => LocalDateScalar, { description: '查询日期。Day of the query.' })
  queriedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: '说明。Note.' })
  @IsOptional()
  @MaxLength(500)
  note?: string | null;
}

@InputType('AwardTenderInput', { description: '定标。An award.' })
export class AwardTenderInput {
  @Field(() => ID, { description: '项目标识。The tender.' })
  tenderId!: string;

  @Field(() => Int, { description: '投标人序号。Number of the bidder.' })
  bidder!: number;

  @Field(() => LocalDateScalar, { description: '合同终止日。Last day of the contract.' })
  contractEndsOn!: LocalDate;

  @Field(() => String, { nullable: true, description: '须人工认定时的意见。Opinion, where a person had to decide.' })
  @IsOptional()
  @MaxLength(2_000)
  opinion?: string | null;
}

@ObjectType('AddedReason', { description: '截止后新增的理由。A reason learned since.' })
export class AddedReasonType {
  @Field(() => CheckReasonType, { description: '理由。The reason.' })
  reason!: CheckReasonType;

  @Field(() => VerdictEnum, { description: '作用：BLOCK 或 REVIEW。What it does after the cut-off.' })
  effect!: 'BLOCK' | 'REVIEW';

  @Field(() => Boolean, {
    description: '事后方知：此前已生效，其后才获知。It held before, and was learned only later.',
  })
  knownOnlyLater!: boolean;
}

@ObjectType('LookChange', { description: '前后两次核查之间的变化。What changed between two looks.' })
export class LookChangeType {
  @Field(() => VerdictEnum, { description: '此前结论。Verdict before.' })
  verdictBefore!: Verdict;

  @Field(() => VerdictEnum, { description: '其后结论。Verdict after.' })
  verdictAfter!: Verdict;

  @Field(() => [AddedReasonType], { description: '新增理由。Reasons added.' })
  added!: AddedReasonType[];

  @Field(() => Int, { description: '已不存在的理由数。Reasons that are gone.' })
  gone!: number;

  @Field(() => String, { nullable: true, description: '更名后名称。New name.' })
  renamedTo!: string | null;

  @Field(() => ID, { nullable: true, description: '承继主体。Successor.' })
  successorUscc!: string | null;
}

@ObjectType('TenderMember', { description: '投标人成员。A member of a bidder.' })
export class TenderMemberType {
  @Field(() => Int, { description: '成员序号。Number.' })
  member!: number;

  @Field(() => String, { nullable: true, description: '所填代码。Code as typed.' })
  uscc!: string | null;

  @Field(() => String, { nullable: true, description: '所填名称。Name as typed.' })
  name!: string | null;

  @Field(() => VerdictEnum, { nullable: true, description: '截止时结论。Verdict at the cut-off.' })
  atCutOff!: Verdict | null;

  @Field(() => LookChangeType, { nullable: true, description: '其后变化；无变化为 null。What changed since.' })
  change!: LookChangeType | null;

  @Field(() => QualificationEnum, { nullable: true, description: '资格结论。Qualification.' })
  qualification!: Qualification | null;

  @Field(() => Boolean, { description: '尚缺国家渠道查询结果。The national result is missing.' })
  needsNationalResult!: boolean;
}

@ObjectType('TenderBidder', { description: '投标人；联合体以最差成员为准。A bidder; the worst member decides.' })
export class TenderBidderType {
  @Field(() => Int, { description: '序号。Number.' })
  bidder!: number;

  @Field(() => QualificationEnum, {
    nullable: true,
    description: '资格结论；首次核查前为 null。Null before the first look.',
  })
  qualification!: Qualification | null;

  @Field(() => [TenderMemberType], { description: '成员。Members.' })
  members!: TenderMemberType[];
}

@ObjectType('TenderLook', { description: '核查轮次。A look.' })
export class TenderLookType {
  @Field(() => Int, { description: '轮次。Which look.' })
  serial!: number;

  @Field(() => ID, { description: '核查标识，凭此取得回执。The check, for its receipts.' })
  checkId!: string;

  @Field(() => InstantScalar, { description: '时刻。When.' })
  takenAt!: string;
}

@ObjectType('Tender', { description: '招标采购项目。A tender under two looks.' })
export class TenderType {
  @Field(() => ID, { description: '项目标识。The tender.' })
  tenderId!: string;

  @Field(() => TenderStateEnum, { description: '阶段。State.' })
  state!: TenderState;

  @Field(() => String, { description: '项目名称。Name.' })
  name!: string;

  @Field(() => String, { description: '项目编号。Number.' })
  number!: string;

  @Field(() => CheckPurposeEnum, { description: '用途。Purpose.' })
  purpose!: CheckPurpose;

  @Field(() => InstantScalar, { description: '截止时点。Cut-off.' })
  cutOff!: string;

  @Field(() => [String], { description: '查询渠道。Channels.' })
  channels!: readonly string[];

  @Field(() => String, { description: '使用规则。Usage rule.' })
  usageRule!: string;

  @Field(() => [TenderBidderType], { description: '投标人。Bidders.' })
  bidders!: TenderBidderType[];

  @Field(() => [TenderLookType], { description: '核查轮次。Looks.' })
  looks!: readonly TenderLookType[];

  @Field(() => Int, { nullable: true, description: '中标人序号。Winner.' })
  awardedTo!: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '合同终止日。End of the contract.' })
  contractEndsOn!: LocalDate | null;
}

@ObjectType('TenderAlert', {
  description:
    '定标后的变化；仅供关注，不当然取消中标或者合同。A change after the award; by itself no ground to cancel.',
})
export class TenderAlertType {
  @Field(() => ID, { description: '项目标识。The tender.' })
  tenderId!: string;

  @Field(() => String, { description: '项目编号。Its number.' })
  number!: string;

  @Field(() => Int, { description: '成员序号。Member.' })
  member!: number;

  @Field(() => LookChangeType, { description: '变化。The change.' })
  change!: LookChangeType;

  @Field(() => String, { description: '固定说明。The fixed sentence.' })
  notice!: string;
}
