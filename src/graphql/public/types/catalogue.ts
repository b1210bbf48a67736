import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { LegalSource, MeasureForce } from '../../../domain/catalogue/types';
import { LegalStandingEnum, MeasureForceEnum } from '../../shared/enums';
import { LocalDateScalar } from '../../shared/scalars';
import { PublicListEnum } from './shared';

@ObjectType('LegalSource', { description: '法律依据。Where a rule stands in the law.' })
export class LegalSourceType {
  @Field(() => String, { description: '文件名称。Document.' })
  document!: string;

  @Field(() => String, { nullable: true, description: '条款。Clause.' })
  clause!: string | null;

  @Field(() => LegalStandingEnum, { description: '核对情况。How far it was checked.' })
  standing!: LegalSource['standing'];
}

@ObjectType('ListTypeRule', { description: '名单类型及其法律规定。A list type and its law.' })
export class ListTypeRuleType {
  @Field(() => ID, { description: '代码。Code.' })
  code!: string;

  @Field(() => PublicListEnum, {
    nullable: true,
    description: '所属公示名单；禁止参加决定不属于任何名单。Public list it belongs to; null for ban decisions.',
  })
  list!: 'BLACK' | 'RED' | null;

  @Field(() => String, { description: '名称。Name, Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name, English. 英文名称。' })
  nameEn!: string;

  @Field(() => String, { description: '认定机关。Authority.' })
  authorityZh!: string;

  @Field(() => Int, {
    nullable: true,
    description: '期限（月）；null 表示依决定或至履行完毕。Term in months; null: as decided, or open.',
  })
  termMonths!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '可提前移出的最短月数；null 表示不适用。Months before early removal; null: none.',
  })
  earlyExitMonths!: number | null;

  @Field(() => String, { nullable: true, description: '移出条件。What ends it.' })
  exitDutyZh!: string | null;

  @Field(() => LegalSourceType, { description: '依据。Source.' })
  source!: LegalSourceType;
}

@ObjectType('MeasureTrigger', { description: '措施的触发条件。What triggers a measure.' })
export class MeasureTriggerType {
  @Field(() => String, { description: '触发的名单类型代码。Code of the list type.' })
  on!: string;

  @Field(() => MeasureForceEnum, { description: '应当或可以。Ordered, or may be weighed.' })
  force!: MeasureForce;

  @Field(() => LegalSourceType, { description: '依据。Source.' })
  source!: LegalSourceType;
}

@ObjectType('MeasureRule', { description: '失信惩戒措施目录项。A measure of the catalogue.' })
export class MeasureRuleType {
  @Field(() => ID, { description: '代码。Code.' })
  code!: string;

  @Field(() => String, { description: '名称。Name, Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name, English. 英文名称。' })
  nameEn!: string;

  @Field(() => String, { description: '实施单位。Who carries it out.' })
  authorityZh!: string;

  @Field(() => [MeasureTriggerType], { description: '触发条件。Triggers.' })
  triggers!: MeasureTriggerType[];
}

@ObjectType('IncentiveRule', { description: '守信激励措施目录项。An incentive of the catalogue.' })
export class IncentiveRuleType {
  @Field(() => ID, { description: '代码。Code.' })
  code!: string;

  @Field(() => String, { description: '名称。Name, Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name, English. 英文名称。' })
  nameEn!: string;

  @Field(() => [String], { description: '适用的红名单代码。Red lists it follows from.' })
  triggers!: readonly string[];

  @Field(() => LegalSourceType, { description: '依据。Source.' })
  source!: LegalSourceType;
}

@ObjectType('PublicationPeriod', { description: '公示期限规定。A publication period.' })
export class PublicationPeriodType {
  @Field(() => ID, { description: '规定代码。Code of the regime.' })
  regime!: string;

  @Field(() => String, { description: '规定名称。Name.' })
  titleZh!: string;

  @Field(() => LocalDateScalar, { description: '适用于此日起的决定。Decisions from this day on.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '至此日前。Before this day; null while in force.' })
  until!: LocalDate | null;

  @Field(() => String, { description: '严重程度：MINOR、GENERAL、SERIOUS。Severity.' })
  severity!: string;

  @Field(() => Int, { description: '最短月数。Least months.' })
  minimumMonths!: number;

  @Field(() => Int, { description: '最长月数，届满自动停止公示。Longest; then it stops by itself.' })
  maximumMonths!: number;
}

@ObjectType('ConductRule', { description: '失信行为及其合法载体。A conduct and where it can lawfully be recorded.' })
export class ConductRuleType {
  @Field(() => ID, { description: '行为代码。Code.' })
  code!: string;

  @Field(() => String, { description: '行为。Conduct, Chinese.' })
  nameZh!: string;

  @Field(() => Int, { description: '实施意见条目。Item of the opinion.' })
  item!: number;

  @Field(() => [String], {
    description: '合法载体：PENALTY、JUDGMENT、LISTING；空为不得记录。Lawful vehicles; none: recordable nowhere.',
  })
  vehicles!: readonly string[];

  @Field(() => [String], { description: '可据以列入的名单类型。List types that may rest on it.' })
  listTypes!: readonly string[];

  @Field(() => String, { description: '说明。What it takes.' })
  noteZh!: string;
}

@ObjectType('OpenQuestion', {
  description: '法律适用待定问题及现行取值。A question of law that is open, and the answer taken.',
})
export class OpenQuestionType {
  @Field(() => ID, { description: '代码。Code.' })
  code!: string;

  @Field(() => String, { description: '问题。Question, Chinese.' })
  questionZh!: string;

  @Field(() => String, { description: 'Question, English. 问题英文。' })
  questionEn!: string;

  @Field(() => String, { description: '本版本取值。Answer this version takes.' })
  answerZh!: string;

  @Field(() => [String], { description: '其他可能的答案。Answers it could have taken.' })
  otherAnswersZh!: readonly string[];
}

@ObjectType('Catalogue', { description: '规则目录：名单类型、公示期限、惩戒与激励措施及其依据。The law as data.' })
export class CatalogueType {
  @Field(() => ID, { description: '版本。Version.' })
  version!: string;

  @Field(() => LocalDateScalar, { description: '施行日期。In force from.' })
  effectiveFrom!: LocalDate;

  @Field(() => [ListTypeRuleType], { description: '名单类型。List types.' })
  listTypes!: ListTypeRuleType[];

  @Field(() => [PublicationPeriodType], { description: '公示期限。Publication periods.' })
  publicationPeriods!: PublicationPeriodType[];

  @Field(() => [MeasureRuleType], { description: '惩戒措施。Measures.' })
  measures!: MeasureRuleType[];

  @Field(() => [IncentiveRuleType], { description: '激励措施。Incentives.' })
  incentives!: IncentiveRuleType[];

  @Field(() => [ConductRuleType], { description: '失信行为。Conducts of the opinion.' })
  conducts!: ConductRuleType[];

  @Field(() => [OpenQuestionType], { description: '待定问题。Questions of law that are open.' })
  openQuestions!: OpenQuestionType[];
}
