import type { Catalogue } from '../../domain/catalogue/types';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { PublicHonour, PublicListing, PublicMeasure } from '../../domain/publication/public-file';
import { PUBLIC_STANDINGS } from '../../domain/publication/public-file';
import type { FileToday } from '../../services/public/look-up-enterprise';
import { STANDING_NOTICE } from './notices';
import type { MeasureWords, StandingWords } from './standing-words';
import { standingWords } from './standing-words';
import type { PublicMeasureType, PublicReasonType, PublicStandingType } from './types/enterprise';

/** The public standing of a file as the counter answers it (公示状况), names and sources from the catalogue. */
export function presentStanding(file: FileToday, day: LocalDate, catalogue: Catalogue): PublicStandingType {
  const { standing } = file;
  const words = standingWords(catalogue);
  const reasons = standing.recordIds.length === 0 ? [] : reasonsOf(file, words);
  return {
    status: standing.standing,
    textZh: PUBLIC_STANDINGS[standing.standing],
    asOf: day,
    rule: words.rules.get(standing.ruleId) ?? null,
    reasons,
    measures: standing.measures.map((measure) => presentMeasure(measure, file, words)),
    incentives: standing.incentives.flatMap((code) => words.incentives.get(code) ?? []),
    // A change that no public record explains comes from one that is not public yet.
    nextChangeOn: reasons.some(({ endsOn }) => endsOn === standing.until) ? standing.until : null,
    notice: STANDING_NOTICE,
  };
}

function reasonsOf({ standing, listings, honours }: FileToday, words: StandingWords): PublicReasonType[] {
  const isReason = ({ recordId }: { recordId: string }) => standing.recordIds.includes(recordId);
  return [
    ...listings.filter(isReason).flatMap((listing) => blackReason(listing, words)),
    ...honours.filter(isReason).flatMap((honour) => redReason(honour, words)),
  ];
}

function blackReason(listing: PublicListing, { blackLists }: StandingWords): PublicReasonType[] {
  const list = blackLists.get(listing.listType);
  if (list === undefined) return [];
  const { recordId, authority, decisionNumber: documentNumber, endsOn, repairableFrom, dutyZh: exitDuty } = listing;
  const base = { recordId, authority, documentNumber, endsOn, repairableFrom, exitDuty };
  const legalBasis = listing.basis.text ?? list.legalBasis;
  return [{ ...base, listNameZh: list.nameZh, listNameEn: list.nameEn, legalBasis, since: listing.shown.from }];
}

function redReason(honour: PublicHonour, { redLists }: StandingWords): PublicReasonType[] {
  const list = redLists.get(honour.honourType);
  if (list === undefined) return [];
  const { recordId, authority, documentNumber, endsOn } = honour;
  const base = { recordId, authority, documentNumber, endsOn, repairableFrom: null, exitDuty: null };
  const { nameZh: listNameZh, nameEn: listNameEn, legalBasis } = list;
  return [{ ...base, listNameZh, listNameEn, legalBasis, since: honour.shown.from }];
}

function presentMeasure(measure: PublicMeasure, file: FileToday, { measures }: StandingWords): PublicMeasureType {
  return new PresentedMeasure(measure, file, measures.get(measure.code));
}

/** A measure as it is answered; the law behind it, seldom asked for, is looked up when it is. */
class PresentedMeasure implements PublicMeasureType {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly authorityZh: string;
  readonly force: PublicMeasure['force'];
  readonly recordIds: readonly string[];

  constructor(
    { code, force, recordIds }: PublicMeasure,
    private readonly file: FileToday,
    private readonly words: MeasureWords | undefined,
  ) {
    this.code = code;
    this.nameZh = words?.nameZh ?? code;
    this.nameEn = words?.nameEn ?? code;
    this.authorityZh = words?.authorityZh ?? '';
    this.force = force;
    this.recordIds = recordIds;
  }

  get basis(): readonly string[] {
    const { listings } = this.file;
    const types = listings.filter(({ recordId }) => this.recordIds.includes(recordId)).map(({ listType }) => listType);
    const triggers = (this.words?.triggers ?? []).filter(({ on }) => types.some((type) => type === on));
    return [...new Set(triggers.map(({ basis }) => basis))];
  }
}
