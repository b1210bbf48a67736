import type { DataSource, EntityManager } from 'typeorm';
import { eventsOfTransactions, sealAfter } from '../../data/repositories/audit-seal-repository';
import type { EventPlace, KeptSeal } from '../../data/repositories/audit-seal-repository';
import { merkleRoot } from '../../domain/audit/merkle';
import type { AuditHead, LoggedEvent } from '../../domain/audit/seal';
import { eventLeaf, FIRST_PREVIOUS, sealHash } from '../../domain/audit/seal';
import { canonicalJson } from '../../domain/canonical-json';
import type { CertificateKey } from '../certifier';
import { verifiedText } from '../certifier';

/** What is wrong with the log (审计日志异常). */
export const AUDIT_FAULTS = {
  EVENT_CHANGED: '事件已被改动，或换成了别的。An event was changed, or put in place of another.',
  EVENT_MISSING: '封存过的事件不见了。A sealed event is gone.',
  EVENT_ADDED: '封存之后插入了事件。An event was put in where all was sealed.',
  SEAL_CHANGED: '封存记录与其哈希或签名不符。A seal does not agree with its hash or its signature.',
  CHAIN_BROKEN: '封存链断开。A seal does not follow the one before.',
  HEAD_MISSING: '没有库外链头文件。There is no head outside the database.',
  HEAD_UNKNOWN: '库外链头的签名无效。The head outside the database is not ours.',
  TAIL_CUT: '库外链头所记的封存在库中已不存在。The database lacks a seal that the head outside knows.',
} as const;

/** A fault, where it is, and the event where one can be named. */
export interface AuditFault {
  readonly what: keyof typeof AUDIT_FAULTS;
  readonly serial: number;
  readonly eventId: string | null;
}

/** Result of a check of the whole log. */
export interface AuditVerification {
  readonly seals: number;
  readonly sealed: number;
  /** Events of transactions after the last seal. */
  readonly unsealed: number;
  readonly faults: readonly AuditFault[];
}

const PAGE = 5_000;

/**
 * Checks the log against its seals, the seals against each other and their signatures, and the newest of them against the head
 * kept outside the database (核验审计日志). Everything is read in one snapshot.
 * @param headJws the head as it is kept outside; null where there is no file
 */
export async function verifyAudit(
  dataSource: DataSource,
  keys: readonly CertificateKey[],
  headJws: string | null,
): Promise<AuditVerification> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const faults: AuditFault[] = [];
    const hashes = new Map<number, string>([[0, FIRST_PREVIOUS]]);
    let [serial, sealed, until] = [0, 0, '0'];
    for (let kept = await sealAfter(manager, 0); kept !== null; kept = await sealAfter(manager, serial)) {
      faults.push(...(await faultsOfSeal(kept, { serial, hash: hashes.get(serial) ?? '', until }, keys)));
      faults.push(...(await faultsOfEvents(manager, kept)));
      ({ serial, untilTxid: until } = kept.seal);
      sealed += kept.seal.events;
      hashes.set(serial, kept.hash);
    }
    faults.push(...(await faultsOfHead(headJws, keys, hashes)));
    return { seals: hashes.size - 1, sealed, unsealed: await countAfter(manager, until), faults };
  });
}

/** A stretch of the log that was checked, and where the next one begins. */
export interface StretchVerification {
  /** Last seal that was checked; the one asked to begin after when there was none left. */
  readonly serial: number;
  readonly seals: number;
  readonly sealed: number;
  /** True when no seal comes after. */
  readonly isEnd: boolean;
  readonly faults: readonly AuditFault[];
}

/**
 * Checks the seals after one, with their events, up to about so many events (分段核验): as {@link verifyAudit}, in pieces that a request
 * has time for. At the end of the log the head kept outside is held against it too. Where the seal to begin after is gone and later ones
 * are there, that is told as a break at its number, and the check goes on with the next that there is.
 */
export async function verifyStretch(
  manager: EntityManager,
  keys: readonly CertificateKey[],
  headJws: string | null,
  range: { readonly after: number; readonly mostEvents: number },
): Promise<StretchVerification> {
  const start = range.after === 0 ? null : await sealAfter(manager, range.after - 1);
  if (range.after > 0 && start === null) {
    return { serial: range.after, seals: 0, sealed: 0, isEnd: true, faults: await headFaults(manager, keys, headJws) };
  }
  const isGone = start !== null && start.seal.serial !== range.after;
  const faults: AuditFault[] = isGone ? [{ what: 'CHAIN_BROKEN', serial: range.after, eventId: null }] : [];
  let before = start === null ? BEFORE_ALL : (isGone ? placeBefore : placeOf)(start);
  let [seals, sealed] = [0, 0];
  let kept = await sealAfter(manager, before.serial);
  for (; kept !== null && sealed < range.mostEvents; kept = await sealAfter(manager, before.serial)) {
    faults.push(...(await faultsOfSeal(kept, before, keys)), ...(await faultsOfEvents(manager, kept)));
    before = placeOf(kept);
    seals += 1;
    sealed += kept.seal.events;
  }
  if (kept === null) faults.push(...(await headFaults(manager, keys, headJws)));
  return { serial: before.serial, seals, sealed, isEnd: kept === null, faults };
}

/** Faults of the head, held against the one seal that it names. */
async function headFaults(
  manager: EntityManager,
  keys: readonly CertificateKey[],
  headJws: string | null,
): Promise<AuditFault[]> {
  const text = headJws === null ? null : await verifiedText(headJws.trim(), keys, 'AUDIT');
  const serial = text === null ? 0 : (JSON.parse(text) as AuditHead).serial;
  const named = serial === 0 ? null : await sealAfter(manager, serial - 1);
  const hashes = new Map<number, string>([[0, FIRST_PREVIOUS]]);
  if (named !== null) hashes.set(named.seal.serial, named.hash);
  return faultsOfHead(headJws, keys, hashes);
}

interface Before {
  readonly serial: number;
  readonly hash: string;
  readonly until: string;
}

const BEFORE_ALL: Before = { serial: 0, hash: FIRST_PREVIOUS, until: '0' };

function placeOf({ seal, hash }: KeptSeal): Before {
  return { serial: seal.serial, hash, until: seal.untilTxid };
}

/** Where a seal says that it goes on from: taken at its word where the one before is gone, so that one gap is told once. */
function placeBefore({ seal }: KeptSeal): Before {
  return { serial: seal.serial - 1, hash: seal.previous, until: seal.fromTxid };
}

async function faultsOfSeal(
  { seal, hash, jws }: KeptSeal,
  before: Before,
  keys: readonly CertificateKey[],
): Promise<AuditFault[]> {
  const { serial } = seal;
  const isWhole = sealHash(seal) === hash && (await verifiedText(jws, keys, 'AUDIT')) === canonicalJson({ ...seal });
  const follows = serial === before.serial + 1 && seal.previous === before.hash && seal.fromTxid === before.until;
  return [
    ...(isWhole ? [] : [{ what: 'SEAL_CHANGED', serial, eventId: null } as const]),
    ...(follows ? [] : [{ what: 'CHAIN_BROKEN', serial, eventId: null } as const]),
  ];
}

/** Events are read in the order they were sealed in; the first that differs from its hash is where they part. */
async function faultsOfEvents(manager: EntityManager, { seal, leaves }: KeptSeal): Promise<AuditFault[]> {
  const events = await eventsOf(manager, seal.fromTxid, seal.untilTxid);
  const found = events.map(({ leaf }) => leaf);
  const { serial } = seal;
  if (found.length === seal.events && merkleRoot(found).toString('hex') === seal.root) return [];
  const kept = new Set(Array.from({ length: seal.events }, (_, place) => leafAt(leaves, place)));
  const strangers = events.filter(({ leaf }) => !kept.has(leaf.toString('hex')));
  const lost = seal.events - (events.length - strangers.length);
  return [
    ...strangers.map(({ eventId }, place) => ({
      what: place < lost ? ('EVENT_CHANGED' as const) : ('EVENT_ADDED' as const),
      serial,
      eventId,
    })),
    ...Array.from({ length: Math.max(0, lost - strangers.length) }, () => {
      return { what: 'EVENT_MISSING', serial, eventId: null } as const;
    }),
    ...(strangers.length === 0 && lost === 0 ? [{ what: 'SEAL_CHANGED', serial, eventId: null } as const] : []),
  ];
}

function leafAt(leaves: Buffer, place: number): string {
  return leaves.subarray(place * 32, (place + 1) * 32).toString('hex');
}

/** The database looks for the next page while this one is hashed. */
async function eventsOf(manager: EntityManager, from: string, until: string | null) {
  const events: { readonly eventId: string; readonly leaf: Buffer }[] = [];
  const pageAfter = (after: EventPlace | null) => eventsOfTransactions(manager, { from, until, after }, PAGE);
  for (let asked: Promise<LoggedEvent[]> | null = pageAfter(null); asked !== null;) {
    const page: LoggedEvent[] = await asked;
    const last = page.at(-1);
    const isEnd = last === undefined || page.length < PAGE;
    asked = isEnd ? null : pageAfter({ txid: last.txid, eventId: last.event_id });
    for (const event of page) events.push({ eventId: event.event_id, leaf: eventLeaf(event) });
  }
  return events;
}

async function countAfter(manager: EntityManager, from: string): Promise<number> {
  const rows = await manager.query<{ count: number }[]>(
    `/* unsealedEvents */ SELECT count(*)::integer AS count FROM archive.events AS event WHERE event.txid >= $1`,
    [from],
  );
  return rows[0]?.count ?? 0;
}

async function faultsOfHead(
  headJws: string | null,
  keys: readonly CertificateKey[],
  hashes: ReadonlyMap<number, string>,
): Promise<AuditFault[]> {
  const fault = (what: AuditFault['what'], serial = 0): AuditFault[] => [{ what, serial, eventId: null }];
  if (headJws === null) return fault('HEAD_MISSING');
  const text = await verifiedText(headJws.trim(), keys, 'AUDIT');
  if (text === null) return fault('HEAD_UNKNOWN');
  const head = JSON.parse(text) as AuditHead;
  return hashes.get(head.serial) === head.hash ? [] : fault('TAIL_CUT', head.serial);
}
