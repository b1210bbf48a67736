import type { Role } from '../../domain/access/actor';
import type { CounterLimits } from '../shared/limits/counter-limits';

const KILOBYTE = 1_024;
const PARTNERS: readonly Role[] = ['BANK', 'ENTERPRISE'];

/** Limits of the internal counter (内部窗口限额). A page holds 1 to 100 items; a statement ends after 30 seconds. */
export const INTERNAL_LIMITS: CounterLimits = {
  bodyBytes: 100 * KILOBYTE,
  uploadBodyBytes: 8 * KILOBYTE * KILOBYTE,
  tokens: 2_000,
  depth: 8,
  aliases: 15,
  rootFields: 10,
  directives: 20,
  fragmentSpreads: 40,
  variableDepth: 20,
  queryText: 200,
  mutationText: 20_000,
  listItems: 10_000,
  errors: 5,
  answerBytes: 4 * KILOBYTE * KILOBYTE,
};

/** Mutations whose body may be long: rows are sent with them (可传大报文的操作). */
export function takesRows(field: string): boolean {
  return /^(upload[A-Z]|checkSuppliers$|openTender$)/.test(field);
}

/** What one operation of a role may cost (角色成本预算): those who are no staff have a quarter. */
export function budgetOf(role: Role, staffBudget: number): number {
  return PARTNERS.includes(role) ? Math.floor(staffBudget / 4) : staffBudget;
}
