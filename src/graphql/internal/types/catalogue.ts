import { Field, ID, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { CatalogueDifference } from '../../../domain/catalogue/catalogue-differences';
import { registerCodeTable } from '../../shared/register-code-table';
import { LocalDateScalar } from '../../shared/scalars';

/** Whether a version is law. */
export const CatalogueStandingEnum = registerCodeTable<'IN_FORCE' | 'PROPOSED'>(
  'CatalogueStanding',
  '目录版本性质。Whether a version is law.',
  { IN_FORCE: '已生效。Law.', PROPOSED: '拟议，不会自行生效。Proposed; never takes force by itself.' },
);

@ObjectType('LawChoice', { description: '对一个待定法律问题的取值。An answer to an open question of law.' })
export class LawChoiceType {
  @Field(() => ID, { description: '问题代码。Code of the question.' })
  code!: string;

  @Field(() => String, { description: '问题。The question, Chinese.' })
  questionZh!: string;

  @Field(() => String, { description: 'The question, English. 问题（英文）。' })
  questionEn!: string;

  @Field(() => String, { description: '本版本取值。Answer of this version.' })
  answerZh!: string;

  @Field(() => [String], { description: '全部可取值。All answers it can have.' })
  answersZh!: string[];

  @Field(() => Boolean, { description: '是否与现行版本不同。True when that in force answers otherwise.' })
  differs!: boolean;
}

@ObjectType('CatalogueDifference', { description: '与现行版本的一处差异。A difference to the version in force.' })
export class CatalogueDifferenceType implements CatalogueDifference {
  @Field(() => String, { description: '何处。Where.' })
  whereZh!: string;

  @Field(() => String, { description: '现行。As in force.' })
  presentZh!: string;

  @Field(() => String, { description: '本版本。In this version.' })
  otherZh!: string;
}

@ObjectType('CatalogueMeasure', { description: '目录中的惩戒措施。A measure of the catalogue.' })
export class CatalogueMeasureType {
  @Field(() => ID, { description: '代码。Code.' })
  code!: string;

  @Field(() => String, { description: '名称。Name, Chinese.' })
  nameZh!: string;
}

@ObjectType('CatalogueVersion', { description: '规则目录的一个版本。A version of the law as data.' })
export class CatalogueVersionType {
  @Field(() => ID, { description: '版本。Version.' })
  version!: string;

  @Field(() => CatalogueStandingEnum, { description: '性质。Whether it is law.' })
  standing!: 'IN_FORCE' | 'PROPOSED';

  @Field(() => Boolean, { description: '今日是否适用。True when it is applied today.' })
  isInForce!: boolean;

  @Field(() => LocalDateScalar, { description: '自何日起。From this day on.' })
  effectiveFrom!: LocalDate;

  @Field(() => [LawChoiceType], { description: '待定问题的取值。Its answers to open questions.' })
  choices!: LawChoiceType[];

  @Field(() => [CatalogueMeasureType], { description: '惩戒措施。Measures that departments can carry out.' })
  measures!: readonly CatalogueMeasureType[];

  @Field(() => [CatalogueDifferenceType], { description: '与现行版本的差异。What it changes.' })
  differences!: readonly CatalogueDifferenceType[];
}
