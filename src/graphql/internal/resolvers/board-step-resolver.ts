import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { discardBoardEdition } from '../../../services/boards/discard-board-edition';
import { draftBoardEdition } from '../../../services/boards/draft-board-edition';
import { publishBoardEdition } from '../../../services/boards/publish-board-edition';
import { reviewBoardEdition } from '../../../services/boards/review-board-edition';
import { withdrawBoardEdition } from '../../../services/boards/withdraw-board-edition';
import type { InternalContext } from '../context';
import { presentEditionHead } from '../present-board';
import { BoardEditionHeadType } from '../types/board-edition';
import { DiscardBoardEditionInput, DraftBoardEditionInput, WithdrawBoardEditionInput } from '../types/board-inputs';

const EDITION = { description: '本期标识。Identity of the edition.' } as const;

@Resolver()
export class BoardStepResolver {
  @Authorized<Action>('boards.draft')
  @Mutation(() => BoardEditionHeadType, {
    description:
      '起草红黑榜：以今日公示内容生成不可更改的快照。Drafts an edition: an immutable snapshot of what is public today (FORBIDDEN, INVALID_INPUT).',
  })
  async draftBoardEdition(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => DraftBoardEditionInput, { description: '起草内容。What to draft.' })
    { regionCode, title, scope }: DraftBoardEditionInput,
  ): Promise<BoardEditionHeadType> {
    return presentEditionHead(await draftBoardEdition(desk, actor, { regionCode, title, scope }), actor);
  }

  @Authorized<Action>('boards.review')
  @Mutation(() => BoardEditionHeadType, {
    description:
      '审核红黑榜稿，须为起草人以外的本单位审批人；有条目已不再公示的不予通过。Reviews a draft: another person of the department; refused while an entry is public no more (FORBIDDEN, NOT_FOUND, CONFLICT).',
  })
  async reviewBoardEdition(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('id', () => ID, EDITION) id: string,
  ): Promise<BoardEditionHeadType> {
    return presentEditionHead(await reviewBoardEdition(desk, actor, id), actor);
  }

  @Authorized<Action>('boards.publish')
  @Mutation(() => BoardEditionHeadType, {
    description:
      '发布已审核的红黑榜并编号；发布时再次核对每一条目仍在公示。Publishes a reviewed edition and numbers it; every entry is checked again (FORBIDDEN, NOT_FOUND, CONFLICT).',
  })
  async publishBoardEdition(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('id', () => ID, EDITION) id: string,
  ): Promise<BoardEditionHeadType> {
    return presentEditionHead(await publishBoardEdition(desk, actor, id), actor);
  }

  @Authorized<Action>('boards.withdraw')
  @Mutation(() => BoardEditionHeadType, {
    description:
      '以公告撤回已发布的一期；原件留存备查。Withdraws a published edition by a notice; the original is kept (NOT_FOUND, CONFLICT, INVALID_INPUT).',
  })
  async withdrawBoardEdition(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => WithdrawBoardEditionInput, { description: '撤回公告。The notice.' })
    { id: editionId, noticeNumber, reason }: WithdrawBoardEditionInput,
  ): Promise<BoardEditionHeadType> {
    return presentEditionHead(await withdrawBoardEdition(desk, actor, { editionId, noticeNumber, reason }), actor);
  }

  @Authorized<Action>('boards.discard')
  @Mutation(() => BoardEditionHeadType, {
    description:
      '作废尚未发布的红黑榜稿。Discards an edition that was not published (NOT_FOUND, CONFLICT, INVALID_INPUT).',
  })
  async discardBoardEdition(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => DiscardBoardEditionInput, { description: '作废内容。What to discard, and why.' })
    { id: editionId, reason }: DiscardBoardEditionInput,
  ): Promise<BoardEditionHeadType> {
    return presentEditionHead(await discardBoardEdition(desk, actor, { editionId, reason }), actor);
  }
}
