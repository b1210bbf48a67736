import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { CatalogueDifference } from '../../domain/catalogue/catalogue-differences';
import { catalogueDifferences } from '../../domain/catalogue/catalogue-differences';
import { CATALOGUES } from '../../domain/catalogue/index';
import type { Catalogue } from '../../domain/catalogue/types';
import type { Desk } from '../desk';
import { catalogueOf } from '../desk';

/** A version of the law beside the one in force today (目录版本). */
export interface CatalogueVersion {
  readonly catalogue: Catalogue;
  readonly isInForce: boolean;
  readonly inForce: Catalogue;
  readonly differences: readonly CatalogueDifference[];
}

/** Every version of the catalogue, that in force first (目录版本). Not async: it asks nobody. @throws AppError FORBIDDEN */
export function readCatalogues(desk: Desk, actor: Actor | null): readonly CatalogueVersion[] {
  requireAction(actor, 'catalogue.read');
  const inForce = catalogueOf(desk);
  const others = CATALOGUES.filter((catalogue) => catalogue !== inForce);
  return [inForce, ...others].map((catalogue) => ({
    catalogue,
    isInForce: catalogue === inForce,
    inForce,
    differences: catalogueDifferences(inForce, catalogue),
  }));
}
