import type { DataSource, EntityManager } from 'typeorm';
import type { Competence, Department, DepartmentLevel } from '../../domain/department';
import type { RecordKind } from '../../domain/record/record-kind';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly level: DepartmentLevel;
  readonly region_code: string;
  readonly parent_code: string | null;
  readonly contact: string;
  readonly kinds: readonly RecordKind[];
  readonly competences: readonly Competence[];
  readonly issues_boards: boolean;
  readonly measures: readonly string[];
}

/** Departments by their codes (部门); unknown codes are missing from the map. */
export async function departmentsByCode(
  dataSource: DataSource,
  codes: readonly string[],
): Promise<Map<string, Department>> {
  const rows = await dataSource.query<Row[]>(
    `/* departmentsByCode */ SELECT ${COLUMNS} FROM archive.departments AS department WHERE department.code = ANY ($1)`,
    [codes],
  );
  return new Map(rows.map((row) => [row.code, departmentOfRow(row)]));
}

/** All departments, in the order of their codes. */
export async function allDepartments(dataSource: DataSource | EntityManager): Promise<Department[]> {
  const rows = await dataSource.query<Row[]>(
    `/* allDepartments */ SELECT ${COLUMNS} FROM archive.departments AS department ORDER BY department.code`,
  );
  return rows.map(departmentOfRow);
}

const COLUMNS = `department.code, department.name, department.level, department.region_code, department.parent_code,
  department.contact, department.kinds, department.competences, department.issues_boards,
  department.measures`;

function departmentOfRow(row: Row): Department {
  const { code, name, level, contact, kinds, competences } = row;
  return {
    code,
    name,
    level,
    contact,
    kinds,
    competences,
    regionCode: row.region_code,
    parentCode: row.parent_code,
    issuesBoards: row.issues_boards,
    measures: row.measures,
  };
}
