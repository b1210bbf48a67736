import type { Catalogue } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import type { Fact } from '../record/fact';
import type { FiledRecord } from '../record/filed-record';
import { filedRecords } from '../record/filed-record';
import { stateOn } from '../rules/phases';
import { recordOutcome, registeredNames } from '../rules/record-outcome';
import type { RecordOutcome, RecordState } from '../rules/timeline';
import { movesFrom, STATE_OF_LISTING } from './case-moves';
import type { CaseMove, CaseState } from './case-moves';
import { listingIdOf, ownStateOf } from './listing-case';
import type { ListingCase } from './listing-case';

/** A record that a case made, as the enterprise's file holds it on a day. */
export interface CaseRecord {
  readonly record: FiledRecord;
  readonly outcome: RecordOutcome;
  readonly state: RecordState;
}

/** A case as it stands on a day (案件现状). Once its listing is on file, the file says where the case stands. */
export interface CaseView {
  readonly file: ListingCase;
  readonly state: CaseState;
  /** Day the next step is due; null when the law sets none. */
  readonly dueOn: LocalDate | null;
  readonly nextMoves: readonly CaseMove[];
  /** Identity of the listing the decision makes; null before the decision. */
  readonly listingId: string | null;
  readonly listing: CaseRecord | null;
  /** Later decisions on the listing, in the order of their effect. */
  readonly laterDecisions: readonly CaseRecord[];
  /** Confirmations of the listing, in the order in which they came. */
  readonly approvals: readonly CaseApproval[];
}

/** An approver's confirmation of a version of the listing (复核). @source rules.md R8 */
export interface CaseApproval {
  readonly version: number;
  readonly approver: string;
  /** ISO instant, UTC. */
  readonly confirmedAt: string;
}

/** Where a case stands on a day, from its steps and the facts of the enterprise. */
export function caseView(file: ListingCase, facts: readonly Fact[], catalogue: Catalogue, day: LocalDate): CaseView {
  const listingId = listingIdOf(file);
  const onDay = recordsOnDay(facts, catalogue, day);
  const listing = (listingId === null ? undefined : onDay.get(listingId)) ?? null;
  const state = listing ? stateOfListing(listing) : ownStateOf(file);
  const later = listing?.record.dispositions ?? [];
  return {
    file,
    state,
    dueOn: listing || !HAS_DUE_DAY.includes(state) ? null : (file.steps.findLast(isDue)?.dueOn ?? null),
    nextMoves: movesFrom(state),
    listingId,
    listing,
    laterDecisions: later.flatMap(({ recordId }) => onDay.get(recordId) ?? []),
    approvals: listingId === null ? [] : approvalsOf(facts, listingId),
  };
}

function approvalsOf(facts: readonly Fact[], listingId: string): CaseApproval[] {
  return facts
    .flatMap((fact) =>
      fact.kind === 'CONFIRMATION' && fact.content.targetRecordId === listingId
        ? [{ version: fact.content.targetVersion, approver: fact.recordedBy, confirmedAt: fact.recordedAt }]
        : [],
    )
    .sort((a, b) => (a.confirmedAt < b.confirmedAt ? -1 : 1));
}

/** States in which the law sets a day for the next step. */
const HAS_DUE_DAY: readonly CaseState[] = ['NOTICE', 'DECISION', 'SERVED'];

function isDue({ dueOn }: ListingCase['steps'][number]): boolean {
  return dueOn !== null;
}

function recordsOnDay(facts: readonly Fact[], catalogue: Catalogue, day: LocalDate): Map<string, CaseRecord> {
  const records = filedRecords(facts);
  const names = registeredNames(records, facts);
  return new Map(
    records.map((record) => {
      const outcome = recordOutcome(record, names, catalogue);
      return [record.fact.recordId, { record, outcome, state: stateOn(outcome.phases, day) }];
    }),
  );
}

function stateOfListing({ record, state }: CaseRecord): CaseState {
  return record.withdrawal ? 'WITHDRAWN' : STATE_OF_LISTING[state];
}
