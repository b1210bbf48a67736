import { MaxLength } from 'class-validator';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { Purpose } from '../../../domain/access/purpose';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { Standing } from '../../../domain/catalogue/types';
import { pastStandingCounts, pastStandings } from '../../../services/enquiries/past-standings';
import type { StandingRow } from '../../../services/enquiries/past-standings';
import { readStandingHistory } from '../../../services/enquiries/standing-history';
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
import { presentStep } from '../present-history';
import { StandingCountsType, StandingHistoryType, StandingListType } from '../types/history';
import { StandingEnum } from '../types/standing';
import { PurposeEnum } from './look-args';

const FIRST = { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' } as const;
const AFTER = { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' } as const;
const AS_OF = { nullable: true, description: '效力日，空为今日。Day meant; today when empty.' } as const;
const KNOWN_AT = { nullable: true, description: '知悉时刻，空为现在。Known as of; now when empty.' } as const;

/** A look at an enterprise's history. @source rules.md R1, R4 */
@ArgsType()
class HistoryArgs {
  @Field(() => ID, { description: '统一社会信用代码。Unified social credit code.' })
  @MaxLength(40)
  uscc!: string;

  @Field(() => PurposeEnum, { description: '查询目的，必填。Purpose, required.' })
  purpose!: Purpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;

  @Field(() => InstantScalar, KNOWN_AT)
  knownAt?: string | null;

  @Field(() => Int, FIRST)
  first!: number;

  @Field(() => String, AFTER)
  after?: string | null;
}

@Resolver()
export class HistoryResolver {
  @Authorized<Action>('files.readPast')
  @Query(() => StandingHistoryType, {
    nullable: true,
    description:
      '状况历程，限审计人员：何时为何状况、何时知悉、因何改变。What held when, when we learned it, and why; for the auditor.',
  })
  async standingHistory(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => HistoryArgs) { uscc, purpose, matterNo, knownAt, first, after }: HistoryArgs,
  ): Promise<StandingHistoryType | null> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const before = decodeCursor(after, [KEY_PART.instant])?.[0] ?? null;
    const look = { uscc, purpose, matterNo, knownAt: knownAt ?? null, first: size + 1, before };
    const steps = await readStandingHistory(desk, actor, look);
    if (!steps) return null;
    const { shown, hasNext } = cutPage(steps, size);
    const last = shown.at(-1);
    return { uscc, steps: shown.map(presentStep), nextCursor: hasNext && last ? encodeCursor([last.knownFrom]) : null };
  }

  @Authorized<Action>('files.readPast')
  @Query(() => StandingListType, {
    description:
      '某日某时所知的状况名单，限审计人员。Enterprises by standing on a day, as known at an instant; for the auditor.',
  })
  async standings(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('status', () => StandingEnum, { nullable: true, description: '状况，空为全部。Standing; all when empty.' })
    status: Standing | null,
    @Arg('asOf', () => LocalDateScalar, AS_OF) asOf: LocalDate | null,
    @Arg('knownAt', () => InstantScalar, KNOWN_AT) knownAt: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<StandingListType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [/^[0-9A-Z]{18}$/])?.[0] ?? null;
    const asked = { asOf: asOf ?? null, knownAt: knownAt ?? null };
    const page = { standing: status ?? null, first: size + 1, after: key };
    const { point, rows } = await pastStandings(desk, actor, asked, page);
    const { shown, hasNext } = cutPage(rows, size);
    const last = shown.at(-1);
    return {
      asOf: point.day,
      knownAt: point.knownAt,
      enterprises: shown.map(enterpriseOf),
      nextCursor: hasNext && last ? encodeCursor([last.uscc]) : null,
    };
  }

  @Authorized<Action>('files.readPast')
  @Query(() => StandingCountsType, {
    description:
      '某日某时所知的状况统计，限审计人员。Counts by standing on a day, as known at an instant; for the auditor.',
  })
  async standingCounts(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('asOf', () => LocalDateScalar, AS_OF) asOf: LocalDate | null,
    @Arg('knownAt', () => InstantScalar, KNOWN_AT) knownAt: string | null,
  ): Promise<StandingCountsType> {
    const asked = { asOf: asOf ?? null, knownAt: knownAt ?? null };
    const { point, rows } = await pastStandingCounts(desk, actor, asked);
    const counts = rows.map(({ standing, enterprises }) => ({ status: standing, enterprises }));
    return { asOf: point.day, knownAt: point.knownAt, counts };
  }
}

function enterpriseOf({ uscc, standing, ruleId, measures }: StandingRow) {
  return { uscc, status: standing, ruleId, measures: measures.map(({ code }) => code) };
}
