import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { ListTypeEnum, PersonRoleEnum } from '../../shared/enums';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { ListingCaseType } from './cases';
import { StandingChangeType } from './receipt';
import { RECORD_TYPES } from './record-types';
import { StandingMeasureType } from './standing';

@ObjectType('PendingListing', { description: '待复核的名单。A listing that waits for an approver.' })
export class PendingListingType {
  @Field(() => ID, { description: '记录标识。Identity.' })
  recordId!: string;

  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => ListTypeEnum, { description: '名单类型。List type.' })
  listType!: string;

  @Field(() => String, { description: '列入决定文号。Decision number.' })
  decisionNumber!: string;

  @Field(() => Int, { description: '待复核版本。Version that waits.' })
  version!: number;

  @Field(() => InstantScalar, { description: '报送时刻。When it was filed.' })
  recordedAt!: string;

  @Field(() => ID, { description: '报送人。Who filed it.' })
  recordedBy!: string;

  @Field(() => ID, { description: '批次标识。Batch.' })
  batchId!: string;

  @Field(() => [ID], { description: '已确认的复核人。Approvers who confirmed it so far.' })
  approvers!: readonly string[];
}

@ObjectType('PendingListingPage', { description: '待复核清单，先报先列。Listings that wait, oldest first.' })
export class PendingListingPageType {
  @Field(() => [PendingListingType], { description: '本页名单。Listings of this page.' })
  listings!: readonly PendingListingType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page.' })
  nextCursor!: string | null;
}

@ObjectType('DraftPublicPerson', { description: '拟公示的责任人。A person as society would read it.' })
export class DraftPublicPersonType {
  @Field(() => PersonRoleEnum, { description: '身份。Role.' })
  role!: string;

  @Field(() => String, { description: '姓名，依名单类型全名或脱敏。Name, in full or masked as the type demands.' })
  name!: string;
}

@ObjectType('DraftPublicListing', { description: '拟公示文本。What society would read.' })
export class DraftPublicListingType {
  @Field(() => String, { description: '公示名单。Title under which it would stand.' })
  titleZh!: string;

  @Field(() => String, { nullable: true, description: '事实；含个人信息时为 null。Facts; null while withheld.' })
  facts!: string | null;

  @Field(() => String, { nullable: true, description: '依据；含个人信息时为 null。Basis; null while withheld.' })
  basis!: string | null;

  @Field(() => Boolean, { description: '是否有文本因含个人信息暂不公示。True when some text is withheld (E21).' })
  withheld!: boolean;

  @Field(() => LocalDateScalar, { description: '首个公示日。First public day.' })
  shownFrom!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '停止公示日。First day it is gone; null while open.' })
  shownUntil!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '最早可修复日。First day of early removal.' })
  repairableFrom!: LocalDate | null;

  @Field(() => String, { nullable: true, description: '移出条件。Duty that ends it.' })
  dutyZh!: string | null;

  @Field(() => [DraftPublicPersonType], { description: '拟公示的责任人。Persons to be named.' })
  persons!: readonly DraftPublicPersonType[];
}

@ObjectType('ApprovalDossier', {
  description: '复核材料：告知、陈述、答复、决定、送达、拟公示文本、责任人与后果。All an approver must see.',
})
export class ApprovalDossierType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => RECORD_TYPES.LISTING, { description: '待复核版本。The version that waits.' })
  waiting!: object;

  @Field(() => RECORD_TYPES.LISTING, { nullable: true, description: '将被替换的版本。The version it would replace.' })
  replaces!: object | null;

  @Field(() => ListingCaseType, { nullable: true, description: '本单位案件。The own case behind it.' })
  case!: ListingCaseType | null;

  @Field(() => DraftPublicListingType, { nullable: true, description: '拟公示文本。Draft public text.' })
  draftPublic!: DraftPublicListingType | null;

  @Field(() => [StandingMeasureType], { description: '将适用的措施。Measures that will follow.' })
  measures!: readonly StandingMeasureType[];

  @Field(() => StandingChangeType, { nullable: true, description: '信用状况变化。Standing that changes today.' })
  change!: StandingChangeType | null;

  @Field(() => Int, { description: '该批归档户数。Firms in its batch.' })
  firmsInBatch!: number;

  @Field(() => Int, { description: '所需复核人数。Approvers it needs.' })
  approversRequired!: number;

  @Field(() => [ID], { description: '已确认的复核人。Approvers so far.' })
  approvedBy!: readonly string[];

  @Field(() => String, { nullable: true, description: '您不能确认的原因；可以确认时为 null。Why you cannot confirm.' })
  obstacleZh!: string | null;
}
