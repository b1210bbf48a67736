import type { DataSource } from 'typeorm';
import { Asking, RequestAbandoned } from './abandonable-client';
import { askedBy, askerOf, poolBehind } from './asked-source';
import type { Prepared } from './prepared';
import { runPrepared } from './prepared';
import { appErrorOf } from './sql-errors';

interface Wish<Row> {
  readonly keys: readonly string[];
  readonly who: Asking | undefined;
  readonly done: (rows: readonly Row[]) => void;
  readonly failed: (fault: unknown) => void;
}

/** Keys of one statement: more are asked in several, so that a page of large files does not hold up everybody. */
const MOST_KEYS = 64;

/**
 * Reads rows by key for all who ask in the same moment (合并读取): one statement for the questions that are begun before the process looks
 * at anything else, whoever they are for. It is cancelled when the last of them has left. Rows may be several askers' and are not changed.
 * What cannot be read fails whoever asked for it: the others are read for again, each alone.
 * @param statement takes the keys as one array
 */
export function readTogether<Row>(
  statement: Prepared,
  keyOf: (row: Row) => string,
): (dataSource: DataSource, keys: readonly string[]) => Promise<readonly Row[]> {
  const begun = new WeakMap<object, Wish<Row>[]>();
  const gather = (dataSource: DataSource): Wish<Row>[] => {
    const known = begun.get(dataSource.driver);
    if (known !== undefined) return known;
    const wishes: Wish<Row>[] = [];
    begun.set(dataSource.driver, wishes);
    process.nextTick(() => {
      begun.delete(dataSource.driver);
      for (const some of inPortions(wishes)) void fulfil(poolBehind(dataSource), statement, keyOf, some);
    });
    return wishes;
  };
  return (dataSource, keys) =>
    new Promise((done, failed) => {
      gather(dataSource).push({ keys, who: askerOf(dataSource), done, failed });
    });
}

async function fulfil<Row>(
  pool: DataSource,
  statement: Prepared,
  keyOf: (row: Row) => string,
  wishes: readonly Wish<Row>[],
): Promise<void> {
  const there = wishes.filter(({ who, failed }) => {
    if (who?.isAbandoned() !== true) return true;
    failed(new RequestAbandoned());
    return false;
  });
  if (there.length === 0) return;
  try {
    const keys = [...new Set(there.flatMap((wish) => wish.keys))];
    const rows = await runPrepared<Row>(askedBy(pool, Asking.ofAll(there.map(({ who }) => who))), statement, [keys]);
    share(rows, keyOf, there);
  } catch (fault) {
    if (there.length > 1 && isOfData(fault)) for (const wish of there) void fulfil(pool, statement, keyOf, [wish]);
    else for (const { failed } of there) failed(fault);
  }
}

/** Whether a fault may lie in what one of them asked for; where the database is gone or late, it is everybody's. */
function isOfData(fault: unknown): boolean {
  return appErrorOf(fault)?.code !== 'UNAVAILABLE';
}

function share<Row>(rows: readonly Row[], keyOf: (row: Row) => string, wishes: readonly Wish<Row>[]): void {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  for (const { keys, done } of wishes) done([...new Set(keys)].flatMap((key) => byKey.get(key) ?? []));
}

/** Wishes side by side as long as their keys are few enough; one that asks for many stands alone. */
function inPortions<Row>(wishes: readonly Wish<Row>[]): Wish<Row>[][] {
  const portions: Wish<Row>[][] = [];
  let held = 0;
  for (const wish of wishes) {
    held += wish.keys.length;
    const last = portions.at(-1);
    if (last !== undefined && held <= MOST_KEYS) last.push(wish);
    else {
      portions.push([wish]);
      held = wish.keys.length;
    }
  }
  return portions;
}
