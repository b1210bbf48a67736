import type { Catalogue, Standing, TriggerCode } from '../catalogue/types';
import { InvariantError } from '../errors';
import type { MeasureInForce, RecordOutcome, RecordState, RecordWeight, Segment, Use, UsedRecord } from './timeline';

/** A record's state on the day that is judged. */
export interface Weighed {
  readonly outcome: RecordOutcome;
  readonly state: RecordState;
}

/** What a day's records amount to: a {@link Segment} without its days. */
export type Judgement = Omit<Segment, 'from' | 'until'>;

const WATCHED: readonly RecordWeight[] = ['ABNORMAL', 'SERIOUS_ITEM', 'BAN', 'BROKEN_COMMITMENT'];
const TRIGGERING: readonly RecordWeight[] = ['SEVERE_LISTING', 'BAN', 'ABNORMAL', 'BROKEN_COMMITMENT'];

/**
 * Standing of one day (信用状况判定): BLACK > WATCH > RED > NORMAL, with the measures, the incentives and the records that
 * mattered, by their id, whatever order they come in.
 * @source catalogue standing rules STA-01 to STA-04; domain.md section 9.4
 */
export function judge(weighed: readonly Weighed[], catalogue: Catalogue): Judgement {
  const active = weighed.filter(({ state }) => state === 'ACTIVE').map(({ outcome }) => outcome);
  const severe = active.filter(({ weight }) => weight === 'SEVERE_LISTING');
  const watched = active.filter(({ weight }) => WATCHED.includes(weight));
  const measures = measuresFor(active, catalogue);
  if (severe.length > 0) return judgement('BLACK', uses(severe, 'STANDING'), measures, [], catalogue);
  if (watched.length > 0) return judgement('WATCH', uses(watched, 'STANDING'), measures, [], catalogue);
  return redOrNormal(weighed, active, measures, catalogue);
}

function redOrNormal(
  weighed: readonly Weighed[],
  active: readonly RecordOutcome[],
  measures: readonly MeasureInForce[],
  catalogue: Catalogue,
): Judgement {
  const reds = active.filter(({ weight }) => weight === 'RED_LISTING');
  const blockers = reds.length === 0 ? [] : active.filter(({ weight }) => weight === 'GENERAL_ITEM');
  const lapsed = weighed.filter(({ state }) => state === 'LAPSED');
  const lapses: UsedRecord[] = lapsed.flatMap(({ outcome }) => [
    { recordId: outcome.recordId, use: 'RED_LAPSED' },
    ...outcome.lapsedBy.map((recordId): UsedRecord => ({ recordId, use: 'LAPSES_RED' })),
  ]);
  if (blockers.length > 0) {
    const blocked = [...uses(reds, 'RED_BLOCKED'), ...uses(blockers, 'BLOCKS_RED'), ...lapses];
    return judgement('NORMAL', blocked, measures, [], catalogue);
  }
  if (reds.length === 0) return judgement('NORMAL', lapses, measures, [], catalogue);
  return judgement('RED', [...uses(reds, 'STANDING'), ...lapses], measures, incentivesFor(reds, catalogue), catalogue);
}

function judgement(
  standing: Standing,
  used: readonly UsedRecord[],
  measures: readonly MeasureInForce[],
  incentives: readonly string[],
  catalogue: Catalogue,
): Judgement {
  const rule = catalogue.standingRules.find((candidate) => candidate.standing === standing);
  if (!rule) throw new InvariantError(`no rule for ${standing}`);
  const named = new Set(used.map(({ recordId }) => recordId));
  const triggers = [...new Set(measures.flatMap(({ recordIds }) => recordIds))].filter((id) => !named.has(id));
  const triggering = triggers.map((recordId): UsedRecord => ({ recordId, use: 'MEASURE' }));
  return { standing, ruleId: rule.id, used: inOrder([...used, ...triggering]), measures, incentives };
}

/** A measure that one trigger orders and another allows is ordered. */
function measuresFor(active: readonly RecordOutcome[], catalogue: Catalogue): MeasureInForce[] {
  const triggering = active.filter(({ weight }) => TRIGGERING.includes(weight));
  if (triggering.length === 0) return [];
  return catalogue.measures.flatMap(({ code, triggers }) => {
    const hits = triggering.flatMap((outcome) =>
      triggers
        .filter((trigger) => trigger.on === (outcome.code as TriggerCode))
        .map((trigger) => ({ outcome, trigger })),
    );
    if (hits.length === 0) return [];
    const force = hits.some(({ trigger }) => trigger.force === 'MUST') ? 'MUST' : 'MAY_WEIGH';
    return [{ code, force, recordIds: [...new Set(hits.map(({ outcome }) => outcome.recordId))].sort() } as const];
  });
}

function incentivesFor(reds: readonly RecordOutcome[], catalogue: Catalogue): string[] {
  const codes = new Set(reds.map(({ code }) => code));
  return catalogue.incentives
    .filter(({ triggers }) => triggers.some((code) => codes.has(code)))
    .map(({ code }) => code);
}

function uses(outcomes: readonly RecordOutcome[], use: Use): UsedRecord[] {
  return outcomes.map(({ recordId }) => ({ recordId, use }));
}

/** By record, then by use; a listing that made several red ones lapse is named once. */
function inOrder(used: readonly UsedRecord[]): UsedRecord[] {
  const sorted = [...used].sort((a, b) => compare(a.recordId, b.recordId) || compare(a.use, b.use));
  return sorted.filter(({ recordId, use }, index) => {
    const previous = sorted[index - 1];
    return previous?.recordId !== recordId || previous.use !== use;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
