import type { Catalogue, PeriodMonths, PublicationRegime, Severity } from '../catalogue/types';
import type { DayInterval, LocalDate } from '../calendar/local-date';
import { addMonths, covers, earlierOf, firstDayAfterMonths } from '../calendar/local-date';
import type { RecordContent } from '../record/record-kind';

/** What the publication period of an item depends on. */
export interface PublishableItem {
  /** Day of the document that found it (文书认定之日), where the clock starts. */
  readonly decidedOn: LocalDate;
  readonly severity: Exclude<Severity, 'NONE'>;
  readonly supervisionField: RecordContent['PENALTY']['supervisionField'];
  /** True for decisions of market-regulation offices, which SAMR Order 107 governs. */
  readonly marketRegulation: boolean;
  /** Last day the source itself names; a later one than the law's is clamped (E20). */
  readonly namedLastDay: LocalDate | null;
}

/** Publication window of an item (公示窗口). */
export interface PublicationWindow extends DayInterval {
  readonly until: LocalDate;
  /** First day on which early repair may be granted. */
  readonly repairableFrom: LocalDate;
  readonly regimeId: string;
}

/**
 * Days on which an item may be shown and used (公示期限), as a half-open interval; null when its regime never shows it.
 * Public through the last day, gone at 00:00 of the next. An item from before the change of law ends on the earlier of
 * both regimes' days while the transition switch says FAVOURABLE.
 * @source domain.md section 4.2; rules.md R22
 */
export function publicationWindow(item: PublishableItem, catalogue: Catalogue): PublicationWindow | null {
  const regimes = regimesFor(item, catalogue);
  const periods = regimes.map((regime) => ({ regime, months: periodOf(regime, item) }));
  if (periods.some(({ months }) => months === null)) return null;
  const windows = periods.map(({ regime, months }) => windowUnder(regime, months as PeriodMonths, item));
  return windows.reduce((chosen, other) => (isMoreFavourable(other, chosen) ? other : chosen));
}

/** Ends earlier; on the same day (an end named by the source), may be repaired earlier. */
function isMoreFavourable(a: PublicationWindow, b: PublicationWindow): boolean {
  return a.until < b.until || (a.until === b.until && a.repairableFrom < b.repairableFrom);
}

/** First day without the item under the law alone, for clamping a later day named by the source (E20). */
export function lastLawfulDay(item: PublishableItem, catalogue: Catalogue): LocalDate | null {
  const window = publicationWindow({ ...item, namedLastDay: null }, catalogue);
  return window?.until ?? null;
}

function regimesFor(item: PublishableItem, catalogue: Catalogue): readonly PublicationRegime[] {
  const own = regimeOn(item.decidedOn, item, catalogue);
  const { day, policy } = catalogue.transition;
  if (policy === 'KEEP' || item.decidedOn >= day) return own;
  return [...own, ...regimeOn(day, item, catalogue).filter((regime) => !own.includes(regime))];
}

function regimeOn(day: LocalDate, item: PublishableItem, catalogue: Catalogue): readonly PublicationRegime[] {
  const candidates = catalogue.publicationRegimes.filter((regime) => covers(regime, day));
  const special = candidates.find((regime) => regime.onlyMarketRegulation);
  if (item.marketRegulation && special) return [special];
  return candidates.filter((regime) => !regime.onlyMarketRegulation).slice(0, 1);
}

function periodOf(regime: PublicationRegime, item: PublishableItem): PeriodMonths | null {
  const period = regime.months[item.severity];
  const special = item.supervisionField !== null && item.supervisionField !== 'OTHER';
  if (!period || regime.specialFieldMinimum === null || !special) return period;
  return { ...period, minimum: regime.specialFieldMinimum };
}

function windowUnder(regime: PublicationRegime, months: PeriodMonths, item: PublishableItem): PublicationWindow {
  const lawful = firstDayAfterMonths(item.decidedOn, months.maximum);
  const named = item.namedLastDay === null ? null : firstDayAfterMonths(item.namedLastDay, 0);
  const until = earlierOf(lawful, named) ?? lawful;
  return {
    from: item.decidedOn,
    until: until < item.decidedOn ? item.decidedOn : until,
    repairableFrom: addMonths(item.decidedOn, months.minimum),
    regimeId: regime.id,
  };
}
