import type { Catalogue } from '../../domain/catalogue/types';
import type { LocalDate } from '../../domain/calendar/local-date';
import { PUBLIC_STANDINGS } from '../../domain/publication/public-file';
import type { PublicMeasure } from '../../domain/publication/public-file';
import type { FileToday } from '../../services/public/look-up-enterprise';
import { legalText } from '../shared/legal-source-type';
import { STANDING_NOTICE } from './notices';
import type { PublicIncentiveType, PublicMeasureType, PublicReasonType, PublicStandingType } from './types/enterprise';

/** The public standing of a file as the counter answers it (公示状况), names and sources from the catalogue. */
export function presentStanding(file: FileToday, day: LocalDate, catalogue: Catalogue): PublicStandingType {
  const { standing } = file;
  const reasons = reasonsOf(file, catalogue);
  const rule = catalogue.standingRules.find(({ id }) => id === standing.ruleId);
  return {
    status: standing.standing,
    textZh: PUBLIC_STANDINGS[standing.standing],
    asOf: day,
    rule: rule ? `${rule.id} ${rule.textZh}` : null,
    reasons,
    measures: standing.measures.map((measure) => presentMeasure(measure, file, catalogue)),
    incentives: standing.incentives.flatMap((code) => presentIncentive(code, catalogue)),
    // A change that no public record explains comes from one that is not public yet.
    nextChangeOn: reasons.some(({ endsOn }) => endsOn === standing.until) ? standing.until : null,
    notice: STANDING_NOTICE,
  };
}

function reasonsOf({ standing, listings, honours }: FileToday, catalogue: Catalogue): PublicReasonType[] {
  const isReason = ({ recordId }: { recordId: string }) => standing.recordIds.includes(recordId);
  const black = listings.filter(isReason).flatMap((listing) => {
    const type = catalogue.listTypes.find(({ code }) => code === listing.listType);
    if (!type) return [];
    const { recordId, authority, decisionNumber: documentNumber, endsOn, repairableFrom, dutyZh: exitDuty } = listing;
    const base = { recordId, authority, documentNumber, endsOn, repairableFrom, exitDuty };
    return [
      {
        ...base,
        listNameZh: type.nameZh,
        listNameEn: type.nameEn,
        legalBasis: listing.basis.text ?? legalText(type.source),
        since: listing.shown.from,
      },
    ];
  });
  const red = honours.filter(isReason).flatMap((honour) => {
    const type = catalogue.redListTypes.find(({ code }) => code === honour.honourType);
    if (!type) return [];
    const { recordId, authority, documentNumber, endsOn } = honour;
    const base = { recordId, authority, documentNumber, endsOn, repairableFrom: null, exitDuty: null };
    return [
      {
        ...base,
        listNameZh: type.nameZh,
        listNameEn: type.nameEn,
        legalBasis: legalText(type.source),
        since: honour.shown.from,
      },
    ];
  });
  return [...black, ...red];
}

function presentMeasure(measure: PublicMeasure, { listings }: FileToday, catalogue: Catalogue): PublicMeasureType {
  const rule = catalogue.measures.find(({ code }) => code === measure.code);
  const types = listings.filter(({ recordId }) => measure.recordIds.includes(recordId)).map(({ listType }) => listType);
  const triggers = (rule?.triggers ?? []).filter(({ on }) => types.some((type) => type === on));
  return {
    code: measure.code,
    nameZh: rule?.nameZh ?? measure.code,
    nameEn: rule?.nameEn ?? measure.code,
    authorityZh: rule?.authorityZh ?? '',
    force: measure.force,
    basis: [...new Set(triggers.map(({ source }) => legalText(source)))],
    recordIds: measure.recordIds,
  };
}

function presentIncentive(code: string, catalogue: Catalogue): PublicIncentiveType[] {
  const rule = catalogue.incentives.find((incentive) => incentive.code === code);
  return rule ? [{ code, nameZh: rule.nameZh, nameEn: rule.nameEn, basis: legalText(rule.source) }] : [];
}
