import type { DataSource, EntityManager } from 'typeorm';
import type { AuditAction, AuditEvent } from '../../domain/access/audit-event';

/** Which events, the latest first (事件检索条件); null is any. */
export interface EventFilter {
  /** Half-open instants, ISO. */
  readonly from: string | null;
  readonly until: string | null;
  readonly actorId: string | null;
  readonly uscc: string | null;
  readonly action: AuditAction | null;
  readonly departmentCode: string | null;
}

/** Where the page before ended. */
export interface EventCursor {
  readonly occurredAt: string;
  readonly eventId: string;
}

/** An event as it lies in the log, and the seal that covers it; null while it is not sealed. */
export interface LogLine extends AuditEvent {
  readonly seal: number | null;
}

/** Seals without the hashes of their events (封存记录). */
export interface SealLine {
  readonly serial: number;
  readonly events: number;
  readonly sealedAt: string;
  readonly root: string;
  readonly hash: string;
}

/** How far the log is sealed (封存进度). */
export interface LogExtent {
  readonly seals: number;
  readonly sealed: number;
  readonly lastSealedAt: string | null;
  /** Events of transactions after the last seal. */
  readonly unsealed: number;
}

type Row = Omit<LogLine, 'occurredAt'> & { readonly occurredAt: Date };

const LINE = `event.event_id AS "eventId", event.occurred_at AS "occurredAt", event.actor_id AS "actorId", event.role,
  event.department_code AS "departmentCode", event.action, event.outcome, event.purpose, event.matter_no AS "matterNo",
  event.uscc, event.batch_id AS "batchId", event.details, event.request_id AS "requestId",
  CASE WHEN event.txid < seal.until_txid THEN seal.serial END AS seal`;

/** A page of the log (事件检索), the latest first. */
export async function eventPage(
  manager: EntityManager,
  filter: EventFilter,
  after: EventCursor | null,
  most: number,
): Promise<LogLine[]> {
  const rows = await manager.query<Row[]>(
    `/* eventPage */
     SELECT ${LINE}
       FROM archive.events AS event
       LEFT JOIN LATERAL (SELECT near.serial, near.until_txid FROM archive.audit_seals AS near
                           WHERE near.from_txid <= event.txid ORDER BY near.from_txid DESC LIMIT 1) AS seal ON true
      WHERE ($1::timestamptz IS NULL OR event.occurred_at >= $1) AND ($2::timestamptz IS NULL OR event.occurred_at < $2)
        AND ($3::text IS NULL OR event.actor_id = $3) AND ($4::text IS NULL OR event.uscc = $4)
        AND ($5::text IS NULL OR event.action = $5) AND ($6::text IS NULL OR event.department_code = $6)
        AND ($7::timestamptz IS NULL OR (event.occurred_at, event.event_id) < ($7, $8::uuid))
      ORDER BY event.occurred_at DESC, event.event_id DESC LIMIT $9`,
    [
      ...[filter.from, filter.until, filter.actorId, filter.uscc, filter.action, filter.departmentCode],
      ...[after?.occurredAt ?? null, after?.eventId ?? null, most],
    ],
  );
  return rows.map((row) => ({ ...row, occurredAt: row.occurredAt.toISOString() }));
}

/** Seals below a number, the newest first (封存记录分页). */
export async function sealPage(manager: EntityManager, below: number | null, most: number): Promise<SealLine[]> {
  const rows = await manager.query<(Omit<SealLine, 'sealedAt'> & { readonly sealedAt: Date })[]>(
    `/* sealPage */
     SELECT seal.serial, seal.events, seal.sealed_at AS "sealedAt", seal.root, seal.hash
       FROM archive.audit_seals AS seal WHERE ($1::integer IS NULL OR seal.serial < $1)
      ORDER BY seal.serial DESC LIMIT $2`,
    [below, most],
  );
  return rows.map((row) => ({ ...row, sealedAt: row.sealedAt.toISOString() }));
}

/** How far the log is sealed. */
export async function logExtent(runner: DataSource | EntityManager): Promise<LogExtent> {
  const rows = await runner.query<{ seals: number; sealed: number; at: Date | null; unsealed: number }[]>(
    `/* logExtent */
     SELECT sealed.seals::integer, sealed.events AS sealed, sealed.at,
            (SELECT count(*) FROM archive.events AS event WHERE event.txid >= sealed.until)::integer AS unsealed
       FROM (SELECT count(*) AS seals, coalesce(sum(seal.events), 0) AS events, max(seal.sealed_at) AS at,
                    coalesce(max(seal.until_txid), 0) AS until
               FROM archive.audit_seals AS seal) AS sealed`,
  );
  const [row] = rows;
  if (row === undefined) return { seals: 0, sealed: 0, lastSealedAt: null, unsealed: 0 };
  const { seals, sealed, at, unsealed } = row;
  return { seals, sealed, lastSealedAt: at?.toISOString() ?? null, unsealed };
}
