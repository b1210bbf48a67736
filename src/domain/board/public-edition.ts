import type { LocalDate } from '../calendar/local-date';
import type { BoardEntry, BoardList, EditionNumber } from './board-edition';

/** Stands with every edition that society sees (固定说明), whether or not anything of it has ended. @source rules.md R2 */
export const EDITION_SENTENCE = '本期部分信息已依法停止公示';

/** Head of a published edition as society knows it (公示红黑榜): nothing of what it once held. @source rules.md R2 */
export interface PublicEdition extends EditionNumber {
  readonly editionId: string;
  /** Issuing department. */
  readonly departmentCode: string;
  readonly regionCode: string;
  readonly title: string;
  readonly scope: readonly BoardList[];
  readonly asOf: LocalDate;
  /** ISO instant. */
  readonly publishedAt: string;
  /** True for the newest edition of its issuer and region that was not withdrawn. */
  readonly current: boolean;
  readonly withdrawnOn: LocalDate | null;
  readonly withdrawalNotice: string | null;
  readonly withdrawalReason: string | null;
}

/** An entry of an edition as it stands today (今日榜上条目), with its number of today. */
export interface PublicBoardEntry extends BoardEntry {
  /** From 1, without gaps, given anew every day. */
  readonly number: number;
  /** Place of its part: 1 red, 2 black, 3 bans. */
  readonly rank: number;
}
