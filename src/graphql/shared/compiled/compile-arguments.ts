import type { ArgumentNode, FieldNode, GraphQLField } from 'graphql';
import { getArgumentValues, Kind, visit } from 'graphql';
import type { Variables } from './run';

/** The arguments that a resolver is given, by name. */
export type Arguments = Record<string, unknown>;

type Field = GraphQLField<unknown, unknown>;
type ArgumentsOf = (variables: Variables) => Arguments;

/** How the arguments of a field are found (参数求值); without variables they are the same at every request. */
export function compileArguments(field: Field, node: FieldNode): ArgumentsOf {
  const given = node.arguments ?? [];
  if (!given.some(holdsVariable)) {
    const fixed = Object.freeze(getArgumentValues(field, node));
    return () => fixed;
  }
  const worked: ArgumentsOf = (variables) => getArgumentValues(field, node, variables);
  return given.every(({ value }) => value.kind === Kind.VARIABLE) ? takeVariables(field, given, worked) : worked;
}

/** Variables that stand for whole arguments are taken as they are; where one is left out or null, the values are worked out. */
function takeVariables({ args }: Field, given: readonly ArgumentNode[], worked: ArgumentsOf): ArgumentsOf {
  const names = new Map(given.map(({ name, value }) => [name.value, value.kind === Kind.VARIABLE && value.name.value]));
  const sources = args.map(({ name, defaultValue }) => ({ name, defaultValue, variable: names.get(name) }));
  return (variables) => {
    const values: Arguments = {};
    for (const { name, defaultValue, variable } of sources) {
      const value = typeof variable === 'string' ? own(variables, variable) : defaultValue;
      if (value !== undefined && value !== null) values[name] = value;
      else if (variable !== undefined || value === null) return worked(variables);
    }
    return values;
  };
}

function own(variables: Variables, name: string): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

function holdsVariable(node: ArgumentNode): boolean {
  let holds = false;
  visit(node, {
    [Kind.VARIABLE]: () => {
      holds = true;
    },
  });
  return holds;
}
