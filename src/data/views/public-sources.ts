import type { DataSource } from 'typeorm';
import type { RecordKind } from '../../domain/record/record-kind';
import { runPrepared } from '../prepared';

/** A department as society knows it (公示部门). */
export interface PublicDepartment {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly contact: string;
}

/** When a department last sent a kind of record (来源更新时间). */
export interface SourceLoad {
  readonly departmentCode: string;
  readonly kind: RecordKind;
  readonly lastReceivedAt: string;
}

const DEPARTMENTS = {
  name: 'publicDepartmentsByCode',
  text: `/* publicDepartmentsByCode */
     SELECT department.code, department.name, department.region_code AS "regionCode", department.contact
       FROM publication.departments AS department WHERE department.code = ANY ($1)`,
};

/** Departments by code, for the source of an item; unknown codes are missing from the map. */
export async function publicDepartmentsByCode(
  dataSource: DataSource,
  codes: readonly string[],
): Promise<Map<string, PublicDepartment>> {
  const rows = await runPrepared<PublicDepartment>(dataSource, DEPARTMENTS, [codes]);
  return new Map(rows.map((row) => [row.code, row]));
}

/** All sources and when each last sent each kind (来源更新情况). */
export async function sourceLoads(dataSource: DataSource): Promise<SourceLoad[]> {
  const rows = await dataSource.query<{ department_code: string; kind: RecordKind; last_received_at: Date }[]>(
    `/* sourceLoads */
     SELECT load.department_code, load.kind, load.last_received_at FROM publication.source_loads AS load
      ORDER BY load.department_code, load.kind`,
  );
  return rows.map((row) => ({
    departmentCode: row.department_code,
    kind: row.kind,
    lastReceivedAt: row.last_received_at.toISOString(),
  }));
}
