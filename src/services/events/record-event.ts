import type { EntityManager } from 'typeorm';
import { appendEvents } from '../../data/repositories/event-repository';
import type { Actor } from '../../domain/access/actor';
import type { AuditAction, AuditEvent, LookPurpose } from '../../domain/access/audit-event';
import type { Desk } from '../desk';
import { newId } from '../filing/file-facts';

/** What an event says beside who, when and which request. */
export interface EventFacts {
  readonly action: AuditAction;
  readonly outcome?: AuditEvent['outcome'];
  readonly purpose?: LookPurpose;
  readonly matterNo?: string;
  readonly uscc?: string;
  readonly batchId?: string;
  readonly details?: AuditEvent['details'];
}

/** Writes an audit event (审计事件) in the caller's transaction: what is not on record did not happen. @source design.md promise 8 */
export async function recordEvent(manager: EntityManager, desk: Desk, actor: Actor, facts: EventFacts): Promise<void> {
  await appendEvents(manager, [
    {
      eventId: newId(),
      occurredAt: desk.now.toISOString(),
      actorId: actor.id,
      role: actor.role,
      departmentCode: actor.departmentCode,
      action: facts.action,
      outcome: facts.outcome ?? 'DONE',
      purpose: facts.purpose ?? null,
      matterNo: facts.matterNo ?? null,
      uscc: facts.uscc ?? null,
      batchId: facts.batchId ?? null,
      details: facts.details ?? {},
      requestId: desk.requestId,
    },
  ]);
}

/**
 * The same where nothing else is written (单独留痕): a look, an attempt. One statement is a transaction of its own, so that it costs one
 * round trip.
 */
export async function recordAlone(desk: Desk, actor: Actor, facts: EventFacts): Promise<void> {
  await recordEvent(desk.dataSource.manager, desk, actor, facts);
}
