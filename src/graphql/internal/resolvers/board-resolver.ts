import type { ClassType } from 'type-graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { BOARD_ORDER } from '../../../domain/board/board-edition';
import type { BoardState } from '../../../domain/board/board-moves';
import { openBoardEdition } from '../../../services/boards/open-board-edition';
import { readBoardDrafts } from '../../../services/boards/read-board-drafts';
import {
  cutPage,
  decodeCursor,
  DEFAULT_PAGE,
  encodeCursor,
  INTERNAL_MAX_PAGE,
  KEY_PART,
  pageSize,
} from '../../shared/pagination';
import type { InternalContext } from '../context';
import { presentEditionHead, presentOpenedEdition } from '../present-board';
import {
  BoardEditionHeadType,
  BoardEditionPageType,
  BoardEditionType,
  BoardEntryPageType,
  BoardEntryType,
  BoardStateEnum,
} from '../types/board-edition';
import { BoardLookArgs } from '../types/board-inputs';
import { DepartmentType } from '../types/filing';

const PLACE = /^[123]\/\d{4}-\d{2}-\d{2}\/[0-9A-Z]{18}\/[0-9a-f-]{36}$/;
const FIRST = { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' } as const;
const AFTER = { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' } as const;

@Resolver()
export class BoardResolver {
  @Authorized<Action>('boards.read')
  @Query(() => BoardEditionPageType, {
    description:
      '本单位的红黑榜办理目录，默认草稿和待发布；审计人员可见全部。Editions of the own department, by default those being worked on; all departments’ for the auditor.',
  })
  async boardDrafts(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('states', () => [BoardStateEnum], {
      defaultValue: ['DRAFT', 'REVIEWED'],
      description: '状态。States to list.',
    })
    states: BoardState[],
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<BoardEditionPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.instant, KEY_PART.uuid]);
    const cursor = key && { draftedAt: String(key[0]), editionId: String(key[1]) };
    const found = await readBoardDrafts(desk, actor, { states, first: size + 1, after: cursor });
    const { shown, hasNext } = cutPage(found, size);
    const last = shown.at(-1);
    return {
      editions: shown.map((edition) => presentEditionHead(edition, actor)),
      nextCursor: hasNext && last ? encodeCursor([last.steps[0]?.takenAt ?? '', last.editionId]) : null,
    };
  }

  @Authorized<Action>('boards.read')
  @Query(() => BoardEditionType, {
    nullable: true,
    description:
      '查阅一期红黑榜，须注明目的与办件编号：审计人员见原件；本单位见办理中的全稿，发布后仅见今日仍公示的条目；他单位的视同不存在。An edition as its reader may see it; another department’s looks like none.',
  })
  async boardEdition(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => BoardLookArgs) { id: editionId, purpose, matterNo }: BoardLookArgs,
  ): Promise<BoardEditionType | null> {
    const opened = await openBoardEdition(desk, actor, { editionId, purpose, matterNo });
    return opened && presentOpenedEdition(opened, actor);
  }
}

@Resolver(() => BoardEditionType)
export class BoardEntriesResolver {
  @FieldResolver(() => BoardEntryPageType, {
    description: '条目，红榜、黑榜、禁止参加投标决定依次。Entries in their order.',
  })
  entries(
    @Root() { allEntries }: BoardEditionType,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): BoardEntryPageType {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [PLACE])?.[0];
    const rest = key === undefined ? allEntries : allEntries.filter((entry) => placeOf(entry) < key);
    const { shown, hasNext } = cutPage(rest, size);
    const last = shown.at(-1);
    return { entries: [...shown], nextCursor: hasNext && last ? encodeCursor([placeOf(last)]) : null };
  }
}

/** Place of an entry in its edition, falling: paging by it holds while others go. */
function placeOf({ list, publishedOn, uscc, recordId }: BoardEntryType): string {
  return `${BOARD_ORDER.length - BOARD_ORDER.indexOf(list)}/${publishedOn}/${uscc}/${recordId}`;
}

/** A resolver that names the issuing department, loaded in one batch per request. */
function departmentResolverFor<T extends object>(editionType: () => ClassType<T>) {
  @Resolver(editionType)
  class DepartmentResolver {
    @FieldResolver(() => DepartmentType, { nullable: true, description: '发布单位。Issuing department.' })
    async department(
      @Root() { departmentCode }: { departmentCode: string },
      @Ctx() { departments }: InternalContext,
    ): Promise<DepartmentType | null> {
      return departments.load(departmentCode);
    }
  }
  return DepartmentResolver;
}

/** Resolvers of the issuing department, for both types. */
export const BOARD_DEPARTMENT_RESOLVERS = [
  departmentResolverFor(() => BoardEditionHeadType),
  departmentResolverFor(() => BoardEditionType),
] as const;
