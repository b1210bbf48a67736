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

/** Column that tells which edition of the departments is in force (部门表版本), in the same snapshot as whatever is read with it. */
export const DEPARTMENTS_VERSION = `(
       SELECT held.version FROM publication.versions AS held WHERE held.of_table = 'departments') AS "departmentsVersion"`;

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

const ALL_DEPARTMENTS = {
  name: 'publicDepartments',
  text: `/* publicDepartments */
     SELECT department.code, department.name, department.region_code AS "regionCode", department.contact,
            ${DEPARTMENTS_VERSION}
       FROM publication.departments AS department`,
};

/** All departments with the edition they are of (公示部门表); null while none is told, when they cannot be kept. */
export async function publicDepartments(
  dataSource: DataSource,
): Promise<{ readonly version: string; readonly byCode: ReadonlyMap<string, PublicDepartment> } | null> {
  const rows = await runPrepared<PublicDepartment & { readonly departmentsVersion: string | null }>(
    dataSource,
    ALL_DEPARTMENTS,
    [],
  );
  const version = rows[0]?.departmentsVersion ?? null;
  return version === null
    ? null
    : { version, byCode: new Map(rows.map(({ departmentsVersion: _version, ...row }) => [row.code, row])) };
}
