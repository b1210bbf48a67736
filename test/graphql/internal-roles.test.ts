import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql, GraphQLError, parse, subscribe } from 'graphql';
import { DEPARTMENT_ROLES, ROLES } from '../../src/domain/access/actor';
import { createInternalContext } from '../../src/graphql/internal/context';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { fieldText, MAY_USE, rootOperations } from '../support/root-operations';

/** Names and competences of departments, and the law, are no secret of anybody's: that they were read is not put on record. */
const UNRECORDED = ['departments', 'listTypeLaws', 'catalogueVersions'];

let office: Office;
let attempts = 0;
const schema: GraphQLSchema = buildInternalSchema();
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const roots = rootOperations(schema);

it('has an expectation for every root field', () => {
  expect(roots.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_USE).sort());
});

describe.each([null, ...ROLES])('as %s', (role) => {
  it.each(roots.map((root) => [root.name, root] as const))(
    '%s is open or closed as written, and the attempt leaves its event',
    async (name, root) => {
      const needsOffice = role !== null && DEPARTMENT_ROLES.includes(role);
      const who = role === null ? null : actor(role, needsOffice ? 'MARKET' : null);
      attempts += 1;
      const requestId = `attempt-${attempts}`;
      const contextValue = createInternalContext({ ...office.desk('2026-06-01'), requestId }, who);
      const source = `${root.operation} { ${fieldText(schema, root, String(attempts))} }`;
      const { errors = [] } = await answer(root.operation, source, contextValue);
      const codes = errors.map(({ originalError, message }) =>
        originalError && 'code' in originalError ? originalError.code : message,
      );
      const isOpen = role !== null && (MAY_USE[name] ?? []).includes(role);
      const refusal = role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(codes.filter((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')).toEqual(
        isOpen ? [] : [refusal],
      );
      const left = await eventsOf(requestId);
      const isDone = errors.length === 0;
      // Nobody has no name to put on record: the front door refuses before there is a desk, in the log of requests.
      const isLeft = role !== null && !(isDone && UNRECORDED.includes(name));
      expect(left).toHaveLength(isLeft ? 1 : 0);
      const isRefused = codes[0] === 'FORBIDDEN';
      expect(left.filter((line) => line === `access.refused ${name} FORBIDDEN`)).toHaveLength(isRefused ? 1 : 0);
    },
  );
});

/** What an attempt left in the log, each line with who, when and what. */
async function eventsOf(requestId: string): Promise<string[]> {
  const rows = await office.internal.query<{ action: string; details: Record<string, string> }[]>(
    `SELECT event.action, event.details FROM archive.events AS event
      WHERE event.request_id = $1 AND event.actor_id <> '' AND event.occurred_at IS NOT NULL`,
    [requestId],
  );
  return rows.map(({ action, details }) =>
    action === 'access.refused' ? `${action} ${details['operation'] ?? ''} ${details['code'] ?? ''}` : action,
  );
}

/** A subscription's first word, or the answer of any other operation. */
async function answer(operation: string, source: string, contextValue: unknown): Promise<ExecutionResult> {
  if (operation !== 'subscription') return graphql({ schema, source, contextValue });
  const opened = await subscribe({ schema, document: parse(source), contextValue });
  if (!(Symbol.asyncIterator in opened)) return opened;
  return opened.next().then(
    ({ value }) => value as ExecutionResult,
    (error: unknown) => ({ errors: [new GraphQLError('', { originalError: error as Error })] }),
  );
}
