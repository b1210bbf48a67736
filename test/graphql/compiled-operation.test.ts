import fc from 'fast-check';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { buildSchema, execute, getVariableValues, parse } from 'graphql';
import { compileOperation } from '../../src/graphql/shared/compiled/compile-operation';
import { quoted } from '../../src/graphql/shared/compiled/json-text';

const schema = buildSchema(`
  enum Colour { RED BLACK }
  scalar Anything
  type Query { item: Item items: [Item!]! echo(text: String = "默", count: Int, id: ID!): String }
  type Item {
    text: String  words: String!  id: ID  count: Int  amount: Float  is: Boolean  colour: Colour  any: Anything
    texts: [String]  days: [[String!]!]  inner: Item  others: [Item]
  }`);
const echo = schema.getQueryType()?.getFields()['echo'];
if (echo) echo.resolve = (_source, given: unknown) => JSON.stringify(given);

const LEAVES = ['text', 'words', 'id', 'count', 'amount', 'is', 'colour', 'any', 'texts', 'days'] as const;

/** Anything a field may hold: what it should, and what no plain answer comes of. */
const awkward = fc.constantFrom<unknown>(
  ...[
    null,
    undefined,
    '',
    '\ud800',
    '"',
    '\\',
    '\u0000',
    '\u2028',
    '企\n业',
    'RED',
    '12',
    0,
    -0,
    1.5,
    2 ** 31,
    1e21,
    NaN,
  ],
  ...[true, false, {}, [], ['a', null], [['b'], []], new Error('fault'), new Date(0), 10n, Symbol('s')],
);
const text = fc.string({ unit: 'binary', maxLength: 60 });
/** What each field is meant to hold. */
const SOUND: Readonly<Record<(typeof LEAVES)[number], fc.Arbitrary<unknown>>> = {
  ...{ text, words: text, id: fc.oneof(text, fc.integer()), count: fc.integer(), is: fc.boolean() },
  ...{
    amount: fc.double({ noNaN: true, noDefaultInfinity: true }),
    colour: fc.constantFrom('RED', 'BLACK'),
    any: fc.jsonValue(),
  },
  ...{ texts: fc.array(fc.option(text), { maxLength: 3 }), days: fc.constantFrom([], [['a', 'b'], []], [null]) },
};
/** As it stands, answered by a method, or waited for. */
const inAnyWay = (value: unknown) => fc.constantFrom<unknown>(value, value, value, () => value, Promise.resolve(value));
const leaves: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
  LEAVES.map((name) => [
    name,
    fc.oneof({ weight: 80, arbitrary: SOUND[name] }, { weight: 1, arbitrary: awkward }).chain(inAnyWay),
  ]),
);
const { item } = fc.letrec<{ item: unknown; inner: unknown }>((tie) => ({
  item: fc.record<Readonly<Record<string, unknown>>>(
    { ...leaves, inner: tie('inner'), others: fc.oneof(fc.array(tie('inner'), { maxLength: 2 }), fc.constant(null)) },
    { requiredKeys: ['words'] },
  ),
  inner: fc.option(tie('item').chain(inAnyWay), { maxDepth: 2 }),
}));
const { selection } = fc.letrec<{ selection: string }>((tie) => ({
  selection: fc
    .tuple(
      fc.subarray([...LEAVES], { minLength: 1 }),
      fc.option(tie('selection'), { maxDepth: 2 }),
      fc.option(tie('selection'), { maxDepth: 2 }),
    )
    .map(([leaves, inner, others]) => {
      const below = `${inner === null ? '' : `inner ${inner}`} ${others === null ? '' : `...F last: others ${others}`}`;
      return `{ __typename ${leaves.join(' ')} ... { again: ${leaves[0] ?? 'text'} } ${below} }`;
    }),
}));

function compiled(document: DocumentNode): NonNullable<ReturnType<typeof compileOperation>> {
  const operation = compileOperation(schema, document, document.definitions[0] as OperationDefinitionNode);
  if (operation === null) throw new Error('not compiled');
  return operation;
}

/** The answer of graphql-js as it goes out; null where it has faults to tell, or cannot be written. */
async function engineText(document: DocumentNode, rootValue: unknown, variableValues = {}): Promise<string | null> {
  const { data, errors } = await execute({ schema, document, rootValue, variableValues });
  try {
    return errors === undefined ? JSON.stringify(data) : null;
  } catch {
    return null;
  }
}

it('any document under any selection is written as graphql-js answers it, or left to it', async () => {
  const root = schema.getQueryType()?.getFields() ?? {};
  let [written, left] = [0, 0];
  await fc.assert(
    fc.asyncProperty(selection, item, item, async (fields, first, second) => {
      const document = parse(`{ item ${fields} items ${fields} } fragment F on Item { text inner { id } }`);
      for (const [name, value] of Object.entries({ item: first, items: [first, Promise.resolve(second)] })) {
        const field = root[name];
        if (field) field.resolve = () => value;
      }
      const expected = await engineText(document, undefined);
      const text = await compiled(document)({}, {}).catch(() => null);
      expect(text).toBe(expected);
      if (expected === null) left += 1;
      else written += 1;
    }),
    { numRuns: 100 },
  );
  expect(written).toBeGreaterThan(20);
  expect(left).toBeGreaterThan(20);
});

it('a text is quoted exactly as JSON.stringify quotes it, short or long', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 30, maxLength: 60 })),
      (text) => {
        expect(quoted(text)).toBe(JSON.stringify(text));
        expect(quoted(`${'长'.repeat(50)}${text}`)).toBe(JSON.stringify(`${'长'.repeat(50)}${text}`));
      },
    ),
  );
  for (let code = 0; code <= 0xffff; code += 1)
    for (const text of [String.fromCharCode(code), `${'x'.repeat(60)}${String.fromCharCode(code)}`])
      if (quoted(text) !== JSON.stringify(text)) throw new Error(`U+${code.toString(16)}`);
});

it.each([
  ['literals, a default and nothing', 'query Q { echo(id: 5) }', {}],
  [
    'variables as they stand',
    'query Q($t: String, $n: Int, $i: ID!) { echo(text: $t, count: $n, id: $i) }',
    { t: 'a', n: 1, i: 'x' },
  ],
  ['variables left out', 'query Q($t: String, $n: Int, $i: ID!) { echo(text: $t, count: $n, id: $i) }', { i: 'x' }],
  [
    'variables that are null',
    'query Q($t: String, $n: Int, $i: ID!) { echo(text: $t, count: $n, id: $i) }',
    { t: null, n: null, i: 'x' },
  ],
  ['a variable beside a literal', 'query Q($i: ID!) { echo(text: "b", id: $i) }', { i: 'x' }],
  [
    'a variable named as a property of every object',
    'query Q($constructor: String, $i: ID!) { echo(text: $constructor, id: $i) }',
    { i: 'x' },
  ],
])('arguments reach a resolver as graphql-js gives them: %s', async (_what, source, variables) => {
  const document = parse(source);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const expected = await engineText(document, undefined, variables);
  expect(expected).not.toBeNull();
  expect(await compiled(document)({}, coerced ?? {})).toBe(expected);
});

it.each(['text id', 'text words'])(
  'a fault among { %s } is told only when all that was begun has ended',
  async (fields) => {
    const { item: field } = schema.getQueryType()?.getFields() ?? {};
    const ended: string[] = [];
    const late = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      ended.push('late');
      return 'late';
    };
    if (field) field.resolve = () => ({ text: late, id: () => Promise.reject(new Error('fault')), words: null });
    await expect(compiled(parse(`{ item { ${fields} } }`))({}, {})).rejects.toThrow();
    expect(ended).toEqual(['late']);
  },
);
