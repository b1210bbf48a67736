import fc from 'fast-check';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import { actor } from '../support/desk';
import type { RunningServer } from '../support/running-server';
import type { FuzzRequest } from './generate-request';
import { requestOf, rootFields } from './generate-request';
import { faultsOf } from './judge';

/** Texts that would mean something if they reached SQL as anything but a value: 23 that break it, 5 pairs of truth, 6 that wait. */
export const PAYLOADS: readonly string[] = [
  ...[`'`, `"`, `''`, `\\`, `' OR '1'='1`, `') OR ('1'='1`, `1; DROP TABLE x`, `'; DROP TABLE x; --`],
  ...[`' UNION ALL VALUES (1) --`, `/* */`, `--`, `$1`, `$$x$$`, `%`, `_`, `%' --`, `{1,2}`, `[]`, `E'\\x27'`],
  ...[`'::int`, `' || 'x`, `1)--`, `\\'; --`],
  ...[`' AND '1'='1`, `' AND '1'='2`, `1 AND 1=1`, `1 AND 1=2`, `') AND ('1'='1`, `') AND ('1'='2`],
  ...[`%' AND '1'='1' --`, `%' AND '1'='2' --`, `x' OR true --`, `x' OR false --`],
  ...[`'; SELECT pg_sleep(5); --`, `' || pg_sleep(5) || '`, `' AND pg_sleep(5) IS NULL --`],
  ...[`1; SELECT pg_sleep(5)`, `') OR pg_sleep(5) IS NULL --`, `$$; SELECT pg_sleep(5); --`],
];

/** What came of payloads in the texts of mutations. */
export interface InjectionReport {
  readonly requests: number;
  /** Places of texts that were tried. */
  readonly places: number;
  readonly slowestMs: number;
  readonly faults: readonly { readonly field: string; readonly payload: string; readonly faults: readonly string[] }[];
}

/**
 * Puts payloads into every text of every mutation's variables, however deep, one at a time (变更参数注入), and judges the answers.
 * @param each payloads for a place, taken in turn
 */
export async function injectIntoMutations(
  server: RunningServer,
  columns: RegExp,
  each: number,
): Promise<InjectionReport> {
  const schema = buildInternalSchema();
  const places = rootFields(schema, 'mutation').flatMap((name) =>
    fc
      .sample(requestOf(schema, 'mutation', name), { numRuns: 3, seed: 1 })
      .flatMap((request) => textPlaces(request.variables).map((place) => ({ request, place }))),
  );
  const faults: InjectionReport['faults'][number][] = [];
  const staff = [
    actor('APPROVER', 'LABOUR'),
    actor('UPLOADER', 'MARKET'),
    actor('ADMIN'),
    actor('PROCUREMENT', 'FINANCE'),
  ];
  let [requests, slowestMs] = [0, 0];
  const queue = places.flatMap((where, index) =>
    Array.from({ length: each }, (_, turn) => ({
      ...where,
      payload: PAYLOADS[(index * each + turn) % PAYLOADS.length] ?? '',
    })),
  );
  const worker = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { request, place, payload } = next;
      const began = performance.now();
      const who = staff[queue.length % staff.length] ?? null;
      const answer = await server.askAs(who, request.query, withText(request, place, payload));
      requests += 1;
      slowestMs = Math.max(slowestMs, performance.now() - began);
      const found = faultsOf({ status: answer.status, text: JSON.stringify(answer) }, columns);
      if (found.length > 0) faults.push({ field: request.field, payload, faults: found });
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return { requests, places: places.length, slowestMs, faults };
}

type Place = readonly (string | number)[];

function textPlaces(value: unknown, at: Place = []): Place[] {
  if (typeof value === 'string') return [at];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textPlaces(item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textPlaces(inner, [...at, name]));
}

function withText({ variables }: FuzzRequest, place: Place, payload: string): object {
  const copy = structuredClone(variables) as Record<string, unknown>;
  const last = place.at(-1) ?? '';
  const holder = place
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((inner, key) => inner[key] as Record<string | number, unknown>, copy);
  holder[last] = payload;
  return copy;
}
