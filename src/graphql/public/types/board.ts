import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { PublicList } from '../../../domain/publication/public-file';
import type { RecordKind } from '../../../domain/record/record-kind';
import { RecordKindEnum } from '../../shared/enums';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { PublicEnterpriseType } from './enterprise';
import { DaysType, PublicDepartmentType, PublicListEnum } from './shared';

@ObjectType('SearchHit', { description: '检索结果。An enterprise found.' })
export class SearchHitType {
  @Field(() => String, { description: '命中的名称，可能是曾用名。Name by which it was found, maybe a former one.' })
  matchedName!: string;

  @Field(() => Boolean, { description: '命中的是否为现名。True when the name is today’s.' })
  matchedCurrentName!: boolean;

  @Field(() => PublicEnterpriseType, { description: '企业。The enterprise.' })
  enterprise!: PublicEnterpriseType;
}

@ObjectType('SearchResult', { description: '检索结果页，名称短者在前。A page of hits, shortest name first.' })
export class SearchResultType {
  @Field(() => [SearchHitType], { description: '结果。The hits.' })
  hits!: SearchHitType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;

  @Field(() => String, { description: '固定说明。Fixed notice.' })
  notice!: string;
}

@ObjectType('ListEntry', { description: '名单条目。An entry of a public list.' })
export class ListEntryType {
  @Field(() => ID, { description: '记录标识。Identity of the record.' })
  recordId!: string;

  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => String, { description: '企业名称。Name.' })
  name!: string;

  @Field(() => PublicListEnum, { description: '名单。The list.' })
  list!: PublicList;

  @Field(() => String, { description: '名单类型、荣誉类别或列入情形的代码。Code of the list type, honour or case.' })
  listType!: string;

  @Field(() => String, { description: '名单类型名称。Its name, Chinese.' })
  listTypeNameZh!: string;

  @Field(() => String, { nullable: true, description: '登记地行政区划代码。Registered region.' })
  regionCode!: string | null;

  @Field(() => String, { description: '认定机关。Deciding authority.' })
  authority!: string;

  @Field(() => String, { description: '文号。Document number.' })
  documentNumber!: string;

  @Field(() => LocalDateScalar, { description: '公布日期。Published on.' })
  publishedOn!: LocalDate;

  @Field(() => DaysType, { description: '公示期。Days on which it is public.' })
  shown!: DaysType;

  departmentCode!: string;
}

@ObjectType('ListPage', { description: '名单页，新公布者在前。A page of a public list, newest publication first.' })
export class ListPageType {
  @Field(() => [ListEntryType], { description: '条目。The entries.' })
  entries!: ListEntryType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;

  @Field(() => LocalDateScalar, { description: '效力日。Day it is meant for.' })
  asOf!: LocalDate;

  @Field(() => String, { description: '固定说明。Fixed notice.' })
  notice!: string;
}

@ObjectType('ListCount', { description: '名单统计。Count of one list type in one region.' })
export class ListCountType {
  @Field(() => PublicListEnum, { description: '名单。The list.' })
  list!: PublicList;

  @Field(() => String, { description: '名单类型代码。Code of the list type.' })
  listType!: string;

  @Field(() => String, { description: '名单类型名称。Its name, Chinese.' })
  listTypeNameZh!: string;

  @Field(() => String, { nullable: true, description: '行政区划代码。Region code.' })
  regionCode!: string | null;

  @Field(() => String, { nullable: true, description: '地区名称。Name of the region; null where it is not known.' })
  regionName!: string | null;

  @Field(() => Int, { description: '条目数。Entries public today.' })
  entries!: number;

  @Field(() => Int, { description: '企业数。Enterprises among them.' })
  enterprises!: number;
}

@ObjectType('IndustryCount', { description: '按行业门类统计。Count of one list in one section of industry.' })
export class IndustryCountType {
  @Field(() => PublicListEnum, { description: '名单。The list.' })
  list!: PublicList;

  @Field(() => String, {
    nullable: true,
    description:
      '行业门类字母；null 为登记未载明。Letter of the section, GB/T 4754-2017; null where none is registered.',
  })
  section!: string | null;

  @Field(() => String, { nullable: true, description: '行业门类名称。Name of the section, Chinese.' })
  sectionNameZh!: string | null;

  @Field(() => Int, { description: '条目数。Entries public today.' })
  entries!: number;

  @Field(() => Int, { description: '企业数。Enterprises among them.' })
  enterprises!: number;
}

@ObjectType('MonthCount', {
  description:
    '按公布月份统计，仅含今日仍公示者。Count of one list by month of publication: only what is public today.',
})
export class MonthCountType {
  @Field(() => PublicListEnum, { description: '名单。The list.' })
  list!: PublicList;

  @Field(() => String, { description: '公布月份，如 2026-03。Month of publication, YYYY-MM, Asia/Shanghai.' })
  month!: string;

  @Field(() => Int, { description: '条目数。Entries public today.' })
  entries!: number;

  @Field(() => Int, { description: '企业数。Enterprises among them.' })
  enterprises!: number;
}

@ObjectType('SourceLoad', { description: '来源更新情况。When a department last sent a kind of record.' })
export class SourceLoadType {
  @Field(() => RecordKindEnum, { description: '记录种类。Kind of record.' })
  kind!: RecordKind;

  @Field(() => InstantScalar, { description: '最近报送时间。When it last sent some.' })
  lastReceivedAt!: string;

  @Field(() => PublicDepartmentType, { nullable: true, description: '部门。The department.' })
  department!: PublicDepartmentType | null;
}

@ObjectType('Statistics', {
  description: '公示统计，仅由今日公示内容算出。Counts made of what is public today and nothing else.',
})
export class StatisticsType {
  @Field(() => LocalDateScalar, { description: '效力日。Day it is meant for.' })
  asOf!: LocalDate;

  @Field(() => Int, { description: '有公示档案的企业数。Enterprises with a public file.' })
  enterprises!: number;

  @Field(() => [ListCountType], { description: '各名单统计。Counts by list, type and region.' })
  lists!: ListCountType[];

  @Field(() => [IndustryCountType], { description: '按行业门类统计。Counts by list and section of industry.' })
  industries!: IndustryCountType[];

  @Field(() => [MonthCountType], { description: '按公布月份统计。Counts by list and month of publication.' })
  months!: MonthCountType[];
}
