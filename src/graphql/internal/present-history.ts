import { isRecordFact } from '../../domain/record/fact';
import type { Fact } from '../../domain/record/fact';
import { recordReference } from '../../domain/record/record-reference';
import type { HistoryStep } from '../../domain/rules/standing-history';
import { BEGINNING } from '../../domain/rules/timeline';
import type { Segment } from '../../domain/rules/timeline';
import type { HeldSegmentType, HistoryStepType, LearnedFactType } from './types/history';

/** A step of the history as the internal counter answers it (状况历程输出). */
export function presentStep({
  timeline,
  knownFrom,
  knownUntil,
  because,
  changedThePast,
}: HistoryStep): HistoryStepType {
  return {
    knownFrom,
    knownUntil,
    catalogueVersion: timeline.catalogueVersion,
    changedThePast,
    because: because.map(presentFact),
    segments: timeline.segments.map(presentSegment),
  };
}

function presentSegment({ from, until, standing, ruleId, measures, used }: Segment): HeldSegmentType {
  return {
    from: from === BEGINNING ? null : from,
    until,
    status: standing,
    ruleId,
    measures: measures.map(({ code }) => code),
    recordIds: used.map(({ recordId }) => recordId),
  };
}

function presentFact(fact: Fact): LearnedFactType {
  const { recordId, version, kind, departmentCode, changeReason } = fact;
  const reference = isRecordFact(fact) ? recordReference(fact) : null;
  const target = 'targetRecordId' in fact.content ? fact.content.targetRecordId : recordId;
  return {
    recordId: target,
    version,
    kind,
    departmentCode,
    changeReason,
    documentNumber: reference?.documentNumber ?? null,
    decidedOn: reference?.decidedOn ?? null,
  };
}
