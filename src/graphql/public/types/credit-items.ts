import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type {
  PublicAbnormalEntry,
  PublicCommitment,
  PublicHonour,
  PublicListing,
} from '../../../domain/publication/public-file';
import {
  AbnormalCaseEnum,
  CommitmentStateEnum,
  CommitmentTypeEnum,
  ConductEnum,
  HonourTypeEnum,
  ListTypeEnum,
  PersonRoleEnum,
} from '../../shared/enums';
import { LocalDateScalar } from '../../shared/scalars';
import { ItemType } from './item';
import { PublicTextType } from './shared';

@ObjectType('ListedPerson', {
  description:
    '决定载明的责任人；姓名依名单类型全示或隐名。Person named by the decision; in full only where the list type publishes names.',
})
export class PublicListedPersonType {
  @Field(() => PersonRoleEnum, { description: '身份。Role.' })
  role!: PublicListing['persons'][number]['role'];

  @Field(() => String, { description: '姓名。Name, masked where the type does not publish names.' })
  name!: string;
}

/** Effect of a listing: severe list, or ban decision. */
export enum PublicListingEffect {
  SEVERE = 'SEVERE',
  BAN = 'BAN',
}
registerEnumType(PublicListingEffect, {
  name: 'ListingEffect',
  description: '名单效力。What a listing amounts to.',
  valuesConfig: {
    SEVERE: { description: '严重失信主体名单。Severe list.' },
    BAN: { description: '禁止参加投标决定，不属于严重失信主体名单。Ban on bidding, not a severe list.' },
  },
});

@ObjectType('Listing', {
  description: '名单列入或禁止参加投标决定。Listing on a severe list, or a decision banning participation in bidding.',
})
export class PublicListingType extends ItemType implements PublicListing {
  @Field(() => ListTypeEnum, { description: '名单类型。List type.' })
  listType!: PublicListing['listType'];

  @Field(() => PublicListingEffect, { description: '效力。Effect.' })
  effect!: PublicListing['effect'];

  @Field(() => ConductEnum, { description: '失信行为。Conduct.' })
  conduct!: PublicListing['conduct'];

  @Field(() => PublicTextType, { description: '主要事实。Facts.' })
  facts!: PublicTextType;

  @Field(() => PublicTextType, { description: '列入依据。Law and article.' })
  basis!: PublicTextType;

  @Field(() => String, { description: '认定机关。Deciding authority.' })
  authority!: string;

  @Field(() => String, { description: '决定文号或案号。Decision or case number.' })
  decisionNumber!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '决定日期。Decided on.' })
  decidedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { description: '认定机关公布日期。Published by the authority on.' })
  publishedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '期限届满次日；null 表示至履行完毕。First day after the term; null while open.',
  })
  endsOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '最早可申请提前移出日。First day on which early removal may be applied for.',
  })
  repairableFrom!: LocalDate | null;

  @Field(() => String, { name: 'exitDuty', nullable: true, description: '移出条件。What ends it.' })
  dutyZh!: string | null;

  @Field(() => [String], { description: '决定载明的惩戒措施。Measures named by the decision.' })
  measures!: readonly string[];

  @Field(() => [String], { description: '禁止参加的项目类型。Kinds of project a ban covers.' })
  projectKinds!: readonly string[];

  @Field(() => [String], { description: '禁止参加的区域代码。Regions a ban covers.' })
  banRegions!: readonly string[];

  @Field(() => [PublicListedPersonType], { description: '责任人。Persons named.' })
  persons!: PublicListing['persons'];
}

@ObjectType('Honour', { description: '诚信荣誉或守信激励名单。Honour or red listing.' })
export class PublicHonourType extends ItemType implements PublicHonour {
  @Field(() => HonourTypeEnum, { description: '荣誉类别。Kind.' })
  honourType!: PublicHonour['honourType'];

  @Field(() => String, { description: '荣誉名称。Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '等级。Level.' })
  level!: string | null;

  @Field(() => String, { description: '认定文号。Number of the document.' })
  documentNumber!: string;

  @Field(() => String, { description: '认定机关。Granting authority.' })
  authority!: string;

  @Field(() => LocalDateScalar, { description: '认定日期。Granted on.' })
  grantedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '有效期届满次日。First day after its term.' })
  endsOn!: LocalDate | null;
}

@ObjectType('AbnormalEntry', {
  description: '经营异常名录列入信息，移出前公示。Abnormal-operation entry, public until cured.',
})
export class PublicAbnormalEntryType extends ItemType implements PublicAbnormalEntry {
  @Field(() => AbnormalCaseEnum, { description: '列入情形。Case.' })
  abnormalCase!: PublicAbnormalEntry['abnormalCase'];

  @Field(() => PublicTextType, { description: '列入依据。Legal basis.' })
  basis!: PublicTextType;

  @Field(() => String, { description: '列入决定文号。Number of the entry decision.' })
  decisionNumber!: string;

  @Field(() => LocalDateScalar, { description: '列入日期。Entered on.' })
  enteredOn!: LocalDate;

  @Field(() => String, { description: '列入机关。Authority.' })
  authority!: string;
}

@ObjectType('Commitment', { description: '信用承诺及履行。Credit commitment and its outcome.' })
export class PublicCommitmentType extends ItemType implements PublicCommitment {
  @Field(() => CommitmentTypeEnum, { description: '承诺类型。Type.' })
  commitmentType!: PublicCommitment['commitmentType'];

  @Field(() => PublicTextType, { description: '承诺事由。Matter.' })
  matter!: PublicTextType;

  @Field(() => PublicTextType, { description: '承诺内容。Content.' })
  content!: PublicTextType;

  @Field(() => LocalDateScalar, { description: '承诺日期。Committed on.' })
  committedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '有效期至。Last valid day.' })
  validUntil!: LocalDate | null;

  @Field(() => String, { description: '受理机关。Receiving authority.' })
  authority!: string;

  @Field(() => CommitmentStateEnum, { description: '履行状态。Whether it was kept.' })
  state!: PublicCommitment['state'];

  @Field(() => LocalDateScalar, { nullable: true, description: '履行认定日期。Day the outcome was found.' })
  outcomeOn!: LocalDate | null;
}
