import type { EntityManager } from 'typeorm';
import type { Receipt } from '../../domain/upload/receipt';

/** A batch as kept: its receipt, and the digest that tells the same request from another under the same key. */
export interface StoredBatch {
  readonly departmentCode: string;
  readonly requestDigest: string;
  readonly actorId: string;
  readonly receipt: Receipt;
}

/** Lets batches of one key go one after the other (同批次号排队), until the transaction ends. */
export async function lockBatchKey(manager: EntityManager, departmentCode: string, batchKey: string): Promise<void> {
  await manager.query(`/* lockBatchKey */ SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `batch ${departmentCode} ${batchKey}`,
  ]);
}

/** The batch a department sent under a key, or null. */
export async function findBatch(
  manager: EntityManager,
  departmentCode: string,
  batchKey: string,
): Promise<StoredBatch | null> {
  const rows = await manager.query<{ request_digest: string; actor_id: string; receipt: Receipt }[]>(
    `/* findBatch */
     SELECT batch.request_digest, batch.actor_id, batch.receipt FROM archive.batches AS batch
      WHERE batch.department_code = $1 AND batch.batch_key = $2`,
    [departmentCode, batchKey],
  );
  const row = rows[0];
  return row
    ? { departmentCode, requestDigest: row.request_digest, actorId: row.actor_id, receipt: row.receipt }
    : null;
}

/** Keeps a batch and its receipt. */
export async function insertBatch(manager: EntityManager, batch: StoredBatch): Promise<void> {
  const { receipt } = batch;
  const { received, accepted, unchanged, refused, quarantined } = receipt.counts;
  await manager.query(
    `/* insertBatch */
     INSERT INTO archive.batches (batch_id, department_code, batch_key, kind, policy, request_digest, actor_id,
            received_at, received, accepted, unchanged, refused, quarantined, receipt)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      receipt.batchId,
      batch.departmentCode,
      receipt.batchKey,
      receipt.kind,
      receipt.policy,
      batch.requestDigest,
      batch.actorId,
      receipt.receivedAt,
      received,
      accepted,
      unchanged,
      refused,
      quarantined,
      JSON.stringify(receipt),
    ],
  );
}

/** How many rows each batch filed (批次归档行数), held ones included; unknown batches are missing from the map. */
export async function acceptedInBatches(
  manager: EntityManager,
  batchIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await manager.query<{ batch_id: string; filed: number }[]>(
    `/* acceptedInBatches */
     SELECT batch.batch_id, batch.accepted + batch.quarantined AS filed FROM archive.batches AS batch
      WHERE batch.batch_id = ANY ($1::uuid[])`,
    [batchIds],
  );
  return new Map(rows.map((row) => [row.batch_id, row.filed]));
}
