import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { ListOrder, PublicList, PublicStanding } from '../../../domain/publication/public-file';
import { industrySectionName } from '../../../domain/subject/industry-sections';
import { dayOf, lawOf } from '../../../services/public/board';
import { lookUpEnterprise } from '../../../services/public/look-up-enterprise';
import { readList } from '../../../services/public/read-list';
import { readSources, readStatistics } from '../../../services/public/read-statistics';
import { searchBoard } from '../../../services/public/search-board';
import { cutPage, decodeCursor, DEFAULT_PAGE, encodeCursor, pageSize, PUBLIC_MAX_PAGE } from '../../shared/pagination';
import type { PublicContext } from '../context';
import { INVALID_CODE_NOTICE, listNotice, NOT_ON_FILE_NOTICE, STANDING_NOTICE } from '../notices';
import { presentCatalogue } from '../present-catalogue';
import { enterpriseOf } from '../present-enterprise';
import { presentListEntry } from '../present-list';
import { regionByCode } from '../../../domain/region/regions';
import { listTypeName } from '../../../domain/catalogue/list-type-name';
import { ListPageType, SearchHitType, SearchResultType, SourceLoadType, StatisticsType } from '../types/board';
import { CatalogueType } from '../types/catalogue';
import { EnterpriseAnswerUnion, InvalidCodeType, NotOnFileType } from '../types/enterprise';
import { ListOrderEnum, PublicListEnum, PublicStandingEnum } from '../types/shared';

const CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f-]{36}$/;

@Resolver()
export class PublicQueryResolver {
  @Query(() => EnterpriseAnswerUnion, {
    description: '按统一社会信用代码查询企业公示档案。Public file of an enterprise by its unified code.',
  })
  async enterprise(
    @Ctx() { board, departments }: PublicContext,
    @Arg('uscc', () => ID, { description: '统一社会信用代码，18位。Unified social credit code.' }) uscc: string,
  ): Promise<typeof EnterpriseAnswerUnion> {
    const answer = await lookUpEnterprise(board, uscc);
    switch (answer.verdict) {
      case 'ON_FILE':
        departments.saw(answer.departmentsVersion);
        return enterpriseOf(answer.file, answer.publishedAt);
      case 'NOT_ON_FILE':
        return Object.assign(new NotOnFileType(), { uscc: answer.uscc, notice: NOT_ON_FILE_NOTICE });
      case 'INVALID_CODE':
        return Object.assign(new InvalidCodeType(), {
          uscc: answer.uscc,
          failedCheck: answer.failed,
          nearbyCodes: answer.nearby,
          notice: INVALID_CODE_NOTICE,
        });
    }
  }

  @Query(() => SearchResultType, {
    description:
      '按代码、全称、名称的任意部分（两个字起）或名称的拼音首字母（三个字母起）检索企业，含曾用名，不检索人名。Enterprises by code, full name, any part of a name, or first letters of its pinyin (three and up); former names included, names of persons never.',
  })
  async searchEnterprises(
    @Ctx() { board, files }: PublicContext,
    @Arg('text', () => String, { description: '检索词，2至200个字。Search text.' }) text: string,
    @Arg('region', () => String, {
      nullable: true,
      description: '行政区划代码；市级代码含全市。Region code; a city code takes the whole city.',
    })
    region: string | null,
    @Arg('industry', () => String, {
      nullable: true,
      description: '行业代码前缀，如 E47。Industry code or its beginning.',
    })
    industry: string | null,
    @Arg('standing', () => PublicStandingEnum, {
      nullable: true,
      description: '今日公示状况。Public standing of today.',
    })
    standing: PublicStanding | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '每页条数，1至50。Page size, 1 to 50.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
    after: string | null,
  ): Promise<SearchResultType> {
    const size = pageSize(first, PUBLIC_MAX_PAGE);
    const key = decodeCursor(after, [/^\d{1,4}$/, CODE]);
    const cursor = key && { nameLength: Number(key[0]), uscc: String(key[1]) };
    const query = { text, region: region ?? null, industry: industry ?? null, standing: standing ?? null };
    const found = await searchBoard(board, { ...query, first: size + 1, after: cursor });
    const { shown, hasNext } = cutPage(found, size);
    const shownFiles = await files.loadMany(shown.map(({ uscc }) => uscc));
    const hits = shown.flatMap((hit, index) => {
      const file = shownFiles[index];
      if (!file || file instanceof Error) return [];
      const enterprise = enterpriseOf(file, board.now.toISOString());
      return [
        Object.assign(new SearchHitType(), {
          matchedName: hit.matchedName,
          matchedCurrentName: hit.matchedCurrent,
          enterprise,
        }),
      ];
    });
    const last = shown.at(-1);
    return {
      hits,
      nextCursor: hasNext && last ? encodeCursor([last.nameLength, last.uscc]) : null,
      notice: STANDING_NOTICE,
    };
  }

  @Query(() => ListPageType, {
    description: '红名单、黑名单与经营异常名录，仅含今日公示的条目。The public lists: only entries public today.',
  })
  async listings(
    @Ctx() { board }: PublicContext,
    @Arg('list', () => PublicListEnum, { description: '名单。Which list.' }) list: PublicList,
    @Arg('listType', () => String, { nullable: true, description: '名单类型代码，如 WAGE、TAXA。Code of a list type.' })
    listType: string | null,
    @Arg('region', () => String, {
      nullable: true,
      description: '行政区划代码；市级代码含全市。Region code; a city code takes the whole city.',
    })
    region: string | null,
    @Arg('order', () => ListOrderEnum, {
      defaultValue: 'NEWEST',
      description: '排序；翻页须用同一排序。Order; pages that follow keep it.',
    })
    order: ListOrder,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '每页条数，1至50。Page size, 1 to 50.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
    after: string | null,
  ): Promise<ListPageType> {
    const size = pageSize(first, PUBLIC_MAX_PAGE);
    const key = decodeCursor(after, [DAY, CODE, UUID]);
    const cursor = key && { publishedOn: String(key[0]), uscc: String(key[1]), recordId: String(key[2]) };
    const request = { list, listType: listType ?? null, region: region ?? null, order, first: size + 1, after: cursor };
    const { shown, hasNext } = cutPage(await readList(board, request), size);
    const last = shown.at(-1);
    const law = lawOf(board);
    return {
      entries: shown.map((row) => presentListEntry(row, list, law)),
      nextCursor: hasNext && last ? encodeCursor([last.publishedOn, last.uscc, last.recordId]) : null,
      asOf: dayOf(board),
      notice: listNotice(dayOf(board)),
    };
  }

  @Query(() => CatalogueType, { description: '现行规则目录。The law in force today, as data.' })
  catalogue(@Ctx() { board }: PublicContext): CatalogueType {
    return presentCatalogue(lawOf(board));
  }

  @Query(() => StatisticsType, { description: '公示统计。Numbers of what is public today.' })
  async statistics(@Ctx() { board }: PublicContext): Promise<StatisticsType> {
    const { enterprises, lists, industries, months } = await readStatistics(board);
    const law = lawOf(board);
    const named = lists.map((count) => ({
      ...count,
      listTypeNameZh: listTypeName(count.listType, law),
      regionName: count.regionCode === null ? null : (regionByCode(count.regionCode)?.name ?? null),
    }));
    const bySection = industries.map((count) => ({ ...count, sectionNameZh: industrySectionName(count.section) }));
    return { asOf: dayOf(board), enterprises, lists: named, industries: bySection, months: [...months] };
  }

  @Query(() => [SourceLoadType], {
    description: '各部门最近报送时间。When each department last sent each kind of record.',
  })
  async sources(@Ctx() { board, departments }: PublicContext): Promise<SourceLoadType[]> {
    const loads = await readSources(board);
    return Promise.all(
      loads.map(async ({ departmentCode, ...load }) => ({
        ...load,
        department: await departments.load(departmentCode),
      })),
    );
  }
}
