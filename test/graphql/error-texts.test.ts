import type { GraphQLError } from 'graphql';
import { buildSchema, graphql } from 'graphql';
import { createErrorFormatter } from '../../src/graphql/shared/format-error';

const schema = buildSchema(`
  enum Kind { FINE WARNING }
  input Row { name: String!, amount: Int, share: Float, kind: Kind, id: ID }
  type Query { file(rows: [Row!]!): Boolean, count(first: Int): Int, text(of: String): String }
`);
/** What no error may say again. */
const SECRET = '欧阳甲子990102198001010000';

const format = createErrorFormatter({ logIncident: () => undefined, translate: () => null, suggestions: true });
async function told(source: string, variableValues: object = {}): Promise<string[]> {
  const { errors = [] } = await graphql({ schema, source, variableValues: { ...variableValues } });
  return errors.map((error: GraphQLError) => format(error.toJSON(), error).message);
}

const FILE = 'query ($rows: [Row!]!) { file(rows: $rows) }';
it.each([
  [
    'a column that is not there',
    { name: SECRET, idNumber: SECRET },
    'Variable "$rows" got an invalid value at "rows[0]"; Field "idNumber" is not defined by type "Row".',
  ],
  [
    'a column that is missing',
    { amount: 1, id: SECRET },
    'Variable "$rows" got an invalid value at "rows[0]"; Field "name" of required type "String!" was not provided.',
  ],
  [
    'a number that is none',
    { name: 'x', amount: SECRET },
    'Variable "$rows" got an invalid value at "rows[0].amount"; Int cannot represent non-integer value.',
  ],
  [
    'a text that is none',
    { name: { first: SECRET } },
    'Variable "$rows" got an invalid value at "rows[0].name"; String cannot represent a non string value.',
  ],
  [
    'a word that is not of the list',
    { name: 'x', kind: SECRET },
    'Variable "$rows" got an invalid value at "rows[0].kind"; Value does not exist in "Kind" enum.',
  ],
  [
    'a word that is nearly of the list',
    { name: SECRET, kind: 'FINES' },
    'Variable "$rows" got an invalid value at "rows[0].kind"; Value does not exist in "Kind" enum. Did you mean the enum value "FINE"?',
  ],
  [
    'no row at all',
    `${SECRET} at "rows[7]"; `,
    'Variable "$rows" got an invalid value at "rows[0]"; Expected type "Row" to be an object.',
  ],
])('of %s in a variable the place and the reason are told, not the value', async (_what, row, text) => {
  expect(await told(FILE, { rows: [row] })).toEqual([text]);
});

it.each([
  [`{ count(first: "${SECRET}") }`, 'Int cannot represent non-integer value.'],
  [`{ file(rows: [{ name: "x", kind: "${SECRET}" }]) }`, 'Enum "Kind" cannot represent non-enum value.'],
  [`{ file(rows: "${SECRET}") }`, 'Expected value of type "[Row!]!".'],
  [`{ file "${SECRET}" }`, 'Syntax Error: Expected Name, found String.'],
  [`{ file """${SECRET}""" }`, 'Syntax Error: Expected Name, found BlockString.'],
])('%s is told without what stands in it', async (query, text) => {
  const messages = await told(query);
  expect(messages).toContain(text);
  expect(messages.join('\n')).not.toContain(SECRET);
});
