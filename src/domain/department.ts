import type { ListTypeCode } from './record/kinds/listing';
import type { RecordKind } from './record/record-kind';

/** Level of a department (层级). */
export type DepartmentLevel = 'CITY' | 'COUNTY';

/** What a department may list, and where (认定权限). @source rules.md R13 */
export interface Competence {
  readonly listType: ListTypeCode;
  /** Region whose enterprises it may list; a county office only its own. */
  readonly regionCode: string;
}

/** A source or implementing department (部门). @source domain.md section 9.8; rules.md R13 */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly level: DepartmentLevel;
  readonly regionCode: string;
  readonly parentCode: string | null;
  /** How the public reaches it: address or telephone of the office. */
  readonly contact: string;
  /** Kinds of record it is entitled to upload (目录授权); others are refused with E14. */
  readonly kinds: readonly RecordKind[];
  readonly competences: readonly Competence[];
  /** True when it may issue boards for its region and those within. */
  readonly issuesBoards: boolean;
  /** Joint-punishment measures it carries out (实施的惩戒措施), by their codes: each listing raises a task for it. */
  readonly measures: readonly string[];
}
