import { allDepartments, departmentsByCode } from '../../data/views/departments';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Department } from '../../domain/department';
import type { Desk } from '../desk';

/** All departments with their entitlements and competences (部门目录). */
export async function readDepartments(desk: Desk, actor: Actor | null): Promise<Department[]> {
  requireAction(actor, 'departments.read');
  return allDepartments(desk.dataSource);
}

/** Departments by code, as the provenance of what is on file. */
export async function departmentsOf(desk: Desk, codes: readonly string[]): Promise<Map<string, Department>> {
  return departmentsByCode(desk.dataSource, codes);
}
