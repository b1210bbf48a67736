import type { Catalogue } from '../../domain/catalogue/types';
import { ABNORMAL_CASES } from '../../domain/record/kinds/abnormal-entry';

/** Chinese name of a list type, red list or abnormal case by its code. */
export function listTypeName(code: string, catalogue: Catalogue): string {
  const known = [...catalogue.listTypes, ...catalogue.redListTypes].find((type) => type.code === code);
  if (known) return known.nameZh;
  return Object.entries(ABNORMAL_CASES).find(([name]) => name === code)?.[1] ?? code;
}
