import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Fact, RecordFact } from '../../domain/record/fact';
import { isRecordFact } from '../../domain/record/fact';
import type { RecordKind } from '../../domain/record/record-kind';
import { fieldsOf } from '../../domain/record/record-kind';
import type { RowDecision } from '../../domain/upload/decide-row';
import { decideRow, isRefused, recordIdOfRow } from '../../domain/upload/decide-row';
import type { FileCheckContext, FileView } from '../../domain/upload/file-checks';
import { fileView } from '../../domain/upload/file-checks';
import type { ParsedRow, RawRow } from '../../domain/upload/parse-row';
import { parseRow } from '../../domain/upload/parse-row';
import { rowProblem } from '../../domain/upload/problem';
import type { Receipt, UploadPolicy } from '../../domain/upload/receipt';
import { settleBatch } from '../../domain/upload/settle-batch';
import { touchSourceLoad } from '../../data/repositories/publication-repository';
import type { Desk } from '../desk';
import { catalogueOf, todayOf } from '../desk';
import type { BatchWork, SettledRow } from './run-batch';
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
  const department = await ownDepartment(desk, actor);
  const context: FileCheckContext = { department, catalogue: catalogueOf(desk), today: todayOf(desk) };
  return runBatch(desk, actor, input, 'records.upload', async (manager) => {
    const { seal } = desk.sealer;
    const rows = input.rows.map((raw, index) => parseRow(input.kind, index + 1, raw, { ...context, seal }));
    await touchSourceLoad(manager, department.code, input.kind, desk.now.toISOString());
    return uploadWork(rows, { input, context, actor });
  });
}

interface Upload {
  readonly input: UploadInput;
  readonly context: FileCheckContext;
  readonly actor: Actor;
}

function uploadWork(rows: readonly ParsedRow[], upload: Upload): BatchWork {
  const subjects = new Map(
    rows.flatMap(({ uscc, content, findings }) =>
      uscc === null || isRefused(findings) ? [] : [[uscc, content.name] as const],
    ),
  );
  return {
    subjects: [...subjects].map(([uscc, name]) => ({ uscc, name })),
    settle: (facts, batchId) =>
      settleBatch(decideAll(rows, upload, facts, batchId), upload.input.policy).map((decision) =>
        settledRow(decision, upload, batchId),
      ),
  };
}

/** Decides the rows in their order: a later row meets what an earlier one made of its record. */
function decideAll(
  rows: readonly ParsedRow[],
  upload: Upload,
  onFile: ReadonlyMap<string, readonly Fact[]>,
  batchId: string,
): readonly RowDecision[] {
  const views = new Map<string, FileView>([...onFile].map(([uscc, facts]) => [uscc, fileView(uscc, facts)]));
  const newest = newestVersions(onFile);
  const ofBatch = new Set<string>();
  return rows.map((row) => {
    const file = row.uscc === null ? undefined : views.get(row.uscc);
    const recordId = recordIdOfRow(row) ?? '';
    const target = file && { file, latest: newest.get(recordId) ?? null, latestIsOfBatch: ofBatch.has(recordId) };
    const decision = decideRow(row, target ?? null, upload.context, upload.input.policy);
    const fact = factOf(decision, upload, batchId);
    if (fact !== null) {
      newest.set(recordId, { ...fact, recordedAt: '' } as RecordFact);
      ofBatch.add(recordId);
    }
    return decision;
  });
}

function newestVersions(onFile: ReadonlyMap<string, readonly Fact[]>): Map<string, RecordFact> {
  const newest = new Map<string, RecordFact>();
  for (const fact of [...onFile.values()].flat().filter(isRecordFact)) {
    const known = newest.get(fact.recordId);
    if (!known || known.version < fact.version) newest.set(fact.recordId, fact);
  }
  return newest;
}

function settledRow(decision: RowDecision, upload: Upload, batchId: string): SettledRow {
  const { row, outcome, recordId, version, findings } = decision;
  const fields = fieldsOf(row.kind);
  const isKept = !findings.some(({ code }) => code === 'E22');
  return {
    result: { row: row.row, outcome, uscc: isKept ? row.uscc : null, recordId, version },
    fact: factOf(decision, upload, batchId),
    problems: findings.map((finding) =>
      rowProblem(row.row, finding, finding.field === null ? null : (fields[finding.field]?.zh ?? finding.field)),
    ),
    keepAside: outcome === 'QUARANTINED' && isKept,
  };
}

function factOf(
  { row, recordId, version, filed }: RowDecision,
  { context, actor }: Upload,
  batchId: string,
): SettledRow['fact'] {
  if (filed === null || recordId === null || version === null || row.uscc === null) return null;
  return {
    kind: row.kind,
    uscc: row.uscc,
    recordId,
    version,
    departmentCode: context.department.code,
    batchId,
    row: row.row,
    recordedBy: actor.id,
    changeReason: version === 1 ? null : row.changeReason,
    content: filed,
  };
}
