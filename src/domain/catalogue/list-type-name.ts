import type { Catalogue } from './types';
import { ABNORMAL_CASES } from '../record/kinds/abnormal-entry';

const namesOf = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/** Chinese name of a list type, red list or abnormal case by its code (名单类型名称). */
export function listTypeName(code: string, catalogue: Catalogue): string {
  let names = namesOf.get(catalogue);
  if (names === undefined) {
    names = allNames(catalogue);
    namesOf.set(catalogue, names);
  }
  return names.get(code) ?? code;
}

/** Where a code means two things, a list type comes before a red list, and that before an abnormal case. */
function allNames({ listTypes, redListTypes }: Catalogue): ReadonlyMap<string, string> {
  const typeNames = [...listTypes, ...redListTypes].reverse().map(({ code, nameZh }) => [code, nameZh] as const);
  return new Map([...Object.entries(ABNORMAL_CASES), ...typeNames]);
}
