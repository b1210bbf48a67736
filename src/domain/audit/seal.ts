import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json';
import { leafHash } from './merkle';

/** An event as it lies in the log, every column of it (审计事件全部栏目). */
export type LoggedEvent = Readonly<Record<string, unknown>> & {
  readonly event_id: string;
  /** Transaction that wrote it. */
  readonly txid: string;
};

/** Hash of an event over all of its columns (事件哈希). */
export function eventLeaf(event: LoggedEvent): Buffer {
  return leafHash(canonicalJson(event));
}

/**
 * A seal over the events of some transactions (审计封存): those from one transaction number to another, all of them ended when it
 * was made, by transaction and then by id.
 */
export interface AuditSeal {
  readonly serial: number;
  readonly fromTxid: string;
  /** First transaction number that it does not cover. */
  readonly untilTxid: string;
  readonly events: number;
  /** Merkle root over the events, hexadecimal. */
  readonly root: string;
  /** Hash of the seal before; of the first one sixty-four zeros. */
  readonly previous: string;
  /** ISO instant. */
  readonly sealedAt: string;
}

/** What the first seal follows. */
export const FIRST_PREVIOUS = '0'.repeat(64);

/** Hash of a seal, which the next one carries (封存哈希). */
export function sealHash(seal: AuditSeal): string {
  return createHash('sha256')
    .update(canonicalJson({ ...seal }))
    .digest('hex');
}

/** How far the log had come, as it is kept outside the database (审计链头). */
export interface AuditHead {
  readonly serial: number;
  readonly hash: string;
  /** ISO instant at which this was so. */
  readonly at: string;
}
