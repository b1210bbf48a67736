import type { Catalogue } from './types';
import { ABNORMAL_CASES } from '../record/kinds/abnormal-entry';

/** Chinese name of a list type, red list or abnormal case by its code (名单类型名称). */
export function listTypeName(code: string, catalogue: Catalogue): string {
  return namesOf(catalogue).get(code) ?? code;
}

/** Names by code, gathered once for each catalogue. */
const gathered = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

function namesOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const known = gathered.get(catalogue);
  if (known !== undefined) return known;
  const types = [...catalogue.listTypes, ...catalogue.redListTypes].map(({ code, nameZh }) => [code, nameZh] as const);
  const names = new Map<string, string>([...Object.entries(ABNORMAL_CASES), ...types]);
  gathered.set(catalogue, names);
  return names;
}
