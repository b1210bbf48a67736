import type { ClassType } from 'type-graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Catalogue } from '../../../domain/catalogue/types';
import { regionByCode } from '../../../domain/region/regions';
import {
  industrySectionName,
  industrySectionNameEn,
  industrySectionOf,
} from '../../../domain/subject/industry-sections';
import { lawOf } from '../../../services/public/board';
import { ENGLISH_TERMS } from '../../shared/english-terms';
import type { PublicContext } from '../context';
import { PublicRegistrationType } from '../types/administrative-items';
import { IndustryCountType, ListCountType, ListEntryType } from '../types/board';
import { PublicBoardEntryType, PublicBoardTotalType } from '../types/board-edition';
import { ConductRuleType } from '../types/catalogue';
import { PublicRegionType } from '../types/enterprise';

/** English name of a list type, red list or abnormal case by its code (名单类型英文名称); the code itself where there is none. */
function listTypeNameEn(code: string, { listTypes, redListTypes }: Catalogue): string {
  const known = [...listTypes, ...redListTypes].find((type) => type.code === code);
  return known?.nameEn ?? ENGLISH_TERMS['AbnormalCase']?.[code] ?? code;
}

/** A resolver that tells the English name of a type's list type, for those who ask. */
function listTypeResolverFor<T extends { readonly listType: string | null }>(type: () => ClassType<T>) {
  @Resolver(type)
  class ListTypeNameResolver {
    @FieldResolver(() => String, {
      nullable: true,
      description: '名单类型英文名称；没有名单类型的为 null。Its name, English; null where there is no list type.',
    })
    listTypeNameEn(@Root() { listType }: { listType: string | null }, @Ctx() { board }: PublicContext): string | null {
      return listType === null ? null : listTypeNameEn(listType, lawOf(board));
    }
  }
  return ListTypeNameResolver;
}

@Resolver(() => PublicRegionType)
class RegionNameResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '英文名称；未收录时为 null。Name, English; null where the table does not know it.',
  })
  nameEn(@Root() { code }: PublicRegionType): string | null {
    return regionByCode(code)?.nameEn ?? null;
  }
}

@Resolver(() => ListCountType)
class CountRegionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '地区英文名称。Name of the region, English; null where it is not known.',
  })
  regionNameEn(@Root() { regionCode }: ListCountType): string | null {
    return regionCode === null ? null : (regionByCode(regionCode)?.nameEn ?? null);
  }
}

@Resolver(() => IndustryCountType)
class SectionNameResolver {
  @FieldResolver(() => String, { nullable: true, description: '行业门类英文名称。Name of the section, English.' })
  sectionNameEn(@Root() { section }: IndustryCountType): string | null {
    return industrySectionNameEn(section);
  }
}

@Resolver(() => ConductRuleType)
class ConductNameResolver {
  @FieldResolver(() => String, { description: '行为英文名称。Conduct, English.' })
  nameEn(@Root() { code }: ConductRuleType): string {
    return ENGLISH_TERMS['Conduct']?.[code] ?? code;
  }
}

@Resolver(() => PublicRegistrationType)
class IndustryNameResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '所属行业门类名称（GB/T 4754）。Name of the section of industry, Chinese.',
  })
  industrySectionNameZh(@Root() { industryCode }: PublicRegistrationType): string | null {
    return industrySectionName(industrySectionOf(industryCode));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '所属行业门类英文名称。Name of the section of industry, English.',
  })
  industrySectionNameEn(@Root() { industryCode }: PublicRegistrationType): string | null {
    return industrySectionNameEn(industrySectionOf(industryCode));
  }
}

/** Resolvers of names that the law has in Chinese, in English (英文名称), worked out for those who ask. */
export const ENGLISH_RESOLVERS = [
  listTypeResolverFor(() => ListEntryType),
  listTypeResolverFor(() => ListCountType),
  listTypeResolverFor(() => PublicBoardEntryType),
  listTypeResolverFor(() => PublicBoardTotalType),
  RegionNameResolver,
  CountRegionResolver,
  SectionNameResolver,
  ConductNameResolver,
  IndustryNameResolver,
] as const;
