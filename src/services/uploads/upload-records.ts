import type { EntityManager } from 'typeorm';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { RecordKind } from '../../domain/record/record-kind';
import type { FileCheckContext } from '../../domain/upload/file-checks';
import type { RawRow } from '../../domain/upload/parse-row';
import { parseRow } from '../../domain/upload/parse-row';
import type { Receipt, UploadPolicy } from '../../domain/upload/receipt';
import { touchSourceLoad } from '../../data/repositories/publication-repository';
import type { Desk } from '../desk';
import { catalogueOf, todayOf } from '../desk';
import { fileRows } from './file-rows';
import { ownDepartment, runBatch } from './run-batch';

/** A batch of rows of one kind (批次). */
export interface UploadInput {
  readonly kind: RecordKind;
  /** Idempotency key (批次号): the same key again returns the first receipt. */
  readonly batchKey: string;
  readonly policy: UploadPolicy;
  readonly dryRun: boolean;
  readonly rows: readonly RawRow[];
}

/**
 * Uploads a batch of records (报送): checks every row, files the good ones, derives what follows, and answers with a
 * receipt whose counts add up. Facts, timelines, publication and event are one transaction.
 * @param follow what else belongs to the same transaction, once the rows are filed
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT for an empty batch or key, LIMIT_EXCEEDED for too many rows,
 * CONFLICT when the key was used for other content
 */
export async function uploadRecords(
  desk: Desk,
  actor: Actor | null,
  input: UploadInput,
  follow?: (manager: EntityManager, receipt: Receipt) => Promise<void>,
): Promise<Receipt> {
  requireAction(actor, 'records.upload');
  const department = await ownDepartment(desk, actor);
  const context: FileCheckContext = { department, catalogue: catalogueOf(desk), today: todayOf(desk) };
  return runBatch(desk, actor, input, 'records.upload', (manager) => {
    const { seal } = desk.sealer;
    const rows = input.rows.map((raw, index) => parseRow(input.kind, index + 1, raw, { ...context, seal }));
    return {
      ...fileRows(rows, { policy: input.policy, context, actor }),
      finish: async (receipt) => {
        await follow?.(manager, receipt);
        await touchSourceLoad(manager, department.code, input.kind, desk.now.toISOString());
      },
    };
  });
}
