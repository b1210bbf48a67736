import type { EntityManager } from 'typeorm';
import type { Department } from '../../domain/department';

/** Registers departments or changes what is known of them (登记部门), in the archive and for society. */
export async function saveDepartments(manager: EntityManager, departments: readonly Department[]): Promise<void> {
  const rows = JSON.stringify(departments);
  await manager.query(
    `/* saveDepartments */
     INSERT INTO archive.departments (code, name, level, region_code, parent_code, contact, kinds, competences,
            issues_boards, measures)
     SELECT code, name, level, "regionCode", "parentCode", contact, kinds, competences, "issuesBoards", measures
       FROM jsonb_to_recordset($1::jsonb) AS added (code text, name text, level text, "regionCode" text,
            "parentCode" text, contact text, kinds text[], competences jsonb, "issuesBoards" boolean, measures text[])
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, level = excluded.level, region_code = excluded.region_code,
            parent_code = excluded.parent_code, contact = excluded.contact, kinds = excluded.kinds,
            competences = excluded.competences, issues_boards = excluded.issues_boards,
            measures = excluded.measures`,
    [rows],
  );
  await manager.query(
    `/* saveDepartments.public */
     WITH renewed AS (
       INSERT INTO publication.versions (of_table, version) VALUES ('departments', gen_random_uuid())
       ON CONFLICT (of_table) DO UPDATE SET version = excluded.version)
     INSERT INTO publication.departments (code, name, level, region_code, contact)
     SELECT code, name, level, "regionCode", contact
       FROM jsonb_to_recordset($1::jsonb) AS added (code text, name text, level text, "regionCode" text, contact text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, level = excluded.level, region_code = excluded.region_code,
            contact = excluded.contact`,
    [rows],
  );
}
