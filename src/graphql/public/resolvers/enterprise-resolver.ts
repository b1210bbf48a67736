import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { regionByCode } from '../../../domain/region/regions';
import { dayOf, lawOf } from '../../../services/public/board';
import { DEFAULT_PAGE } from '../../shared/pagination';
import type { PublicContext } from '../context';
import { itemPage } from '../present-enterprise';
import { presentStanding } from '../present-standing';
import {
  AbnormalEntryPage,
  CommitmentPage,
  HonourPage,
  LicencePage,
  ListingPage,
  PenaltyPage,
  PublicEnterpriseType,
  PublicRegionType,
  PublicStandingType,
} from '../types/enterprise';
import type { ItemPage } from '../types/enterprise';

const FIRST = { defaultValue: DEFAULT_PAGE, description: '每页条数，1至50。Page size, 1 to 50.' } as const;
const AFTER = { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' } as const;

@Resolver(() => PublicEnterpriseType)
export class PublicEnterpriseResolver {
  @FieldResolver(() => PublicRegionType, { nullable: true, description: '登记地区。Registered region.' })
  region(@Root() { file }: PublicEnterpriseType): PublicRegionType | null {
    const { regionCode } = file;
    return regionCode === null ? null : { code: regionCode, name: regionByCode(regionCode)?.name ?? null };
  }

  @FieldResolver(() => PublicStandingType, { description: '今日公示状况。Public standing of today.' })
  standing(@Root() { file }: PublicEnterpriseType, @Ctx() { board }: PublicContext): PublicStandingType {
    return presentStanding(file, dayOf(board), lawOf(board));
  }

  @FieldResolver(() => LicencePage, { description: '行政许可。Licences.' })
  licences(
    @Root() { file }: PublicEnterpriseType,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): ItemPage<object> {
    return itemPage(file.licences, first, after);
  }

  @FieldResolver(() => PenaltyPage, { description: '公示期内的行政处罚。Penalties in publication.' })
  penalties(
    @Root() { file }: PublicEnterpriseType,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): ItemPage<object> {
    return itemPage(file.penalties, first, after);
  }

  @FieldResolver(() => ListingPage, { description: '在列的名单与禁止参加投标决定。Listings and bans in force.' })
  listings(
    @Root() { file }: PublicEnterpriseType,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): ItemPage<object> {
    return itemPage(file.listings, first, after);
  }

  @FieldResolver(() => HonourPage, { description: '有效的诚信荣誉。Honours in their term.' })
  honours(
    @Root() { file }: PublicEnterpriseType,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): ItemPage<object> {
    return itemPage(file.honours, first, after);
  }

  @FieldResolver(() => CommitmentPage, { description: '信用承诺。Commitments.' })
  commitments(
    @Root() { file }: PublicEnterpriseType,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): ItemPage<object> {
    return itemPage(file.commitments, first, after);
  }

  @FieldResolver(() => AbnormalEntryPage, { description: '经营异常名录列入信息。Abnormal-operation entries in force.' })
  abnormalEntries(
    @Root() { file }: PublicEnterpriseType,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): ItemPage<object> {
    return itemPage(file.abnormalEntries, first, after);
  }
}
