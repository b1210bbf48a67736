import type { FieldNode, GraphQLField, GraphQLResolveInfo } from 'graphql';
import { defaultFieldResolver } from 'graphql';
import { compileArguments } from './compile-arguments';
import { propertyOf } from './plain-fields';
import type { Run } from './run';

/** Finds the value of a field in its source. */
export type Resolve = (source: unknown, run: Run) => unknown;

/** How a field is resolved (字段求值). A resolver here looks at its source, its arguments and its context, and at no more than its name. */
export function compileResolver(field: GraphQLField<unknown, unknown>, node: FieldNode): Resolve {
  const property = propertyOf(field);
  if (property !== null) return (source) => (source as Record<string, unknown>)[property];
  const { resolve = defaultFieldResolver } = field;
  const info = Object.freeze({ fieldName: field.name }) as GraphQLResolveInfo;
  const argumentsOf = compileArguments(field, node);
  return (source, { context, variables }) => resolve(source, argumentsOf(variables), context, info);
}
