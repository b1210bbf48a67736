import type { FileAt } from '../../data/views/file-at';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Purpose } from '../../domain/access/purpose';
import { catalogueOfVersion } from '../../domain/catalogue/index';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { MeasureArea } from '../../domain/catalogue/measure-areas';
import { AppError } from '../../domain/errors';
import type { Fact } from '../../domain/record/fact';
import { explainStanding } from '../../domain/rules/explain-standing';
import type { MeasureInForce, RecordOutcome } from '../../domain/rules/timeline';
import type { Desk } from '../desk';
import { fileFor } from '../enquiries/file-for';
import { momentFor } from '../enquiries/known-as';
import { subjectCode } from '../enquiries/subject-code';
import { recordAlone } from '../events/record-event';

/** A look-up before a matter is decided (办事查询). */
export interface MeasuresLook {
  readonly uscc: string;
  readonly area: MeasureArea;
  readonly purpose: Purpose;
  readonly matterNo: string;
  /** Day meant; today when null. */
  readonly asOf: LocalDate | null;
  /** ISO instant of what was known; now when null. */
  readonly knownAt: string | null;
}

/** A measure in force with the records that trigger it. */
export interface MeasureWithRecords {
  readonly measure: MeasureInForce;
  readonly records: readonly TriggeringRecord[];
}

/** A record that triggers a measure (触发措施的记录). */
export interface TriggeringRecord {
  readonly outcome: RecordOutcome;
  readonly authority: string;
  readonly documentNumber: string;
  readonly projectKinds: readonly string[];
  readonly banRegions: readonly string[];
}

/** Measures in force for a kind of matter (应当或可以实施的措施). */
export interface MeasuresAnswer {
  readonly uscc: string;
  /** False when the platform knows nothing of the code: that is no clearance. */
  readonly onFile: boolean;
  readonly catalogueVersion: string | null;
  readonly measures: readonly MeasureWithRecords[];
}

/** Areas that procurement staff may look up. @source rules.md R16 */
const PROCUREMENT_AREAS: readonly MeasureArea[] = ['PROCUREMENT', 'BIDDING', 'FISCAL_FUNDS'];

/**
 * Measures that bind or may be weighed in a matter of one area (按办理领域查询惩戒措施), today; the auditor may ask for any day, as
 * known at any instant.
 * @throws AppError FORBIDDEN for other roles, for a past day or instant asked by others than the auditor (R1), and for an area
 * outside procurement asked by PROCUREMENT; INVALID_INPUT for a
 * wrong code or no matter number
 * @source rules.md R4, R16
 */
export async function measuresFor(desk: Desk, actor: Actor | null, look: MeasuresLook): Promise<MeasuresAnswer> {
  requireAction(actor, 'measures.read');
  const { day, knownAt } = momentFor(desk, actor, look);
  if (actor.role === 'PROCUREMENT' && !PROCUREMENT_AREAS.includes(look.area)) {
    throw new AppError('FORBIDDEN', '采购人员仅可查询采购、招投标和财政资金领域 / Not an area of procurement');
  }
  const uscc = subjectCode(look.uscc);
  const file = await fileFor(desk, uscc, knownAt);
  await recordAlone(desk, actor, {
    action: 'measures.read',
    purpose: look.purpose,
    matterNo: look.matterNo,
    uscc,
    details: { area: look.area, found: file !== null },
  });
  if (!file) return { uscc, onFile: false, catalogueVersion: null, measures: [] };
  return { uscc, onFile: true, ...measuresInArea(day, file, look.area) };
}

function measuresInArea(day: LocalDate, file: FileAt, area: MeasureArea) {
  const { timeline, facts } = file;
  const catalogue = catalogueOfVersion(timeline.catalogueVersion);
  const explanation = explainStanding(timeline, day);
  const codes = new Set(catalogue.measures.filter(({ areas }) => areas.includes(area)).map(({ code }) => code));
  const measures = explanation.measures
    .filter(({ code }) => codes.has(code))
    .map((measure) => ({ measure, records: triggering(measure, timeline.records, facts) }));
  return { catalogueVersion: timeline.catalogueVersion, measures };
}

function triggering(
  { recordIds }: MeasureInForce,
  outcomes: readonly RecordOutcome[],
  facts: readonly Fact[],
): TriggeringRecord[] {
  return outcomes
    .filter(({ recordId }) => recordIds.includes(recordId))
    .map((outcome) => {
      const fact = facts.find(({ recordId, version }) => recordId === outcome.recordId && version === outcome.version);
      return { outcome, ...particularsOf(fact) };
    });
}

function particularsOf(fact: Fact | undefined): Omit<TriggeringRecord, 'outcome'> {
  switch (fact?.kind) {
    case 'LISTING':
      return {
        authority: fact.content.authority,
        documentNumber: fact.content.decisionNumber,
        projectKinds: fact.content.projectKinds ?? [],
        banRegions: fact.content.banRegions ?? [],
      };
    case 'ABNORMAL_ENTRY':
      return { ...NOTHING, authority: fact.content.authority, documentNumber: fact.content.decisionNumber };
    case 'COMMITMENT':
      return { ...NOTHING, authority: fact.content.authority, documentNumber: fact.content.documentNumber };
    default:
      return NOTHING;
  }
}

const NOTHING = { authority: '', documentNumber: '', projectKinds: [], banRegions: [] };
