import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { AppError } from '../../../domain/errors';
import type { TenderPapers } from '../../../domain/tender/tender';
import { attachNationalResult } from '../../../services/tenders/attach-national-result';
import { awardTender } from '../../../services/tenders/award-tender';
import { openTender } from '../../../services/tenders/open-tender';
import { readTender, readTenders, tenderAlerts } from '../../../services/tenders/read-tenders';
import { takeTenderLook } from '../../../services/tenders/take-tender-look';
import type { InternalContext } from '../context';
import { presentAlert, presentTender } from '../present-tender';
import { AwardTenderInput, NationalResultInput, OpenTenderInput, TenderAlertType, TenderType } from '../types/tenders';

@Resolver()
export class TenderResolver {
  @Authorized<Action>('tenders.run')
  @Mutation(() => TenderType, {
    description:
      '登记项目与投标人，按招标文件载明渠道、截止时点和使用规则。Opens a tender with its bidders, as its documents say.',
  })
  async openTender(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => OpenTenderInput, { description: '项目。The tender.' }) input: OpenTenderInput,
  ): Promise<TenderType> {
    const bidders = input.bidders.map(({ members }) => ({
      members: members.map(({ uscc, name }) => ({ uscc: uscc ?? null, name: name ?? null })),
    }));
    return presentTender(await openTender(desk, actor, { papers: papersOf(input), bidders }));
  }

  @Authorized<Action>('tenders.run')
  @Mutation(() => TenderType, {
    description:
      '核查全部投标人：首次在截止或开标时，再次在定标前；只显示变化。Looks at all bidders: at the cut-off, and again before the award.',
  })
  async takeTenderLook(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('tenderId', () => ID, { description: '项目标识。The tender.' }) tenderId: string,
  ): Promise<TenderType> {
    return presentTender(await takeTenderLook(desk, actor, tenderId));
  }

  @Authorized<Action>('tenders.run')
  @Mutation(() => TenderType, {
    description:
      '附国家渠道查询结果，用于本平台无信息的外地主体。Attaches what a national channel answered about a member.',
  })
  async attachNationalResult(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => NationalResultInput, { description: '查询结果。The result.' }) input: NationalResultInput,
  ): Promise<TenderType> {
    const { tenderId, note, ...result } = input;
    return presentTender(await attachNationalResult(desk, actor, tenderId, { ...result, note: note ?? null }));
  }

  @Authorized<Action>('tenders.run')
  @Mutation(() => TenderType, {
    description:
      '登记定标：须当日再次核查，被排除的投标人不得定标。Records the award; a second look of the day is required.',
  })
  async awardTender(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => AwardTenderInput, { description: '定标。The award.' }) input: AwardTenderInput,
  ): Promise<TenderType> {
    return presentTender(await awardTender(desk, actor, { ...input, opinion: input.opinion ?? null }));
  }

  @Authorized<Action>('tenders.read')
  @Query(() => TenderType, {
    description: '打开项目；他单位的与不存在的答复相同。A tender; another department’s and none answer alike.',
  })
  async tender(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('tenderId', () => ID, { description: '项目标识。The tender.' }) tenderId: string,
  ): Promise<TenderType> {
    return presentTender(await readTender(desk, actor, tenderId));
  }

  @Authorized<Action>('tenders.read')
  @Query(() => [TenderType], {
    description: '本单位的项目，新者在前，最多100个。The department’s tenders, newest first, up to 100.',
  })
  async tenders(@Ctx() { desk, actor }: InternalContext): Promise<TenderType[]> {
    return (await readTenders(desk, actor)).map(presentTender);
  }

  @Authorized<Action>('tenders.read')
  @Query(() => [TenderAlertType], {
    description: '定标后至合同终止前，中标人的变化。What changed of winners between award and end of contract.',
  })
  async tenderAlerts(@Ctx() { desk, actor }: InternalContext): Promise<TenderAlertType[]> {
    return (await tenderAlerts(desk, actor)).map(presentAlert);
  }
}

function papersOf({ purpose, bidders: _bidders, project, ...papers }: OpenTenderInput): TenderPapers {
  if (purpose !== 'GOVERNMENT_PROCUREMENT' && purpose !== 'BIDDING') {
    throw new AppError('INVALID_INPUT', '项目用途须为政府采购或招标投标 / A tender is procurement or bidding');
  }
  const { projectKind, regionCode, ...rest } = project;
  return { ...papers, purpose, project: { ...rest, projectKind: projectKind ?? null, regionCode: regionCode ?? null } };
}
