import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLTypeResolver,
  SelectionSetNode,
} from 'graphql';
import { isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Selections } from './collect-fields';
import { collectFields } from './collect-fields';
import { compileResolver } from './compile-resolver';
import { leafWriter, quoted } from './json-text';
import type { Run, Write } from './run';
import { Unanswered } from './unanswered';
import type { Written } from './written';
import { gather, isPromise } from './written';

/** A field of an object: what stands before its value, and the value for a source. */
interface CompiledField {
  readonly lead: string;
  readonly write: Write;
}

type Sets = readonly SelectionSetNode[];

/** What the engine would tell of the type, none of ours reads. */
const NO_INFO = Object.freeze({}) as GraphQLResolveInfo;

/** How an object is written (对象输出): each field asked of it, in the order of graphql-js. */
export function compileObject(selections: Selections, type: GraphQLObjectType, sets: Sets): Write {
  const fields = [...collectFields(selections, type, sets)].map(([key, nodes], index) => ({
    lead: `${index === 0 ? '{' : ','}${quoted(key)}:`,
    write: compileField(selections, type, nodes),
  }));
  return fields.length === 0 ? () => '{}' : (source, run) => writeFields(fields, source, run);
}

function writeFields(fields: readonly CompiledField[], source: unknown, run: Run): Written {
  let text = '';
  let done = 0;
  for (const { lead, write } of fields) {
    const written = write(source, run);
    done += 1;
    if (typeof written !== 'string') return gatherFields([text, lead, written], fields.slice(done), source, run);
    text += lead + written;
  }
  return `${text}}`;
}

function gatherFields(begun: Written[], fields: readonly CompiledField[], source: unknown, run: Run): Promise<string> {
  const beginRest = (pieces: Written[]) => {
    for (const { lead, write } of fields) pieces.push(lead, write(source, run));
  };
  return gather(begun, beginRest, '}');
}

function compileField(selections: Selections, type: GraphQLObjectType, nodes: readonly FieldNode[]): Write {
  const [node] = nodes;
  if (node?.name.value === '__typename') return compileText(quoted(type.name));
  const field = node && type.getFields()[node.name.value];
  if (node === undefined || field === undefined) throw new Unanswered();
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const resolve = compileResolver(field, node);
  const write = compileType(selections, field.type, sets);
  return (source, run) => settled(resolve(source, run), write, run);
}

function compileText(text: string): Write {
  return () => text;
}

function settled(value: unknown, write: Write, run: Run): Written {
  return isPromise(value) ? value.then((found) => write(found, run)) : write(value, run);
}

function compileType(selections: Selections, type: GraphQLOutputType, sets: Sets): Write {
  if (isNonNullType(type)) return required(compilePresent(selections, type.ofType, sets));
  const write = compilePresent(selections, type, sets);
  return (value, run) => (value === null || value === undefined ? 'null' : write(value, run));
}

function required(write: Write): Write {
  return (value, run) => {
    if (value === null || value === undefined) throw new Unanswered();
    return write(value, run);
  };
}

/** How a value that is there is written. */
function compilePresent(selections: Selections, type: GraphQLOutputType, sets: Sets): Write {
  if (isListType(type)) return compileList(compileType(selections, type.ofType as GraphQLOutputType, sets));
  if (isLeafType(type)) return leafWriter(type);
  if (isObjectType(type)) {
    if (type.isTypeOf) throw new Unanswered();
    return refusingErrors(compileObject(selections, type, sets));
  }
  if (isAbstractType(type) && hasResolver(type)) return compileAbstract(selections, type, sets);
  throw new Unanswered();
}

function compileList(write: Write): Write {
  return (value, run) => {
    if (!Array.isArray(value)) throw new Unanswered();
    return writeItems(value, write, run);
  };
}

function writeItems(items: readonly unknown[], write: Write, run: Run): Written {
  let text = '[';
  let done = 0;
  for (const item of items) {
    const written = settled(item, write, run);
    if (done > 0) text += ',';
    done += 1;
    if (typeof written !== 'string') return gatherItems([text, written], items.slice(done), write, run);
    text += written;
  }
  return `${text}]`;
}

function gatherItems(begun: Written[], items: readonly unknown[], write: Write, run: Run): Promise<string> {
  const beginRest = (pieces: Written[]) => {
    for (const item of items) pieces.push(',', settled(item, write, run));
  };
  return gather(begun, beginRest, ']');
}

function refusingErrors(write: Write): Write {
  return (value, run) => {
    if (value instanceof Error) throw new Unanswered();
    return write(value, run);
  };
}

type Resolving = { readonly resolveType: GraphQLTypeResolver<unknown, unknown> };

function hasResolver(type: GraphQLAbstractType): type is GraphQLAbstractType & Resolving {
  return Boolean(type.resolveType);
}

/** What is asked of each member is compiled when one is first met, so that a union costs only what is asked of it. */
function compileAbstract(selections: Selections, type: GraphQLAbstractType & Resolving, sets: Sets): Write {
  const { resolveType } = type;
  const members = new Map<string, Write>();
  const memberOf = (name: string) => {
    const known = members.get(name);
    if (known !== undefined) return known;
    const meant = selections.schema.getType(name);
    if (!isObjectType(meant) || !selections.schema.isSubType(type, meant) || meant.isTypeOf) throw new Unanswered();
    const write = compileObject(selections, meant, sets);
    members.set(name, write);
    return write;
  };
  return refusingErrors((value, run) => {
    const name = resolveType(value, run.context, NO_INFO, type);
    if (typeof name !== 'string') throw new Unanswered();
    return memberOf(name)(value, run);
  });
}
