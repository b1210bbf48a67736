import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import { getMetadataStorage } from 'type-graphql';
import { ROOT } from './source-files';

const HEADER = /^(#.*\n)*\n?/;
const committed = (name: string) =>
  readFileSync(path.join(ROOT, 'schema', `${name}.graphql`), 'utf8')
    .replace(/^# -.*\n# .*\n# .*\n# -.*\n\n/, '')
    .replace(HEADER, '');
const printed = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`.replace(/\n+$/, '\n');

describe('the printed contracts', () => {
  it.each([
    ['public', buildPublicSchema],
    ['internal', buildInternalSchema],
  ])('hold schema/%s.graphql up to date (npm run schema)', (name, build) => {
    expect(printed(build()).trim()).toBe(committed(name).trim());
  });

  it.each([
    ['public', buildPublicSchema],
    ['internal', buildInternalSchema],
  ])('describe every type, field, argument and enum value of the %s schema', (_name, build) => {
    expect(Object.values(build().getTypeMap()).flatMap(undescribed)).toEqual([]);
  });
});

describe('the wall between the two schemas', () => {
  it('prints the same public schema whichever is built first', () => {
    const alone = printed(buildPublicSchema());
    buildInternalSchema();
    expect(printed(buildPublicSchema())).toBe(alone);
  });

  it('prints the same internal schema whichever is built first', () => {
    const first = printed(buildInternalSchema());
    buildPublicSchema();
    expect(printed(buildInternalSchema())).toBe(first);
  });

  it('lets no word of the house into the public schema', () => {
    const sdl = printed(buildPublicSchema());
    const words = [
      'WATCH',
      'knownAt',
      'Provenance',
      'Filing',
      'matterNo',
      'setAside',
      'idNumber',
      'Mutation',
      'recordedBy',
      'batch',
    ];
    expect(words.filter((word) => sdl.includes(word))).toEqual([]);
  });

  it('shares no object or input class between the counters', () => {
    const internal = new Set(Object.keys(buildInternalSchema().getTypeMap()));
    const shared = Object.values(buildPublicSchema().getTypeMap()).filter(
      (type) => internal.has(type.name) && (isInputObjectType(type) || isInterfaceType(type)),
    );
    expect(shared.map(({ name }) => name)).toEqual([]);
  });

  it('names the legal representative on the registration and nowhere else', () => {
    const holders = Object.values(buildPublicSchema().getTypeMap()).filter(
      (type) => isObjectType(type) && 'legalRepresentative' in type.getFields(),
    );
    expect(holders.map(({ name }) => name)).toEqual(['Registration']);
  });
});

describe('the internal counter', () => {
  it('has no root field without an action', () => {
    const storage = getMetadataStorage();
    const guarded = new Set(storage.authorizedFields.map(({ target, fieldName }) => `${target.name}.${fieldName}`));
    const roots = [...storage.queries, ...storage.mutations, ...storage.subscriptions].filter(
      ({ target }) => !target.name.startsWith('Public'),
    );
    const open = roots.filter(({ target, methodName }) => !guarded.has(`${target.name}.${methodName}`));
    expect(open.map(({ target, methodName }) => `${target.name}.${methodName}`)).toEqual([]);
  });
});

function undescribed(type: GraphQLNamedType): string[] {
  if (
    type.name.startsWith('__') ||
    ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation', 'Subscription'].includes(type.name)
  ) {
    return isObjectType(type) && !type.name.startsWith('__') ? members(type) : [];
  }
  return [...(type.description ? [] : [type.name]), ...members(type)];
}

function members(type: GraphQLNamedType): string[] {
  if (isEnumType(type))
    return type
      .getValues()
      .filter((value) => !value.description)
      .map((value) => `${type.name}.${value.name}`);
  if (isInputObjectType(type))
    return Object.values(type.getFields())
      .filter((field) => !field.description)
      .map((field) => `${type.name}.${field.name}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...field.args
      .filter((argument) => !argument.description)
      .map((argument) => `${type.name}.${field.name}(${argument.name})`),
  ]);
}
