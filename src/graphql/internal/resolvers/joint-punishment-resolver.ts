import { MaxLength } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { Purpose } from '../../../domain/access/purpose';
import type { IncentiveScenario, MeasureArea } from '../../../domain/catalogue/measure-areas';
import { readAmount } from '../../../domain/upload/read-amount';
import type { TaskKind } from '../../../domain/joint-punishment/task';
import { giveFeedback } from '../../../services/joint-punishment/give-feedback';
import { incentivesFor } from '../../../services/joint-punishment/incentives-for';
import { measuresFor } from '../../../services/joint-punishment/measures-for';
import { readOverdue, readTasks } from '../../../services/joint-punishment/read-tasks';
import { todayOf } from '../../../services/desk';
import {
  cutPage,
  decodeCursor,
  DEFAULT_PAGE,
  encodeCursor,
  INTERNAL_MAX_PAGE,
  KEY_PART,
  pageSize,
} from '../../shared/pagination';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import type { InternalContext } from '../context';
import { presentIncentives, presentMeasures, presentTask } from '../present-tasks';
import { ListingCaseType } from '../types/cases';
import {
  IncentivesAnswerType,
  IncentiveScenarioEnum,
  MeasureAreaEnum,
  MeasuresAnswerType,
} from '../types/matter-answers';
import {
  FeedbackAnswerType,
  FeedbackInput,
  MeasureTaskPageType,
  MeasureTaskType,
  OverdueFeedbackType,
  TaskKindEnum,
  TaskStateEnum,
} from '../types/measure-tasks';
import { PurposeEnum } from './look-args';

/** A look at a firm before a matter is decided. @source rules.md R4 */
@ArgsType()
class MatterArgs {
  @Field(() => ID, { description: '统一社会信用代码。Unified social credit code.' })
  @MaxLength(40)
  uscc!: string;

  @Field(() => PurposeEnum, { description: '查询目的，必填。Purpose, required.' })
  purpose!: Purpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '效力日，空为今日；过去日期仅限审计。Day meant, today when empty; a past day is for the auditor.',
  })
  asOf?: LocalDate | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: '知悉时刻，空为现在；仅限审计。What was known at that instant, now when empty; auditor only.',
  })
  knownAt?: string | null;
}

@ArgsType()
class MeasuresArgs extends MatterArgs {
  @Field(() => MeasureAreaEnum, { description: '办理事项领域。Area of the matter.' })
  area!: MeasureArea;
}

@ArgsType()
class IncentivesArgs extends MatterArgs {
  @Field(() => IncentiveScenarioEnum, { description: '申报场景。Application.' })
  scenario!: IncentiveScenario;
}

@ArgsType()
class TaskArgs {
  @Field(() => TaskStateEnum, { nullable: true, description: '状态，空为全部。State; all when empty.' })
  state?: 'OPEN' | 'OVERDUE' | 'DONE' | null;

  @Field(() => TaskKindEnum, { nullable: true, description: '任务类型，空为全部。Kind; both when empty.' })
  kind?: TaskKind | null;

  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
  after?: string | null;
}

@Resolver()
export class JointPunishmentResolver {
  @Authorized<Action>('measures.read')
  @Query(() => MeasuresAnswerType, {
    description:
      '办事查询：某领域今日应当或可以实施的惩戒措施及依据。Measures that bind or may be weighed in a matter, today.',
  })
  async measuresFor(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => MeasuresArgs) look: MeasuresArgs,
  ): Promise<MeasuresAnswerType> {
    return presentMeasures(await measuresFor(desk, actor, momentOf(look)));
  }

  @Authorized<Action>('incentives.read')
  @Query(() => IncentivesAnswerType, {
    description:
      '激励资格查询：专项奖励资金、评优选先、政府投资项目申报。Priority in an application; never for procurement or bidding.',
  })
  async incentivesFor(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => IncentivesArgs) look: IncentivesArgs,
  ): Promise<IncentivesAnswerType> {
    return presentIncentives(await incentivesFor(desk, actor, momentOf(look)));
  }

  @Authorized<Action>('tasks.read')
  @Query(() => MeasureTaskPageType, {
    description: '本单位联合惩戒任务，先到期先列；审计人员可见全部。Tasks of the own department; all for the auditor.',
  })
  async tasks(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => TaskArgs) { state, kind, first, after }: TaskArgs,
  ): Promise<MeasureTaskPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.day, KEY_PART.uuid, /^(APPLY|RELEASE)$/]);
    const cursor = key && { dueOn: String(key[0]), taskId: String(key[1]), kind: key[2] as TaskKind };
    const page = { state: state ?? null, kind: kind ?? null, first: size + 1, after: cursor };
    const { shown, hasNext } = cutPage(await readTasks(desk, actor, page), size);
    const last = shown.at(-1);
    return {
      tasks: shown.map((line) => presentTask(line, todayOf(desk))),
      nextCursor: hasNext && last ? encodeCursor([last.dueOn, last.task.taskId, last.kind]) : null,
    };
  }

  @Authorized<Action>('tasks.read')
  @Query(() => [OverdueFeedbackType], {
    description: '逾期未反馈统计，审计人员可见各部门。What departments owe; every department for the auditor.',
  })
  async overdueFeedback(@Ctx() { desk, actor }: InternalContext): Promise<OverdueFeedbackType[]> {
    return readOverdue(desk, actor);
  }

  @Authorized<Action>('tasks.answer')
  @Mutation(() => [FeedbackAnswerType], {
    description:
      '反馈任务办理情况，1至500项，一项有误不影响其他。Reports on tasks, 1 to 500; one bad item never sinks the others.',
  })
  async giveFeedback(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('items', () => [FeedbackInput], { description: '反馈。Reports.' }) items: FeedbackInput[],
  ): Promise<FeedbackAnswerType[]> {
    return giveFeedback(desk, actor, items.map(itemOf));
  }
}

@Resolver(() => ListingCaseType)
export class CaseFeedbackResolver {
  @FieldResolver(() => [MeasureTaskType], {
    description: '各部门实施与解除的任务及反馈。What departments were asked and did about the listing.',
  })
  async tasks(
    @Root() { listingId }: ListingCaseType,
    @Ctx() { desk, tasks }: InternalContext,
  ): Promise<MeasureTaskType[]> {
    const lines = listingId === null ? null : await tasks.load(listingId);
    return (lines ?? []).map((line) => presentTask(line, todayOf(desk)));
  }
}

function itemOf({ reason, amount, documentNumber, matterNo, correctionReason, ...item }: FeedbackInput) {
  return {
    ...item,
    reason: textOrNull(reason),
    amountFen: fenOf(amount),
    documentNumber: textOrNull(documentNumber),
    matterNo: textOrNull(matterNo),
    correctionReason: textOrNull(correctionReason),
  };
}

function textOrNull(text: string | null | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

/** Not a number when it cannot be read: the checks say so, and the other items go on. */
function fenOf(amount: FeedbackInput['amount']): number | null {
  if (amount === null || amount === undefined || amount === '') return null;
  const fen = typeof amount === 'boolean' ? 'NOT_A_NUMBER' : readAmount(amount, 'YUAN');
  return typeof fen === 'string' ? Number.NaN : fen;
}

function momentOf<T extends MatterArgs>(
  look: T,
): T & { readonly asOf: LocalDate | null; readonly knownAt: string | null } {
  return { ...look, asOf: look.asOf ?? null, knownAt: look.knownAt ?? null };
}
