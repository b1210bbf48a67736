import type { PublicDepartment, SourceLoad } from '../../data/views/public-sources';
import { publicDepartmentsByCode, sourceLoads } from '../../data/views/public-sources';
import type { PublicStatistics } from '../../data/views/public-statistics';
import { publicStatisticsOn } from '../../data/views/public-statistics';
import type { Board } from './board';
import { dayOf } from './board';

/** Numbers of what is public today (公示统计). @source rules.md R2 */
export async function readStatistics(board: Board): Promise<PublicStatistics> {
  return publicStatisticsOn(board.dataSource, dayOf(board));
}

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
