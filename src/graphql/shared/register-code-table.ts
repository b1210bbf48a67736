import { registerEnumType } from 'type-graphql';
import { inBothLanguages } from './english-terms';

/**
 * Registers a code table (代码表) as an enum of the schema: its codes are the values, its words their descriptions.
 * @returns the object type-graphql knows the enum by
 */
export function registerCodeTable<V extends string>(
  name: string,
  description: string,
  table: Readonly<Record<V, string>>,
): Record<V, V> {
  const codes = Object.keys(table) as V[];
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<V, V>;
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      codes.map((code) => [code, { description: inBothLanguages(name, code, table[code]) }]),
    ) as Partial<Record<V, { description: string }>>,
  });
  return values;
}
