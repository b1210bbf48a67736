import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { ClassType } from 'type-graphql';
import { getMetadataStorage } from 'type-graphql';
import { readPlainFields } from './plain-fields';

/** What type-graphql keeps of a parameter, as far as it is read here. */
interface Param {
  readonly kind: string;
  readonly index: number;
  readonly name?: string;
  readonly propertyName?: string;
  readonly getType?: () => unknown;
}

/** What type-graphql keeps of a method that answers a field. */
interface Method {
  readonly target: ClassType;
  readonly methodName: string;
  readonly schemaName: string;
  readonly params?: readonly Param[];
  readonly roles?: unknown;
  readonly middlewares?: readonly unknown[];
  readonly kind?: string;
  readonly getObjectType?: () => unknown;
}

interface Storage {
  readonly queries: readonly Method[];
  readonly fieldResolvers: readonly Method[];
  readonly objectTypes: readonly { readonly target: unknown; readonly name: string }[];
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
type Read = (source: unknown, given: Record<string, unknown>, context: unknown) => unknown;

/** What a parameter says when type-graphql itself has to make its value. */
const MADE_ELSEWHERE = Symbol('made elsewhere');
const READABLE = new Set(['root', 'context', 'arg']);

/**
 * Lets a schema call its methods without type-graphql in between (直接调用): type-graphql waits for each argument, though there is nothing
 * to check in a number or a text. A method that is guarded, or given an object, is called by type-graphql as before.
 * @param resolvers the classes that the schema was built of
 */
export function callDirectly(schema: GraphQLSchema, resolvers: readonly unknown[]): GraphQLSchema {
  readPlainFields(schema);
  const storage = getMetadataStorage() as unknown as Storage;
  const own = ({ target }: Method) => resolvers.includes(target);
  for (const query of storage.queries.filter(own)) replace(schema, 'Query', query);
  for (const method of storage.fieldResolvers.filter(own)) {
    const type = method.getObjectType?.();
    const name = storage.objectTypes.find(({ target }) => target === type)?.name;
    if (name !== undefined) replace(schema, name, method);
  }
  return schema;
}

function replace(schema: GraphQLSchema, typeName: string, method: Method): void {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[method.schemaName] : undefined;
  const isGuarded = method.roles !== undefined || (method.middlewares ?? []).length > 0;
  const params = [...(method.params ?? [])].sort((a, b) => a.index - b.index);
  if (!field?.resolve || isGuarded || params.some((param) => !isReadable(param))) return;
  field.resolve = direct(field.resolve as Resolver, method, params.map(readerOf));
}

function isReadable({ kind, propertyName, name }: Param): boolean {
  return READABLE.has(kind) && propertyName === undefined && (kind !== 'arg' || name !== undefined);
}

function direct(byLibrary: Resolver, { target: Target, methodName }: Method, reads: readonly Read[]): Resolver {
  const instance = new Target() as Record<string, (...values: unknown[]) => unknown>;
  return (source, given, context, info) => {
    const values: unknown[] = [];
    for (const read of reads) {
      const value = read(source, given, context);
      if (value === MADE_ELSEWHERE) return byLibrary(source, given, context, info);
      values.push(value);
    }
    return instance[methodName]?.(...values);
  };
}

function readerOf({ kind, name = '', getType }: Param): Read {
  if (kind === 'context') return (_source, _given, context) => context;
  if (kind === 'arg') return (_source, given) => (isObject(given[name]) ? MADE_ELSEWHERE : given[name]);
  if (getType === undefined) return (source) => source;
  return (source) => {
    const type = getType();
    return typeof type === 'function' && source instanceof type ? source : MADE_ELSEWHERE;
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
