import type { Catalogue } from '../catalogue/types';
import type { DayInterval, LocalDate } from '../calendar/local-date';
import { addDays, earlierOf } from '../calendar/local-date';
import { sameName } from '../subject/enterprise-name';
import type { Fact } from '../record/fact';
import type { DispositionFact, FiledRecord } from '../record/filed-record';
import { isOfKind } from '../record/filed-record';
import type { DispositionAction } from '../record/kinds/disposition';
import { OBJECTING } from '../record/kinds/disposition';
import { isAdverse } from '../record/record-kind';
import { objectedDays } from './objected-days';
import { always, paint, phasesOfTerm } from './phases';
import { recordTerm } from './record-term';
import { BEGINNING } from './timeline';
import type { Phase, RecordOutcome, RecordState } from './timeline';

const EVERY_DAY: DayInterval = { from: BEGINNING, until: null };
const IN_FORCE: readonly RecordState[] = ['ACTIVE', 'SUSPENDED', 'SHIELDED'];
const NOT_YET_OVER: readonly RecordState[] = [...IN_FORCE, 'NOT_YET'];
/** A record that weighs on no day (minor, never published, never served) is closed by a later decision all the same. */
const REPAIRABLE: readonly RecordState[] = [...IN_FORCE, 'MINOR', 'NO_EFFECT'];
const REVOCABLE: readonly RecordState[] = [...REPAIRABLE, 'NOT_YET', 'NOT_SERVED', 'REPAIRED', 'EXPIRED', 'CURED'];

/** What a record amounts to on every day (记录效力), with all that was said of it. */
export function recordOutcome(
  record: FiledRecord,
  registeredNames: readonly string[],
  catalogue: Catalogue,
): RecordOutcome {
  const term = recordTerm(record, catalogue);
  const extended = term.term && { ...term.term, until: orderedEnd(record, term.term.until) };
  const own = extended ? phasesOfTerm(extended, term.ended) : always(term.idle);
  const decided = withDispositions(own, record.dispositions);
  const objected = objectedDays(record.dispositions);
  return {
    recordId: record.fact.recordId,
    version: record.fact.version,
    kind: record.fact.kind,
    weight: term.weight,
    code: term.code,
    severity: term.severity,
    phases: record.withdrawal ? always('WITHDRAWN') : withHold(decided, record, registeredNames),
    exit: { ...term.exit, endsOn: extended?.until ?? null },
    ...(objected.length === 0 ? {} : { objected }),
    lapsedBy: [],
  };
}

/** Names an adverse record may bear (登记名称及曾用名): those of every registration version that no withdrawal took back. */
export function registeredNames(records: readonly FiledRecord[], facts: readonly Fact[]): readonly string[] {
  const held = new Set(
    records.filter((record) => isOfKind(record, 'REGISTRATION') && !record.withdrawal).map(({ fact }) => fact.recordId),
  );
  const takenBack = lastWithdrawals(facts);
  return facts.flatMap((fact) =>
    fact.kind === 'REGISTRATION' && held.has(fact.recordId) && fact.recordedAt > (takenBack.get(fact.recordId) ?? '')
      ? [fact.content.name, ...(fact.content.formerNames ?? [])]
      : [],
  );
}

function lastWithdrawals(facts: readonly Fact[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const fact of facts) {
    if (fact.kind !== 'WITHDRAWAL') continue;
    const { targetRecordId } = fact.content;
    if (fact.recordedAt > (last.get(targetRecordId) ?? '')) last.set(targetRecordId, fact.recordedAt);
  }
  return last;
}

/**
 * Suspension and shield do not lengthen a term unless the order says so. What the law itself ends, such as a publication
 * period, no order lengthens.
 * @source rules.md R11, R22
 */
function orderedEnd(record: FiledRecord, until: LocalDate | null): LocalDate | null {
  const orders = record.dispositions.flatMap(({ content }) =>
    content.newTermEndsOn === null || OBJECTING.includes(content.action) ? [] : [content.newTermEndsOn],
  );
  const last = orders.at(-1);
  if (last === undefined) return until;
  const ordered = addDays(last, 1);
  return record.fact.kind === 'LISTING' ? ordered : earlierOf(until, ordered);
}

function withDispositions(phases: readonly Phase[], dispositions: readonly DispositionFact[]): readonly Phase[] {
  const paused = pause(pause(phases, dispositions, 'SUSPENSION'), dispositions, 'SHIELD');
  return dispositions.reduce((painted, { content }) => {
    if (content.action === 'REPAIR') {
      return paint(painted, { from: content.effectiveOn, until: null }, REPAIRABLE, 'REPAIRED');
    }
    if (content.action !== 'REVOCATION') return painted;
    const over = content.retroactive === 'YES' ? EVERY_DAY : { from: content.effectiveOn, until: null };
    return paint(painted, over, REVOCABLE, 'REVOKED');
  }, paused);
}

const PAUSES = {
  SUSPENSION: { end: 'RESUMPTION', state: 'SUSPENDED' },
  SHIELD: { end: 'SHIELD_END', state: 'SHIELDED' },
} as const satisfies Partial<Record<DispositionAction, { end: DispositionAction; state: RecordState }>>;

function pause(
  phases: readonly Phase[],
  dispositions: readonly DispositionFact[],
  action: keyof typeof PAUSES,
): readonly Phase[] {
  const { end, state } = PAUSES[action];
  const starts = daysOf(dispositions, action);
  const ends = daysOf(dispositions, end);
  return starts.reduce(
    (painted, from) => paint(painted, { from, until: endOfPause(from, starts, ends) }, IN_FORCE, state),
    phases,
  );
}

function daysOf(dispositions: readonly DispositionFact[], action: DispositionAction): readonly LocalDate[] {
  return dispositions.filter(({ content }) => content.action === action).map(({ content }) => content.effectiveOn);
}

/**
 * An order and its lifting on one day cancel each other, unless the lifting belongs to an earlier order: then one pause
 * follows the other, and no day between them is without protection.
 */
function endOfPause(from: LocalDate, starts: readonly LocalDate[], ends: readonly LocalDate[]): LocalDate | null {
  const next = (day: LocalDate) => ends.find((end) => end > day) ?? null;
  const endsAnother = starts.some((start) => start < from && next(start) === from);
  return ends.includes(from) && !endsAnother ? from : next(from);
}

/** R8 and R14: an unconfirmed listing, or an adverse record whose firm is not registered under that name, weighs on no day. */
function withHold(phases: readonly Phase[], record: FiledRecord, names: readonly string[]): readonly Phase[] {
  const { fact, confirmed } = record;
  if (confirmed || !isAdverse(fact.kind, fact.content)) return phases;
  if (fact.kind === 'LISTING') return paint(phases, EVERY_DAY, NOT_YET_OVER, 'AWAITING_CONFIRMATION');
  if (names.some((name) => sameName(name, fact.content.name))) return phases;
  return paint(phases, EVERY_DAY, NOT_YET_OVER, 'SUBJECT_UNCONFIRMED');
}
