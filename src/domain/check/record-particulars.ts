import { listTypeOf } from '../catalogue/index';
import type { Catalogue } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import type { RecordFact } from '../record/fact';
import { RECORD_KINDS } from '../record/record-kind';
import { objectedSince } from '../rules/objected-days';
import type { RecordOutcome } from '../rules/timeline';
import type { CheckReason } from './check-reason';

/** What a reason says of its record (记录要素). */
export type RecordParticulars = Pick<
  CheckReason,
  | 'recordId'
  | 'kind'
  | 'recordCode'
  | 'recordZh'
  | 'authority'
  | 'documentNumber'
  | 'since'
  | 'endsOn'
  | 'dutyZh'
  | 'objectedSince'
>;

/** A record in the words of a reason, on a day. */
export function recordParticulars(
  outcome: RecordOutcome,
  fact: RecordFact,
  catalogue: Catalogue,
  day: LocalDate,
): RecordParticulars {
  const phase = outcome.phases.find(({ from, until }) => from <= day && (until === null || day < until));
  const objected = objectedSince(outcome, day);
  return {
    recordId: outcome.recordId,
    kind: outcome.kind,
    recordCode: outcome.code,
    recordZh:
      fact.kind === 'LISTING' ? listTypeOf(catalogue, fact.content.listType).nameZh : RECORD_KINDS[fact.kind].zh,
    ...documentOf(fact),
    since: phase?.state === 'ACTIVE' ? phase.from : decidedOn(fact),
    endsOn: phase?.state === 'ACTIVE' ? phase.until : null,
    dutyZh: outcome.exit.dutyZh,
    ...(objected === null ? {} : { objectedSince: objected }),
  };
}

function documentOf(fact: RecordFact): { readonly authority: string; readonly documentNumber: string } {
  const { content } = fact;
  const authority = 'authority' in content ? content.authority : '';
  if ('decisionNumber' in content) return { authority, documentNumber: content.decisionNumber };
  return { authority, documentNumber: 'documentNumber' in content ? content.documentNumber : '' };
}

function decidedOn(fact: RecordFact): LocalDate | null {
  return fact.kind === 'PENALTY' ? fact.content.decidedOn : null;
}
