import type { LocalDate } from '../calendar/local-date';
import type { Fact, RecordFact } from './fact';
import { isRecordFact } from './fact';
import { HONOUR_TYPES } from './kinds/honour';
import { LIST_TYPES } from './kinds/listing';
import { RECORD_KINDS } from './record-kind';

/** How people speak of a record (记录指称): what it is, its document, whose it is and of which day. */
export interface RecordReference {
  readonly recordId: string;
  readonly titleZh: string;
  readonly documentNumber: string | null;
  readonly authority: string | null;
  /** Day of the decision, or the day the record speaks of. */
  readonly decidedOn: LocalDate | null;
  /** Department that provided it. */
  readonly departmentCode: string;
}

/** The reference of a record version. */
export function recordReference(fact: RecordFact): RecordReference {
  const content: Readonly<Record<string, unknown>> = { ...fact.content };
  const { naturalKey, decisionDay } = RECORD_KINDS[fact.kind];
  const [document] = (naturalKey as readonly string[]).filter((key) => key !== 'listType');
  return {
    recordId: fact.recordId,
    titleZh: titleOf(fact),
    documentNumber: textOf(document === undefined ? null : content[document]),
    authority: textOf(content['authority']),
    decidedOn: (decisionDay === null ? null : textOf(content[decisionDay])) as LocalDate | null,
    departmentCode: fact.departmentCode,
  };
}

/** References of the newest version of every record among facts, by record. */
export function referencesOf(facts: readonly Fact[]): Map<string, RecordReference> {
  const records = facts.filter(isRecordFact).sort((a, b) => a.version - b.version);
  return new Map(records.map((fact) => [fact.recordId, recordReference(fact)]));
}

function titleOf(fact: RecordFact): string {
  switch (fact.kind) {
    case 'LISTING':
      return LIST_TYPES[fact.content.listType];
    case 'HONOUR':
      return HONOUR_TYPES[fact.content.honourType];
    default:
      return RECORD_KINDS[fact.kind].zh;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
