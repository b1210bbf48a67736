import { Field, ID, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { INCENTIVE_SCENARIOS, MEASURE_AREAS } from '../../../domain/catalogue/measure-areas';
import type { IncentiveScenario, MeasureArea } from '../../../domain/catalogue/measure-areas';
import type { MeasureForce } from '../../../domain/catalogue/types';
import { PRIORITY_VERDICTS } from '../../../domain/joint-punishment/priority';
import type { PriorityVerdict } from '../../../domain/joint-punishment/priority';
import { MeasureForceEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { LocalDateScalar } from '../../shared/scalars';

/** Area of a matter. */
export const MeasureAreaEnum = registerCodeTable<MeasureArea>(
  'MeasureArea',
  '办理事项领域。Kind of matter in which measures are looked up.',
  MEASURE_AREAS,
);
/** Application in which a red-listed firm has priority. */
export const IncentiveScenarioEnum = registerCodeTable<IncentiveScenario>(
  'IncentiveScenario',
  '守信激励场景，不含采购和招投标。Application with priority; never procurement or bidding.',
  INCENTIVE_SCENARIOS,
);
/** Verdict on priority. */
export const PriorityVerdictEnum = registerCodeTable<PriorityVerdict>(
  'PriorityVerdict',
  '优先资格。Whether a firm has priority, or why not.',
  PRIORITY_VERDICTS,
);

@ObjectType('TriggeringRecord', { description: '触发措施的记录。A record behind a measure.' })
export class TriggeringRecordType {
  @Field(() => ID, { description: '记录标识。Identity.' })
  recordId!: string;

  @Field(() => String, { description: '目录代码：名单类型、ABN 或 BROKEN_COMMITMENT。Catalogue code.' })
  code!: string;

  @Field(() => String, { description: '认定机关。Authority.' })
  authority!: string;

  @Field(() => String, { description: '文号。Document number.' })
  documentNumber!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '届满次日。First day after its term.' })
  endsOn!: LocalDate | null;

  @Field(() => [String], {
    description: '禁止参加的项目类型，空为全部。Kinds of project a ban covers; all when empty.',
  })
  projectKinds!: readonly string[];

  @Field(() => [String], { description: '禁止参加的区域，空为不限。Regions a ban covers; any when empty.' })
  banRegions!: readonly string[];
}

@ObjectType('MeasureInArea', { description: '该领域适用的措施。A measure in force in the area.' })
export class MeasureInAreaType {
  @Field(() => ID, { description: '措施代码。Code.' })
  code!: string;

  @Field(() => String, { description: '措施名称。Name, Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: '实施单位。Who carries it out.' })
  authorityZh!: string;

  @Field(() => MeasureForceEnum, { description: '应当或可以。Ordered, or may be weighed.' })
  force!: MeasureForce;

  @Field(() => [String], { description: '依据。Legal basis.' })
  basis!: readonly string[];

  @Field(() => [TriggeringRecordType], { description: '触发记录。Records behind it.' })
  records!: readonly TriggeringRecordType[];
}

@ObjectType('MeasuresAnswer', { description: '办事查询结果。Measures that bind or may be weighed in a matter.' })
export class MeasuresAnswerType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => Boolean, { description: '平台有无该主体信息；无不等于信用良好。False is no clearance.' })
  onFile!: boolean;

  @Field(() => [MeasureInAreaType], { description: '适用措施。Measures in force.' })
  measures!: readonly MeasureInAreaType[];

  @Field(() => String, { description: '说明。What the answer means and does not mean.' })
  noticeZh!: string;
}

@ObjectType('GrantedIncentive', { description: '适用的激励措施。An incentive that applies.' })
export class GrantedIncentiveType {
  @Field(() => ID, { description: '激励代码。Code.' })
  code!: string;

  @Field(() => String, { description: '激励名称。Name, Chinese.' })
  nameZh!: string;
}

@ObjectType('PriorityRecord', { description: '资格所依据的记录。A record that the verdict rests on.' })
export class PriorityRecordType {
  @Field(() => ID, { description: '记录标识。Identity.' })
  recordId!: string;

  @Field(() => String, { description: '目录代码。Catalogue code.' })
  code!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '届满次日。First day after its term.' })
  endsOn!: LocalDate | null;
}

@ObjectType('IncentivesAnswer', { description: '激励资格查询结果。Whether a firm has priority in an application.' })
export class IncentivesAnswerType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => PriorityVerdictEnum, { description: '资格。Verdict.' })
  verdict!: PriorityVerdict;

  @Field(() => String, { description: '说明。The verdict in words.' })
  textZh!: string;

  @Field(() => [GrantedIncentiveType], { description: '适用的激励。Incentives that apply.' })
  incentives!: readonly GrantedIncentiveType[];

  @Field(() => [PriorityRecordType], { description: '所依据的在效记录。Records in force behind it.' })
  records!: readonly PriorityRecordType[];
}
