import { getNamedType, isLeafType, isObjectType, isRequiredArgument, isUnionType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** Requests that between them ask for every field of a root field's type. */
export function askEverything(schema: GraphQLSchema, name: string, given: string): string[] {
  const root = schema.getQueryType()?.getFields()[name];
  if (root === undefined) throw new Error(`no root field ${name}`);
  return membersOf(schema, getNamedType(root.type).name).flatMap((member) =>
    fieldsOf(schema, member, 3).map((field) => `{ ${name}${given} { ... on ${member} { ${field} } } }`),
  );
}

/** The object types an answer of this type may have. Types go by name: the compiler and the linter walk no graph. */
function membersOf(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  if (isUnionType(type)) return type.getTypes().map((member) => member.name);
  return isObjectType(type) ? [type.name] : [];
}

/** Every field of a type, down to a depth. */
function fieldsOf(schema: GraphQLSchema, typeName: string, depth: number): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const askable = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  return askable.flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    return depth === 0 ? [] : [`${field.name} ${selectionOf(schema, named.name, depth - 1)}`];
  });
}

/** Everything of a type, down to a depth. */
export function selectionOf(schema: GraphQLSchema, typeName: string, depth: number): string {
  const parts = membersOf(schema, typeName).map(
    (member) => `... on ${member} { __typename ${fieldsOf(schema, member, depth).join(' ')} }`,
  );
  return `{ __typename ${parts.join(' ')} }`;
}
