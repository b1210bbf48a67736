import type { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import pino from 'pino';
import { PUBLIC_LIMITS } from '../../../src/graphql/public/limits';
import { createApolloServer } from '../../../src/server/apollo/apollo-server';

const APART = 'cafe\u0301 \uD55C'.normalize('NFD');
const TOGETHER = APART.normalize('NFC');
const ESCAPED = APART.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

let apollo: ApolloServer;
beforeAll(async () => {
  const schema = buildSchema(
    'input Words { of: [String!]! } type Query { words(text: String, all: Words): [String!]! }',
  );
  const words = schema.getQueryType()?.getFields()['words'];
  if (words !== undefined)
    words.resolve = (_root, { text, all }: { text?: string; all?: { of: string[] } }) => [
      text ?? '',
      ...(all?.of ?? []),
    ];
  apollo = createApolloServer({
    schema,
    formatError: (formatted) => formatted,
    log: pino({ level: 'silent' }),
    introspection: false,
    suggestions: false,
    rules: { limits: PUBLIC_LIMITS, budget: () => 5_000, takesRows: () => false },
  });
  await apollo.start();
});
afterAll(() => apollo.stop());

async function heard(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { body } = await apollo.executeOperation({ query, variables });
  return body.kind === 'single' ? body.singleResult.data?.['words'] : null;
}

it.each([
  ['written in the document', `{ words(text: "${APART}", all: { of: ["${APART}"] }) }`],
  ['written in escapes', `{ words(text: "${ESCAPED}", all: { of: ["${ESCAPED}"] }) }`],
  ['written in a block', `{ words(text: """${APART}""", all: { of: ["""${APART}"""] }) }`],
  ['the default of a variable', `query ($t: String = "${APART}") { words(text: $t, all: { of: [$t] }) }`],
])('takes a text %s in its composed form, each time it is asked', async (_where, query) => {
  expect(await heard(query)).toEqual([TOGETHER, TOGETHER]);
  expect(await heard(query)).toEqual([TOGETHER, TOGETHER]);
});

it('takes the texts of variables likewise, however deep they stand', async () => {
  const query = 'query ($text: String, $all: Words) { words(text: $text, all: $all) }';
  expect(await heard(query, { text: APART, all: { of: [APART, 'x'] } })).toEqual([TOGETHER, TOGETHER, 'x']);
});

it('counts the characters of the composed form', async () => {
  const most = 'e\u0301'.repeat(PUBLIC_LIMITS.queryText);
  expect(await heard('query ($text: String) { words(text: $text) }', { text: most })).toHaveLength(1);
  expect(await heard('query ($text: String) { words(text: $text) }', { text: `${most}e` })).toBeUndefined();
});
