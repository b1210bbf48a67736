import type { EntityManager } from 'typeorm';
import type { AuditEvent } from '../../domain/access/audit-event';
import { plannedOnce } from '../scoped-source';

/** Appends audit events (追加审计事件) in the transaction of what they record. */
export async function appendEvents(manager: EntityManager, events: readonly AuditEvent[]): Promise<void> {
  await manager.query(APPEND, [JSON.stringify(events)]);
}

const APPEND = plannedOnce(
  `/* appendEvents */
     INSERT INTO archive.events (event_id, occurred_at, actor_id, role, department_code, action, outcome, purpose,
            matter_no, uscc, batch_id, details, request_id)
     SELECT "eventId", "occurredAt", "actorId", role, "departmentCode", action, outcome, purpose,
            "matterNo", uscc, "batchId", details, "requestId"
       FROM jsonb_to_recordset($1::jsonb) AS added ("eventId" uuid, "occurredAt" timestamptz, "actorId" text, role text,
            "departmentCode" text, action text, outcome text, purpose text, "matterNo" text, uscc text, "batchId" uuid,
            details jsonb, "requestId" text)`,
);
