import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  valueFromASTUntyped,
  visit,
} from 'graphql';

/** The size of an operation with its fragments expanded (操作规模). */
export interface OperationSize {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fragmentSpreads: number;
  /** Objects and values that may have to be fetched: fields times the sizes of the lists around them. */
  readonly cost: number;
}

/** Assumed length of a list that no argument bounds. */
const UNBOUNDED_LIST = 5;
/** The schema's own description is answered from memory but is long. */
const INTROSPECTION_COST = 2_500;
const NOTHING: OperationSize = { depth: 0, aliases: 0, rootFields: 0, directives: 0, fragmentSpreads: 0, cost: 0 };

type Variables = Readonly<Record<string, unknown>>;

/** What measuring carries along. */
interface Ruler {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly known: Map<string, OperationSize>;
}

/**
 * Measures a valid operation (测量操作规模). A fragment is measured once for each place it can stand in, so that doubling
 * fragments cost nothing to measure; a page size in a variable counts as given, or as its default.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationSize {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const ruler: Ruler = {
    schema,
    fragments: new Map(fragments.map((node) => [node.name.value, node])),
    variables: { ...defaultsOf(operation), ...variables },
    known: new Map(),
  };
  const size = selectionSize(ruler, operation.selectionSet, schema.getRootType(operation.operation), 1);
  const onVariables = operation.variableDefinitions?.flatMap((node) => node.directives ?? []).length ?? 0;
  return { ...size, directives: size.directives + onVariables + (operation.directives?.length ?? 0) };
}

/** Names of the variables that a document gives to arguments as they are: pages and lists that its size hangs on are among them. */
export function sizeVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ value }) => {
      if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  const given = operation.variableDefinitions?.filter((node) => node.defaultValue !== undefined) ?? [];
  return Object.fromEntries(
    given.map(({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)]),
  );
}

function selectionSize(
  ruler: Ruler,
  set: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  page: number | undefined,
): OperationSize {
  return set.selections.reduce((sum, node) => {
    const directives = node.directives?.length ?? 0;
    const size =
      node.kind === Kind.FIELD
        ? fieldSize(ruler, node, type, page)
        : node.kind === Kind.FRAGMENT_SPREAD
          ? spreadSize(ruler, node.name.value, page)
          : selectionSize(ruler, node.selectionSet, narrowed(ruler, node.typeCondition?.name.value, type), page);
    return added(sum, { ...size, directives: size.directives + directives });
  }, NOTHING);
}

function narrowed(ruler: Ruler, name: string | undefined, type: GraphQLNamedType | null | undefined) {
  return name === undefined ? type : ruler.schema.getType(name);
}

/** Validation has refused circles before; should one come this way, its inside counts once. */
function spreadSize(ruler: Ruler, name: string, page: number | undefined): OperationSize {
  const key = `${name} ${page ?? ''}`;
  const known = ruler.known.get(key);
  const fragment = ruler.fragments.get(name);
  if (known !== undefined || fragment === undefined) return known ?? NOTHING;
  ruler.known.set(key, NOTHING);
  const type = ruler.schema.getType(fragment.typeCondition.name.value);
  const inside = selectionSize(ruler, fragment.selectionSet, type, page);
  const directives = inside.directives + (fragment.directives?.length ?? 0);
  const size = { ...inside, directives, fragmentSpreads: inside.fragmentSpreads + 1 };
  ruler.known.set(key, size);
  return size;
}

function fieldSize(
  ruler: Ruler,
  node: FieldNode,
  type: GraphQLNamedType | null | undefined,
  page: number | undefined,
): OperationSize {
  const aliases = node.alias === undefined ? 0 : 1;
  if (node.name.value.startsWith('__')) return introspectionSize(node, aliases);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  const asked = field && askedItems(ruler, node, field);
  const isList = field !== undefined && listDepth(field) > 0;
  const items = isList ? (asked ?? page ?? UNBOUNDED_LIST) : 1;
  const below = isList ? undefined : asked;
  const inside = node.selectionSet
    ? selectionSize(ruler, node.selectionSet, field && getNamedType(field.type), below)
    : NOTHING;
  return {
    ...inside,
    depth: inside.depth + 1,
    aliases: inside.aliases + aliases,
    rootFields: 1,
    cost: 1 + items * inside.cost,
  };
}

function introspectionSize(node: FieldNode, aliases: number): OperationSize {
  return { ...NOTHING, depth: 1, aliases, rootFields: 1, cost: node.selectionSet ? INTROSPECTION_COST : 0 };
}

function listDepth(field: GraphQLField<unknown, unknown>): number {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(type) ? 1 : 0;
}

/** Items that the arguments of a field ask for: its page size, or one for each item of a list it is given. */
function askedItems(ruler: Ruler, node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
  const values = field.args.map((arg) => {
    const given = node.arguments?.find(({ name }) => name.value === arg.name)?.value;
    const value = given === undefined ? arg.defaultValue : valueFromASTUntyped(given, ruler.variables);
    if (Array.isArray(value)) return value.length;
    return arg.name === 'first' && typeof value === 'number' ? value : 0;
  });
  const most = Math.max(0, ...values);
  return most > 0 ? most : undefined;
}

/** Side by side, sizes add up; of depths the greater counts. */
function added(left: OperationSize, right: OperationSize): OperationSize {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    rootFields: left.rootFields + right.rootFields,
    directives: left.directives + right.directives,
    fragmentSpreads: left.fragmentSpreads + right.fragmentSpreads,
    cost: left.cost + right.cost,
  };
}
