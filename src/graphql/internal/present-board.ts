import { can } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { BoardEntry, EditionOnFile } from '../../domain/board/board-edition';
import { editionNumberText, isOpenWork, numberOf, stateOf } from '../../domain/board/board-edition';
import type { BoardTotal } from '../../domain/board/board-summary';
import type { Catalogue } from '../../domain/catalogue/types';
import { catalogueInForceOn } from '../../domain/catalogue/index';
import { listTypeName } from '../../domain/catalogue/list-type-name';
import type { OpenedEdition } from '../../services/boards/open-board-edition';
import type { BoardChangesType, BoardEntryType, BoardTotalType } from './types/board-edition';
import { BoardEditionHeadType, BoardEditionType } from './types/board-edition';

/** An edition and its steps (期次输出). Its digest tells of what has ended, so it is for those who may see that. @source rules.md R1 */
export function presentEditionHead(edition: EditionOnFile, actor: Actor | null): BoardEditionHeadType {
  return Object.assign(new BoardEditionHeadType(), headOf(edition, actor));
}

/** An edition as its reader may see it (一期输出). */
export function presentOpenedEdition(opened: OpenedEdition, actor: Actor | null): BoardEditionType {
  const { view, totals, changes, entries, noLongerPublic, edition } = opened;
  const catalogue = catalogueInForceOn(edition.asOf);
  return Object.assign(new BoardEditionType(), headOf(edition, actor), {
    view,
    totals: totals.map((total) => presentTotal(total, catalogue)),
    changes: changes && presentChanges(changes),
    noLongerPublic: numbered(noLongerPublic),
    allEntries: numbered(entries),
  });
}

function presentTotal(total: BoardTotal, catalogue: Catalogue): BoardTotalType {
  return { ...total, listTypeNameZh: total.listType === null ? null : listTypeName(total.listType, catalogue) };
}

function headOf(edition: EditionOnFile, actor: Actor | null): BoardEditionHeadType {
  const { editionId: id, digest, ...rest } = edition;
  const number = numberOf(edition);
  const seesDigest = isOpenWork(edition) || (actor !== null && can(actor, 'files.readPast'));
  return {
    ...rest,
    id,
    state: stateOf(edition),
    year: number?.year ?? null,
    number: number?.number ?? null,
    numberText: number && editionNumberText(number),
    digest: seesDigest ? digest : null,
  };
}

function presentChanges({
  previousEditionId: previousId,
  added,
  gone,
  kept,
}: NonNullable<OpenedEdition['changes']>): BoardChangesType {
  return { previousId, added: numbered(added), gone: numbered(gone), kept };
}

function numbered(entries: readonly BoardEntry[]): BoardEntryType[] {
  return entries.map((entry, index) => ({ ...entry, number: index + 1 }));
}
