import { catalogueOfVersion } from '../../domain/catalogue/index';
import type { Catalogue } from '../../domain/catalogue/types';
import type { RecordReference } from '../../domain/record/record-reference';
import type { LocalDate } from '../../domain/calendar/local-date';
import { objectedSince } from '../../domain/rules/objected-days';
import type { Considered, Explanation, SetAsideReason } from '../../domain/rules/explain-standing';
import { RECORD_STATES } from '../../domain/rules/timeline';
import type { MeasureInForce } from '../../domain/rules/timeline';
import { legalText } from '../shared/legal-source-type';
import type { ConsideredRecordType, StandingMeasureType, StandingType } from './types/standing';

/** A standing as the internal counter answers it (信用状况输出), names and sources from the catalogue version that governed it. */
export function presentStanding(
  uscc: string,
  explanation: Explanation,
  knownAt: string,
  references: ReadonlyMap<string, RecordReference>,
): StandingType {
  const catalogue = catalogueOfVersion(explanation.catalogueVersion);
  const rule = catalogue.standingRules.find(({ id }) => id === explanation.ruleId);
  return {
    uscc,
    status: explanation.standing,
    rule: `${explanation.ruleId} ${rule?.textZh ?? ''}`,
    ruleId: explanation.ruleId,
    ruleBasis: rule ? legalText(rule.source) : '',
    ruleBasisStanding: rule?.source.standing ?? 'DESIGN',
    catalogueVersion: explanation.catalogueVersion,
    asOf: explanation.day,
    knownAt,
    since: explanation.since,
    nextChangeOn: explanation.nextChangeOn,
    statusChangesOn: explanation.standingThen?.on ?? null,
    statusThen: explanation.standingThen?.standing ?? null,
    used: explanation.used.map((item) => presentConsidered(item, references, explanation.day)),
    setAside: explanation.setAside.map((item) => presentConsidered(item, references, explanation.day)),
    measures: explanation.measures.map((measure) => presentMeasure(measure, explanation, catalogue)),
    incentives: explanation.incentives,
    incentivesZh: explanation.incentives.map(
      (code) => catalogue.incentives.find((incentive) => incentive.code === code)?.nameZh ?? code,
    ),
  };
}

function presentConsidered(
  { outcome, uses, setAsideBecause }: Considered,
  references: ReadonlyMap<string, RecordReference>,
  day: LocalDate,
): ConsideredRecordType {
  const {
    titleZh = '',
    documentNumber = null,
    authority = null,
    decidedOn = null,
  } = references.get(outcome.recordId) ?? {};
  return {
    titleZh,
    documentNumber,
    authority,
    decidedOn,
    recordId: outcome.recordId,
    kind: outcome.kind,
    code: outcome.code,
    uses,
    setAsideBecause,
    setAsideTextZh: setAsideBecause && reasonText(setAsideBecause),
    ...outcome.exit,
    objectedSince: objectedSince(outcome, day),
  };
}

function reasonText(reason: SetAsideReason): string {
  return reason === 'OUTRANKED' ? '更高等级的状况已决定' : RECORD_STATES[reason];
}

function presentMeasure(measure: MeasureInForce, { used }: Explanation, catalogue: Catalogue): StandingMeasureType {
  const codes = used
    .filter(({ outcome }) => measure.recordIds.includes(outcome.recordId))
    .map(({ outcome }) => outcome.code);
  return presentMeasureOf(measure, codes, catalogue);
}

/** A measure with its law (措施输出), for the catalogue codes of the records that trigger it. */
export function presentMeasureOf(
  measure: MeasureInForce,
  codes: readonly string[],
  catalogue: Catalogue,
): StandingMeasureType {
  const rule = catalogue.measures.find(({ code }) => code === measure.code);
  const triggers = (rule?.triggers ?? []).filter(({ on }) => codes.includes(on));
  return {
    code: measure.code,
    nameZh: rule?.nameZh ?? measure.code,
    authorityZh: rule?.authorityZh ?? '',
    force: measure.force,
    basis: [...new Set(triggers.map(({ source }) => legalText(source)))],
    recordIds: measure.recordIds,
  };
}
