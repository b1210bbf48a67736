import fc from 'fast-check';
import { getOperationAST, graphql, parse } from 'graphql';
import { createPublicContext } from '../../src/graphql/public/context';
import { PUBLIC_LIMITS } from '../../src/graphql/public/limits';
import { READ_BY } from '../../src/graphql/public/read-parts';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import { AnswerMarks } from '../../src/server/cached/answer-marks';
import { PORTAL_OPERATIONS } from '../../src/server/cached/portal-operations';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { registerDepartments } from '../../src/services/departments/register-departments';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { renewNameKeys } from '../../src/services/archive/renew-name-keys';
import { requestOf, rootFields } from '../fuzz/generate-request';
import { DAY, fileRows, issue, listFirms, openBoardOffice, blackRow, takeStep } from '../support/boards';
import type { Office } from '../support/desk';
import { actor } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';

const TOMORROW = '2026-06-02';
const schema = buildPublicSchema();
const marks = new AnswerMarks(schema, PUBLIC_LIMITS.variableDepth);

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Each query of the web application, of a firm and a text that are there. */
const VALUES: Readonly<Record<string, unknown>> = {
  ...{
    uscc: firm(1).uscc,
    text: '示范',
    list: 'BLACK',
    order: 'NEWEST',
    id: '0',
    number: '0'.repeat(32),
    jws: 'a.b.c',
  },
};
const PORTAL: readonly (Question & { readonly name: string })[] = PORTAL_OPERATIONS.map(({ name, body }) => ({
  name,
  query: body,
  variables: Object.fromEntries(Object.entries(VALUES).filter(([key]) => body.includes(`$${key}:`))),
}));
const questionOf = (name: string, variables: object = {}): Question => {
  const { query, variables: usual } = PORTAL.find((one) => one.name === name) ?? { query: '', variables: {} };
  return { query, variables: { ...usual, ...variables } };
};

let office: Office;
let editionId: string;
beforeAll(async () => {
  office = await openBoardOffice();
  ({ editionId } = await issue(office));
  await fileRows(office, 'MARKET', 'PENALTY', [penaltyRow(firm(1), { decisionNumber: '罚1' })]);
});
afterAll(() => office.close());

async function markOf({ query, variables }: Question, day = DAY): Promise<string | null> {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation) marks.learn({ source: query, document, operation });
  const mark = await marks.of({ query, operationName: null, variables }, createPublicContext(office.board(day)));
  return mark as string | null;
}

async function bytesOf({ query, variables }: Question, now: Date): Promise<string> {
  const contextValue = createPublicContext({ ...office.board(DAY), now });
  return JSON.stringify(await graphql({ schema, source: query, variableValues: variables, contextValue }));
}

/** Which of the portal's questions are marked otherwise after a change. */
async function changedBy(change: () => Promise<unknown>, questions = PORTAL): Promise<string[]> {
  const before = await Promise.all(questions.map((question) => markOf(question)));
  await change();
  const after = await Promise.all(questions.map((question) => markOf(question)));
  return questions.filter((_, index) => before[index] !== after[index]).map(({ name }) => name);
}

const LISTS = ['Edition', 'Editions', 'Home', 'Lists', 'Search', 'Statistics'];

describe('what tells an answer from every other one', () => {
  it('is told of every root field: what it reads is written down', () => {
    expect(rootFields(schema, 'query').filter((field) => !(field in READ_BY))).toEqual([]);
  });

  it('stays the same while nothing changes, and is another on another day', async () => {
    expect(await changedBy(() => Promise.resolve())).toEqual([]);
    const told = PORTAL.filter(({ name }) => !['Sources', 'VerifyFile', 'VerifyNumber'].includes(name));
    for (const question of told) expect(await markOf(question, TOMORROW)).not.toBe(await markOf(question));
  });

  it('changes with the firm’s own file, and not with a neighbour’s, though both are in every list', async () => {
    const upload = (serial: number) =>
      fileRows(office, 'MARKET', 'PENALTY', [penaltyRow(firm(serial), { decisionNumber: `增${serial}` })]);
    expect(await changedBy(() => upload(1))).toEqual(['CreditFile', ...LISTS]);
    expect(await changedBy(() => upload(2))).toEqual(LISTS);
  });

  it('changes when something is withdrawn at the instant at which it was filed, by the clock of the desk', async () => {
    const [recordId = ''] = await fileRows(office, 'MARKET', 'PENALTY', [
      penaltyRow(firm(1), { decisionNumber: '撤1' }),
    ]);
    const rows = [{ recordId, reason: '重复报送', withdrawnOn: DAY }];
    const input = { batchKey: 'withdrawn', dryRun: false, rows };
    const withdrawn = () => withdrawRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), input);
    expect(await changedBy(withdrawn)).toEqual(['CreditFile', ...LISTS]);
  });

  it('changes when a firm comes on file of which there was nothing', async () => {
    const unknown = { ...questionOf('CreditFile', { uscc: firm(40).uscc }), name: 'unknown' };
    const registered = () => fileRows(office, 'MARKET', 'REGISTRATION', [registrationRow(firm(40))]);
    expect(await changedBy(registered, [unknown])).toEqual(['unknown']);
  });

  it('changes with a department’s telephone number, wherever departments are named', async () => {
    const { MARKET } = DEMO_DEPARTMENTS;
    const departments = [{ ...MARKET, contact: '0999-7654321' }];
    const moved = () => registerDepartments(office.desk(DAY), actor('ADMIN'), departments);
    expect(await changedBy(moved)).toEqual(['CreditFile', ...LISTS]);
  });

  it('changes when an edition of the board is published or withdrawn', async () => {
    expect(await changedBy(() => issue(office, { title: '又一期' }))).toEqual(LISTS);
    expect(await changedBy(() => takeStep(office, 'withdraw', editionId))).toEqual(LISTS);
  });

  it('changes when names are made findable in another way', async () => {
    const owner = await office.owner();
    await owner.query('UPDATE publication.names SET initials = NULL WHERE uscc = $1', [firm(3).uscc]);
    await owner.destroy();
    expect(await changedBy(() => renewNameKeys(office.internal))).toEqual(LISTS);
  });

  it('is not told of receipts, nor of the hours at which departments last sent something', async () => {
    const untold = ['Sources', 'VerifyFile', 'VerifyNumber'].map((name) => questionOf(name));
    expect(await Promise.all(untold.map((question) => markOf(question)))).toEqual([null, null, null]);
    const mixed = { query: '{ catalogue { version } sources { kind } }', variables: {} };
    expect(await markOf(mixed)).toBeNull();
  });

  it('looks through fragments, aliases, default values and what a directive may leave out', async () => {
    const query = `query Q($one: ID! = "${firm(1).uscc}", $no: Boolean = false) { ...A ... on Query { b: enterprise(uscc: "${firm(2).uscc}") { __typename } } }
      fragment A on Query { a: enterprise(uscc: $one) @include(if: $no) { __typename } }`;
    const both = { query, variables: {} };
    const other = { query, variables: { one: firm(3).uscc } };
    expect(await markOf(both)).not.toBe(await markOf(other));
    expect(await markOf(both)).toContain(firm(1).uscc);
    expect(await markOf({ query, variables: { one: 7, no: 'x' } })).toBeNull();
  });
});

it('a file that was read tells the same mark as is told before, wherever it was there and read once', async () => {
  const after = async ({ query, variables }: Question) => {
    const context = createPublicContext(office.board(DAY));
    const told = await marks.of({ query, operationName: null, variables }, context, false);
    await graphql({ schema, source: query, variableValues: variables, contextValue: context });
    return typeof told === 'function' ? told() : 'told before';
  };
  const one = questionOf('CreditFile');
  expect([await after(one), await markOf(one)]).toEqual([await markOf(one), expect.stringContaining(firm(1).uscc)]);
  expect(await after(questionOf('CreditFile', { uscc: firm(59).uscc }))).toBeNull();
  expect(await after(questionOf('Lists'))).toBe('told before');
});

it('equal marks are equal bytes, whatever is asked and whatever changed, at any hour of the day', async () => {
  const sampled = rootFields(schema, 'query')
    .filter((field) => !['sources', 'verifyCertificate', 'verifyCertificateFile'].includes(field))
    .flatMap((field) => fc.sample(requestOf(schema, 'query', field), { numRuns: 12, seed: 20_260_601 }));
  const hits = {
    query: '{ searchEnterprises(text: "示范") { hits { enterprise { uscc publishedAt } } } }',
    variables: {},
  };
  const questions: Question[] = [...sampled, ...PORTAL, hits];
  const look = async (hour: string) => {
    const now = new Date(`${DAY}T${hour}:00:00+08:00`);
    return Promise.all(questions.map(async (one) => ({ mark: await markOf(one), bytes: await bytesOf(one, now) })));
  };
  const changes = [
    () => Promise.resolve([]),
    () => fileRows(office, 'MARKET', 'PENALTY', [penaltyRow(firm(1), { decisionNumber: '终1' })]),
    () => listFirms(office, 'LABOUR', [blackRow(firm(7))]),
    () => issue(office, { title: '末期' }),
    () => fileRows(office, 'MARKET', 'REGISTRATION', [registrationRow(firm(30))]),
  ];
  let [held, renewed] = [0, 0];
  let before = await look('01');
  for (const change of changes) {
    await change();
    const after = await look('23');
    const pairs = before.map((then, index) => ({ question: questions[index], then, now: after[index] }));
    const same = pairs.filter(({ then: { mark }, now: later }) => mark !== null && later?.mark === mark);
    expect(same.filter(({ then, now: later }) => then.bytes !== later?.bytes)).toEqual([]);
    held += same.length;
    renewed += pairs.length - same.length;
    before = after;
  }
  expect(held).toBeGreaterThan(100);
  expect(renewed).toBeGreaterThan(100);
});
