import fc from 'fast-check';
import type { OperationDefinitionNode } from 'graphql';
import { buildSchema, parse } from 'graphql';
import { checkOperation } from '../../../src/graphql/shared/limits/check-operation';
import { measureOperation } from '../../../src/graphql/shared/limits/measure-operation';
import { PUBLIC_LIMITS } from '../../../src/graphql/public/limits';

const schema = buildSchema(`
  type Query { firm: Firm, firms(first: Int = 20): Page!, checks(codes: [ID!]!): [Firm!]! }
  type Page { items: [Firm!]!, nextCursor: String }
  type Firm { name: String, owner: Firm, partners: [Firm!]!, firms(first: Int = 20): Page! }
`);

function measured(source: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(source);
  return measureOperation(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

function checked(source: string, budget = 5_000) {
  const document = parse(source);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return () => checkOperation({ schema, document, operation, variables: {} }, PUBLIC_LIMITS, budget);
}

const owners = (levels: number) => `{ firm { ${'owner { '.repeat(levels - 2)}name${' }'.repeat(levels - 2)} } }`;

describe('the size of an operation', () => {
  it.each([
    ['{ firm { name } }', {}, { depth: 2, cost: 2, rootFields: 1 }],
    ['{ firms { items { name } } }', {}, { depth: 3, cost: 22 }],
    ['{ firms(first: 50) { items { name } nextCursor } }', {}, { cost: 53 }],
    ['{ firms(first: 1) { items { name } } }', {}, { cost: 3 }],
    ['query ($n: Int) { firms(first: $n) { items { name } } }', { n: 40 }, { cost: 42 }],
    ['query ($n: Int = 30) { firms(first: $n) { items { name } } }', {}, { cost: 32 }],
    ['{ firms(first: 10) { items { firms(first: 10) { items { name } } } } }', {}, { cost: 122 }],
    ['{ firm { partners { name } } }', {}, { cost: 7 }],
    ['{ checks(codes: ["1", "2", "3"]) { name } }', {}, { cost: 4 }],
    ['query ($codes: [ID!]!) { checks(codes: $codes) { name } }', { codes: ['1', '2'] }, { cost: 3 }],
    ['{ a: firm { b: name } }', {}, { aliases: 2 }],
    ['{ firm @skip(if: false) { name @include(if: true) } }', {}, { directives: 2 }],
    [
      '{ ...F ...F } fragment F on Query { a: firm { name } }',
      {},
      { aliases: 2, rootFields: 2, fragmentSpreads: 2, cost: 4 },
    ],
    ['{ ... on Query { firm { name } } }', {}, { depth: 2, rootFields: 1 }],
    ['{ __schema { types { fields { type { ofType { ofType { name } } } } } } }', {}, { depth: 1, cost: 2_500 }],
    ['{ __typename }', {}, { depth: 1, cost: 0 }],
  ])('of %s with %j is %j', (source, variables, expected) => {
    expect(measured(source, variables)).toMatchObject(expected);
  });

  it('doubles with every fragment, though each is measured once', () => {
    const links = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    const source = `{ ...F0 } ${links.join(' ')} fragment F40 on Query { firm { name } }`;
    expect(measured(source).rootFields).toBe(2 ** 40);
  });

  it('never falls when a page grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }), (left, right) => {
        const cost = (first: number) => measured(`{ firms(first: ${first}) { items { name owner { name } } } }`).cost;
        const [smaller, larger] = [Math.min(left, right), Math.max(left, right)];
        expect(cost(smaller)).toBeLessThanOrEqual(cost(larger));
      }),
    );
  });
});

describe('the limits', () => {
  it.each([
    ['8 levels', owners(8), '9 levels', owners(9)],
    ['15 aliases', aliases(15), '16 aliases', aliases(16)],
    ['10 root fields', roots(10), '11 root fields', roots(11)],
    ['20 directives', directives(20), '21 directives', directives(21)],
    ['40 fragments', spreads(40), '41 fragments', spreads(41)],
  ])('take %s and refuse %s', (_most, sound, _more, excessive) => {
    expect(checked(sound)).not.toThrow();
    expect(checked(excessive)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }) as Error);
  });

  it('take what costs the budget and refuse what costs one more', () => {
    expect(checked('{ firms(first: 50) { items { name } } }', 52)).not.toThrow();
    expect(checked('{ firms(first: 50) { items { name } } }', 51)).toThrow('52');
  });
});

function aliases(count: number): string {
  return `{ firm { ${Array.from({ length: count }, (_, n) => `a${n}: name`).join(' ')} } }`;
}

function roots(count: number): string {
  return `{ ${Array.from({ length: count }, () => 'firm { name }').join(' ')} }`;
}

function directives(count: number): string {
  return `{ firm { name ${'@skip(if: false) '.repeat(count)} } }`;
}

function spreads(count: number): string {
  return `{ firm { ${'...F '.repeat(count)} } } fragment F on Firm { name }`;
}
