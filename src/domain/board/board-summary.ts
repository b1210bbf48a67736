import { digestOf } from '../digest';
import { groupBy } from '../group-by';
import type { BoardEdition, BoardEntry, BoardList } from './board-edition';
import { BOARD_ORDER } from './board-edition';

/** A total of a board (红黑榜合计): of one part, or of one list type within it. */
export interface BoardTotal {
  readonly list: BoardList;
  /** Null for the part as a whole. */
  readonly listType: string | null;
  readonly entries: number;
  /** Firms among them: one firm may stand in several entries. */
  readonly enterprises: number;
}

/** Totals by part and by list type (合计): each part of the scope has one, empty or not. */
export function boardTotals(entries: readonly BoardEntry[], scope: readonly BoardList[]): BoardTotal[] {
  const counted = [...groupBy(entries, ({ list }) => list)].flatMap(([, ofList]) => [
    totalOf(ofList, null),
    ...[...groupBy(ofList, ({ listType }) => listType)].map(([listType, ofType]) => totalOf(ofType, listType)),
  ]);
  return orderedTotals(
    counted.flatMap((total) => (total === null ? [] : [total])),
    scope,
  );
}

/** Totals in the order of the parts, those of the whole part first; parts without entries are counted as none. */
export function orderedTotals(totals: readonly BoardTotal[], scope: readonly BoardList[]): BoardTotal[] {
  return BOARD_ORDER.filter((list) => scope.includes(list)).flatMap((list) => {
    const own = totals.filter((total) => total.list === list);
    if (own.length === 0) return [{ list, listType: null, entries: 0, enterprises: 0 }];
    return [...own].sort((a, b) => ((a.listType ?? '') < (b.listType ?? '') ? -1 : 1));
  });
}

/** SHA-256 of the whole edition (本期摘要): its fixed parts, its entries in their order, its totals. */
export function boardDigest(edition: BoardEdition, entries: readonly BoardEntry[]): string {
  return digestOf({ ...edition, entries, totals: boardTotals(entries, edition.scope) });
}

/** What changed from one edition to the next (与上期相比). */
export interface BoardChanges {
  readonly added: readonly BoardEntry[];
  readonly gone: readonly BoardEntry[];
  readonly kept: number;
}

/** Compares two editions entry by entry: the same record in the same part is the same entry. */
export function boardChanges(previous: readonly BoardEntry[], current: readonly BoardEntry[]): BoardChanges {
  const [before, now] = [new Set(previous.map(entryKey)), new Set(current.map(entryKey))];
  return {
    added: current.filter((entry) => !before.has(entryKey(entry))),
    gone: previous.filter((entry) => !now.has(entryKey(entry))),
    kept: current.filter((entry) => before.has(entryKey(entry))).length,
  };
}

function entryKey({ list, uscc, recordId }: BoardEntry): string {
  return `${list}/${uscc}/${recordId}`;
}

function totalOf(entries: readonly BoardEntry[], listType: string | null): BoardTotal | null {
  const [first] = entries;
  if (!first) return null;
  const enterprises = new Set(entries.map(({ uscc }) => uscc)).size;
  return { list: first.list, listType, entries: entries.length, enterprises };
}
