import type { GraphQLEnumType, GraphQLLeafType } from 'graphql';
import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, isEnumType } from 'graphql';
import { Unanswered } from './unanswered';

/** JSON of a value that is neither null nor undefined. */
export type WriteLeaf = (value: unknown) => string;

/** Up to this length a loop over the characters is quicker than an expression. */
const SHORT = 40;
const BLANK = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** What JSON.stringify may write otherwise than it stands: quotes, backslashes, controls, and halves of a pair that may stand alone. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const ESCAPED = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A text as JSON (JSON文本), exactly as JSON.stringify writes it; most texts have nothing in them to escape. */
export function quoted(text: string): string {
  return isPlain(text) ? `"${text}"` : JSON.stringify(text);
}

function isPlain(text: string): boolean {
  const { length } = text;
  if (length > SHORT) return !ESCAPED.test(text);
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < BLANK || code === QUOTE || code === BACKSLASH) return false;
    if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) return false;
  }
  return true;
}

/** Scalars that answer a text as it is. */
const TEXTS: ReadonlySet<GraphQLLeafType> = new Set([GraphQLString, GraphQLID]);

/**
 * How values of a scalar or an enum are written (标量输出): what its `serialize` gives, as JSON. Values of the kind it is made for take a
 * short way; any other goes through `serialize`, and what that refuses is no plain answer.
 */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) return enumWriter(type);
  const other: WriteLeaf = (value) => serialized(type, value);
  if (TEXTS.has(type) || type.serialize === String)
    return (value) => (typeof value === 'string' ? quoted(value) : other(value));
  if (type === GraphQLBoolean) return (value) => (typeof value === 'boolean' ? String(value) : other(value));
  if (type === GraphQLInt) return (value) => (isInt(value) ? String(value) : other(value));
  if (type === GraphQLFloat) return (value) => (Number.isFinite(value) ? String(value) : other(value));
  return other;
}

function isInt(value: unknown): boolean {
  return typeof value === 'number' && Math.trunc(value) === value && Math.abs(value) < 2 ** 31;
}

/** The names stand ready, with their quotes. */
function enumWriter(type: GraphQLEnumType): WriteLeaf {
  const names = new Map<unknown, string>(type.getValues().map(({ value, name }) => [value, quoted(name)]));
  return (value) => {
    const name = names.get(value);
    if (name === undefined) throw new Unanswered();
    return name;
  };
}

function serialized(type: GraphQLLeafType, value: unknown): string {
  const plain: unknown = value instanceof Error ? null : type.serialize(value);
  if (typeof plain === 'string') return quoted(plain);
  const text = plain === null ? undefined : (JSON.stringify(plain) as string | undefined);
  if (text === undefined) throw new Unanswered();
  return text;
}
