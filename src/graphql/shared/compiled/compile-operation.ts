import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Kind, OperationTypeNode, visit } from 'graphql';
import { compileObject } from './compile-values';
import type { Variables } from './run';

export type { Variables } from './run';

/** A query made ready (预编译查询): what graphql-js would find out field by field at each request is found out once. Gives the data as JSON. */
export type CompiledOperation = (context: unknown, variables: Variables) => Promise<string>;

/**
 * Compiles a valid query (编译查询) into one function that writes the very JSON of what graphql-js answers, or does not answer at all:
 * whatever is no plain answer (a resolver that throws, a null where none may be, a wrong value) makes it throw `Unanswered` or the fault
 * itself, and the caller asks graphql-js, whose words for it are then the answer.
 * @returns null for what it does not know: mutations, directives, introspection
 * @throws Unanswered for a schema of a kind it does not know
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation | null {
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root || !isPlain(document)) return null;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const selections = { schema, fragments: new Map(fragments.map((node) => [node.name.value, node])) };
  const write = compileObject(selections, root, [operation.selectionSet]);
  return async (context, variables) => await write(undefined, { context, variables });
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
