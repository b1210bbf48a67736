import fc from 'fast-check';
import type { GraphQLField, GraphQLInputType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { FIRM, OTHER_FIRM } from '../support/facts';

/** A request made from a schema (模糊测试请求). */
export interface FuzzRequest {
  readonly field: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where values come from; a sound source gives none that are wrong on purpose. */
interface Gen {
  readonly value: fc.GeneratorValue;
  readonly isSound: boolean;
}

/** One in so many values is wrong on purpose. */
const WRONG_ONE_IN = 6;
const DEEPEST = 4;
const LONG = '长'.repeat(201);

/** Texts that have broken something somewhere. */
const HOSTILE = [
  '',
  ' ',
  'a\u0000b',
  '\ud800',
  '\u202egnp.exe',
  `x' OR '1'='1`,
  `'; DROP TABLE x; --`,
  `1) UNION ALL (VALUES (1)) --`,
  '\\',
  '$1',
  '%',
  '__proto__',
  'constructor',
  '=1+1',
  '@SUM(A1)',
  '-1',
  '👩‍👩‍👧‍👦',
  'é́́́',
  LONG,
  '9'.repeat(30),
  'null',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{"a":1}',
];
const TEXTS = [
  FIRM,
  OTHER_FIRM,
  '示范',
  '物流',
  '990102',
  'E47',
  'WAGE',
  'BLACK',
  '2026-05',
  '办1',
  '11111111-1111-4111-8111-111111111111',
];
const NUMBERS = [-2_147_483_648, -1, 0, 1, 2, 20, 50, 100];
const WRONG_NUMBERS = [51, 101, 2_147_483_647, 2_147_483_648, 1e21, 1.5, 'x', null, true];
const DAYS = ['2026-06-01', '2024-02-29', '1990-01-01', '9999-12-31', '0001-01-01'];
const WRONG_DAYS = [
  '2026-02-30',
  '2025-02-29',
  '0000-00-00',
  '10000-01-01',
  '2026-6-1',
  '',
  20_260_601,
  '2026-06-01T00:00:00Z',
];
const INSTANTS = [
  '2026-06-01T00:00:00Z',
  '2026-06-01T08:00:00.123+08:00',
  '9999-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
];
const WRONG_INSTANTS = ['2026-06-31T00:00:00Z', '2026-06-01', '+275761-01-01T00:00:00Z', '2026-06-01T25:00:00Z', 0];
const WRONG_VALUES = [{}, [], [[1]], Number.MAX_VALUE, 'x', 0, false, { ['__proto__']: 1 }];

/** Requests of a schema: any root field, any selection, any values, one in six of them wrong. */
export function requestsOf(schema: GraphQLSchema, operation: 'query' | 'mutation'): fc.Arbitrary<FuzzRequest> {
  const fields = Object.values(rootOf(schema, operation)?.getFields() ?? {});
  return fc.gen().map((value) => {
    const gen = { value, isSound: false };
    return requestFor(gen, pick(gen, fields), operation);
  });
}

/** A request of one root field with values of the right shape. */
export function requestOf(
  schema: GraphQLSchema,
  operation: 'query' | 'mutation',
  name: string,
): fc.Arbitrary<FuzzRequest> {
  const field = rootOf(schema, operation)?.getFields()[name];
  if (field === undefined) throw new Error(name);
  return fc.gen().map((value) => requestFor({ value, isSound: true }, field, operation));
}

/** Names of the root fields. */
export function rootFields(schema: GraphQLSchema, operation: 'query' | 'mutation'): string[] {
  return Object.keys(rootOf(schema, operation)?.getFields() ?? {});
}

function rootOf(schema: GraphQLSchema, operation: 'query' | 'mutation') {
  return operation === 'query' ? schema.getQueryType() : schema.getMutationType();
}

function requestFor(gen: Gen, field: GraphQLField<unknown, unknown>, operation: string): FuzzRequest {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const body = fieldText(gen, field, DEEPEST, { declared, variables });
  const head = declared.length === 0 ? '' : ` (${declared.join(', ')})`;
  return { field: field.name, query: `${operation}${head} { ${body} }`, variables };
}

interface Collected {
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
}

function fieldText(gen: Gen, field: GraphQLField<unknown, unknown>, depth: number, into: Collected): string {
  const given = field.args.filter(
    ({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || chance(gen, 2),
  );
  const args = given.map((arg) => {
    const name = `v${into.declared.length}`;
    into.declared.push(`$${name}: ${String(arg.type)}`);
    into.variables[name] = valueOf(gen, arg.type, 3);
    return `${arg.name}: $${name}`;
  });
  const inside = selectionText(gen, field.type, depth, into);
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${inside}`;
}

function selectionText(gen: Gen, type: GraphQLOutputType, depth: number, into: Collected): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const parts = named.getTypes().map((member) => `... on ${member.name} ${selectionText(gen, member, depth, into)}`);
    return ` { __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(
    (field) => (depth > 1 || !isComposite(field.type)) && chance(gen, isComposite(field.type) ? 3 : 2),
  );
  return ` { __typename ${fields.map((field) => fieldText(gen, field, depth - 1, into)).join(' ')} }`;
}

function isComposite(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) || isUnionType(named);
}

function valueOf(gen: Gen, type: GraphQLInputType, depth: number): unknown {
  if (isWrong(gen, WRONG_ONE_IN * 4)) return pick(gen, WRONG_VALUES);
  if (isNonNullType(type)) return valueOf(gen, type.ofType, depth);
  if (isListType(type)) return Array.from({ length: gen.value(fc.nat, 3) }, () => valueOf(gen, type.ofType, depth - 1));
  if (isEnumType(type)) return isWrong(gen, 20) ? 'NONE_OF_THESE' : pick(gen, type.getValues()).name;
  if (!isInputObjectType(type)) return scalarOf(gen, type.name);
  const fields = Object.values(type.getFields()).filter(
    (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (depth > 0 && chance(gen, 2)),
  );
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(gen, field.type, depth - 1)]));
}

function scalarOf(gen: Gen, name: string): unknown {
  const wrong = isWrong(gen, WRONG_ONE_IN);
  switch (name) {
    case 'Int':
    case 'Float':
      return pick<unknown>(gen, wrong ? WRONG_NUMBERS : NUMBERS);
    case 'Boolean':
      return wrong ? 'x' : chance(gen, 2);
    case 'LocalDate':
    case 'DateCell':
      return pick<unknown>(gen, wrong ? WRONG_DAYS : DAYS);
    case 'CertificateText':
      return wrong ? pick(gen, HOSTILE) : 'eyJhbGciOiJFZERTQSJ9.e30.AAAA';
    case 'Instant':
      return pick<unknown>(gen, wrong ? WRONG_INSTANTS : INSTANTS);
    default:
      return wrong ? pick(gen, HOSTILE) : pick(gen, TEXTS);
  }
}

function isWrong(gen: Gen, oneIn: number): boolean {
  return !gen.isSound && chance(gen, oneIn);
}

function chance(gen: Gen, oneIn: number): boolean {
  return gen.value(fc.nat, oneIn - 1) === 0;
}

function pick<T>(gen: Gen, values: readonly T[]): T {
  return values[gen.value(fc.nat, values.length - 1)] as T;
}
