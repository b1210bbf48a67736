import type { EntityManager } from 'typeorm';
import { inTransaction } from '../../data/transaction';
import {
  boardEditionById,
  entriesNoLongerPublic,
  originalEntries,
  previousEditionId,
} from '../../data/views/board-editions';
import { publicBoardPage } from '../../data/views/public-boards';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Purpose } from '../../domain/access/purpose';
import type { BoardEntry, EditionOnFile } from '../../domain/board/board-edition';
import type { BoardChanges, BoardTotal } from '../../domain/board/board-summary';
import { isOpenWork, stateOf } from '../../domain/board/board-edition';
import { boardChanges, boardTotals } from '../../domain/board/board-summary';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { requireMatter, seesClosedRecords } from '../enquiries/known-as';
import { recordEvent } from '../events/record-event';
import { isUuid } from '../marks/mark-records';

/** A look at an edition (查阅红黑榜), with its purpose and matter. @source rules.md R4 */
export interface BoardLook {
  readonly editionId: string;
  readonly purpose: Purpose;
  readonly matterNo: string;
}

/**
 * What of an edition is shown (查阅范围): ORIGINAL, all of it, to the auditor and to the department while it works on it;
 * TODAY, what is public today, of a published one; HEAD, no entries, of one that was withdrawn or discarded.
 * @source rules.md R1
 */
export type BoardView = 'ORIGINAL' | 'TODAY' | 'HEAD';

/** An edition as its reader may see it, everything for the reviewer in one answer. */
export interface OpenedEdition {
  readonly edition: EditionOnFile;
  readonly view: BoardView;
  readonly entries: readonly BoardEntry[];
  readonly totals: readonly BoardTotal[];
  /** Against the edition before it, as the reader may see that one; null when there is none, or nothing to compare. */
  readonly changes: (BoardChanges & { readonly previousEditionId: string }) | null;
  /** Entries of a draft that are public no more as drafted. */
  readonly noLongerPublic: readonly BoardEntry[];
}

/**
 * Opens an edition (查阅红黑榜), or null: another department's looks like none. The look is put on record.
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT without a matter number
 * @source rules.md R1, R4
 */
export async function openBoardEdition(
  desk: Desk,
  actor: Actor | null,
  look: BoardLook,
): Promise<OpenedEdition | null> {
  requireAction(actor, 'boards.read');
  const matterNo = requireMatter(look.matterNo);
  return inTransaction(desk.dataSource, async (manager) => {
    const edition = isUuid(look.editionId) ? await boardEditionById(manager, look.editionId) : null;
    const isSeen = edition !== null && (seesClosedRecords(actor) || edition.departmentCode === actor.departmentCode);
    const view = isSeen ? viewOf(edition, actor) : null;
    const details = { editionId: look.editionId.slice(0, 40), view };
    await recordEvent(manager, desk, actor, { action: 'boards.read', purpose: look.purpose, matterNo, details });
    return isSeen && view ? opened(manager, desk, actor, edition, view) : null;
  });
}

function viewOf(edition: EditionOnFile, actor: Actor): BoardView {
  if (seesClosedRecords(actor) || isOpenWork(edition)) return 'ORIGINAL';
  return stateOf(edition) === 'PUBLISHED' ? 'TODAY' : 'HEAD';
}

async function opened(
  manager: EntityManager,
  desk: Desk,
  actor: Actor,
  edition: EditionOnFile,
  view: BoardView,
): Promise<OpenedEdition> {
  const entries = await entriesIn(manager, desk, edition.editionId, view);
  const isWork = isOpenWork(edition);
  return {
    edition,
    view,
    entries,
    totals: boardTotals(entries, view === 'HEAD' ? [] : edition.scope),
    changes: view === 'ORIGINAL' ? await changesOf(manager, desk, actor, edition, entries) : null,
    noLongerPublic: isWork ? await entriesNoLongerPublic(manager, edition.editionId, todayOf(desk)) : [],
  };
}

async function entriesIn(
  manager: EntityManager,
  desk: Desk,
  editionId: string,
  view: BoardView,
): Promise<BoardEntry[]> {
  if (view === 'HEAD') return [];
  if (view === 'ORIGINAL') return originalEntries(manager, editionId);
  return publicBoardPage(manager, { editionId, day: todayOf(desk), list: null, first: null, after: null });
}

/** What ended since the edition before is for the auditor; the department compares with what of it is public today. @source rules.md R1 */
async function changesOf(
  manager: EntityManager,
  desk: Desk,
  actor: Actor,
  edition: EditionOnFile,
  entries: readonly BoardEntry[],
): Promise<OpenedEdition['changes']> {
  const previous = await previousEditionId(manager, edition);
  if (previous === null) return null;
  const view = seesClosedRecords(actor) ? 'ORIGINAL' : 'TODAY';
  return { previousEditionId: previous, ...boardChanges(await entriesIn(manager, desk, previous, view), entries) };
}
