import type { EntityManager } from 'typeorm';
import type { Fact } from '../../domain/record/fact';
import type { FactRow } from '../fact-row';
import { FACT_COLUMNS, factOfRow } from '../fact-row';

/** A fact on its way to the archive. */
export interface NewFact {
  readonly fact: Fact;
  readonly contentDigest: string;
  readonly targetRecordId: string | null;
}

/** All facts of some enterprises (全部事实), every version and mark; an enterprise without any is in the map with none. */
export async function factsOf(manager: EntityManager, codes: readonly string[]): Promise<Map<string, Fact[]>> {
  const rows = await manager.query<FactRow[]>(
    `/* factsOf */
     SELECT ${FACT_COLUMNS} FROM archive.facts AS fact WHERE fact.uscc = ANY ($1)
      ORDER BY fact.uscc, fact.recorded_at, fact.record_id, fact.version`,
    [codes],
  );
  const facts = new Map<string, Fact[]>(codes.map((uscc) => [uscc, []]));
  for (const row of rows) facts.get(row.uscc)?.push(factOfRow(row));
  return facts;
}

/**
 * Enterprises that a department's own records belong to (本单位记录所属企业), for calls that name records only. Another department's
 * record is missing from the map like one that is not there, so that neither answer nor time tells them apart.
 */
export async function subjectsOfRecords(
  manager: EntityManager,
  departmentCode: string,
  recordIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await manager.query<{ record_id: string; uscc: string }[]>(
    `/* subjectsOfRecords */
     SELECT DISTINCT fact.record_id, fact.uscc FROM archive.facts AS fact
      WHERE fact.record_id = ANY ($2::uuid[]) AND fact.department_code = $1`,
    [departmentCode, recordIds],
  );
  return new Map(rows.map((row) => [row.record_id, row.uscc]));
}

/** True when a record is on file, whoever filed it (记录是否归档). */
export async function isRecordOnFile(manager: EntityManager, recordId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `/* isRecordOnFile */ SELECT FROM archive.facts AS fact WHERE fact.record_id = $1::uuid LIMIT 1`,
    [recordId],
  );
  return rows.length > 0;
}

/** Appends facts (追加事实), one statement however many. */
export async function appendFacts(manager: EntityManager, facts: readonly NewFact[]): Promise<void> {
  if (facts.length === 0) return;
  await manager.query(
    `/* appendFacts */
     INSERT INTO archive.facts (uscc, record_id, version, kind, department_code, content, content_digest, change_reason,
            target_record_id, batch_id, row_number, recorded_at, recorded_by)
     SELECT uscc, record_id, version, kind, department_code, content, content_digest, change_reason,
            target_record_id, batch_id, row_number, recorded_at, recorded_by
       FROM jsonb_to_recordset($1::jsonb) AS fact (uscc text, record_id uuid, version integer, kind text,
            department_code text, content jsonb, content_digest text, change_reason text, target_record_id uuid,
            batch_id uuid, row_number integer, recorded_at timestamptz, recorded_by text)`,
    [JSON.stringify(facts.map(factColumns))],
  );
}

/** A fact as the columns of archive.facts (事实列). */
export function factColumns({ fact, contentDigest, targetRecordId }: NewFact) {
  return {
    uscc: fact.uscc,
    record_id: fact.recordId,
    version: fact.version,
    kind: fact.kind,
    department_code: fact.departmentCode,
    content: fact.content,
    content_digest: contentDigest,
    change_reason: fact.changeReason,
    target_record_id: targetRecordId,
    batch_id: fact.batchId,
    row_number: fact.row,
    recorded_at: fact.recordedAt,
    recorded_by: fact.recordedBy,
  };
}

/** Batches that the versions of a department's own records came with (本单位记录所属批次). */
export async function batchesOfRecords(
  manager: EntityManager,
  departmentCode: string,
  recordIds: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ batch_id: string }[]>(
    `/* batchesOfRecords */
     SELECT DISTINCT fact.batch_id FROM archive.facts AS fact
      WHERE fact.record_id = ANY ($2::uuid[]) AND fact.department_code = $1`,
    [departmentCode, recordIds],
  );
  return rows.map((row) => row.batch_id);
}
