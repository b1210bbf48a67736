import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Purpose } from '../../../domain/access/purpose';
import type { BoardList } from '../../../domain/board/board-edition';
import { BoardListEnum } from '../../shared/enums';
import { PurposeEnum } from '../resolvers/look-args';

const EDITION_ID = '本期标识。Identity of the edition.';

@InputType('DraftBoardEditionInput', { description: '起草红黑榜。An edition to draft.' })
export class DraftBoardEditionInput {
  @Field(() => String, { description: '市或县区的行政区划代码。Region: the city or one of its counties.' })
  @MaxLength(6)
  regionCode!: string;

  @Field(() => String, { description: '标题，1至100个字，不写企业名称。Title; names no firm.' })
  @MaxLength(200)
  title!: string;

  @Field(() => [BoardListEnum], {
    defaultValue: ['RED', 'BLACK', 'BAN'],
    description: '栏目范围，默认全部。Parts it covers; all unless told.',
  })
  @ArrayMaxSize(10)
  scope!: BoardList[];
}

@InputType('WithdrawBoardEditionInput', { description: '撤回公告。The notice that withdraws an edition.' })
export class WithdrawBoardEditionInput {
  @Field(() => ID, { description: EDITION_ID })
  @MaxLength(40)
  id!: string;

  @Field(() => String, { description: '公告文号，将公示。Number of the notice; it is made public.' })
  @MaxLength(200)
  noticeNumber!: string;

  @Field(() => String, { description: '理由，将公示，不写企业名称。Reason; it is made public and names no firm.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType('DiscardBoardEditionInput', { description: '作废红黑榜稿。An edition to discard before publication.' })
export class DiscardBoardEditionInput {
  @Field(() => ID, { description: EDITION_ID })
  @MaxLength(40)
  id!: string;

  @Field(() => String, { description: '理由。Reason.' })
  @MaxLength(1000)
  reason!: string;
}

/** Arguments of a look at an edition. @source rules.md R4 */
@ArgsType()
export class BoardLookArgs {
  @Field(() => ID, { description: EDITION_ID })
  @MaxLength(40)
  id!: string;

  @Field(() => PurposeEnum, { description: '查询目的，必填。Purpose, required.' })
  purpose!: Purpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;
}
