import { AppError } from '../errors';
import type { Actor, Role } from './actor';

/**
 * What each role may do at the internal counter (操作授权表). Deny is the default: what is not listed is refused.
 * @source rules.md R1, R4, R8, R20
 */
export const ACTIONS = {
  'records.upload': ['UPLOADER'],
  'records.withdraw': ['UPLOADER', 'OFFICER'],
  'listings.confirm': ['APPROVER'],
  'cases.record': ['OFFICER'],
  'cases.read': ['OFFICER', 'APPROVER', 'AUDITOR'],
  'approvals.read': ['UPLOADER', 'OFFICER', 'APPROVER'],
  'tasks.read': ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  'tasks.answer': ['UPLOADER', 'OFFICER'],
  'measures.read': ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT', 'AUDITOR'],
  'incentives.read': ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  'files.read': ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT', 'AUDITOR'],
  'files.readPast': ['AUDITOR'],
  'files.readOwnPast': ['UPLOADER', 'OFFICER', 'APPROVER'],
  'suppliers.check': ['PROCUREMENT', 'OFFICER', 'APPROVER'],
  'checks.read': ['PROCUREMENT', 'OFFICER', 'APPROVER', 'AUDITOR'],
  'tenders.run': ['PROCUREMENT'],
  'tenders.read': ['PROCUREMENT', 'AUDITOR'],
  'views.read': ['AUDITOR', 'ENTERPRISE'],
  'events.read': ['AUDITOR'],
  'consents.grant': ['ENTERPRISE'],
  'consents.enter': ['UPLOADER', 'OFFICER'],
  'consents.revoke': ['ENTERPRISE', 'UPLOADER', 'OFFICER'],
  'consents.read': ['ENTERPRISE', 'BANK', 'AUDITOR'],
  'loans.read': ['BANK'],
  'enterprises.search': ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT', 'AUDITOR'],
  'uploads.read': ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  'uploads.commit': ['UPLOADER', 'OFFICER', 'APPROVER'],
  'uploads.repair': ['UPLOADER', 'OFFICER'],
  'templates.read': ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR', 'ADMIN'],
  'quality.read': ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  'quality.declare': ['UPLOADER', 'OFFICER'],
  'departments.read': ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT', 'AUDITOR', 'ADMIN'],
  'departments.register': ['ADMIN'],
  'trust.revoke': ['ADMIN'],
  'trust.keys': ['ADMIN'],
  'catalogue.read': ['ADMIN', 'AUDITOR'],
  'system.read': ['ADMIN'],
  'boards.read': ['OFFICER', 'APPROVER', 'AUDITOR'],
  'boards.draft': ['OFFICER'],
  'boards.review': ['APPROVER'],
  'boards.publish': ['APPROVER'],
  'boards.withdraw': ['APPROVER'],
  'boards.discard': ['OFFICER', 'APPROVER'],
} as const satisfies Record<string, readonly Role[]>;

/** One of {@link ACTIONS}. */
export type Action = keyof typeof ACTIONS;

/** True when the actor's role may do this at all. */
export function can(actor: Actor, action: Action): boolean {
  return (ACTIONS[action] as readonly Role[]).includes(actor.role);
}

/** @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for a role that may not */
export function requireAction(actor: Actor | null, action: Action): asserts actor is Actor {
  if (actor === null) throw new AppError('UNAUTHENTICATED', '请先登录 / Sign in first');
  if (!can(actor, action)) throw new AppError('FORBIDDEN', '您的角色无权进行此操作 / Your role may not do this');
}

/** The department an actor acts for. @throws AppError FORBIDDEN for city-wide roles */
export function departmentOf(actor: Actor): string {
  if (actor.departmentCode === null) {
    throw new AppError('FORBIDDEN', '此操作须以部门身份进行 / Only a department may do this');
  }
  return actor.departmentCode;
}

/** The firm a bank or an enterprise acts for. @throws AppError FORBIDDEN for everybody else */
export function firmOf(actor: Actor): string {
  if (actor.uscc === undefined) {
    throw new AppError('FORBIDDEN', '此操作须以企业或银行身份进行 / Only an enterprise or a bank may do this');
  }
  return actor.uscc;
}
