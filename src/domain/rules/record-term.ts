import { listTypeOf } from '../catalogue/index';
import type { Catalogue, ListType, Severity } from '../catalogue/types';
import type { DayInterval, LocalDate } from '../calendar/local-date';
import { addDays, addMonths, firstDayAfterMonths, laterOf } from '../calendar/local-date';
import type { FiledRecord } from '../record/filed-record';
import type { RecordContent } from '../record/record-kind';
import { publicationWindow } from './publication-window';
import { isPublishablePenalty, severityRuleFor, weighs } from './severity';
import { BEGINNING } from './timeline';
import type { Exit, RecordState, RecordWeight } from './timeline';

/** What a record would amount to if nothing else had been said of it (记录本身的效力). */
export interface RecordTerm {
  readonly weight: RecordWeight;
  readonly code: string;
  readonly severity: Severity | null;
  /** Days on which it weighs; null: never, and `idle` says why. */
  readonly term: DayInterval | null;
  readonly idle: RecordState;
  /** State after the term. */
  readonly ended: RecordState;
  readonly exit: Exit;
}

const NO_EXIT: Exit = { endsOn: null, repairableFrom: null, dutyZh: null };

/** The term of a record by its kind (记录期限), under one version of the law. */
export function recordTerm({ fact }: FiledRecord, catalogue: Catalogue): RecordTerm {
  switch (fact.kind) {
    case 'PENALTY':
      return penaltyTerm(fact.content, catalogue);
    case 'LISTING':
      return listingTerm(fact.content, listTypeOf(catalogue, fact.content.listType));
    case 'HONOUR':
      return honourTerm(fact.content, catalogue);
    case 'ABNORMAL_ENTRY':
      return abnormalTerm(fact.content);
    case 'COMMITMENT':
      return commitmentTerm(fact.content, catalogue);
    case 'REGISTRATION':
      return openTerm(fact.kind, BEGINNING);
    case 'LICENCE':
      return openTerm(fact.kind, fact.content.decidedOn);
    case 'JUDGMENT':
    case 'CONTRACT_PERFORMANCE':
    case 'GUIDANCE':
    case 'DISPOSITION':
      return idleTerm(fact.kind, 'NO_EFFECT');
  }
}

function penaltyTerm(content: RecordContent['PENALTY'], catalogue: Catalogue): RecordTerm {
  const rule = severityRuleFor(content, catalogue);
  if (!weighs(rule.severity)) return { ...idleTerm(rule.id, 'MINOR'), severity: rule.severity };
  const window = publicationWindow(
    {
      decidedOn: content.decidedOn,
      severity: rule.severity,
      supervisionField: content.supervisionField,
      marketRegulation: isMarketRegulation(content.authority),
      namedLastDay: content.publicUntil,
    },
    catalogue,
  );
  if (!window || !isPublishablePenalty(content, rule)) {
    return { ...idleTerm(rule.id, 'NO_EFFECT'), severity: rule.severity };
  }
  return {
    weight: rule.severity === 'SERIOUS' ? 'SERIOUS_ITEM' : 'GENERAL_ITEM',
    code: rule.id,
    severity: rule.severity,
    term: { from: window.from, until: window.until },
    idle: 'NO_EFFECT',
    ended: 'EXPIRED',
    exit: { endsOn: window.until, repairableFrom: window.repairableFrom, dutyZh: '履行处罚决定并作出信用承诺' },
  };
}

/** BLACK begins on the later of service (where required) and the authority's own publication. @source rules.md R11 */
function listingTerm(content: RecordContent['LISTING'], type: ListType): RecordTerm {
  const start = termStart(content, type);
  const until = listingEnd(content, type, start);
  return {
    weight: type.effect === 'BAN' ? 'BAN' : 'SEVERE_LISTING',
    code: type.code,
    severity: 'SERIOUS',
    term: isUnserved(content, type) ? null : { from: firstDayInForce(content, type), until },
    idle: 'NOT_SERVED',
    ended: 'EXPIRED',
    exit: { endsOn: until, repairableFrom: earliestRepair(content, type, start), dutyZh: type.exitDutyZh },
  };
}

function isUnserved(content: RecordContent['LISTING'], type: ListType): boolean {
  return content.servedOn === null && type.requiredFields[content.origin].includes('servedOn');
}

function firstDayInForce(content: RecordContent['LISTING'], type: ListType): LocalDate {
  const public_ = content.servedOn === null ? content.publishedOn : laterOf(content.servedOn, content.publishedOn);
  const effective = type.termStart === 'EFFECTIVE_ON' ? content.effectiveOn : null;
  return effective === null ? public_ : laterOf(public_, effective);
}

function termStart(content: RecordContent['LISTING'], type: ListType): LocalDate {
  const fallback = content.decidedOn ?? content.publishedOn;
  switch (type.termStart) {
    case 'DECIDED_ON':
      return fallback;
    case 'EFFECTIVE_ON':
      return content.effectiveOn ?? fallback;
    case 'PUBLISHED_ON':
      return content.publishedOn;
  }
}

function listingEnd(content: RecordContent['LISTING'], type: ListType, start: LocalDate): LocalDate | null {
  if (content.termEndsOn !== null) return addDays(content.termEndsOn, 1);
  const isOpen = type.defaultTermMonths === null || type.openConducts.includes(content.conduct);
  return isOpen ? null : firstDayAfterMonths(start, type.defaultTermMonths);
}

function earliestRepair(content: RecordContent['LISTING'], type: ListType, start: LocalDate): LocalDate | null {
  if (type.earlyExitMonths === null) return null;
  const from = type.earlyExitFrom === 'CORRECTION' ? content.correctedOn : start;
  return from === null ? null : addMonths(from, type.earlyExitMonths);
}

function honourTerm(content: RecordContent['HONOUR'], catalogue: Catalogue): RecordTerm {
  const type = catalogue.redListTypes.find(({ code }) => code === content.honourType);
  const months = type?.termMonths ?? null;
  const lawful = months === null ? null : firstDayAfterMonths(content.grantedOn, months);
  const until = content.validUntil === null ? lawful : addDays(content.validUntil, 1);
  return {
    weight: type ? 'RED_LISTING' : 'NONE',
    code: content.honourType,
    severity: null,
    term: { from: laterOf(content.grantedOn, content.publishedOn), until },
    idle: 'NO_EFFECT',
    ended: 'EXPIRED',
    exit: { ...NO_EXIT, endsOn: until },
  };
}

function abnormalTerm(content: RecordContent['ABNORMAL_ENTRY']): RecordTerm {
  return {
    weight: 'ABNORMAL',
    code: 'ABN',
    severity: 'MINOR',
    term: { from: content.enteredOn, until: content.removedOn },
    idle: 'NO_EFFECT',
    ended: 'CURED',
    exit: {
      endsOn: content.removedOn,
      repairableFrom: content.enteredOn,
      dutyZh: '履行公示义务或重新取得联系后，向列入机关申请移出',
    },
  };
}

function commitmentTerm(content: RecordContent['COMMITMENT'], catalogue: Catalogue): RecordTerm {
  if (content.state !== 'BROKEN' || content.outcomeOn === null) {
    return openTerm(content.commitmentType, content.committedOn);
  }
  const until = firstDayAfterMonths(content.outcomeOn, catalogue.brokenCommitmentMonths);
  return {
    weight: 'BROKEN_COMMITMENT',
    code: 'BROKEN_COMMITMENT',
    severity: null,
    term: { from: content.outcomeOn, until },
    idle: 'NO_EFFECT',
    ended: 'EXPIRED',
    exit: { endsOn: until, repairableFrom: null, dutyZh: '履行承诺' },
  };
}

/** A record that weighs nothing and stays on show from its day on. */
function openTerm(code: string, from: LocalDate): RecordTerm {
  return { ...idleTerm(code, 'NO_EFFECT'), term: { from, until: null } };
}

function idleTerm(code: string, idle: RecordState): RecordTerm {
  return { weight: 'NONE', code, severity: null, term: null, idle, ended: 'EXPIRED', exit: NO_EXIT };
}

function isMarketRegulation(authority: string): boolean {
  return /市场监(督管理|管)/.test(authority);
}
