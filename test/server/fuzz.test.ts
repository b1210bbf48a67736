import { buildPublicSchema } from '../../src/graphql/public/schema';
import { fillArchive, fuzz } from '../fuzz/fuzz';
import { faultsOf } from '../fuzz/judge';
import { requestsOf } from '../fuzz/generate-request';
import fc from 'fast-check';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

const REQUESTS = 300;
const NO_COLUMN = /department_code/;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
  await fillArchive(server);
});
afterAll(() => server.close());

it.each(['public', 'internal'] as const)(
  'answers whatever is asked at the %s counter, soundly or wrongly, without a fault of ours',
  async (counter) => {
    const { faults, unanswered, byStatus } = await fuzz(server, counter, REQUESTS, 7);
    expect(faults).toEqual([]);
    expect(unanswered).toEqual([]);
    expect(byStatus['200']).toBeGreaterThan(REQUESTS / 10);
    expect(byStatus['400']).toBeGreaterThan(REQUESTS / 20);
  },
);

it('sends the same requests for the same seed', () => {
  const sample = (seed: number) => fc.sample(requestsOf(buildPublicSchema(), 'query'), { numRuns: 20, seed });
  expect(sample(1)).toEqual(sample(1));
  expect(sample(1)).not.toEqual(sample(2));
});

it.each([
  [500, '{"errors":[]}', 'status 500'],
  [200, '<html>', 'no GraphQL answer'],
  [200, '{"errors":[{"message":"x","extensions":{"code":"INTERNAL"}}]}', 'a fault of ours'],
  [400, '{"errors":[{"message":"at Object.read (/x/y.js:3:1)"}]}', 'a stack'],
  [400, '{"errors":[{"message":"syntax error at or near"}]}', 'words of the driver'],
  [400, '{"errors":[{"message":"no column department_code"}]}', 'a column: department_code'],
])('the judge finds what is wrong with %d %s', (status, text, fault) => {
  expect(faultsOf({ status, text }, NO_COLUMN)).toContain(fault);
});
