import { createHash } from 'node:crypto';
import type { DemoOffice } from '../../../src/demo/departments';
import type { SeededRandom } from '../../../src/demo/seeded-random';
import { catalogueInForceOn } from '../../../src/domain/catalogue/index';
import { InvariantError } from '../../../src/domain/errors';
import type { Fact } from '../../../src/domain/record/fact';
import { markIdOf } from '../../../src/domain/record/record-id';
import { maskIdNumber } from '../../../src/domain/subject/resident-id';
import { isRefused, recordIdOfRow } from '../../../src/domain/upload/decide-row';
import { parseRow } from '../../../src/domain/upload/parse-row';
import type { Filing, FilingContext } from '../../../src/services/filing/plan-filing';
import { createIdentitySealer } from '../../../src/services/identity-sealer';
import type { BlockBatches, CityBatch } from './city-batches';
import { recordedAt } from './city-batches';
import type { BlockPlan, Round } from './city-plan';
import { ROUNDS } from './city-plan';
import type { CityRow } from './city-rows';
import { blockRows } from './city-rows';

/** One round's filing of a firm (单轮归档), and the batch that its last fact came with. */
export interface RoundFiling {
  readonly filing: Filing;
  readonly context: FilingContext;
  readonly lastBatch: CityBatch;
  /** The batch of the firm's listing, where the round brings one. */
  readonly listingBatch: CityBatch | null;
}

/** A key of no secret: what it seals is invented. */
export const citySealer = createIdentitySealer(createHash('sha256').update('bench').digest());

/** A cipher differs each time; that of an invented number is left out, so that the same seed gives the same bytes. */
export function sealInvented(number: string) {
  return { masked: maskIdNumber(number), hash: citySealer.fingerprint(number), cipher: '' };
}

/** One listing in a hundred is still waiting to be confirmed. */
const WAITING = 0.01;

/** What is filed of each firm of a block, round by round (分块归档). Rows are read as every upload's are. */
export function* blockFilings(plan: BlockPlan, batches: BlockBatches): Generator<RoundFiling[]> {
  for (const { rows } of blockRows(plan)) yield filingsOf(rows, plan, batches);
}

function filingsOf(rows: readonly CityRow[], { block, random }: BlockPlan, batches: BlockBatches): RoundFiling[] {
  const filings: RoundFiling[] = [];
  let existing: readonly Fact[] = [];
  for (const round of [0, 1, 2] as const) {
    const own = rows.filter((row) => row.round === round);
    const filed =
      round === 1
        ? confirmations(existing, rows, block, random, batches)
        : own.map((row) => filedRow(row, block, batches));
    const last = filed.at(-1);
    if (!last) continue;
    const added = filed.map(({ fact }) => fact);
    filings.push({
      filing: { uscc: last.fact.uscc, existing, added },
      context: contextOf(block, round),
      lastBatch: last.batch,
      listingBatch: filed.find(({ fact }) => fact.kind === 'LISTING')?.batch ?? null,
    });
    existing = [...existing, ...added];
  }
  return filings;
}

interface FiledRow {
  readonly fact: Fact;
  readonly batch: CityBatch;
}

function filedRow({ round, office, kind, raw }: CityRow, block: number, batches: BlockBatches): FiledRow {
  const batch = batches.of(round, office, kind);
  const row = batch.rows.length + 1;
  const parsed = parseRow(kind, row, raw, { today: ROUNDS[round].day, seal: sealInvented });
  const recordId = recordIdOfRow(parsed);
  if (recordId === null || parsed.uscc === null || isRefused(parsed.findings))
    throw new InvariantError(`an unreadable ${kind} row: ${JSON.stringify(parsed.findings)}`);
  const { uscc, content } = parsed;
  batch.rows.push({ row, outcome: 'ACCEPTED', uscc, recordId, version: 1 });
  return { batch, fact: { kind, uscc, recordId, content, ...provenance(batch, row, block) } as Fact };
}

/** The listings of the first load, confirmed by another person of the same office the day after. @source rules.md R8 */
function confirmations(
  existing: readonly Fact[],
  rows: readonly CityRow[],
  block: number,
  random: SeededRandom,
  batches: BlockBatches,
): FiledRow[] {
  const office = rows.find(({ kind }) => kind === 'LISTING')?.office;
  const listing = existing.find(({ kind }) => kind === 'LISTING');
  if (!office || !listing || random.happens(WAITING)) return [];
  return [confirmation(listing, office, block, batches)];
}

function confirmation(listing: Fact, office: DemoOffice, block: number, batches: BlockBatches): FiledRow {
  const batch = batches.of(1, office, 'CONFIRMATION');
  const row = batch.rows.length + 1;
  const { uscc, recordId: targetRecordId, version: targetVersion } = listing;
  batch.rows.push({ row, outcome: 'ACCEPTED', uscc, recordId: targetRecordId, version: targetVersion });
  const content = { targetRecordId, targetVersion, confirmedOn: ROUNDS[1].day, approversRequired: 1 };
  const recordId = markIdOf(batch.batchId, row);
  return { batch, fact: { kind: 'CONFIRMATION', uscc, recordId, content, ...provenance(batch, row, block) } };
}

function provenance(batch: CityBatch, row: number, block: number) {
  const { batchId, departmentCode, actor, round } = batch;
  const times = { recordedAt: recordedAt(block, round), recordedBy: actor.id, changeReason: null };
  return { version: 1, departmentCode, batchId, row, ...times };
}

/** Law, day and instant of a round. */
export function contextOf(block: number, round: Round): FilingContext {
  const today = ROUNDS[round].day;
  return { catalogue: catalogueInForceOn(today), today, recordedAt: recordedAt(block, round) };
}
