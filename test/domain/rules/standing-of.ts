import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import type { Standing } from '../../../src/domain/catalogue/types';
import { addDays } from '../../../src/domain/calendar/local-date';
import type { Fact } from '../../../src/domain/record/fact';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import { explainStanding } from '../../../src/domain/rules/explain-standing';
import type { Explanation } from '../../../src/domain/rules/explain-standing';
import { stateOn } from '../../../src/domain/rules/phases';
import type { RecordOutcome, RecordState } from '../../../src/domain/rules/timeline';
import { FIRM, day } from '../../support/facts';

/** The standing of a day with its reasons, derived from these facts alone. */
export function explained(facts: readonly Fact[], on: string): Explanation {
  return explainStanding(deriveTimeline(FIRM, facts, catalogue202604), day(on));
}

/** Standings of several days, in the order asked. */
export function standingsOn(facts: readonly Fact[], ...days: readonly string[]): Standing[] {
  return days.map((on) => explained(facts, on).standing);
}

/** What a record amounts to on a day. */
export function stateOf(facts: readonly Fact[], record: { recordId: string }, on: string): RecordState {
  return stateOn(outcomeOf(facts, record).phases, day(on));
}

/** What becomes of a record on all days. */
export function outcomeOf(facts: readonly Fact[], { recordId }: { recordId: string }): RecordOutcome {
  const outcome = deriveTimeline(FIRM, facts, catalogue202604).records.find((record) => record.recordId === recordId);
  if (!outcome) throw new Error('the record was not looked at');
  return outcome;
}

/** The four days around a term: the day before it, its first and last days, the day after. */
export function boundaryDays(first: string, last: string): [string, string, string, string] {
  return [addDays(day(first), -1), first, last, addDays(day(last), 1)];
}
