import type { Catalogue } from './types';
import { ABNORMAL_CASES } from '../record/kinds/abnormal-entry';

/** Chinese name of a list type, red list or abnormal case by its code (名单类型名称). */
export function listTypeName(code: string, catalogue: Catalogue): string {
  const known = [...catalogue.listTypes, ...catalogue.redListTypes].find((type) => type.code === code);
  if (known) return known.nameZh;
  return Object.entries(ABNORMAL_CASES).find(([name]) => name === code)?.[1] ?? code;
}
