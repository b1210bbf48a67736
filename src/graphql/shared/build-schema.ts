import type { GraphQLSchema } from 'graphql';
import type { BuildSchemaOptions } from 'type-graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';

interface FieldResolverMetadata {
  readonly kind: string;
  readonly target: object;
}
interface Storage {
  fieldResolvers: FieldResolverMetadata[];
  readonly objectTypes: { fields: unknown }[];
  readonly interfaceTypes: { fields: unknown }[];
}

/**
 * Builds a schema from its own resolvers and nothing else. type-graphql 2.0.0-rc.4 writes field resolvers of one schema
 * into types that another could share; here each build sees only its own, whatever was built before. The test on both
 * build orders tells when this can go.
 */
export function buildIsolatedSchema(options: BuildSchemaOptions): GraphQLSchema {
  const storage = getMetadataStorage() as unknown as Storage;
  const all = storage.fieldResolvers;
  forgetFields(storage);
  storage.fieldResolvers = all.filter(({ kind, target }) => kind === 'internal' || isOneOf(target, options.resolvers));
  try {
    return buildSchemaSync(options);
  } finally {
    storage.fieldResolvers = all;
    forgetFields(storage);
  }
}

function forgetFields({ objectTypes, interfaceTypes }: Storage): void {
  for (const type of [...objectTypes, ...interfaceTypes]) type.fields = undefined;
}

function isOneOf(target: object, resolvers: readonly unknown[]): boolean {
  return resolvers.some(
    (resolver) =>
      resolver === target || (typeof resolver === 'function' && Object.prototype.isPrototypeOf.call(target, resolver)),
  );
}
