import type { ClassType } from 'type-graphql';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { BoardList } from '../../../domain/board/board-edition';
import { lawOf, dayOf } from '../../../services/public/board';
import {
  readBoardEdition,
  readBoardEditions,
  readBoardEntries,
  readBoardTotals,
} from '../../../services/public/read-board-editions';
import {
  cutPage,
  decodeCursor,
  DEFAULT_PAGE,
  encodeCursor,
  KEY_PART,
  pageSize,
  PUBLIC_MAX_PAGE,
} from '../../shared/pagination';
import { BoardListEnum } from '../../shared/enums';
import type { PublicContext } from '../context';
import { presentBoardEntry, presentBoardTotal, presentEdition, presentEditionHead } from '../present-board';
import {
  BoardEditionAnswerUnion,
  PublicBoardEditionHeadType,
  PublicBoardEditionPageType,
  PublicBoardEditionType,
  PublicBoardEntryPageType,
  PublicBoardTotalType,
  WithdrawnBoardEditionType,
} from '../types/board-edition';
import { ListOrderEnum, PublicDepartmentType } from '../types/shared';

const FIRST = { defaultValue: DEFAULT_PAGE, description: '每页条数，1至50。Page size, 1 to 50.' } as const;
const AFTER = { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' } as const;

@Resolver()
export class PublicBoardQueryResolver {
  @Query(() => PublicBoardEditionPageType, {
    description:
      '已发布的红黑榜各期，含已撤回的，默认新者在前。Published editions of the board, newest first unless asked otherwise.',
  })
  async boardEditions(
    @Ctx() { board }: PublicContext,
    @Arg('region', () => String, {
      nullable: true,
      description: '行政区划代码；市级代码含其县区各期。Region code; a city code takes its counties too.',
    })
    region: string | null,
    @Arg('list', () => BoardListEnum, {
      nullable: true,
      description: '只看含此栏目的各期。Only editions that cover this part.',
    })
    list: BoardList | null,
    @Arg('order', () => ListOrderEnum, {
      defaultValue: 'NEWEST',
      description: '排序；翻页须用同一排序。Order; pages that follow keep it.',
    })
    order: keyof typeof ListOrderEnum,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<PublicBoardEditionPageType> {
    const size = pageSize(first, PUBLIC_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.instant, KEY_PART.uuid]);
    const cursor = key && { publishedAt: String(key[0]), editionId: String(key[1]) };
    const wanted = { region: region ?? null, list: list ?? null, order };
    const found = await readBoardEditions(board, { ...wanted, first: size + 1, after: cursor });
    const { shown, hasNext } = cutPage(found, size);
    const last = shown.at(-1);
    return {
      editions: shown.map(presentEditionHead),
      nextCursor: hasNext && last ? encodeCursor([last.publishedAt, last.editionId]) : null,
    };
  }

  @Query(() => BoardEditionAnswerUnion, {
    nullable: true,
    description:
      '红黑榜一期：仅含今日仍公示的条目；已撤回的只答撤回公告；没有时为 null。One edition as it stands today; null when there is none.',
  })
  async boardEdition(
    @Ctx() { board }: PublicContext,
    @Arg('id', () => ID, { description: '本期标识。Identity of the edition.' }) id: string,
  ): Promise<PublicBoardEditionType | WithdrawnBoardEditionType | null> {
    const edition = KEY_PART.uuid.test(id) ? await readBoardEdition(board, id) : null;
    return edition && presentEdition(edition, dayOf(board));
  }
}

@Resolver(() => PublicBoardEditionType)
export class PublicBoardEditionResolver {
  @FieldResolver(() => [PublicBoardTotalType], {
    description: '今日合计，按栏目和名单类型。Totals of today, by part and list type.',
  })
  async totals(
    @Root() { edition }: PublicBoardEditionType,
    @Ctx() { board }: PublicContext,
  ): Promise<PublicBoardTotalType[]> {
    const law = lawOf(board);
    return (await readBoardTotals(board, edition)).map((total) => presentBoardTotal(total, law));
  }

  @FieldResolver(() => PublicBoardEntryPageType, { description: '今日榜上条目。Entries of today.' })
  async entries(
    @Root() { id }: PublicBoardEditionType,
    @Ctx() { board }: PublicContext,
    @Arg('list', () => BoardListEnum, { nullable: true, description: '只看此栏目。Only this part.' })
    list: BoardList | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<PublicBoardEntryPageType> {
    const size = pageSize(first, PUBLIC_MAX_PAGE);
    const key = decodeCursor(after, [/^[123]$/, KEY_PART.day, KEY_PART.code, KEY_PART.uuid]);
    const cursor = key && {
      rank: Number(key[0]),
      publishedOn: String(key[1]),
      uscc: String(key[2]),
      recordId: String(key[3]),
    };
    const found = await readBoardEntries(board, id, { list: list ?? null, first: size + 1, after: cursor });
    const { shown, hasNext } = cutPage(found, size);
    const last = shown.at(-1);
    return {
      entries: shown.map((entry) => presentBoardEntry(entry, lawOf(board))),
      nextCursor: hasNext && last ? encodeCursor([last.rank, last.publishedOn, last.uscc, last.recordId]) : null,
    };
  }
}

/** A resolver that names the issuing department of an edition, loaded in one go per request. */
function issuerResolverFor<T extends object>(editionType: () => ClassType<T>) {
  @Resolver(editionType)
  class IssuerResolver {
    @FieldResolver(() => PublicDepartmentType, { nullable: true, description: '发布单位。Issuing department.' })
    async issuer(
      @Root() edition: { departmentCode: string },
      @Ctx() { departments }: PublicContext,
    ): Promise<PublicDepartmentType | null> {
      return departments.load(edition.departmentCode);
    }
  }
  return IssuerResolver;
}

/** Resolvers of the issuer, for each of the three types. */
export const ISSUER_RESOLVERS = [
  issuerResolverFor(() => PublicBoardEditionHeadType),
  issuerResolverFor(() => PublicBoardEditionType),
  issuerResolverFor(() => WithdrawnBoardEditionType),
] as const;
