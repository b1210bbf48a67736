import type { GraphQLArgument, GraphQLInputType, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import { fillArchive } from '../fuzz/fuzz';
import { injectIntoMutations, PAYLOADS } from '../fuzz/injection';
import { faultsOf } from '../fuzz/judge';
import { actor } from '../support/desk';
import type { Answer, RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

const NO_COLUMN = /\b(department_code|known_from|request_id|matter_no)\b/;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
  await fillArchive(server);
});
afterAll(() => server.close());

const isText = ({ type }: GraphQLArgument) => ['String', 'ID'].includes(getNamedType(type).name);

describe.each([
  ['public', buildPublicSchema()],
  ['internal', buildInternalSchema()],
] as const)('at the %s counter', (counter, schema) => {
  it.each(textArguments(schema))('%s(%s) takes hostile texts for texts', async (field, argument) => {
    const query = queryOf(schema, field, argument);
    const judged = PAYLOADS.map(async (payload) => {
      const answer = await ask(counter, query, payload);
      return [payload, faultsOf({ status: answer.status, text: JSON.stringify(answer) }, NO_COLUMN)];
    });
    expect(await Promise.all(judged)).toEqual(PAYLOADS.map((payload) => [payload, []]));
  });
});

it('every text of every mutation, however deep it stands, takes hostile texts for texts', async () => {
  const { faults, places } = await injectIntoMutations(server, NO_COLUMN, 1);
  expect(faults).toEqual([]);
  expect(places).toBeGreaterThan(300);
}, 120_000);

it.each(PAYLOADS)('finds no firm by %p, not all of them either', async (text) => {
  const query = `query ($text: String!) { searchEnterprises(text: $text) { hits { matchedName } } }`;
  const { data } = await server.askAs<{ searchEnterprises: { hits: object[] } } | null>(actor('AUDITOR'), query, {
    text,
  });
  expect(data?.searchEnterprises.hits ?? []).toEqual([]);
});

async function ask(counter: string, query: string, text: string): Promise<Answer<unknown>> {
  if (counter === 'internal') return await server.askAs(actor('AUDITOR'), query, { text });
  return await server.ask(query.replace(/^query[^{]*/, '').replace('$text', JSON.stringify(text)));
}

function textArguments(schema: GraphQLSchema): [string, string][] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) =>
    field.args.filter(isText).map((argument): [string, string] => [field.name, argument.name]),
  );
}

function queryOf(schema: GraphQLSchema, name: string, target: string): string {
  const field = schema.getQueryType()?.getFields()[name];
  const given = field?.args.filter(
    ({ name: own, type, defaultValue }) => own === target || (isNonNullType(type) && defaultValue === undefined),
  );
  const values = given?.map(
    (argument) => `${argument.name}: ${argument.name === target ? '$text' : literal(argument.type)}`,
  );
  const type = String(field?.args.find((argument) => argument.name === target)?.type);
  const named = field && getNamedType(field.type);
  const inside = isObjectType(named) || isUnionType(named) ? ' { __typename }' : '';
  return `query ($text: ${type}) { ${name}(${values?.join(', ') ?? ''})${inside} }`;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  return type.name === 'Int' ? '1' : '"办1"';
}
