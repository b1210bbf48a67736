import type { DataSource, EntityManager } from 'typeorm';
import {
  eventsOfTransactions,
  firstLivingTransaction,
  insertSeal,
  lastSeal,
  tryLockSealing,
} from '../../data/repositories/audit-seal-repository';
import type { KeptSeal } from '../../data/repositories/audit-seal-repository';
import { inTransaction } from '../../data/transaction';
import { merkleRoot } from '../../domain/audit/merkle';
import type { AuditHead } from '../../domain/audit/seal';
import { eventLeaf, FIRST_PREVIOUS, sealHash } from '../../domain/audit/seal';
import { canonicalJson } from '../../domain/canonical-json';
import type { Certifier } from '../certifier';

const PAGE = 5_000;

/** What sealing needs. */
export interface SealingDesk {
  readonly dataSource: DataSource;
  /** Signs for the purpose AUDIT. */
  readonly certifier: Certifier;
  readonly now: Date;
}

/**
 * Seals what has been written since the last seal (封存审计事件): the events of all transactions that have ended. Writers wait for
 * nothing; of several processes one seals.
 * @returns the signed head of the log to keep outside the database, also when there was nothing new; null when somebody else seals
 */
export async function sealEvents(desk: SealingDesk): Promise<string | null> {
  const last = await inTransaction(desk.dataSource, async (manager) => {
    if (!(await tryLockSealing(manager))) return null;
    return (await sealNew(manager, desk)) ?? 'NOTHING_YET';
  });
  if (last === null) return null;
  const at = desk.now.toISOString();
  const head: AuditHead =
    last === 'NOTHING_YET'
      ? { serial: 0, hash: FIRST_PREVIOUS, at }
      : { serial: last.seal.serial, hash: last.hash, at };
  return desk.certifier.sign(canonicalJson({ ...head }));
}

/** The newest seal after sealing what is new; null while there was never an event. */
async function sealNew(manager: EntityManager, desk: SealingDesk): Promise<KeptSeal | null> {
  const last = await lastSeal(manager);
  const until = await firstLivingTransaction(manager);
  const from = last?.seal.untilTxid ?? '0';
  const leaves = await leavesOf(manager, from, until);
  if (leaves.length === 0) return last;
  const seal = {
    serial: (last?.seal.serial ?? 0) + 1,
    fromTxid: from,
    untilTxid: until,
    events: leaves.length,
    root: merkleRoot(leaves).toString('hex'),
    previous: last?.hash ?? FIRST_PREVIOUS,
    sealedAt: desk.now.toISOString(),
  };
  const jws = await desk.certifier.sign(canonicalJson({ ...seal }));
  const kept = { seal, hash: sealHash(seal), leaves: Buffer.concat(leaves), jws };
  await insertSeal(manager, kept);
  return kept;
}

async function leavesOf(manager: EntityManager, from: string, until: string): Promise<Buffer[]> {
  const leaves: Buffer[] = [];
  for (let after = null as { txid: string; eventId: string } | null; ;) {
    const page = await eventsOfTransactions(manager, { from, until, after }, PAGE);
    leaves.push(...page.map(eventLeaf));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return leaves;
    after = { txid: last.txid, eventId: last.event_id };
  }
}
