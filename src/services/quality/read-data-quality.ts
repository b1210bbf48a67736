import type { Readable } from 'node:stream';
import { allDepartments } from '../../data/views/departments';
import { declaredCounts, filedGroups, receivedRows } from '../../data/views/quality';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Department } from '../../domain/department';
import { AppError } from '../../domain/errors';
import type { DataQuality } from '../../domain/quality/data-quality';
import { dataQuality } from '../../domain/quality/data-quality';
import { RECORD_KINDS } from '../../domain/record/record-kind';
import type { OutCell } from '../../files/write/write-workbook';
import { writeWorkbook } from '../../files/write/write-workbook';
import type { Desk } from '../desk';
import { catalogueOf } from '../desk';
import { recordAlone } from '../events/record-event';

/** A department's quality in a month (部门月度数据质量). */
export interface DepartmentQuality {
  readonly department: Department;
  readonly lines: readonly DataQuality[];
}

/**
 * How well departments reported in a month (数据质量), from facts and batches: the own department, or for the auditor one or all.
 * @param departmentCode null for all that the actor may see
 * @throws AppError FORBIDDEN for other roles and other departments, INVALID_INPUT for a month that is none
 * @source domain.md section 3 "Quality metrics"
 */
export async function readDataQuality(
  desk: Desk,
  actor: Actor | null,
  month: string,
  departmentCode: string | null,
): Promise<readonly DepartmentQuality[]> {
  requireAction(actor, 'quality.read');
  const { from, until } = monthOf(month);
  const wanted = departmentCode ?? actor.departmentCode;
  if (actor.departmentCode !== null && wanted !== actor.departmentCode) {
    throw new AppError('FORBIDDEN', '只能查看本单位的数据质量 / Only the own department');
  }
  const details = { month, department: wanted };
  await recordAlone(desk, actor, { action: 'quality.read', details });
  const departments = (await allDepartments(desk.dataSource)).filter(({ code }) => wanted === null || code === wanted);
  const found: DepartmentQuality[] = [];
  for (const department of departments) {
    const period = { departmentCode: department.code, from, until };
    const lines = dataQuality({
      departmentCode: department.code,
      month,
      filed: await filedGroups(desk.dataSource, period),
      rows: await receivedRows(desk.dataSource, period),
      expected: await declaredCounts(desk.dataSource, department.code, month),
      uploadWorkingDays: catalogueOf(desk).uploadWorkingDays,
    });
    found.push({ department, lines });
  }
  return found;
}

/** Half-open instants of a month in Asia/Shanghai (月份). @throws AppError INVALID_INPUT */
export function monthOf(month: string): { readonly from: string; readonly until: string } {
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new AppError('INVALID_INPUT', '月份须写作 2026-05 / A month is written 2026-05');
  }
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  const instant = (first: string) => new Date(`${first}-01T00:00:00+08:00`).toISOString();
  return { from: instant(month), until: instant(next) };
}

const COLUMNS = [
  ['单位', 28],
  ['单位代码', 22],
  ['记录种类', 18],
  ['已报数', 10],
  ['应报数', 10],
  ['上报率', 10],
  ['收到行数', 10],
  ['退回行数', 10],
  ['待更正行数', 12],
  ['合规率', 10],
  ['及时', 10],
  ['逾期', 10],
  ['及时率', 10],
  ['更正', 10],
  ['撤回', 10],
  ['逾期撤回', 10],
] as const;
const NOT_KNOWN = '未知';

/** The monthly report as a workbook (数据质量月报), as {@link readDataQuality} allows. What is not known says so. */
export async function dataQualityReport(desk: Desk, actor: Actor | null, month: string): Promise<Readable> {
  const found = await readDataQuality(desk, actor, month, null);
  const rows = found.flatMap(({ department, lines }) => lines.map((line) => reportRow(department, line)));
  const columns = COLUMNS.map(([, width], index) => ({ width, isText: index < 3, words: null }));
  const sheet = { name: `${month}数据质量`, columns, rows: [COLUMNS.map(([name]) => name), ...rows], headerRows: 1 };
  return writeWorkbook([sheet]);
}

function reportRow(department: Department, line: DataQuality): OutCell[] {
  return [
    department.name,
    department.code,
    RECORD_KINDS[line.kind].zh,
    line.reported,
    line.expected ?? NOT_KNOWN,
    percent(line.reportingRate),
    line.received,
    line.returned,
    line.stillOpen,
    percent(line.complianceRate),
    line.onTime,
    line.overdue,
    percent(line.timelinessRate),
    line.corrections,
    line.withdrawals,
    line.lateWithdrawals,
  ];
}

function percent(rate: number | null): string {
  return rate === null ? NOT_KNOWN : `${(rate * 100).toFixed(2)}%`;
}
