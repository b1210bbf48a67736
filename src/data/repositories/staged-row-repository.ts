import type { DataSource, EntityManager } from 'typeorm';
import type { Finding } from '../../domain/upload/problem';

/** A row read from a file (待判定行). Of a natural person's row nothing but its number and its finding is kept. */
export interface StagedRow {
  /** Empty while the code is missing or wrong. */
  readonly uscc: string;
  readonly row: number;
  readonly line: number;
  /** Line of the first upload, where the row corrects one. */
  readonly originalLine: number | null;
  readonly content: object | null;
  readonly changeReason: string | null;
  readonly findings: readonly Finding[];
}

interface Row {
  readonly uscc: string;
  readonly row_number: number;
  readonly line: number;
  readonly original_line: number | null;
  readonly content: object | null;
  readonly change_reason: string | null;
  readonly findings: readonly Finding[];
}

/** Sets rows down (暂存), one statement however many. */
export async function insertStagedRows(
  manager: EntityManager,
  batchId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  const columns = rows.map(({ uscc, row, line, originalLine, content, changeReason, findings }) => ({
    uscc,
    row_number: row,
    line,
    original_line: originalLine,
    content,
    change_reason: changeReason,
    findings,
  }));
  await manager.query(
    `/* insertStagedRows */
     INSERT INTO archive.staged_rows (batch_id, uscc, row_number, line, original_line, content, change_reason, findings)
     SELECT $1, uscc, row_number, line, original_line, content, change_reason, findings
       FROM jsonb_to_recordset($2::jsonb) AS added (uscc text, row_number integer, line integer, original_line integer,
            content jsonb, change_reason text, findings jsonb)`,
    [batchId, JSON.stringify(columns)],
  );
}

/** Where reading goes on: after the row with this code and number. */
export interface StagedAfter {
  readonly uscc: string;
  readonly row: number;
}

/**
 * Rows in the order of code and number, after a place. The planner knows nothing of a table that was filled a moment ago and
 * would sort all of it for every slice: it is told to walk the index.
 */
export async function stagedRows(
  dataSource: DataSource,
  batchId: string,
  after: StagedAfter | null,
  most: number,
): Promise<StagedRow[]> {
  const rows = await dataSource.transaction(async (manager) => {
    await manager.query(`/* stagedRows.walk */ SET LOCAL enable_sort = off`);
    return inOrder(manager, batchId, after, most);
  });
  return rows.map(stagedOf);
}

function stagedOf(row: Row): StagedRow {
  return {
    uscc: row.uscc,
    row: row.row_number,
    line: row.line,
    originalLine: row.original_line,
    content: row.content,
    changeReason: row.change_reason,
    findings: row.findings,
  };
}

/** Some rows of a batch, by number. */
export async function stagedRowsOf(
  manager: EntityManager,
  batchId: string,
  numbers: readonly number[],
): Promise<StagedRow[]> {
  const rows = await manager.query<Row[]>(
    `/* stagedRowsOf */
     SELECT staged.uscc, staged.row_number, staged.line, staged.original_line, staged.content, staged.change_reason,
            staged.findings
       FROM archive.staged_rows AS staged WHERE staged.batch_id = $1 AND staged.row_number = ANY ($2::integer[])`,
    [batchId, numbers],
  );
  return rows.map(stagedOf);
}

/** Sets rows down in the place of those with the same numbers. */
export async function replaceStagedRows(
  manager: EntityManager,
  batchId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  await manager.query(
    `/* replaceStagedRows */
     DELETE FROM archive.staged_rows AS staged WHERE staged.batch_id = $1 AND staged.row_number = ANY ($2::integer[])`,
    [batchId, rows.map(({ row }) => row)],
  );
  await insertStagedRows(manager, batchId, rows);
}

function inOrder(manager: EntityManager, batchId: string, after: StagedAfter | null, most: number): Promise<Row[]> {
  return manager.query<Row[]>(
    `/* stagedRows */
     SELECT staged.uscc, staged.row_number, staged.line, staged.original_line, staged.content, staged.change_reason,
            staged.findings
       FROM archive.staged_rows AS staged
      WHERE staged.batch_id = $1 AND (staged.uscc, staged.row_number) > ($2, $3)
      ORDER BY staged.batch_id, staged.uscc, staged.row_number LIMIT $4`,
    [batchId, after?.uscc ?? '', after?.row ?? 0, most],
  );
}

/** Takes the rows of a batch away once they are filed or given up. */
export async function deleteStagedRows(manager: EntityManager, batchId: string): Promise<void> {
  await manager.query(`/* deleteStagedRows */ DELETE FROM archive.staged_rows WHERE batch_id = $1`, [batchId]);
}
