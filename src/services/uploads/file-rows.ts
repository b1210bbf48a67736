import type { Actor } from '../../domain/access/actor';
import type { FieldTable } from '../../domain/record/field';
import type { Fact, RecordFact } from '../../domain/record/fact';
import { isRecordFact } from '../../domain/record/fact';
import { fieldsOf } from '../../domain/record/record-kind';
import type { RowDecision } from '../../domain/upload/decide-row';
import { decideRow, isRefused, recordIdOfRow } from '../../domain/upload/decide-row';
import type { FileCheckContext, FileView } from '../../domain/upload/file-checks';
import { fileView } from '../../domain/upload/file-checks';
import type { ParsedRow } from '../../domain/upload/parse-row';
import { rowProblem } from '../../domain/upload/problem';
import type { UploadPolicy } from '../../domain/upload/receipt';
import { settleBatch } from '../../domain/upload/settle-batch';
import type { BatchWork, SettledRow } from './run-batch';

/** Under what rows are filed. */
export interface RowFiling {
  readonly policy: UploadPolicy;
  readonly context: FileCheckContext;
  readonly actor: Actor;
  /** Line of a file that people know a row by; the row's own number where there is no file. */
  readonly lineOf?: (row: number) => number;
  /** Whether the whole batch goes back, where these rows are a part of it. */
  readonly isRejected?: boolean;
}

/** The work of filing parsed rows (归档行): subjects to lock, and every row's end once the files are at hand. */
export function fileRows(rows: readonly ParsedRow[], upload: RowFiling): BatchWork {
  const subjects = new Map(
    rows.flatMap(({ uscc, content, findings }) =>
      uscc === null || isRefused(findings) ? [] : [[uscc, content.name] as const],
    ),
  );
  return {
    subjects: [...subjects].map(([uscc, name]) => ({ uscc, name })),
    settle: (facts, batchId) =>
      settleBatch(decideAll(rows, upload, facts, batchId), upload.policy, upload.isRejected).map((decision) =>
        settledRow(decision, upload, batchId),
      ),
  };
}

/** Decides the rows in their order: a later row meets what an earlier one made of its record. */
function decideAll(
  rows: readonly ParsedRow[],
  upload: RowFiling,
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
    const decision = decideRow(row, target ?? null, upload.context, upload.policy);
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

function settledRow(decision: RowDecision, upload: RowFiling, batchId: string): SettledRow {
  const { row, outcome, recordId, version, findings } = decision;
  const fields = fieldsOf(row.kind);
  const isKept = !findings.some(({ code }) => code === 'E22');
  return {
    result: { row: row.row, outcome, uscc: isKept ? row.uscc : null, recordId, version },
    fact: factOf(decision, upload, batchId),
    problems: findings.map((finding) =>
      rowProblem(row.row, finding, labelOf(finding.field, fields), upload.lineOf?.(row.row)),
    ),
    keepAside: outcome === 'QUARANTINED' && isKept,
  };
}

function labelOf(field: string | null, fields: FieldTable): string | null {
  return field === null ? null : (fields[field]?.zh ?? field);
}

function factOf(
  { row, recordId, version, filed }: RowDecision,
  { context, actor }: RowFiling,
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
