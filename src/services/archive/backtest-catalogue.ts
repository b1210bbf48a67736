import type { DataSource } from 'typeorm';
import { factsOf } from '../../data/repositories/fact-repository';
import { codesAfter } from '../../data/views/archive-pages';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { Catalogue } from '../../domain/catalogue/types';
import type { FirmDifference } from '../../domain/publication/compare-laws';
import { compareLaws } from '../../domain/publication/compare-laws';

/** Which law against which, on which day. */
export interface Backtest {
  readonly present: Catalogue;
  readonly other: Catalogue;
  readonly day: LocalDate;
}

/** Counts of a backtest (回测统计). */
export interface BacktestTotals {
  readonly enterprises: number;
  readonly differing: number;
  /** Firms by standing before and after, keyed `BLACK -> NORMAL`. */
  readonly standings: ReadonlyMap<string, number>;
  /** Records by what would change: item change, severity, earliest repair. */
  readonly records: ReadonlyMap<string, number>;
}

const PAGE = 500;

/**
 * Derives every file under two versions of the law and tells the firms that differ (规则回测), in the order of their codes,
 * a page at a time: memory stays small however large the archive. Reads only.
 */
export async function backtestCatalogue(
  dataSource: DataSource,
  { present, other, day }: Backtest,
  tell: (difference: FirmDifference) => void,
): Promise<BacktestTotals> {
  const totals = {
    enterprises: 0,
    differing: 0,
    standings: new Map<string, number>(),
    records: new Map<string, number>(),
  };
  for (let after = ''; ;) {
    const files = await pageAfter(dataSource, after);
    for (const [uscc, facts] of files) {
      totals.enterprises += 1;
      const difference = compareLaws(uscc, facts, present, other, day);
      if (!difference) continue;
      totals.differing += 1;
      count(totals, difference);
      tell(difference);
    }
    const last = [...files.keys()].at(-1);
    if (last === undefined) return totals;
    after = last;
  }
}

async function pageAfter(dataSource: DataSource, after: string) {
  return dataSource.transaction('REPEATABLE READ', async (manager) =>
    factsOf(manager, await codesAfter(manager, after, PAGE)),
  );
}

function count(
  { standings, records }: { standings: Map<string, number>; records: Map<string, number> },
  difference: FirmDifference,
): void {
  if (difference.standing) add(standings, difference.standing.join(' -> '));
  for (const record of difference.records) {
    if (record.item) add(records, `${record.kind} ${record.item}`);
    if (record.severity) add(records, `${record.kind} ${record.severity.join(' -> ')}`);
    if (record.repairableFrom) add(records, `${record.kind} REPAIRABLE_FROM`);
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
