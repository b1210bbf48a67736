import type { EntityManager } from 'typeorm';
import type { BoardEdition, EditionNumber } from '../../domain/board/board-edition';
import { BOARD_ITEMS } from '../board-items';
import { markChange } from './mark-change';

/** A withdrawal as society learns of it. */
export interface BoardWithdrawal {
  readonly editionId: string;
  readonly withdrawnOn: string;
  readonly noticeNumber: string;
  readonly reason: string;
}

/** The records of published editions that are in publication now; what follows says of which enterprises or editions. */
const members = (originals: string) => `INSERT INTO publication.board_entries (uscc, edition_id, record_id, list)
     SELECT DISTINCT original.uscc, original.edition_id, original.record_id, original.list
       FROM ${originals} AS original
       JOIN publication.board_editions AS edition
         ON edition.edition_id = original.edition_id AND edition.withdrawn_on IS NULL
       JOIN ${BOARD_ITEMS} AS item
         ON item.uscc = original.uscc AND item.record_id = original.record_id AND item.list = original.list`;

/**
 * Puts the records of some enterprises back on the editions they stand on (更新榜上条目), once their publication is replaced:
 * what has left the publication leaves every edition in the same transaction, what returns to it (a shield that ends)
 * returns, also on editions of other departments, whose entries are out of sight but for this. The rows of before are gone already.
 * @source rules.md R2; design.md promise 5
 */
export async function refillBoardEntries(manager: EntityManager, codes: readonly string[]): Promise<void> {
  await manager.query(
    `/* refillBoardEntries */ ${members('archive.entries_of_published_boards($1)')}
      WHERE item.uscc = ANY ($1)`,
    [codes],
  );
}

/** Puts an edition before society (发布红黑榜): its head, and which records in publication stand on it. */
export async function publishBoardEdition(
  manager: EntityManager,
  edition: BoardEdition & EditionNumber & { readonly publishedAt: string },
): Promise<void> {
  const { editionId, departmentCode, regionCode, year, number, title, scope, asOf, publishedAt } = edition;
  await manager.query(
    `/* publishBoardEdition */
     INSERT INTO publication.board_editions (edition_id, department_code, region_code, year, number, title, scope, as_of,
            published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [editionId, departmentCode, regionCode, year, number, title, scope, asOf, publishedAt],
  );
  await manager.query(
    `/* publishBoardEdition.entries */ ${members('archive.board_entries')} WHERE original.edition_id = $1`,
    [editionId],
  );
  await markChange(manager);
}

/** Takes an edition's entries from society and says that it was withdrawn (撤回红黑榜). */
export async function withdrawPublishedBoard(manager: EntityManager, withdrawal: BoardWithdrawal): Promise<void> {
  const { editionId, withdrawnOn, noticeNumber, reason } = withdrawal;
  await manager.query(
    `/* withdrawPublishedBoard */
     WITH entries AS (DELETE FROM publication.board_entries WHERE edition_id = $1)
     UPDATE publication.board_editions SET withdrawn_on = $2, withdrawal_notice = $3, withdrawal_reason = $4
      WHERE edition_id = $1`,
    [editionId, withdrawnOn, noticeNumber, reason],
  );
  await markChange(manager);
}
