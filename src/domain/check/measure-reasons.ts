import type { Catalogue, Measure, MeasureForce, MeasureTrigger } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { InvariantError } from '../errors';
import type { RecordFact, RecordFactOf } from '../record/fact';
import { isWithin } from '../region/regions';
import { segmentOn } from '../rules/explain-standing';
import type { RecordOutcome } from '../rules/timeline';
import type { CheckProject, CheckPurpose } from './check-purpose';
import { CHECK_PURPOSES, isTender } from './check-purpose';
import type { CheckReason } from './check-reason';
import { recordParticulars } from './record-particulars';
import type { SupplierFile } from './supplier-file';

/** The question a check asks of a file (核查问题). */
export interface CheckQuestion {
  readonly purpose: CheckPurpose;
  readonly project: CheckProject;
  readonly day: LocalDate;
  readonly catalogue: Catalogue;
}

/**
 * What the measures in force make of a supplier (措施理由): MUST blocks, MAY_WEIGH asks for a person. Abnormal entries and
 * broken commitments never count in a tender; a ban counts within its kinds of project and area; what the documents say of
 * judgment defaulters decides in bidding.
 * @source rules.md R12, R16
 */
export function measureReasons(file: SupplierFile, question: CheckQuestion): CheckReason[] {
  const areas: readonly string[] = CHECK_PURPOSES[question.purpose].areas;
  const inForce = segmentOn(file.timeline, question.day).measures;
  return question.catalogue.measures
    .filter((measure) => measure.areas.some((area) => areas.includes(area)))
    .flatMap((measure) => {
      const ids = new Set(inForce.filter(({ code }) => code === measure.code).flatMap(({ recordIds }) => recordIds));
      const outcomes = file.timeline.records.filter(({ recordId }) => ids.has(recordId));
      return outcomes.flatMap((outcome) => reasonOf(measure, outcome, file, question));
    });
}

function reasonOf(
  measure: Measure,
  outcome: RecordOutcome,
  file: SupplierFile,
  question: CheckQuestion,
): CheckReason[] {
  const isNeverCounted = outcome.weight === 'ABNORMAL' || outcome.weight === 'BROKEN_COMMITMENT';
  if (isNeverCounted && isTender(question.purpose)) return [];
  const trigger = measure.triggers.find(({ on }) => on === outcome.code);
  const fact = file.factOf(outcome);
  if (!trigger || !fact) throw new InvariantError(`measure ${measure.code} rests on nothing: ${outcome.recordId}`);
  const weight = weigh(measure, trigger, fact, question.project);
  if (weight === null) return [];
  return [
    {
      code: measure.code,
      nameZh: measure.nameZh,
      force: trigger.force,
      ...weight,
      basis: trigger.source,
      competentAuthorityZh: measure.authorityZh,
      ...recordParticulars(outcome, fact, question.catalogue, question.day),
    },
  ];
}

type Weight = Pick<CheckReason, 'effect' | 'openPointZh'> | null;

function weigh(measure: Measure, { on, force }: MeasureTrigger, fact: RecordFact, project: CheckProject): Weight {
  if (on === 'BID' && fact.kind === 'LISTING') return withinBan(fact, project);
  if (on === 'DEFAULT' && measure.code === 'M-A02') return asDocumentsSay(project);
  return plain(force);
}

function plain(force: MeasureForce): Weight {
  return { effect: force === 'MUST' ? 'BLOCK' : 'REVIEW', openPointZh: null };
}

/** A ban reaches the kinds of project and the area its decision names; what the project does not say, a person must. */
function withinBan({ content }: RecordFactOf<'LISTING'>, { projectKind, regionCode }: CheckProject): Weight {
  const kinds = content.projectKinds ?? [];
  const regions = content.banRegions ?? [];
  const isOtherKind = projectKind !== null && kinds.length > 0 && !kinds.includes(projectKind);
  const isElsewhere = regionCode !== null && regions.length > 0 && !regions.some((own) => isWithin(regionCode, own));
  if (isOtherKind || isElsewhere) return null;
  const isOpen = (projectKind === null && kinds.length > 0) || (regionCode === null && regions.length > 0);
  if (!isOpen) return plain('MUST');
  return {
    effect: 'REVIEW',
    openPointZh: `禁止决定限于${[...kinds, ...regions].join('、')}，请填写项目类型和区域后再查`,
  };
}

function asDocumentsSay({ defaulters }: CheckProject): Weight {
  if (defaulters === 'ADMITTED') return null;
  if (defaulters === 'EXCLUDED') return plain('MUST');
  return { effect: 'REVIEW', openPointZh: '招标文件未载明失信被执行人是否可以投标，须由招标人认定' };
}
