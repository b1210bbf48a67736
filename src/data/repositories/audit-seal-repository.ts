import type { DataSource, EntityManager } from 'typeorm';
import type { AuditSeal, LoggedEvent } from '../../domain/audit/seal';

/** A seal as it is kept: with the hashes of its events, its own hash, and its signature. */
export interface KeptSeal {
  readonly seal: AuditSeal;
  readonly hash: string;
  readonly leaves: Buffer;
  readonly jws: string;
}

/** Held while a seal is made: of several processes one seals, the others leave it to that one. */
const SEALING = 7_403_915;

/** True when nobody else is sealing; held until the transaction ends (封存锁). */
export async function tryLockSealing(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<{ got: boolean }[]>(
    `/* tryLockSealing */ SELECT pg_try_advisory_xact_lock($1) AS got`,
    [SEALING],
  );
  return rows[0]?.got === true;
}

/** First transaction number that may still be at work: whatever is below has ended. */
export async function firstLivingTransaction(manager: EntityManager): Promise<string> {
  const rows = await manager.query<{ txid: string }[]>(
    `/* firstLivingTransaction */ SELECT (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + origin.shift)::text AS txid
       FROM archive.log_origin AS origin`,
  );
  return rows[0]?.txid ?? '0';
}

interface SealRow {
  readonly serial: number;
  readonly from_txid: string | number;
  readonly until_txid: string | number;
  readonly events: number;
  readonly root: string;
  readonly previous: string;
  readonly hash: string;
  readonly sealed_at: Date;
  readonly leaves: Buffer;
  readonly jws: string;
}

/** The newest seal, or null before the first. */
export async function lastSeal(manager: DataSource | EntityManager): Promise<KeptSeal | null> {
  const rows = await manager.query<SealRow[]>(
    `/* lastSeal */ SELECT * FROM archive.audit_seals ORDER BY serial DESC LIMIT 1`,
  );
  return rows[0] ? sealOfRow(rows[0]) : null;
}

/** The seal after one, in the order of their numbers, or null. */
export async function sealAfter(manager: DataSource | EntityManager, serial: number): Promise<KeptSeal | null> {
  const rows = await manager.query<SealRow[]>(
    `/* sealAfter */ SELECT * FROM archive.audit_seals WHERE serial > $1 ORDER BY serial LIMIT 1`,
    [serial],
  );
  return rows[0] ? sealOfRow(rows[0]) : null;
}

/** Keeps a seal (登记封存). */
export async function insertSeal(manager: EntityManager, { seal, hash, leaves, jws }: KeptSeal): Promise<void> {
  await manager.query(
    `/* insertSeal */
     INSERT INTO archive.audit_seals (serial, from_txid, until_txid, events, root, previous, hash, sealed_at, leaves, jws)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[seal.serial, seal.fromTxid, seal.untilTxid, seal.events, seal.root, seal.previous, hash, seal.sealedAt],
      ...[leaves, jws],
    ],
  );
}

/** Where a page of events goes on. */
export interface EventPlace {
  readonly txid: string;
  readonly eventId: string;
}

/** Events of transactions, every column in one writing whatever the session's clock, by transaction and id (按事务遍历事件). @param until null for no end */
export async function eventsOfTransactions(
  manager: DataSource | EntityManager,
  range: { readonly from: string; readonly until: string | null; readonly after: EventPlace | null },
  most: number,
): Promise<LoggedEvent[]> {
  const rows = await manager.query<{ event: LoggedEvent; txid: string | number; ms: string | number }[]>(
    `/* eventsOfTransactions */
     SELECT row_to_json(event) AS event, event.txid, (extract(epoch FROM event.occurred_at) * 1000)::bigint AS ms
       FROM (SELECT held.* FROM archive.events AS held
              WHERE held.txid >= $1 AND ($2::bigint IS NULL OR held.txid < $2)
                AND ($3::bigint IS NULL OR (held.txid, held.event_id) > ($3, $4::uuid))
              ORDER BY held.txid, held.event_id LIMIT $5) AS event
      ORDER BY event.txid, event.event_id`,
    [range.from, range.until, range.after?.txid ?? null, range.after?.eventId ?? null, most],
  );
  return rows.map(({ event, txid, ms }) => ({
    ...event,
    txid: String(txid),
    occurred_at: new Date(Number(ms)).toISOString(),
  }));
}

function sealOfRow(row: SealRow): KeptSeal {
  const { serial, events, root, previous, hash, leaves, jws } = row;
  const [fromTxid, untilTxid] = [String(row.from_txid), String(row.until_txid)];
  const seal = { serial, fromTxid, untilTxid, events, root, previous, sealedAt: row.sealed_at.toISOString() };
  return { seal, hash, leaves, jws };
}
