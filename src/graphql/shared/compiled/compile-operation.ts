import type {
  DocumentNode,
  FieldNode,
  GraphQLAbstractType,
  GraphQLTypeResolver,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  defaultFieldResolver,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';
import { Unanswered } from './unanswered';

/** Variables of a request, checked and completed as their declarations say. */
export type Variables = Readonly<Record<string, unknown>>;

/** A query made ready (预编译查询): what graphql-js would find out field by field at each request is found out once. */
export type CompiledOperation = (context: unknown, variables: Variables) => Promise<object>;

type Data = Record<string, unknown>;
type Complete = (value: unknown, run: Run) => unknown;

/** What one execution carries along. */
interface Run {
  readonly context: unknown;
  readonly variables: Variables;
}

interface CompiledField {
  readonly key: string;
  readonly resolve: (source: unknown, run: Run) => unknown;
  readonly complete: Complete;
}

/** What compiling carries along; plans are made when a type is first met, so that a union costs only what is asked of it. */
interface Compiler {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** A resolver here looks at its source, its arguments and its context; what the engine would tell it beside them, none of ours reads. */
const NO_INFO = Object.freeze({}) as GraphQLResolveInfo;

/**
 * Compiles a valid query (编译查询) into one function that answers exactly as graphql-js does, or not at all: whatever is no plain answer
 * (a resolver that throws, a null where none may be, a wrong value) makes it throw {@link Unanswered}, and the caller asks graphql-js
 * itself, whose words for it are then the answer.
 * @returns null for what it does not know: mutations, directives, introspection
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation | null {
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root || !isPlain(document)) return null;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const compiler = { schema, fragments: new Map(fragments.map((node) => [node.name.value, node])) };
  const answer = compileObject(compiler, root, [operation.selectionSet]);
  return async (context, variables) => (await answer(undefined, { context, variables })) as object;
}

/** No directives, no introspection beyond `__typename`, and no key that means something else to an object. */
function isPlain(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    Directive: () => {
      plain = false;
    },
    Field: ({ name, alias }) => {
      if (name.value.startsWith('__') && name.value !== '__typename') plain = false;
      if (alias?.value === '__proto__') plain = false;
    },
  });
  return plain;
}

function compileObject(compiler: Compiler, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
  const nodes = new Map<string, FieldNode[]>();
  for (const set of sets) collect(compiler, type, set, nodes);
  const fields = [...nodes].map(([key, group]) => compileField(compiler, type, key, group));
  return (source, run) => answerObject(fields, source, run);
}

/** Every field is begun before any is waited for, as graphql-js does, so that loaders see the same batches. */
function answerObject(fields: readonly CompiledField[], source: unknown, run: Run): unknown {
  const data: Data = {};
  let waiting: Promise<void>[] | null = null;
  try {
    for (const { key, resolve, complete } of fields) {
      const resolved = resolve(source, run);
      const value = isPromise(resolved) ? resolved.then((found) => complete(found, run)) : complete(resolved, run);
      data[key] = value;
      if (isPromise(value)) (waiting ??= []).push(placed(data, key, value));
    }
  } catch (fault) {
    return failed(waiting ?? [], fault);
  }
  return waiting === null ? data : allOf(waiting).then(() => data);
}

/** Waits for all, also when one fails: what goes on unheeded would be at work beside the engine that is asked next. */
function allOf<T>(waiting: readonly Promise<T>[]): Promise<T[]> {
  return Promise.all(waiting).catch(async (fault: unknown) => await failed(waiting, fault));
}

/** Fails once everything that was begun has come to its end. */
function failed(begun: readonly Promise<unknown>[], fault: unknown): Promise<never> {
  if (begun.length === 0) throw fault;
  return Promise.allSettled(begun).then(() => {
    throw fault;
  });
}

/** Puts what is waited for in its place; when a neighbour fails first, its own failure is nobody's any more. */
function placed(data: Data, key: string, value: Promise<unknown>): Promise<void> {
  const done = value.then((found) => {
    data[key] = found;
  });
  done.catch(nothing);
  return done;
}

function collect(
  compiler: Compiler,
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
      if (isMeant(compiler, type, node.typeCondition?.name.value))
        collect(compiler, type, node.selectionSet, into, seen);
    } else {
      const fragment = compiler.fragments.get(node.name.value);
      if (fragment === undefined || seen.has(node.name.value)) continue;
      seen.add(node.name.value);
      if (isMeant(compiler, type, fragment.typeCondition.name.value))
        collect(compiler, type, fragment.selectionSet, into, seen);
    }
  }
}

function isMeant({ schema }: Compiler, type: GraphQLObjectType, name: string | undefined): boolean {
  if (name === undefined || name === type.name) return true;
  const wanted = schema.getType(name);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function compileField(
  compiler: Compiler,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): CompiledField {
  const [node] = nodes;
  const field = node && type.getFields()[node.name.value];
  if (node?.name.value === '__typename') return { key, resolve: () => type.name, complete: (value) => value };
  if (node === undefined || field === undefined) throw new Unanswered();
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  return { key, resolve: compileResolver(field, node), complete: compileType(compiler, field.type, sets) };
}

function compileResolver(field: GraphQLField<unknown, unknown>, node: FieldNode): CompiledField['resolve'] {
  const resolver = field.resolve ?? defaultFieldResolver;
  const argumentsOf = compileArguments(field, node);
  return (source, run) => resolver(source, argumentsOf(run), run.context, NO_INFO);
}

/** Arguments without variables are the same at every request. */
function compileArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Data {
  if (node.arguments?.some(holdsVariable) === true) return ({ variables }) => getArgumentValues(field, node, variables);
  const fixed = Object.freeze(getArgumentValues(field, node));
  return () => fixed;
}

function holdsVariable(node: NonNullable<FieldNode['arguments']>[number]): boolean {
  let holds = false;
  visit(node, {
    Variable: () => {
      holds = true;
    },
  });
  return holds;
}

function compileType(compiler: Compiler, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isNonNullType(type)) return required(compileNullable(compiler, type.ofType, sets));
  const complete = compileNullable(compiler, type, sets);
  return (value, run) => (value === null || value === undefined ? null : complete(value, run));
}

function required(complete: Complete): Complete {
  return (value, run) => {
    if (value === null || value === undefined) throw new Unanswered();
    return complete(value, run);
  };
}

/** How a value that is there is completed. */
function compileNullable(compiler: Compiler, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isListType(type)) return completeList(compileType(compiler, type.ofType as GraphQLOutputType, sets));
  if (isLeafType(type)) return completeLeaf((value) => type.serialize(value));
  if (isObjectType(type)) {
    if (type.isTypeOf) throw new Unanswered();
    return refusingErrors(compileObject(compiler, type, sets));
  }
  if (isAbstractType(type) && hasResolver(type)) return completeAbstract(compiler, type, sets);
  throw new Unanswered();
}

function completeList(complete: Complete): Complete {
  return (value, run) => {
    if (!Array.isArray(value)) throw new Unanswered();
    const items: unknown[] = [];
    let waits = false;
    try {
      for (const item of value as readonly unknown[]) {
        const done = isPromise(item) ? item.then((found) => complete(found, run)) : complete(item, run);
        if (isPromise(done)) {
          done.catch(nothing);
          waits = true;
        }
        items.push(done);
      }
    } catch (fault) {
      return failed(items.filter(isPromise), fault);
    }
    return waits ? allOf(items as readonly Promise<unknown>[]) : items;
  };
}

function completeLeaf(serialize: (value: unknown) => unknown): Complete {
  return (value) => {
    const text = value instanceof Error ? null : serialize(value);
    if (text === null || text === undefined) throw new Unanswered();
    return text;
  };
}

function refusingErrors(complete: Complete): Complete {
  return (value, run) => {
    if (value instanceof Error) throw new Unanswered();
    return complete(value, run);
  };
}

type Resolving = { readonly resolveType: GraphQLTypeResolver<unknown, unknown> };

function hasResolver(type: GraphQLAbstractType): type is GraphQLAbstractType & Resolving {
  return Boolean(type.resolveType);
}

function completeAbstract(
  compiler: Compiler,
  type: GraphQLAbstractType & Resolving,
  sets: readonly SelectionSetNode[],
): Complete {
  const { resolveType } = type;
  const plans = new Map<string, Complete>();
  const planOf = (name: string) => {
    const known = plans.get(name);
    if (known !== undefined) return known;
    const meant = compiler.schema.getType(name);
    if (!isObjectType(meant) || !compiler.schema.isSubType(type, meant) || meant.isTypeOf) throw new Unanswered();
    const plan = compileObject(compiler, meant, sets);
    plans.set(name, plan);
    return plan;
  };
  return refusingErrors((value, run) => {
    const name = resolveType(value, run.context, NO_INFO, type);
    if (typeof name !== 'string') throw new Unanswered();
    return planOf(name)(value, run);
  });
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

function nothing(): void {
  return;
}
