import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { BoardList } from '../../../domain/board/board-edition';
import type { PublicEdition } from '../../../domain/board/public-edition';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { BoardListEnum } from '../../shared/enums';
import { LocalDateScalar } from '../../shared/scalars';
import { PublicRegionType } from './enterprise';
import { DaysType } from './shared';

@ObjectType('BoardEntry', { description: '今日榜上条目。An entry of an edition that is public today.' })
export class PublicBoardEntryType {
  @Field(() => Int, {
    description: '今日序号，自1起连续，逐日重编。Number of today, from 1 without gaps, given anew every day.',
  })
  number!: number;

  @Field(() => BoardListEnum, { description: '栏目。Part of the board.' })
  list!: BoardList;

  @Field(() => String, { description: '名单类型代码。Code of the list type.' })
  listType!: string;

  @Field(() => String, { description: '名单类型名称。Its name, Chinese.' })
  listTypeNameZh!: string;

  @Field(() => ID, { description: '记录标识。Identity of the record.' })
  recordId!: string;

  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => String, { description: '企业名称。Name.' })
  name!: string;

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

@ObjectType('BoardEntryPage', {
  description: '榜上条目页：红榜、黑榜、禁止参加投标决定依次。A page of entries: red, black, bans.',
})
export class PublicBoardEntryPageType {
  @Field(() => [PublicBoardEntryType], { description: '条目。The entries.' })
  entries!: PublicBoardEntryType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@ObjectType('BoardTotal', { description: '今日合计。A total of what of an edition is public today.' })
export class PublicBoardTotalType {
  @Field(() => BoardListEnum, { description: '栏目。Part of the board.' })
  list!: BoardList;

  @Field(() => String, {
    nullable: true,
    description: '名单类型代码；null 为整个栏目。Code of the list type; null for the part as a whole.',
  })
  listType!: string | null;

  @Field(() => String, { nullable: true, description: '名单类型名称。Its name, Chinese.' })
  listTypeNameZh!: string | null;

  @Field(() => Int, { description: '条目数。Entries.' })
  entries!: number;

  @Field(() => Int, { description: '企业数。Enterprises among them.' })
  enterprises!: number;
}

@ObjectType('BoardWithdrawal', { description: '撤回公告。The notice that withdrew an edition.' })
export class PublicBoardWithdrawalType {
  @Field(() => LocalDateScalar, { description: '撤回日期。Withdrawn on.' })
  withdrawnOn!: LocalDate;

  @Field(() => String, { description: '公告文号。Number of the notice.' })
  noticeNumber!: string;

  @Field(() => String, { nullable: true, description: '撤回理由。Reason.' })
  reason!: string | null;
}

@ObjectType('BoardEditionHead', { description: '红黑榜期次。An edition of the board in the list of editions.' })
export class PublicBoardEditionHeadType {
  @Field(() => ID, { description: '本期标识。Identity of the edition.' })
  id!: string;

  @Field(() => Int, { description: '年度。Year of its number.' })
  year!: number;

  @Field(() => Int, { description: '期号，按发布单位、地区、年度连续编号。Number within issuer, region and year.' })
  number!: number;

  @Field(() => String, { description: '期号文本，如 2026年第3期。Number as text.' })
  numberText!: string;

  @Field(() => PublicRegionType, { description: '地区。Region.' })
  region!: PublicRegionType;

  @Field(() => LocalDateScalar, { description: '发布日期。Published on.' })
  publishedOn!: LocalDate;

  @Field(() => Boolean, {
    description: '是否为该单位该地区的现行一期。True for the current edition of its issuer and region.',
  })
  current!: boolean;

  @Field(() => String, { nullable: true, description: '标题；已撤回的为 null。Title; null once withdrawn.' })
  title!: string | null;

  @Field(() => PublicBoardWithdrawalType, {
    nullable: true,
    description: '撤回公告；未撤回的为 null。The notice that withdrew it, if any.',
  })
  withdrawal!: PublicBoardWithdrawalType | null;

  departmentCode!: string;
}

@ObjectType('BoardEdition', {
  description:
    '红黑榜一期：仅含今日仍依法公示的条目，重新编号、重新合计。An edition of the board: only what is public today, numbered and counted anew.',
})
export class PublicBoardEditionType extends PublicBoardEditionHeadType {
  @Field(() => [BoardListEnum], { description: '栏目范围。Parts it covers.' })
  scope!: readonly BoardList[];

  @Field(() => LocalDateScalar, { description: '编制基准日。Day it was drawn up for.' })
  asOf!: LocalDate;

  @Field(() => String, { description: '固定说明，每期相同。Fixed sentence, the same on every edition.' })
  notice!: string;

  @Field(() => String, { description: '数据截至日。Day the answer is good for.' })
  validity!: string;

  edition!: PublicEdition;
}

@ObjectType('WithdrawnBoardEdition', { description: '已公告撤回的一期。An edition that was withdrawn.' })
export class WithdrawnBoardEditionType extends PublicBoardEditionHeadType {
  @Field(() => String, { description: '固定说明。Fixed notice.' })
  notice!: string;
}

/** Answer to a look at one edition. */
export const BoardEditionAnswerUnion = createUnionType({
  name: 'BoardEditionAnswer',
  description: '一期红黑榜，或其撤回公告。An edition, or the notice that withdrew it.',
  types: () => [PublicBoardEditionType, WithdrawnBoardEditionType] as const,
});

@ObjectType('BoardEditionPage', { description: '红黑榜期次页，新者在前。A page of editions, newest first.' })
export class PublicBoardEditionPageType {
  @Field(() => [PublicBoardEditionHeadType], { description: '期次。The editions.' })
  editions!: PublicBoardEditionHeadType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}
