import { Field, ID, ObjectType } from 'type-graphql';
import type { MeasureForce, Standing } from '../../../domain/catalogue/types';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { RecordKind } from '../../../domain/record/record-kind';
import { LegalStandingEnum, MeasureForceEnum, RecordKindEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';

/** Standing inside the house; WATCH never leaves it. */
export const StandingEnum = registerCodeTable<Standing>('StandingStatus', '信用状况。Standing; WATCH is internal.', {
  BLACK: '严重失信主体名单在列。On a severe list.',
  WATCH: '重点关注（仅内部使用）。To be watched, internal only.',
  RED: '守信激励名单在列。On a red list.',
  NORMAL: '无以上情形。None of the above.',
});

@ObjectType('StandingMeasure', { description: '适用的失信惩戒措施。Measure in force.' })
export class StandingMeasureType {
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

  @Field(() => [ID], { description: '触发记录。Records that trigger it.' })
  recordIds!: readonly string[];
}

@ObjectType('ConsideredRecord', {
  description: '判定时查看的记录及采用或不采用的理由。A record looked at, and why it was used or set aside.',
})
export class ConsideredRecordType {
  @Field(() => ID, { description: '记录标识。Identity.' })
  recordId!: string;

  @Field(() => RecordKindEnum, { description: '记录种类。Kind.' })
  kind!: RecordKind;

  @Field(() => String, { description: '名单、荣誉或记录种类名称。What it is, Chinese.' })
  titleZh!: string;

  @Field(() => String, { nullable: true, description: '文号。Number of the document.' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true, description: '认定机关。Authority that decided.' })
  authority!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '决定日期。Day of the decision.' })
  decidedOn!: LocalDate | null;

  @Field(() => String, {
    description:
      '目录代码：名单类型、红名单类型、ABN、BROKEN_COMMITMENT 或严重程度规则。Catalogue code behind its weight.',
  })
  code!: string;

  @Field(() => [String], {
    description: '采用方式：STANDING、MEASURE、BLOCKS_RED、RED_BLOCKED、LAPSES_RED、RED_LAPSED。What it was used for.',
  })
  uses!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: '不采用的理由代码；采用时为 null。Why it was set aside; null when used.',
  })
  setAsideBecause!: string | null;

  @Field(() => String, { nullable: true, description: '不采用的理由。The same in words.' })
  setAsideTextZh!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '自动结束日（首个不含日）。First day after its term.' })
  endsOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '最早可修复日。First day on which repair may be granted.',
  })
  repairableFrom!: LocalDate | null;

  @Field(() => String, { nullable: true, description: '尚须履行的义务。Duty still open.' })
  dutyZh!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '异议处理中：受理日；没有为 null。Day on which an objection that is still open was received; null where there is none.',
  })
  objectedSince!: LocalDate | null;
}

@ObjectType('Standing', { description: '信用状况及其理由。Standing with its reasons.' })
export class StandingType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => StandingEnum, { description: '状况。Standing.' })
  status!: Standing;

  @Field(() => String, { description: '判定规则。Rule that decided, with its text.' })
  rule!: string;

  @Field(() => ID, { description: '判定规则代码。Rule that decided.' })
  ruleId!: string;

  @Field(() => String, { description: '判定规则依据。Law and article of the rule.' })
  ruleBasis!: string;

  @Field(() => LegalStandingEnum, { description: '该依据的核对情况。How far that source was checked.' })
  ruleBasisStanding!: string;

  @Field(() => String, { description: '规则目录版本。Version of the law used.' })
  catalogueVersion!: string;

  @Field(() => LocalDateScalar, { description: '效力日。Day it is meant for.' })
  asOf!: LocalDate;

  @Field(() => InstantScalar, {
    description: '知悉时刻：以此再查得到相同答复。Known as of; asking with it gives the same answer.',
  })
  knownAt!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '自何日起。Since when; null from the beginning.' })
  since!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '已知的下次变化日。First later day of a known change.' })
  nextChangeOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '仅随时间推移，状况最早改变之日。First day on which the standing itself changes by time alone.',
  })
  statusChangesOn!: LocalDate | null;

  @Field(() => StandingEnum, { nullable: true, description: '届时的状况。Standing from that day on.' })
  statusThen!: Standing | null;

  @Field(() => [ConsideredRecordType], { description: '采用的记录。Records used.' })
  used!: ConsideredRecordType[];

  @Field(() => [ConsideredRecordType], { description: '查看后未采用的记录及理由。Records set aside, and why.' })
  setAside!: ConsideredRecordType[];

  @Field(() => [StandingMeasureType], { description: '适用措施。Measures in force.' })
  measures!: StandingMeasureType[];

  @Field(() => [ID], { description: '适用激励代码。Incentives in force.' })
  incentives!: readonly string[];

  @Field(() => [String], { description: '适用激励名称，与代码同序。Their names, Chinese, in the same order.' })
  incentivesZh!: readonly string[];
}
