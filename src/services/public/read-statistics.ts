import type { DataSource } from 'typeorm';
import { workForAll } from '../../data/abandonable-client';
import { poolBehind } from '../../data/asked-source';
import type { PublicDepartment, SourceLoad } from '../../data/views/public-sources';
import { publicDepartmentsByCode, sourceLoads } from '../../data/views/public-sources';
import type { PublicStatistics } from '../../data/views/public-statistics';
import { publicationState, publicStatisticsOn } from '../../data/views/public-statistics';
import type { Board } from './board';
import { dayOf } from './board';

/**
 * Numbers of what is public today (公示统计). Counting a large city takes a while, so what was counted holds as long as the publication is
 * in the very state it was counted in, and the day has not ended; whoever asks meanwhile waits for the same count,
 * which goes on when the first asker leaves.
 * @source rules.md R2
 */
export async function readStatistics(board: Board): Promise<PublicStatistics> {
  const day = dayOf(board);
  const state = `${day} ${await publicationState(board.dataSource)}`;
  const pool = poolBehind(board.dataSource);
  const known = counted.get(pool);
  if (known?.state === state) return (await known.counting).statistics;
  const counting = workForAll(() => publicStatisticsOn(pool, day));
  counted.set(pool, { state, counting });
  try {
    const fresh = await counting;
    // It may have changed since it was asked for: what was counted is of the later state.
    counted.set(pool, { state: `${day} ${fresh.state}`, counting });
    return fresh.statistics;
  } catch (error) {
    counted.delete(pool);
    throw error;
  }
}

/** What was counted last over each pool, and of which state. */
const counted = new WeakMap<
  DataSource,
  { readonly state: string; readonly counting: ReturnType<typeof publicStatisticsOn> }
>();

/** Which department last sent which kind, and when (来源更新情况). */
export async function readSources(board: Board): Promise<SourceLoad[]> {
  return sourceLoads(board.dataSource);
}

/** Departments by code, as society knows them. */
export async function departmentsOnBoard(
  board: Board,
  codes: readonly string[],
): Promise<Map<string, PublicDepartment>> {
  return publicDepartmentsByCode(board.dataSource, codes);
}
