import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { Standing } from '../../../domain/catalogue/types';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { StandingEnum } from './standing';

@ObjectType('HeldSegment', { description: '状况时段：自起日（含）至止日（不含）。Days with one standing, half open.' })
export class HeldSegmentType {
  @Field(() => LocalDateScalar, { nullable: true, description: '起日；档案起始为 null。From; null at the beginning.' })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '止日；无已知结束为 null。Until; null while open.' })
  until!: LocalDate | null;

  @Field(() => StandingEnum, { description: '状况。Standing.' })
  status!: Standing;

  @Field(() => ID, { description: '判定规则。Rule that decided.' })
  ruleId!: string;

  @Field(() => [ID], { description: '适用措施代码。Measures in force.' })
  measures!: readonly string[];

  @Field(() => [ID], { description: '在列记录标识。Records a list standing rests on.' })
  recordIds!: readonly string[];
}

@ObjectType('LearnedFact', { description: '新知事实。A fact that was learned.' })
export class LearnedFactType {
  @Field(() => ID, { description: '记录标识。Identity.' })
  recordId!: string;

  @Field(() => Int, { description: '版本。Version.' })
  version!: number;

  @Field(() => String, { description: '记录种类，或 CONFIRMATION、WITHDRAWAL。Kind of record or mark.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: '文号；复核与撤回为 null。Document number; null for marks.' })
  documentNumber!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '决定日期。Day of the decision.' })
  decidedOn!: LocalDate | null;

  @Field(() => ID, { description: '信息提供单位代码。Department that told it.' })
  departmentCode!: string;

  @Field(() => String, { nullable: true, description: '变更原因。Reason of the change.' })
  changeReason!: string | null;
}

@ObjectType('HistoryStep', {
  description: '知悉历程的一步：自该时刻起所持的时间线及其缘由。What we held from an instant on, and why.',
})
export class HistoryStepType {
  @Field(() => InstantScalar, { description: '自此时刻知悉。Known from.' })
  knownFrom!: string;

  @Field(() => InstantScalar, { nullable: true, description: '至此时刻被新知取代；现行为 null。Superseded at.' })
  knownUntil!: string | null;

  @Field(() => String, { description: '规则目录版本。Version of the law used.' })
  catalogueVersion!: string;

  @Field(() => Boolean, {
    description:
      '是否改变了知悉之前某日的状况（事后知悉）。True when it changed the standing of a day before it was learned.',
  })
  changedThePast!: boolean;

  @Field(() => [LearnedFactType], { description: '缘由：该时刻入库的事实。Facts recorded at that instant.' })
  because!: readonly LearnedFactType[];

  @Field(() => [HeldSegmentType], { description: '所持时间线。The timeline held.' })
  segments!: readonly HeldSegmentType[];
}

@ObjectType('StandingHistory', {
  description: '状况历程：何时为何状况、何时知悉，新者在前。Both time axes, newest first.',
})
export class StandingHistoryType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => [HistoryStepType], { description: '各步。Steps of this page.' })
  steps!: readonly HistoryStepType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page.' })
  nextCursor!: string | null;
}

@ObjectType('StandingOfEnterprise', { description: '某时点的状况。Standing of an enterprise at a point.' })
export class StandingOfEnterpriseType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => StandingEnum, { description: '状况。Standing.' })
  status!: Standing;

  @Field(() => ID, { description: '判定规则。Rule.' })
  ruleId!: string;

  @Field(() => [ID], { description: '适用措施代码。Measures in force.' })
  measures!: readonly string[];
}

@ObjectType('StandingList', { description: '某日某时所知的状况名单。Enterprises by standing at a point.' })
export class StandingListType {
  @Field(() => LocalDateScalar, { description: '效力日。Day it is meant for.' })
  asOf!: LocalDate;

  @Field(() => InstantScalar, { description: '知悉时刻：以此再查得到相同答复。Known as of; the same again with it.' })
  knownAt!: string;

  @Field(() => [StandingOfEnterpriseType], { description: '本页企业。Enterprises of this page.' })
  enterprises!: readonly StandingOfEnterpriseType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page.' })
  nextCursor!: string | null;
}

@ObjectType('StandingCount', { description: '某状况的企业数。Enterprises with a standing.' })
export class StandingCountType {
  @Field(() => StandingEnum, { description: '状况。Standing.' })
  status!: Standing;

  @Field(() => Int, { description: '企业数。Enterprises.' })
  enterprises!: number;
}

@ObjectType('StandingCounts', { description: '某日某时所知的状况统计。Counts at a point.' })
export class StandingCountsType {
  @Field(() => LocalDateScalar, { description: '效力日。Day it is meant for.' })
  asOf!: LocalDate;

  @Field(() => InstantScalar, { description: '知悉时刻：以此再查得到相同答复。Known as of; the same again with it.' })
  knownAt!: string;

  @Field(() => [StandingCountType], { description: '各状况企业数。Counts.' })
  counts!: readonly StandingCountType[];
}
