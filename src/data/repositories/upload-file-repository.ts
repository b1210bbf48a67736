import type { DataSource, EntityManager } from 'typeorm';

/** Keeps one sealed piece of a file that is arriving (原始文件分块). */
export async function insertUploadChunk(
  dataSource: DataSource,
  chunk: {
    readonly batchId: string;
    readonly departmentCode: string;
    readonly serial: number;
    readonly receivedAt: string;
    readonly sealed: Buffer;
  },
): Promise<void> {
  await dataSource.query(
    `/* insertUploadChunk */
     INSERT INTO archive.upload_chunks (batch_id, department_code, serial, received_at, sealed) VALUES ($1, $2, $3, $4, $5)`,
    [chunk.batchId, chunk.departmentCode, chunk.serial, chunk.receivedAt, chunk.sealed],
  );
}

/** A sealed piece of a file, or null after the last. */
export async function uploadChunk(dataSource: DataSource, batchId: string, serial: number): Promise<Buffer | null> {
  const rows = await dataSource.query<{ sealed: Buffer }[]>(
    `/* uploadChunk */
     SELECT chunk.sealed FROM archive.upload_chunks AS chunk WHERE chunk.batch_id = $1 AND chunk.serial = $2`,
    [batchId, serial],
  );
  return rows[0]?.sealed ?? null;
}

/** Deletes a file as sent; its hash stays in the job. */
export async function deleteUploadChunks(runner: DataSource | EntityManager, batchId: string): Promise<void> {
  await runner.query(`/* deleteUploadChunks */ DELETE FROM archive.upload_chunks WHERE batch_id = $1`, [batchId]);
}

/** Keeps rows as read, sealed together. */
export async function insertUploadSlice(
  manager: EntityManager,
  slice: { readonly batchId: string; readonly serial: number; readonly sealed: Buffer },
): Promise<void> {
  await manager.query(
    `/* insertUploadSlice */ INSERT INTO archive.upload_slices (batch_id, serial, sealed) VALUES ($1, $2, $3)`,
    [slice.batchId, slice.serial, slice.sealed],
  );
}

/** Keeps rows sealed together in the place of a slice that is there. */
export async function replaceUploadSlice(
  manager: EntityManager,
  slice: { readonly batchId: string; readonly serial: number; readonly sealed: Buffer },
): Promise<void> {
  await manager.query(
    `/* replaceUploadSlice */ DELETE FROM archive.upload_slices AS slice WHERE slice.batch_id = $1 AND slice.serial = $2`,
    [slice.batchId, slice.serial],
  );
  await insertUploadSlice(manager, slice);
}

/** Some sealed slices of rows, by serial. */
export async function uploadSlices(
  runner: DataSource | EntityManager,
  batchId: string,
  serials: readonly number[],
): Promise<Map<number, Buffer>> {
  const rows = await runner.query<{ serial: number; sealed: Buffer }[]>(
    `/* uploadSlices */
     SELECT slice.serial, slice.sealed FROM archive.upload_slices AS slice
      WHERE slice.batch_id = $1 AND slice.serial = ANY ($2::integer[])`,
    [batchId, serials],
  );
  return new Map(rows.map(({ serial, sealed }) => [serial, sealed]));
}

/** Deletes the slices in which no row was sent back; with `all` the others too. */
export async function deleteUploadSlices(
  manager: EntityManager,
  batchId: string,
  options: { readonly rowsPerSlice: number; readonly all: boolean },
): Promise<void> {
  await manager.query(
    `/* deleteUploadSlices */
     DELETE FROM archive.upload_slices AS slice
      WHERE slice.batch_id = $1 AND ($3 OR NOT EXISTS (
        SELECT FROM archive.checked_rows AS checked
         WHERE checked.batch_id = $1 AND checked.returned
           AND checked.row_number BETWEEN slice.serial * $2 + 1 AND (slice.serial + 1) * $2))`,
    [batchId, options.rowsPerSlice, options.all],
  );
}

/**
 * Deletes originals and returned rows of uploads received before an instant (到期清除), and pieces of files that never arrived
 * whole; a file that nobody has committed in that time is cancelled. @returns how many uploads lost their original
 * @source rules.md R6
 */
export async function purgeUploads(
  manager: EntityManager,
  before: { readonly kept: string; readonly abandoned: string; readonly now: string },
): Promise<number> {
  const [rows] = await manager.query<[unknown[], number]>(
    `/* purgeUploads */
     UPDATE archive.upload_jobs AS job
        SET original_kept = false, state = CASE job.state WHEN 'CHECKED' THEN 'CANCELLED' ELSE job.state END,
            finished_at = coalesce(job.finished_at, $2)
      WHERE (job.original_kept OR job.state = 'CHECKED') AND job.received_at < $1
        AND job.state IN ('DONE', 'FAILED', 'CANCELLED', 'CHECKED')
      RETURNING job.batch_id`,
    [before.kept, before.now],
  );
  await manager.query(
    `/* purgeUploads.chunks */
     DELETE FROM archive.upload_chunks AS chunk
      WHERE chunk.received_at < $1 OR (chunk.received_at < $2 AND NOT EXISTS (
        SELECT FROM archive.upload_jobs AS job WHERE job.batch_id = chunk.batch_id))`,
    [before.kept, before.abandoned],
  );
  await manager.query(
    `/* purgeUploads.slices */
     DELETE FROM archive.upload_slices AS slice USING archive.upload_jobs AS job
      WHERE job.batch_id = slice.batch_id AND NOT job.original_kept AND job.received_at < $1`,
    [before.kept],
  );
  for (const table of ['staged_rows', 'checked_rows']) {
    await manager.query(
      `/* purgeUploads.${table} */
       DELETE FROM archive.${table} AS kept USING archive.upload_jobs AS job
        WHERE job.batch_id = kept.batch_id AND job.state = 'CANCELLED' AND job.received_at < $1`,
      [before.kept],
    );
  }
  await manager.query(
    `/* purgeUploads.set_aside */
     UPDATE archive.set_aside_rows SET sealed_row = NULL WHERE sealed_row IS NOT NULL AND set_aside_at < $1`,
    [before.kept],
  );
  return rows.length;
}
