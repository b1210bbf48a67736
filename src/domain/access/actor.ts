/** Roles (角色). The first four act for one department, BANK and ENTERPRISE for one firm. */
export const ROLES = [
  'UPLOADER',
  'OFFICER',
  'APPROVER',
  'PROCUREMENT',
  'AUDITOR',
  'ADMIN',
  'BANK',
  'ENTERPRISE',
] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Roles that are nothing without a department (须属某一部门的角色). */
export const DEPARTMENT_ROLES: readonly Role[] = ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT'];

/** Roles that are nothing without a firm (须属某一企业的角色). @source rules.md R20 */
export const FIRM_ROLES: readonly Role[] = ['BANK', 'ENTERPRISE'];

/** Who asks (操作人): an authenticated person or service, with one role; `id` is the token's subject. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  /** Code of the department acted for; null for city-wide roles. */
  readonly departmentCode: string | null;
  /** Code of the firm acted for; only of {@link FIRM_ROLES}. */
  readonly uscc?: string;
}
