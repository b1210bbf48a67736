import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/** What type-graphql keeps of a field of a class, as far as it is read here. */
interface ClassField {
  readonly target: unknown;
  readonly name: string;
  readonly schemaName: string;
  readonly roles?: unknown;
  readonly middlewares?: readonly unknown[];
}

interface Storage {
  readonly fields: readonly ClassField[];
  readonly fieldResolvers: readonly { readonly schemaName: string; readonly getObjectType?: () => unknown }[];
  readonly objectTypes: readonly { readonly target: unknown; readonly name: string }[];
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

/** Resolvers that do nothing but read a property, and which. */
const properties = new WeakMap<Resolver, string>();

/** The property that a field reads, where its resolver does nothing else; null for any other. */
export function propertyOf({ resolve }: GraphQLField<unknown, unknown>): string | null {
  return resolve === undefined ? null : (properties.get(resolve as Resolver) ?? null);
}

/**
 * Lets the fields of a schema that are plain properties be read as such (属性字段直读), without type-graphql in between. A name may be
 * that of several classes, each in a schema of its own: only where all of them agree, and none guards or answers the field, is it plain.
 */
export function readPlainFields(schema: GraphQLSchema): void {
  const storage = getMetadataStorage() as unknown as Storage;
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const lines = storage.objectTypes.filter(({ name }) => name === type.name).map(({ target }) => ancestryOf(target));
    for (const field of Object.values(type.getFields())) {
      const property = plainProperty(storage, lines, field.name);
      if (property !== null) field.resolve = readerOf(property);
    }
  }
}

function readerOf(property: string): Resolver {
  const read: Resolver = (source) => (source as Record<string, unknown>)[property];
  properties.set(read, property);
  return read;
}

function plainProperty(storage: Storage, lines: readonly (readonly unknown[])[], field: string): string | null {
  const isAnswered = storage.fieldResolvers.some(
    ({ schemaName, getObjectType }) => schemaName === field && lines.some((line) => line.includes(getObjectType?.())),
  );
  const found = lines.flatMap((line) => firstOf(storage, line, field) ?? []);
  const [first] = found;
  const isGuarded = found.some(({ roles, middlewares = [] }) => roles !== undefined || middlewares.length > 0);
  if (first === undefined || isAnswered || isGuarded || found.some(({ name }) => name !== first.name)) return null;
  return first.name;
}

function firstOf({ fields }: Storage, line: readonly unknown[], field: string): ClassField | undefined {
  const named = fields.filter(({ schemaName }) => schemaName === field);
  return line.flatMap((target) => named.find((own) => own.target === target) ?? []).at(0);
}

/** A class with those it extends, nearest first. */
function ancestryOf(target: unknown): readonly unknown[] {
  return typeof target === 'function' ? [target, ...ancestryOf(Object.getPrototypeOf(target))] : [];
}
