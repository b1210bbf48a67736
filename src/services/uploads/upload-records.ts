import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { RecordFact } from '../../domain/record/fact';
import type { RecordKind } from '../../domain/record/record-kind';
import { fieldsOf } from '../../domain/record/record-kind';
import type { RowDecision } from '../../domain/upload/decide-row';
import { decideRow, isRefused, recordIdOfRow } from '../../domain/upload/decide-row';
import type { FileCheckContext, FileView } from '../../domain/upload/file-checks';
import { fileView } from '../../domain/upload/file-checks';
import type { ParsedRow, RawRow } from '../../domain/upload/parse-row';
import { parseRow } from '../../domain/upload/parse-row';
import { settleBatch } from '../../domain/upload/settle-batch';
import type { Receipt, UploadPolicy } from '../../domain/upload/receipt';
import type { Desk } from '../desk';
import { catalogueOf, todayOf } from '../desk';
import type { BatchWork, FileStore } from './run-batch';
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
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT for an empty batch or key, LIMIT_EXCEEDED for too many rows,
 * CONFLICT when the key was used for other content
 */
export async function uploadRecords(desk: Desk, actor: Actor | null, input: UploadInput): Promise<Receipt> {
  requireAction(actor, 'records.upload');
  const context: FileCheckContext = {
    department: await ownDepartment(desk, actor),
    catalogue: catalogueOf(desk),
    today: todayOf(desk),
  };
  return runBatch(desk, actor, input, 'records.upload', () => {
    const rows = input.rows.map((raw, index) =>
      parseRow(input.kind, index + 1, raw, { ...context, seal: desk.sealer.seal }),
    );
    return uploadWork(rows, input, context);
  });
}

function uploadWork(rows: readonly ParsedRow[], input: UploadInput, context: FileCheckContext): BatchWork {
  const subjects = new Map(
    rows.flatMap(({ uscc, content, findings }) =>
      uscc === null || isRefused(findings) ? [] : [[uscc, content.name] as const],
    ),
  );
  return {
    subjects: [...subjects].map(([uscc, name]) => ({ uscc, name })),
    fieldNames: (field) => fieldsOf(input.kind)[field]?.zh ?? null,
    decide: (store) => settleBatch(decideAll(rows, input, context, store), input.policy),
  };
}

/** Decides the rows in their order: a later row meets what an earlier one made of its record. */
function decideAll(
  rows: readonly ParsedRow[],
  { policy }: UploadInput,
  context: FileCheckContext,
  store: FileStore,
): readonly RowDecision[] {
  const views = new Map<string, FileView>();
  const ofBatch = new Map<string, RecordFact>();
  return rows.map((row) => {
    const facts = row.uscc === null ? undefined : store.factsOf(row.uscc);
    const recordId = recordIdOfRow(row);
    if (row.uscc === null || !facts || recordId === null) return decideRow(row, null, context, policy);
    const file = views.get(row.uscc) ?? fileView(row.uscc, facts);
    views.set(row.uscc, file);
    const own = ofBatch.get(recordId);
    const latest = own ?? store.latestOf(row.uscc, recordId);
    const decision = decideRow(row, { file, latest, latestIsOfBatch: own !== undefined }, context, policy);
    if (decision.filed !== null) ofBatch.set(recordId, store.factOf(decision));
    return decision;
  });
}
