import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { createDataSource } from '../../src/data/data-source';
import { scopedTo } from '../../src/data/scoped-source';
import { SYSTEM_SCOPE } from '../../src/domain/access/scope';
import type { Actor } from '../../src/domain/access/actor';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { createIdentitySealer } from '../../src/services/identity-sealer';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { actor } from '../support/desk';
import { FIRMS, registrationRow, taxpayerRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import type { FuzzRequest } from './generate-request';
import { requestOf, requestsOf, rootFields } from './generate-request';
import { faultsOf } from './judge';

/** What came of a run. */
export interface FuzzReport {
  readonly requests: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly slowest: string;
  /** Root fields that were never executed. */
  readonly unanswered: readonly string[];
  /** What was wrong with an answer, with the request that brought it. */
  readonly faults: readonly {
    readonly faults: readonly string[];
    readonly request: FuzzRequest;
    readonly text: string;
  }[];
}

/** Who asks, in turn. */
const STAFF: readonly Actor[] = [
  actor('AUDITOR'),
  actor('UPLOADER', 'MARKET'),
  actor('OFFICER', 'LABOUR'),
  actor('APPROVER', 'LABOUR'),
  actor('PROCUREMENT', 'FINANCE'),
  actor('ADMIN'),
];
const ROUNDS_PER_FIELD = 3;
const WIDTH = 4;

/** Sends requests made from a counter's schema and judges every answer (模糊测试). The same seed sends the same. */
export async function fuzz(
  server: RunningServer,
  counter: 'public' | 'internal',
  requests: number,
  seed: number,
  watch: (text: string) => void = () => undefined,
): Promise<FuzzReport> {
  const schema = counter === 'public' ? buildPublicSchema() : buildInternalSchema();
  const columns = await columnNames(server);
  const tokens = counter === 'public' ? [null] : await Promise.all(STAFF.map((who) => server.tokenOf(who)));
  const path = counter === 'public' ? '/graphql' : '/internal/graphql';
  const report = {
    byStatus: {} as Record<string, number>,
    slowestMs: 0,
    slowest: '',
    faults: [] as FuzzReport['faults'][number][],
  };
  const executed = new Set<string>();
  const queue = plan(schema, requests, seed);
  const worker = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const token of next.isSweep ? tokens : [tokens[queue.length % tokens.length] ?? null]) {
        const began = performance.now();
        const answer = await send(`${server.address}${path}`, next.request, token);
        const took = performance.now() - began;
        watch(answer.text);
        if (took > report.slowestMs) Object.assign(report, { slowestMs: took, slowest: next.request.field });
        report.byStatus[answer.status] = (report.byStatus[answer.status] ?? 0) + 1;
        if (answer.status === 200) executed.add(next.request.field);
        const faults = faultsOf(answer, columns);
        if (faults.length > 0) report.faults.push({ faults, request: next.request, text: answer.text.slice(0, 500) });
      }
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  const all = [...rootFields(schema, 'query'), ...rootFields(schema, 'mutation')];
  return { ...report, requests, unanswered: all.filter((name) => !executed.has(name)) };
}

/** A few firms, so that there is something to find. */
export async function fillArchive(server: RunningServer): Promise<void> {
  const pool = await createDataSource('internal', server.database.urls.internal, { poolSize: 1 }).initialize();
  const dataSource = scopedTo(pool, SYSTEM_SCOPE);
  const sealer = createIdentitySealer(Buffer.alloc(32, 1));
  const rules = { secondApproverAbove: 50, confirmUploadAbove: 50, requestId: 'fuzz' };
  const upload = (by: 'MARKET' | 'TAX', kind: RecordKind, rows: readonly RawRow[]) =>
    uploadRecords({ dataSource, sealer, now: new Date(), ...rules }, actor('UPLOADER', by), {
      ...{ kind, rows: [...rows], batchKey: `fuzz-${kind}`, policy: 'REJECT_ROWS' as const, dryRun: false },
    });
  await upload(
    'MARKET',
    'REGISTRATION',
    FIRMS.slice(0, 20).map((firm) => registrationRow(firm)),
  );
  await upload(
    'TAX',
    'HONOUR',
    FIRMS.slice(0, 3).map((firm, index) => taxpayerRow(firm, { documentNumber: `誉${index}` })),
  );
  await pool.destroy();
}

interface Planned {
  readonly request: FuzzRequest;
  /** Sent by everybody, so that every field meets somebody who may. */
  readonly isSweep: boolean;
}

function plan(schema: GraphQLSchema, requests: number, seed: number): Planned[] {
  const operations = (['query', 'mutation'] as const).filter((operation) => rootFields(schema, operation).length > 0);
  const sweep = operations.flatMap((operation) =>
    rootFields(schema, operation).flatMap((name) =>
      fc.sample(requestOf(schema, operation, name), { numRuns: ROUNDS_PER_FIELD, seed }),
    ),
  );
  const share = Math.ceil(Math.max(0, requests - sweep.length) / operations.length);
  const rest = operations.flatMap((operation) => fc.sample(requestsOf(schema, operation), { numRuns: share, seed }));
  return [
    ...rest.map((request) => ({ request, isSweep: false })),
    ...sweep.map((request) => ({ request, isSweep: true })),
  ];
}

async function send(url: string, { query, variables }: FuzzRequest, token: string | null) {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, text: await answer.text() };
}

/** Columns whose names are no words of the contract: those with an underscore. */
export async function columnNames(server: RunningServer): Promise<RegExp> {
  const owner = await createDataSource('owner', server.database.urls.owner, { poolSize: 1 }).initialize();
  const rows = await owner.query<{ name: string }[]>(
    `SELECT DISTINCT column_name AS name FROM information_schema.columns
      WHERE table_schema IN ('archive', 'publication') AND column_name LIKE '%\\_%'`,
  );
  await owner.destroy();
  return new RegExp(`\\b(${rows.map(({ name }) => name).join('|')})\\b`);
}
