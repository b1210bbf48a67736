import type { EntityManager } from 'typeorm';

/**
 * Leaves a mark that the publication changed (变更标记): in the transaction of every change of what society reads, except for departments,
 * which have an edition of their own, certificates, and the hours of last receipt. Earlier marks that everybody sees by now are taken
 * away; those that a neighbour is about to take away are left to him, so that nobody waits for anybody.
 */
export async function markChange(manager: EntityManager): Promise<void> {
  await manager.query(
    `/* markChange */
     WITH older AS (
       SELECT change.change_id FROM publication.changes AS change
        WHERE change.transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint FOR UPDATE SKIP LOCKED),
     gone AS (DELETE FROM publication.changes AS change USING older WHERE change.change_id = older.change_id)
     INSERT INTO publication.changes (change_id, transaction)
     VALUES (gen_random_uuid(), pg_current_xact_id()::text::bigint)`,
  );
}
