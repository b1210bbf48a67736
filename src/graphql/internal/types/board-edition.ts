import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BoardEntry, BoardList } from '../../../domain/board/board-edition';
import { BOARD_STATES } from '../../../domain/board/board-moves';
import type { BoardState } from '../../../domain/board/board-moves';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { BoardView } from '../../../services/boards/open-board-edition';
import { BoardListEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';

/** State of an edition. */
export const BoardStateEnum = registerCodeTable('BoardState', '红黑榜状态。State of an edition.', BOARD_STATES);
/** What of an edition is shown. */
export const BoardViewEnum = registerCodeTable<BoardView>('BoardView', '查阅范围。What of an edition is shown.', {
  ORIGINAL:
    '原件全部内容：限审计人员，及办理中的本单位。All of it: for the auditor, and for the department at work on it.',
  TODAY: '仅今日仍公示的条目。Only what is public today.',
  HEAD: '不含条目：已撤回或作废。No entries: withdrawn or discarded.',
});

@ObjectType('BoardStep', { description: '办理步骤，只增不改。A step of an edition, append-only.' })
export class BoardStepType {
  @Field(() => Int, { description: '步骤序号。Number of the step, from 1.' })
  step!: number;

  @Field(() => BoardStateEnum, { description: '此步之后的状态。State after it.' })
  state!: BoardState;

  @Field(() => InstantScalar, { description: '办理时刻。When it was taken.' })
  takenAt!: string;

  @Field(() => ID, { description: '办理人标识。Who took it.' })
  actorId!: string;

  @Field(() => String, { description: '办理人角色。Role of that person.' })
  role!: string;

  @Field(() => String, { nullable: true, description: '撤回公告文号。Number of the notice of a withdrawal.' })
  noticeNumber!: string | null;

  @Field(() => String, { nullable: true, description: '撤回或作废理由。Reason of a withdrawal or discarding.' })
  reason!: string | null;
}

@ObjectType('BoardEditionHead', { description: '红黑榜期次及办理情况。An edition of the board and its steps.' })
export class BoardEditionHeadType {
  @Field(() => ID, { description: '本期标识。Identity of the edition.' })
  id!: string;

  @Field(() => BoardStateEnum, { description: '状态。State.' })
  state!: BoardState;

  @Field(() => Int, { nullable: true, description: '年度；发布后才有。Year of its number, once published.' })
  year!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '期号；发布时取得，连续无缺。Number, given at publication, no gaps.',
  })
  number!: number | null;

  @Field(() => String, { nullable: true, description: '期号文本，如 2026年第3期。Number as text.' })
  numberText!: string | null;

  @Field(() => String, { description: '标题。Title.' })
  title!: string;

  @Field(() => String, { description: '行政区划代码。Region.' })
  regionCode!: string;

  @Field(() => [BoardListEnum], { description: '栏目范围。Parts it covers.' })
  scope!: readonly BoardList[];

  @Field(() => LocalDateScalar, { description: '基准日：条目当日均在公示。Day on which all of it was public.' })
  asOf!: LocalDate;

  @Field(() => InstantScalar, { description: '快照时刻。Instant of the snapshot.' })
  knownAt!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '原件 SHA-256 摘要；仅审计人员及办理中可见。Digest of the original; for the auditor, and while it is worked on.',
  })
  digest!: string | null;

  @Field(() => [BoardStepType], { description: '办理步骤。Steps so far.' })
  steps!: readonly BoardStepType[];

  departmentCode!: string;
}

@ObjectType('BoardEntry', { description: '榜上条目。An entry of an edition.' })
export class BoardEntryType implements BoardEntry {
  @Field(() => Int, { description: '序号，自1起。Number, from 1.' })
  number!: number;

  @Field(() => BoardListEnum, { description: '栏目。Part of the board.' })
  list!: BoardList;

  @Field(() => String, { description: '名单类型代码。Code of the list type.' })
  listType!: string;

  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => ID, { description: '记录标识。Identity of the record.' })
  recordId!: string;

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

  @Field(() => LocalDateScalar, { description: '公示起始日。First day in public.' })
  publicFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '公示届满次日；尚无期限为 null。First day no more in public.',
  })
  publicUntil!: LocalDate | null;

  departmentCode!: string;
}

@ObjectType('BoardEntryPage', { description: '条目页。A page of entries.' })
export class BoardEntryPageType {
  @Field(() => [BoardEntryType], { description: '条目。The entries.' })
  entries!: BoardEntryType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@ObjectType('BoardTotal', { description: '合计。A total.' })
export class BoardTotalType {
  @Field(() => BoardListEnum, { description: '栏目。Part of the board.' })
  list!: BoardList;

  @Field(() => String, {
    nullable: true,
    description: '名单类型代码；null 为整个栏目。List type; null for the whole part.',
  })
  listType!: string | null;

  @Field(() => String, { nullable: true, description: '名单类型名称。Its name, Chinese.' })
  listTypeNameZh!: string | null;

  @Field(() => Int, { description: '条目数。Entries.' })
  entries!: number;

  @Field(() => Int, { description: '企业数。Enterprises among them.' })
  enterprises!: number;
}

@ObjectType('BoardChanges', {
  description:
    '与上期相比。部门所见仅限上期今日仍公示的条目，审计人员所见为上期原件。Against the edition before; a department compares with what of it is public today, the auditor with its original.',
})
export class BoardChangesType {
  @Field(() => ID, { description: '上期标识。The edition before.' })
  previousId!: string;

  @Field(() => [BoardEntryType], { description: '新增条目。Entries that are new.' })
  added!: readonly BoardEntryType[];

  @Field(() => [BoardEntryType], { description: '不再列出的条目。Entries of the one before that are not in this one.' })
  gone!: readonly BoardEntryType[];

  @Field(() => Int, { description: '延续条目数。Entries in both.' })
  kept!: number;
}

@ObjectType('BoardEdition', { description: '红黑榜一期，审核所需全部内容。An edition with all that its review needs.' })
export class BoardEditionType extends BoardEditionHeadType {
  @Field(() => BoardViewEnum, { description: '查阅范围。What of it is shown.' })
  view!: BoardView;

  @Field(() => [BoardTotalType], { description: '合计，按栏目和名单类型。Totals by part and list type.' })
  totals!: readonly BoardTotalType[];

  @Field(() => BoardChangesType, {
    nullable: true,
    description: '与上期相比；无上期为 null。Changes against the one before.',
  })
  changes!: BoardChangesType | null;

  @Field(() => [BoardEntryType], {
    description:
      '稿中已不再公示或内容已变更的条目：有则须作废重做。Entries of a draft that are public no more as drafted.',
  })
  noLongerPublic!: readonly BoardEntryType[];

  allEntries!: readonly BoardEntryType[];
}

@ObjectType('BoardEditionPage', {
  description: '红黑榜办理目录页，新起草者在前。A page of editions, latest drafted first.',
})
export class BoardEditionPageType {
  @Field(() => [BoardEditionHeadType], { description: '期次。The editions.' })
  editions!: BoardEditionHeadType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}
