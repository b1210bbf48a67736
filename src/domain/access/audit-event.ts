import type { Role } from './actor';
import type { LOAN } from '../consent/consent';
import type { Purpose } from './purpose';

/** What can be on record in the event log (审计事件类型), a closed set. */
export const AUDIT_ACTIONS = [
  'access.refused',
  'work.read',
  'records.upload',
  'records.dryRun',
  'records.withdraw',
  'listings.confirm',
  'cases.step',
  'tasks.read',
  'tasks.answer',
  'measures.read',
  'incentives.read',
  'case.read',
  'cases.read',
  'approval.read',
  'approvals.read',
  'file.read',
  'standing.read',
  'standings.read',
  'history.read',
  'suppliers.check',
  'checks.read',
  'checks.certificate',
  'checks.receive',
  'checks.cancel',
  'tenders.open',
  'tenders.look',
  'tenders.national',
  'tenders.award',
  'tenders.read',
  'views.read',
  'events.export',
  'events.read',
  'events.verify',
  'consents.grant',
  'consents.revoke',
  'consents.read',
  'loans.read',
  'enterprises.search',
  'uploads.read',
  'uploads.receive',
  'uploads.check',
  'uploads.mend',
  'uploads.commit',
  'uploads.cancel',
  'uploads.fail',
  'uploads.badRows',
  'uploads.original',
  'uploads.correct',
  'uploads.purge',
  'quality.read',
  'quality.declare',
  'departments.register',
  'trust.revoke',
  'trust.registerKey',
  'trust.retireKey',
  'boards.read',
  'boards.draft',
  'boards.review',
  'boards.publish',
  'boards.withdraw',
  'boards.discard',
] as const;

/** One of {@link AUDIT_ACTIONS}. */
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Why a look is on record: a department's purpose, or a bank's. */
export type LookPurpose = Purpose | typeof LOAN;

/** Who did what to whom, when and why (审计事件). Holds no personal number and no content of a record. */
export interface AuditEvent {
  readonly eventId: string;
  /** ISO instant, UTC. */
  readonly occurredAt: string;
  readonly actorId: string;
  readonly role: Role;
  readonly departmentCode: string | null;
  readonly action: AuditAction;
  readonly outcome: 'DONE' | 'REFUSED';
  readonly purpose: LookPurpose | null;
  readonly matterNo: string | null;
  readonly uscc: string | null;
  readonly batchId: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly requestId: string | null;
}
