import { createHash } from 'node:crypto';
import type { DemoOffice } from '../../../src/demo/departments';
import { DEMO_DEPARTMENTS } from '../../../src/demo/departments';
import type { Role } from '../../../src/domain/access/actor';
import type { FactKind } from '../../../src/domain/record/fact';
import type { Receipt, RowResult, StandingChange } from '../../../src/domain/upload/receipt';
import { countRows } from '../../../src/domain/upload/receipt';
import type { Round } from './city-plan';
import { ROUNDS } from './city-plan';

/** Rows of one kind that one office sent in one round about the firms of a block (批次). */
export interface CityBatch {
  readonly batchId: string;
  readonly key: string;
  readonly round: Round;
  readonly departmentCode: string;
  readonly kind: FactKind;
  readonly actor: { readonly id: string; readonly role: Role };
  readonly rows: RowResult[];
  readonly changes: StandingChange[];
  readonly ifConfirmed: StandingChange[];
}

const FIRST_MOMENT = '01:00:00.000Z';

/** The instant at which a block's rows of a round are recorded (入库时刻); blocks follow one another by a tenth of a second. */
export function recordedAt(block: number, round: Round): string {
  return new Date(Date.parse(`${ROUNDS[round].day}T${FIRST_MOMENT}`) + block * 100).toISOString();
}

/** The batches of a block, made as rows come. */
export class BlockBatches {
  private readonly batches = new Map<string, CityBatch>();

  constructor(private readonly block: number) {}

  all(): readonly CityBatch[] {
    return [...this.batches.values()];
  }

  /** The batch that a row belongs to. */
  of(round: Round, office: DemoOffice, kind: FactKind): CityBatch {
    const key = `city/${this.block}/${ROUNDS[round].name}/${office}/${kind}`;
    const known = this.batches.get(key);
    if (known) return known;
    const role: Role = kind === 'CONFIRMATION' ? 'APPROVER' : 'UPLOADER';
    const batch: CityBatch = {
      ...{ batchId: uuidOf(key), key, round, departmentCode: DEMO_DEPARTMENTS[office].code, kind },
      ...{ actor: { id: `city-${role.toLowerCase()}`, role }, rows: [], changes: [], ifConfirmed: [] },
    };
    this.batches.set(key, batch);
    return batch;
  }
}

/** The receipt of a batch of which every row was filed (回执). */
export function receiptOf(
  { batchId, key, round, kind, rows, changes, ifConfirmed }: CityBatch,
  block: number,
): Receipt {
  return {
    ...{ batchId, batchKey: key, kind, policy: 'REJECT_ROWS', dryRun: false, receivedAt: recordedAt(block, round) },
    ...{ counts: countRows(rows), rows, problems: [], standingChanges: changes },
    standingChangesIfConfirmed: ifConfirmed,
  };
}

/** A version-8 UUID that a text always gives. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
