import type { LocalDate } from '../calendar/local-date';
import type { Role } from '../access/actor';
import type { BoardState } from './board-moves';

/**
 * Parts of a board (红黑榜栏目) in the order in which they are shown. A bidding ban stands on it as a ban and is no black
 * listing; abnormal-operation entries are no part of it.
 * @source rules.md R3, R12, R24
 */
export const BOARD_LISTS = {
  RED: '守信激励名单（红榜）。Red list.',
  BLACK: '严重失信主体名单（黑榜）。Black list.',
  BAN: '禁止参加投标决定，不属于严重失信主体名单。Decisions banning participation in bidding; no severe list.',
} as const;

/** One of {@link BOARD_LISTS}. */
export type BoardList = keyof typeof BOARD_LISTS;

/** The parts in their order. */
export const BOARD_ORDER: readonly BoardList[] = ['RED', 'BLACK', 'BAN'];

/** An entry of a board (红黑榜条目): what was public of a listing on the day of the snapshot; never a person. @source rules.md R5 */
export interface BoardEntry {
  readonly list: BoardList;
  /** List type or red-list type. */
  readonly listType: string;
  readonly uscc: string;
  readonly recordId: string;
  readonly name: string;
  readonly regionCode: string | null;
  readonly authority: string;
  readonly documentNumber: string;
  readonly departmentCode: string;
  readonly publishedOn: LocalDate;
  readonly publicFrom: LocalDate;
  readonly publicUntil: LocalDate | null;
}

/** What an edition is, apart from its entries (红黑榜本期): fixed when it is drafted. */
export interface BoardEdition {
  readonly editionId: string;
  /** Issuing department. */
  readonly departmentCode: string;
  readonly regionCode: string;
  readonly title: string;
  readonly scope: readonly BoardList[];
  /** Day on which everything in it was public. */
  readonly asOf: LocalDate;
  /** ISO instant at which the snapshot was taken. */
  readonly knownAt: string;
}

/** Number of an edition (期号) of a department, a region and a year, given at publication, from 1 and without gaps. */
export interface EditionNumber {
  readonly year: number;
  readonly number: number;
}

/** A step of an edition (办理步骤), append-only: who did what when, with the notice where one is needed. */
export interface BoardStep {
  /** From 1. */
  readonly step: number;
  readonly state: BoardState;
  /** ISO instant. */
  readonly takenAt: string;
  readonly actorId: string;
  readonly role: Role;
  /** Given with the step to PUBLISHED. */
  readonly edition: EditionNumber | null;
  /** Number of the notice of a withdrawal. */
  readonly noticeNumber: string | null;
  readonly reason: string | null;
}

/** Number of an edition as people write it (期号文本): 2026年第3期. */
export function editionNumberText({ year, number }: EditionNumber): string {
  return `${year}年第${number}期`;
}

/** An edition as kept, with its steps so far (红黑榜原件及步骤). */
export interface EditionOnFile extends BoardEdition {
  /** SHA-256 of the whole, 64 hex digits. */
  readonly digest: string;
  readonly steps: readonly BoardStep[];
}

/** The state after the last step (现状态). */
export function stateOf({ steps }: EditionOnFile): BoardState {
  return steps.at(-1)?.state ?? 'DRAFT';
}

/** Who took the first step (起草人). */
export function draftedBy({ steps }: EditionOnFile): string {
  return steps[0]?.actorId ?? '';
}

/** True while the department still works on it (办理中). */
export function isOpenWork(edition: EditionOnFile): boolean {
  return ['DRAFT', 'REVIEWED'].includes(stateOf(edition));
}

/** The number it was published under (期号), or null. */
export function numberOf({ steps }: EditionOnFile): EditionNumber | null {
  return steps.find(({ edition }) => edition !== null)?.edition ?? null;
}
