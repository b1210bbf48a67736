import type { Actor } from './actor';

/**
 * How far a connection reaches (可及范围): one department, one firm, the whole city to read (AUDITOR), the platform's own office
 * (ADMIN: departments, keys, revocations), or everything, for work that no person asked for.
 */
export type Reach = 'DEPARTMENT' | 'FIRM' | 'CITY' | 'OFFICE' | 'SYSTEM';

/** For whom the database is asked (行级权限上下文); it keeps every other department's rows out of sight. */
export interface Scope {
  readonly reach: Reach;
  readonly departmentCode: string | null;
  readonly uscc: string | null;
}

/** The platform at work for nobody in particular (系统作业): workers that look for a job, the sealer, loaders, verification. */
export const SYSTEM_SCOPE: Scope = { reach: 'SYSTEM', departmentCode: null, uscc: null };

/** What somebody's connection reaches. */
export function scopeOf({ role, departmentCode, uscc }: Actor): Scope {
  if (role === 'AUDITOR') return { reach: 'CITY', departmentCode: null, uscc: null };
  if (role === 'ADMIN') return { reach: 'OFFICE', departmentCode: null, uscc: null };
  if (role === 'BANK' || role === 'ENTERPRISE') return { reach: 'FIRM', departmentCode: null, uscc: uscc ?? null };
  return departmentScope(departmentCode ?? '');
}

/** What work for one department reaches (部门作业). */
export function departmentScope(departmentCode: string): Scope {
  return { reach: 'DEPARTMENT', departmentCode, uscc: null };
}
