import { AppError } from '../../src/domain/errors';
import type { Receipt } from '../../src/domain/upload/receipt';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { FIRMS, firm, penaltyRow, registrationRow } from '../support/rows';

const DAY = '2026-06-01';
const PAIRS = 100;
const CLAIMS = 40;
/** Pairs under way together: more than there are connections, so that they wait for each other in every order. */
const TOGETHER = 20;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    ...{ kind: 'REGISTRATION', batchKey: 'firms', policy: 'REJECT_BATCH', dryRun: false },
    rows: FIRMS.map((one) => registrationRow(one)),
  });
});
afterAll(() => office.close());

async function upload(batchKey: string, decisionNumber: string, serial: number): Promise<Receipt> {
  return uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    ...{ kind: 'PENALTY', batchKey, policy: 'REJECT_ROWS', dryRun: false },
    rows: [penaltyRow(firm(serial), { decisionNumber })],
  });
}

/** Begins the two uploads of every pair at once, `TOGETHER` pairs at a time. */
async function inPairs<T>(count: number, one: (pair: number, half: 0 | 1) => Promise<T>): Promise<[T, T][]> {
  const ended: [T, T][] = [];
  for (let from = 0; from < count; from += TOGETHER) {
    const pairs = Array.from({ length: TOGETHER }, (_, index) => from + index);
    ended.push(...(await Promise.all(pairs.map((pair) => Promise.all([one(pair, 0), one(pair, 1)])))));
  }
  return ended;
}

async function filed(prefix: string): Promise<{ facts: number; batches: number; events: number }> {
  const [counted] = await office.internal.query<{ facts: number; batches: number; events: number }[]>(
    `SELECT (SELECT count(*)::integer FROM archive.facts WHERE content ->> 'decisionNumber' LIKE $1 || '%') AS facts,
            (SELECT count(*)::integer FROM archive.batches WHERE batch_key LIKE $1 || '%') AS batches,
            (SELECT count(*)::integer FROM archive.events AS event JOIN archive.batches AS batch USING (batch_id)
              WHERE batch.batch_key LIKE $1 || '%' AND event.action = 'records.upload') AS events`,
    [prefix],
  );
  return counted ?? { facts: -1, batches: -1, events: -1 };
}

it('of a hundred pairs of the same upload at once each is filed once, and both halves hear the same receipt', async () => {
  const pairs = await inPairs(PAIRS, (pair) => upload(`same-${pair}`, `same-${pair}`, (pair % FIRMS.length) + 1));
  for (const [one, other] of pairs) expect(other).toEqual(one);
  expect(new Set(pairs.map(([{ batchId }]) => batchId)).size).toBe(PAIRS);
  expect(await filed('same-')).toEqual({ facts: PAIRS, batches: PAIRS, events: PAIRS });
});

it('of pairs that claim one key for two contents one is filed, and the other is told of the conflict', async () => {
  const pairs = await inPairs(CLAIMS, (pair, half) =>
    upload(`claim-${pair}`, `claim-${pair}-${half}`, (pair % FIRMS.length) + 1).then(
      ({ counts }) => counts.accepted,
      (error: unknown) => (error instanceof AppError ? error.code : error),
    ),
  );
  expect(pairs.map((ends) => new Set(ends))).toEqual(Array(CLAIMS).fill(new Set([1, 'CONFLICT'])));
  expect(await filed('claim-')).toEqual({ facts: CLAIMS, batches: CLAIMS, events: CLAIMS });
});
