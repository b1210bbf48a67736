import { editionNumberText } from '../../domain/board/board-edition';
import type { BoardTotal } from '../../domain/board/board-summary';
import type { PublicBoardEntry, PublicEdition } from '../../domain/board/public-edition';
import type { LocalDate } from '../../domain/calendar/local-date';
import { shanghaiDay } from '../../domain/calendar/local-date';
import type { Catalogue } from '../../domain/catalogue/types';
import { regionByCode } from '../../domain/region/regions';
import { BOARD_NOTICE, listNotice, WITHDRAWN_BOARD_NOTICE } from './notices';
import { listTypeName } from '../../domain/catalogue/list-type-name';
import type { PublicBoardTotalType } from './types/board-edition';
import {
  PublicBoardEditionHeadType,
  PublicBoardEditionType,
  PublicBoardEntryType,
  WithdrawnBoardEditionType,
} from './types/board-edition';

/** An edition in the list of editions (期次输出). */
export function presentEditionHead(edition: PublicEdition): PublicBoardEditionHeadType {
  return Object.assign(new PublicBoardEditionHeadType(), headOf(edition));
}

/** One edition (一期输出): as it stands today, or the notice that withdrew it. @source rules.md R2 */
export function presentEdition(
  edition: PublicEdition,
  today: LocalDate,
): PublicBoardEditionType | WithdrawnBoardEditionType {
  if (edition.withdrawnOn !== null) {
    return Object.assign(new WithdrawnBoardEditionType(), headOf(edition), { notice: WITHDRAWN_BOARD_NOTICE });
  }
  const { scope, asOf } = edition;
  const notices = { notice: BOARD_NOTICE, validity: listNotice(today) };
  return Object.assign(new PublicBoardEditionType(), headOf(edition), { scope, asOf, edition, ...notices });
}

/** An entry as it stands today. A red entry may end early because of a listing that is not public yet: its end is not told. */
export function presentBoardEntry(entry: PublicBoardEntry, catalogue: Catalogue): PublicBoardEntryType {
  const { rank: _rank, publicFrom: from, publicUntil, ...rest } = entry;
  return Object.assign(new PublicBoardEntryType(), {
    ...rest,
    listTypeNameZh: listTypeName(entry.listType, catalogue),
    shown: { from, until: entry.list === 'RED' ? null : publicUntil },
  });
}

/** A total as it stands today. */
export function presentBoardTotal(total: BoardTotal, catalogue: Catalogue): PublicBoardTotalType {
  return { ...total, listTypeNameZh: total.listType === null ? null : listTypeName(total.listType, catalogue) };
}

function headOf(edition: PublicEdition): PublicBoardEditionHeadType {
  const { year, number, regionCode, withdrawnOn, withdrawalNotice, withdrawalReason } = edition;
  return {
    id: edition.editionId,
    year,
    number,
    numberText: editionNumberText(edition),
    region: { code: regionCode, name: regionByCode(regionCode)?.name ?? null },
    publishedOn: shanghaiDay(new Date(edition.publishedAt)),
    current: edition.current,
    title: withdrawnOn === null ? edition.title : null,
    withdrawal:
      withdrawnOn === null || withdrawalNotice === null
        ? null
        : { withdrawnOn, noticeNumber: withdrawalNotice, reason: withdrawalReason },
    departmentCode: edition.departmentCode,
  };
}
