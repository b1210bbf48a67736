import type { EntityManager } from 'typeorm';
import { BOARD_ITEMS } from '../board-items';

/** Ids of editions, a page after an id, in order (红黑榜遍历). */
export async function editionsAfter(manager: EntityManager, after: string | null, size: number): Promise<string[]> {
  const rows = await manager.query<{ edition_id: string }[]>(
    `/* editionsAfter */
     SELECT edition.edition_id FROM archive.board_editions AS edition
      WHERE $1::uuid IS NULL OR edition.edition_id > $1 ORDER BY edition.edition_id LIMIT $2`,
    [after, size],
  );
  return rows.map((row) => row.edition_id);
}

/**
 * Editions among some whose entries before society are not those of their originals that are in publication (公示条目核对):
 * of published editions each such record, of all others none.
 */
export async function editionsOutOfStep(manager: EntityManager, editionIds: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ edition_id: string }[]>(
    `/* editionsOutOfStep */
     WITH due AS (
            SELECT original.edition_id, original.uscc, original.record_id, original.list
              FROM archive.board_entries AS original
              JOIN ${BOARD_ITEMS} AS item
                ON item.uscc = original.uscc AND item.record_id = original.record_id AND item.list = original.list
             WHERE original.edition_id = ANY ($1)
               AND EXISTS (SELECT FROM archive.board_steps AS step
                            WHERE step.edition_id = original.edition_id AND step.state = 'PUBLISHED')
               AND NOT EXISTS (SELECT FROM archive.board_steps AS step
                                WHERE step.edition_id = original.edition_id AND step.state = 'WITHDRAWN')),
          held AS (
            SELECT member.edition_id, member.uscc, member.record_id, member.list
              FROM publication.board_entries AS member WHERE member.edition_id = ANY ($1)),
          apart AS ((TABLE due EXCEPT TABLE held) UNION ALL (TABLE held EXCEPT TABLE due))
     SELECT DISTINCT apart.edition_id FROM apart ORDER BY apart.edition_id`,
    [editionIds],
  );
  return rows.map((row) => row.edition_id);
}

/** Rows before society that belong to no edition that was ever published (无原件的公示红黑榜). */
export async function strayPublicEditions(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ edition_id: string }[]>(
    `/* strayPublicEditions */
     SELECT shown.edition_id FROM (SELECT edition.edition_id FROM publication.board_editions AS edition
                                   UNION SELECT member.edition_id FROM publication.board_entries AS member) AS shown
      WHERE NOT EXISTS (SELECT FROM archive.board_steps AS step
                         WHERE step.edition_id = shown.edition_id AND step.state = 'PUBLISHED')
      ORDER BY shown.edition_id`,
  );
  return rows.map((row) => row.edition_id);
}
