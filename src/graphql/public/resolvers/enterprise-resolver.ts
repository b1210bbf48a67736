import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { regionByCode } from '../../../domain/region/regions';
import { DEFAULT_PAGE } from '../../shared/pagination';
import type { PublicContext } from '../context';
import { formerNamesOf, fromFile, publishedAtOf, standingOf } from '../found-enterprise';
import { itemPage } from '../present-enterprise';
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

/** At once where the file is at hand, else when it is loaded. */
type Later<T> = T | Promise<T>;

@Resolver(() => PublicEnterpriseType)
export class PublicEnterpriseResolver {
  @FieldResolver(() => PublicRegionType, { nullable: true, description: '登记地区。Registered region.' })
  region(@Root() { regionCode }: PublicEnterpriseType): PublicRegionType | null {
    return regionCode === null ? null : { code: regionCode, name: regionByCode(regionCode)?.name ?? null };
  }

  @FieldResolver(() => PublicStandingType, { description: '今日公示状况。Public standing of today.' })
  standing(@Root() enterprise: PublicEnterpriseType, @Ctx() context: PublicContext): ReturnType<typeof standingOf> {
    return standingOf(enterprise, context);
  }

  @FieldResolver()
  formerNames(
    @Root() enterprise: PublicEnterpriseType,
    @Ctx() context: PublicContext,
  ): readonly string[] | Promise<readonly string[]> {
    return formerNamesOf(enterprise, context);
  }

  @FieldResolver()
  registration(@Root() enterprise: PublicEnterpriseType, @Ctx() context: PublicContext): Later<object | null> {
    return fromFile(enterprise, context, ({ registration }) => registration);
  }

  @FieldResolver()
  publishedAt(@Root() enterprise: PublicEnterpriseType, @Ctx() context: PublicContext): Later<string> {
    return publishedAtOf(enterprise, context);
  }

  @FieldResolver(() => LicencePage, { description: '行政许可。Licences.' })
  licences(
    @Root() enterprise: PublicEnterpriseType,
    @Ctx() context: PublicContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Later<ItemPage<object>> {
    return fromFile(enterprise, context, ({ licences }) => itemPage(licences, first, after));
  }

  @FieldResolver(() => PenaltyPage, { description: '公示期内的行政处罚。Penalties in publication.' })
  penalties(
    @Root() enterprise: PublicEnterpriseType,
    @Ctx() context: PublicContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Later<ItemPage<object>> {
    return fromFile(enterprise, context, ({ penalties }) => itemPage(penalties, first, after));
  }

  @FieldResolver(() => ListingPage, { description: '在列的名单与禁止参加投标决定。Listings and bans in force.' })
  listings(
    @Root() enterprise: PublicEnterpriseType,
    @Ctx() context: PublicContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Later<ItemPage<object>> {
    return fromFile(enterprise, context, ({ listings }) => itemPage(listings, first, after));
  }

  @FieldResolver(() => HonourPage, { description: '有效的诚信荣誉。Honours in their term.' })
  honours(
    @Root() enterprise: PublicEnterpriseType,
    @Ctx() context: PublicContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Later<ItemPage<object>> {
    return fromFile(enterprise, context, ({ honours }) => itemPage(honours, first, after));
  }

  @FieldResolver(() => CommitmentPage, { description: '信用承诺。Commitments.' })
  commitments(
    @Root() enterprise: PublicEnterpriseType,
    @Ctx() context: PublicContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Later<ItemPage<object>> {
    return fromFile(enterprise, context, ({ commitments }) => itemPage(commitments, first, after));
  }

  @FieldResolver(() => AbnormalEntryPage, { description: '经营异常名录列入信息。Abnormal-operation entries in force.' })
  abnormalEntries(
    @Root() enterprise: PublicEnterpriseType,
    @Ctx() context: PublicContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Later<ItemPage<object>> {
    return fromFile(enterprise, context, ({ abnormalEntries }) => itemPage(abnormalEntries, first, after));
  }
}
