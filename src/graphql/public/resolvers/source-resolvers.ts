import type { ClassType } from 'type-graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context';
import { PublicLicenceType, PublicPenaltyType, PublicRegistrationType } from '../types/administrative-items';
import { ListEntryType } from '../types/board';
import { PublicBoardEntryType } from '../types/board-edition';
import {
  PublicAbnormalEntryType,
  PublicCommitmentType,
  PublicHonourType,
  PublicListingType,
} from '../types/credit-items';
import { PublicDepartmentType } from '../types/shared';

/** A resolver that names the department behind each item of a type, loaded in one batch per request. */
function sourceResolverFor<T extends object>(itemType: () => ClassType<T>) {
  @Resolver(itemType)
  class SourceResolver {
    @FieldResolver(() => PublicDepartmentType, {
      nullable: true,
      description: '信息来源部门，异议可向其提出。Department that provided it; objections go there.',
    })
    source(
      @Root() item: { departmentCode: string },
      @Ctx() { departments }: PublicContext,
    ): PublicDepartmentType | null | Promise<PublicDepartmentType | null> {
      return departments.load(item.departmentCode);
    }
  }
  return SourceResolver;
}

/** Source resolvers of every public item. */
export const SOURCE_RESOLVERS = [
  sourceResolverFor(() => PublicRegistrationType),
  sourceResolverFor(() => PublicLicenceType),
  sourceResolverFor(() => PublicPenaltyType),
  sourceResolverFor(() => PublicListingType),
  sourceResolverFor(() => PublicHonourType),
  sourceResolverFor(() => PublicCommitmentType),
  sourceResolverFor(() => PublicAbnormalEntryType),
  sourceResolverFor(() => ListEntryType),
  sourceResolverFor(() => PublicBoardEntryType),
] as const;
