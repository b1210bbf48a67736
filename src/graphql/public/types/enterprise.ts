import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { MeasureForce } from '../../../domain/catalogue/types';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { PublicStanding } from '../../../domain/publication/public-file';
import type { FileToday } from '../../../services/public/look-up-enterprise';
import type { FoundEnterprise } from '../../../services/public/search-board';
import { MeasureForceEnum } from '../../shared/enums';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { PublicLicenceType, PublicPenaltyType, PublicRegistrationType } from './administrative-items';
import { PublicAbnormalEntryType, PublicCommitmentType, PublicHonourType, PublicListingType } from './credit-items';
import { PublicStandingEnum } from './shared';

@ObjectType('Region', { description: '行政区划。Region, GB/T 2260.' })
export class PublicRegionType {
  @Field(() => ID, { description: '六位代码。Six-digit code.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: '名称；未收录时为 null。Name; null where the table does not know it.',
  })
  name!: string | null;
}

@ObjectType('Measure', { description: '适用的失信惩戒措施。Joint-punishment measure in force.' })
export class PublicMeasureType {
  @Field(() => ID, { description: '措施代码。Code of the measure.' })
  code!: string;

  @Field(() => String, { description: '措施名称。Name, Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name, English. 英文名称。' })
  nameEn!: string;

  @Field(() => String, { description: '实施单位。Who carries it out.' })
  authorityZh!: string;

  @Field(() => MeasureForceEnum, { description: '依法应当实施或可以参考。Ordered by law, or may be weighed.' })
  force!: MeasureForce;

  @Field(() => [String], { description: '依据。Legal basis.' })
  basis!: readonly string[];

  @Field(() => [ID], { description: '触发该措施的公示记录。Public records that trigger it.' })
  recordIds!: readonly string[];
}

@ObjectType('Incentive', {
  description:
    '守信激励措施；用于申报，不作为资格或评分条件。Incentive; for applications, never for qualification or scoring.',
})
export class PublicIncentiveType {
  @Field(() => ID, { description: '激励代码。Code.' })
  code!: string;

  @Field(() => String, { description: '名称。Name, Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name, English. 英文名称。' })
  nameEn!: string;

  @Field(() => String, { description: '依据。Legal basis.' })
  basis!: string;
}

@ObjectType('StandingReason', { description: '公示状况的依据记录。A public record that the standing rests on.' })
export class PublicReasonType {
  @Field(() => ID, { description: '记录标识。Identity of the record.' })
  recordId!: string;

  @Field(() => String, { description: '名单或荣誉名称。Name of the list.' })
  listNameZh!: string;

  @Field(() => String, { description: '名单或荣誉的英文名称。Name of the list, English.' })
  listNameEn!: string;

  @Field(() => String, { description: '认定机关。Deciding authority.' })
  authority!: string;

  @Field(() => String, { description: '文号。Document number.' })
  documentNumber!: string;

  @Field(() => String, { description: '名单的法律依据。Law of the list.' })
  legalBasis!: string;

  @Field(() => LocalDateScalar, { description: '起算日。First day.' })
  since!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '届满次日；null 表示至履行完毕。First day after its term; null while open.',
  })
  endsOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '最早可申请提前移出日。First day on which early removal may be applied for.',
  })
  repairableFrom!: LocalDate | null;

  @Field(() => String, { nullable: true, description: '移出条件。What ends it.' })
  exitDuty!: string | null;
}

@ObjectType('Standing', {
  description: '公示状况及其依据、措施。Public standing with its reasons and what follows from it.',
})
export class PublicStandingType {
  @Field(() => PublicStandingEnum, { description: '状况。Standing.' })
  status!: PublicStanding;

  @Field(() => String, { description: '状况的规定表述。The words to be shown.' })
  textZh!: string;

  @Field(() => LocalDateScalar, { description: '效力日。Day it is meant for.' })
  asOf!: LocalDate;

  @Field(() => String, { nullable: true, description: '判定规则。Rule that decided, with its text.' })
  rule!: string | null;

  @Field(() => [PublicReasonType], { description: '依据记录。Public records it rests on.' })
  reasons!: PublicReasonType[];

  @Field(() => [PublicMeasureType], { description: '适用的惩戒措施。Measures in force.' })
  measures!: PublicMeasureType[];

  @Field(() => [PublicIncentiveType], { description: '适用的激励措施。Incentives in force.' })
  incentives!: PublicIncentiveType[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '已知的下次变化日。First later day on which it changes by itself, if known.',
  })
  nextChangeOn!: LocalDate | null;

  @Field(() => String, { description: '固定说明。Fixed notice to be shown beside the answer.' })
  notice!: string;
}

/** A page of items of a public file. */
export interface ItemPage<T> {
  readonly total: number;
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

function pageOf<T extends object>(name: string, zh: string, item: () => ClassType<T>) {
  @ObjectType(name, { description: `${zh}分页。A page of items, newest first.` })
  class Page implements ItemPage<T> {
    @Field(() => Int, { description: '今日公示总数。Number of items public today.' })
    total!: number;

    @Field(() => [item()], { description: '本页。The items.' })
    items!: T[];

    @Field(() => String, {
      nullable: true,
      description: '下一页游标；null 表示没有更多。Cursor of the next page; null at the end.',
    })
    nextCursor!: string | null;
  }
  return Page;
}

/** Pages of each kind of item. */
export const LicencePage = pageOf('LicencePage', '行政许可', () => PublicLicenceType);
export const PenaltyPage = pageOf('PenaltyPage', '行政处罚', () => PublicPenaltyType);
export const ListingPage = pageOf('ListingPage', '名单列入', () => PublicListingType);
export const HonourPage = pageOf('HonourPage', '诚信荣誉', () => PublicHonourType);
export const CommitmentPage = pageOf('CommitmentPage', '信用承诺', () => PublicCommitmentType);
export const AbnormalEntryPage = pageOf('AbnormalEntryPage', '经营异常名录', () => PublicAbnormalEntryType);

@ObjectType('Enterprise', {
  description: '企业公示档案，仅含今日依法公示的内容。Public file of an enterprise: only what may be public today.',
})
export class PublicEnterpriseType {
  @Field(() => ID, { description: '统一社会信用代码。Unified social credit code.' })
  uscc!: string;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => [String], { description: '曾用名。Former names.' })
  formerNames!: readonly string[];

  @Field(() => Boolean, {
    description: '是否已核登记；否表示登记信息尚未归档。False while no registration has arrived.',
  })
  registered!: boolean;

  @Field(() => String, { nullable: true, description: '行业代码。Industry code, GB/T 4754.' })
  industryCode!: string | null;

  @Field(() => PublicRegistrationType, { nullable: true, description: '登记信息。Registration.' })
  registration!: PublicRegistrationType | null;

  @Field(() => InstantScalar, { description: '档案更新时间。When the file was last published.' })
  publishedAt!: string;

  regionCode!: string | null;

  /** The file behind the fields that are resolved one by one; null on a search row, for which it is loaded once one of them is asked for. */
  file!: FileToday | null;

  /** What a search row tells of it; null where the file is at hand. */
  found!: Pick<FoundEnterprise, 'hasFormerNames' | 'standing'> | null;
}

@ObjectType('NotOnFile', {
  description: '本平台无该主体公示信息；不等于信用良好。Not on file: no proof of good credit.',
})
export class NotOnFileType {
  @Field(() => ID, { description: '所查代码。Code asked for.' })
  uscc!: string;

  @Field(() => String, { description: '固定说明。Fixed notice.' })
  notice!: string;
}

@ObjectType('InvalidCode', { description: '代码无效，未作查询。The code is invalid; nothing was looked up.' })
export class InvalidCodeType {
  @Field(() => String, { description: '所查代码（规范化后）。Code asked for, normalised.' })
  uscc!: string;

  @Field(() => String, {
    description:
      '未通过的校验项：EMPTY、PLACEHOLDER、LENGTH、CHARACTER、DEPARTMENT_OR_CLASS、CHECK_CHARACTER 等。Which check failed.',
  })
  failedCheck!: string;

  @Field(() => [ID], { description: '相差一处的有效代码，供核对。Valid codes one slip away.' })
  nearbyCodes!: readonly string[];

  @Field(() => String, { description: '固定说明。Fixed notice.' })
  notice!: string;
}

/** Answer to a look-up: three different things, never confused. */
export const EnterpriseAnswerUnion = createUnionType({
  name: 'EnterpriseAnswer',
  description:
    '企业查询答复：在档、无记录、代码无效，三者不同。On file, not on file, or an invalid code: three different answers.',
  types: () => [PublicEnterpriseType, NotOnFileType, InvalidCodeType] as const,
});
