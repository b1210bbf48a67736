import type { ClassType } from 'type-graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { PublicItem } from '../../../domain/publication/public-file';
import { objectedSince } from '../../../domain/rules/objected-days';
import { dayOf } from '../../../services/public/board';
import { LocalDateScalar } from '../../shared/scalars';
import type { PublicContext } from '../context';
import { PublicLicenceType, PublicPenaltyType } from '../types/administrative-items';
import {
  PublicAbnormalEntryType,
  PublicCommitmentType,
  PublicHonourType,
  PublicListingType,
} from '../types/credit-items';

/** A resolver that marks the items of a type an objection to which is being dealt with. */
function objectionResolverFor<T extends object>(itemType: () => ClassType<T>) {
  @Resolver(itemType)
  class ObjectionResolver {
    @FieldResolver(() => LocalDateScalar, {
      nullable: true,
      description:
        '异议处理中：受理日；没有为 null。异议期间不停止公示。Day on which an objection that is still open was received; null where there is none. The item stays public meanwhile.',
    })
    objectedSince(@Root() item: PublicItem, @Ctx() { board }: PublicContext): LocalDate | null {
      return objectedSince(item, dayOf(board));
    }
  }
  return ObjectionResolver;
}

/** Objection resolvers of every public item that one can object to. */
export const OBJECTION_RESOLVERS = [
  objectionResolverFor(() => PublicLicenceType),
  objectionResolverFor(() => PublicPenaltyType),
  objectionResolverFor(() => PublicListingType),
  objectionResolverFor(() => PublicHonourType),
  objectionResolverFor(() => PublicCommitmentType),
  objectionResolverFor(() => PublicAbnormalEntryType),
] as const;
