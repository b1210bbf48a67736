import type { DataSource } from 'typeorm';
import type { Receipt } from '../../domain/upload/receipt';

/** A batch as its department and the auditor see it. */
export interface BatchView {
  readonly departmentCode: string;
  readonly actorId: string;
  readonly receipt: Receipt;
}

/** Which batches, newest first: of one department or of all, after a cursor. */
export interface BatchPage {
  readonly departmentCode: string | null;
  readonly first: number;
  readonly after: { readonly receivedAt: string; readonly batchId: string } | null;
}

interface Row {
  readonly department_code: string;
  readonly actor_id: string;
  readonly receipt: Receipt;
}

/** Batches, newest first (批次列表). */
export async function batchPage(dataSource: DataSource, page: BatchPage): Promise<BatchView[]> {
  const rows = await dataSource.query<Row[]>(
    `/* batchPage */
     SELECT batch.department_code, batch.actor_id, batch.receipt FROM archive.batches AS batch
      WHERE ($1::text IS NULL OR batch.department_code = $1)
        AND ($2::timestamptz IS NULL OR (batch.received_at, batch.batch_id) < ($2, $3::uuid))
      ORDER BY batch.received_at DESC, batch.batch_id DESC LIMIT $4`,
    [page.departmentCode, page.after?.receivedAt ?? null, page.after?.batchId ?? null, page.first],
  );
  return rows.map(viewOfRow);
}

/** A batch by its id, or null. */
export async function batchById(dataSource: DataSource, batchId: string): Promise<BatchView | null> {
  const rows = await dataSource.query<Row[]>(
    `/* batchById */
     SELECT batch.department_code, batch.actor_id, batch.receipt FROM archive.batches AS batch WHERE batch.batch_id = $1`,
    [batchId],
  );
  return rows[0] ? viewOfRow(rows[0]) : null;
}

function viewOfRow(row: Row): BatchView {
  return { departmentCode: row.department_code, actorId: row.actor_id, receipt: row.receipt };
}

/** Keys of all batches that start with a prefix (批次号前缀检索), for loads that go on where they stopped. */
export async function batchKeysWith(dataSource: DataSource, prefix: string): Promise<string[]> {
  const rows = await dataSource.query<{ batch_key: string }[]>(
    `/* batchKeysWith */
     SELECT batch.batch_key FROM archive.batches AS batch WHERE starts_with(batch.batch_key, $1) ORDER BY batch.batch_key`,
    [prefix],
  );
  return rows.map((row) => row.batch_key);
}
