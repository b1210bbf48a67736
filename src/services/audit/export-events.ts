import type { EntityManager } from 'typeorm';
import { eventsOfTransactions, sealAfter } from '../../data/repositories/audit-seal-repository';
import type { EventPlace, KeptSeal } from '../../data/repositories/audit-seal-repository';
import type { Actor } from '../../domain/access/actor';
import type { PathStep } from '../../domain/audit/merkle';
import { leafHash, merkleLevels, merklePath } from '../../domain/audit/merkle';
import { canonicalJson } from '../../domain/canonical-json';
import { redactPersonalNumbers } from '../../domain/subject/personal-numbers';
import type { AuditSeal, LoggedEvent } from '../../domain/audit/seal';
import type { Desk } from '../desk';
import { recordAlone } from '../events/record-event';

/** Instants between which events are wanted; the end is not among them. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/**
 * A line of the export (审计导出): a seal with its signature, an event with its way to the root of its seal, an event whose text names a
 * person's number, of which the leaf and the way stand alone, or the end.
 */
export type ExportLine =
  | { readonly kind: 'seal'; readonly seal: AuditSeal; readonly jws: string }
  | { readonly kind: 'event'; readonly serial: number; readonly event: LoggedEvent; readonly path: readonly PathStep[] }
  | { readonly kind: 'withheld'; readonly serial: number; readonly leaf: string; readonly path: readonly PathStep[] }
  | { readonly kind: 'end'; readonly seals: number; readonly events: number };

/** Who has the export made, and why. */
export interface Exporter {
  readonly actor: Actor;
  readonly matterNo: string;
  /** True to leave out the content of events in which somebody typed a person's number. @source rules.md R1, R6 */
  readonly isMasked: boolean;
}

const PAGE = 5_000;

/**
 * The sealed events of a period for an auditor, each with proof that it lies in the log (审计导出与包含证明). All seals are in it, so that
 * the chain can be followed; events not sealed yet are not. The export itself is on record first.
 */
export async function* exportEvents(desk: Desk, period: Period, exporter: Exporter): AsyncGenerator<ExportLine> {
  await recordExport(desk, period, exporter);
  yield* exportLines(desk, period, exporter);
}

/** Puts an export on record, before anything of it is handed out. */
export async function recordExport(desk: Desk, period: Period, { actor, matterNo }: Exporter): Promise<void> {
  const details = { from: period.from.toISOString(), to: period.to.toISOString() };
  await recordAlone(desk, actor, { action: 'events.export', purpose: 'AUDIT', matterNo, details });
}

/** The lines of an export that is on record. */
export async function* exportLines(desk: Desk, period: Period, { isMasked }: Exporter): AsyncGenerator<ExportLine> {
  let [seals, events] = [0, 0];
  for (let kept = await sealAfter(desk.dataSource, 0); kept !== null;) {
    yield { kind: 'seal', seal: kept.seal, jws: kept.jws };
    for await (const line of eventsOfSeal(desk.dataSource.manager, kept, period)) {
      yield isMasked && line.kind === 'event' ? withoutNumbers(line) : line;
      events += 1;
    }
    seals += 1;
    kept = await sealAfter(desk.dataSource, kept.seal.serial);
  }
  yield { kind: 'end', seals, events };
}

/** An event as it is, or only its leaf where somebody typed a person's number into it: the proof holds, the number stays here. */
function withoutNumbers(line: Extract<ExportLine, { kind: 'event' }>): ExportLine {
  const { serial, event, path } = line;
  const isClean = Object.values(event).every((value) => {
    const text = typeof value === 'string' ? value : canonicalJson(value);
    return redactPersonalNumbers(text) === text;
  });
  return isClean ? line : { kind: 'withheld', serial, leaf: leafHash(canonicalJson(event)).toString('hex'), path };
}

async function* eventsOfSeal(
  manager: EntityManager,
  { seal, leaves }: KeptSeal,
  { from, to }: Period,
): AsyncGenerator<ExportLine> {
  const levels = merkleLevels(Array.from({ length: seal.events }, (_, at) => leaves.subarray(at * 32, (at + 1) * 32)));
  let place = 0;
  for (let after: EventPlace | null = null; ;) {
    const page: LoggedEvent[] = await eventsOfTransactions(
      manager,
      { from: seal.fromTxid, until: seal.untilTxid, after },
      PAGE,
    );
    for (const event of page) {
      const at = String(event['occurred_at']);
      if (at >= from.toISOString() && at < to.toISOString())
        yield { kind: 'event', serial: seal.serial, event, path: merklePath(levels, place) };
      place += 1;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = { txid: last.txid, eventId: last.event_id };
  }
}
