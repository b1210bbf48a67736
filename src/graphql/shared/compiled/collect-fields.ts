import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { isAbstractType, Kind } from 'graphql';

/** Where selections are looked up. */
export interface Selections {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** What is asked of an object of a type (字段归集), by the key of the answer, in the order of graphql-js, fragments dissolved. */
export function collectFields(
  selections: Selections,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  for (const set of sets) collect(selections, type, set, fields);
  return fields;
}

function collect(
  selections: Selections,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  into: Map<string, FieldNode[]>,
  seen = new Set<string>(),
): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      into.set(key, [...(into.get(key) ?? []), node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (isMeant(selections, type, node.typeCondition?.name.value))
        collect(selections, type, node.selectionSet, into, seen);
    } else {
      const fragment = selections.fragments.get(node.name.value);
      if (fragment === undefined || seen.has(node.name.value)) continue;
      seen.add(node.name.value);
      if (isMeant(selections, type, fragment.typeCondition.name.value))
        collect(selections, type, fragment.selectionSet, into, seen);
    }
  }
}

function isMeant({ schema }: Selections, type: GraphQLObjectType, name: string | undefined): boolean {
  if (name === undefined || name === type.name) return true;
  const wanted = schema.getType(name);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
