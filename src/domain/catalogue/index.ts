import type { LocalDate } from '../calendar/local-date';
import { InvariantError } from '../errors';
import type { ListTypeCode } from '../record/kinds/listing';
import { PROPOSED_CATALOGUES } from './proposals';
import type { Catalogue, ListType } from './types';
import { catalogue202604 } from './v2026-04';

/** Every version of the law we know (规则目录各版本), newest first, the proposed ones among them. */
export const CATALOGUES: readonly Catalogue[] = [...PROPOSED_CATALOGUES, catalogue202604];

const inForce = CATALOGUES.filter(({ standing }) => standing === 'IN_FORCE');

/**
 * The version of the law in force on a day (某日适用的规则目录). Days before the first version get the first: it holds the
 * older regimes side by side. Proposed versions are in force on no day.
 */
export function catalogueInForceOn(day: LocalDate): Catalogue {
  const oldest = inForce.at(-1);
  const found = inForce.find((version) => version.effectiveFrom <= day) ?? oldest;
  if (!found) throw new InvariantError('no catalogue');
  return found;
}

/** A version by its name. @throws InvariantError when no stored answer can bear it */
export function catalogueOfVersion(version: string): Catalogue {
  const found = CATALOGUES.find((candidate) => candidate.version === version);
  if (!found) throw new InvariantError(`no catalogue version ${version}`);
  return found;
}

/** The list type of a code. */
export function listTypeOf(catalogue: Catalogue, code: ListTypeCode): ListType {
  const found = catalogue.listTypes.find((type) => type.code === code);
  if (!found) throw new InvariantError(`list type ${code} not in catalogue ${catalogue.version}`);
  return found;
}
