import type { DayInterval, LocalDate } from '../calendar/local-date';
import { covers, earlierOf } from '../calendar/local-date';
import type { Publication, PublicFile, PublicHonour, PublicItem, PublicStandingSegment } from './public-file';
import { standingFrom, standingsFrom } from './public-standing';

/**
 * A publication without anything that is over on `day` (公示裁剪): what the publication schema may hold from that day on.
 * Cutting twice is cutting on the later day, so a stored publication can be compared with a fresh one.
 * Null when nothing is left.
 * @source rules.md R2; design.md promise 5
 */
export function cutPublication(publication: Publication, day: LocalDate): Publication | null {
  const file = keepFrom(publication.file, day);
  const listEntries = publication.listEntries.filter(({ shown }) => isOpen(shown, day));
  if (itemsOf(file).length === 0) return null;
  const ends = [
    ...itemsOf(file).flatMap(({ shown, objected = [] }) => [shown, ...objected]),
    ...listEntries.map(({ shown }) => shown),
    ...file.standings,
  ];
  return {
    ...publication,
    file,
    listEntries,
    bans: publication.bans.filter(({ shown }) => isOpen(shown, day)),
    nextEnd: ends.reduce<LocalDate | null>((first, { until }) => earlierOf(first, until), null),
  };
}

/**
 * The public file of one day (某日公示档案): only the items shown on it, and its standing, of which nobody learns since when
 * it holds. Null when no item is shown.
 * @source rules.md R2
 */
export function publicFileOn(
  file: PublicFile,
  day: LocalDate,
): (PublicFile & { readonly standing: PublicStandingSegment }) | null {
  const standing = standingFrom(file.standings, day);
  const registration = file.registration && itemOn(file.registration, day);
  const licences = itemsOn(file.licences, day);
  const penalties = itemsOn(file.penalties, day);
  const listings = itemsOn(file.listings, day);
  const honours = itemsOn(file.honours, day).map(withOwnTerm);
  const commitments = itemsOn(file.commitments, day);
  const abnormalEntries = itemsOn(file.abnormalEntries, day);
  const lists = [licences, penalties, listings, honours, commitments, abnormalEntries];
  if (!standing || (registration === null && lists.every(({ length }) => length === 0))) return null;
  const items = { registration, licences, penalties, listings, honours, commitments, abnormalEntries };
  return { ...file, ...items, standings: [standing], standing };
}

/** The items shown on a day; the very list where nothing of it has to go, as on most days. */
function itemsOn<I extends PublicItem>(items: readonly I[], day: LocalDate): readonly I[] {
  if (items.every((item) => itemOn(item, day) === item)) return items;
  return items.flatMap((item) => itemOn(item, day) ?? []);
}

/** An item as it is shown on a day, null where it is not. */
function itemOn<I extends PublicItem>(item: I, day: LocalDate): I | null {
  if (!covers(item.shown, day)) return null;
  return keepObjections(item, (days) => covers(days, day));
}

/** A red listing that will lapse tells its own term: the listing that ends it early is not public yet. */
function withOwnTerm(honour: PublicHonour): PublicHonour {
  if (honour.shown.until === honour.endsOn) return honour;
  return { ...honour, shown: { from: honour.shown.from, until: honour.endsOn } };
}

function keepFrom(file: PublicFile, day: LocalDate): PublicFile {
  const kept = mapItems(
    filterItems(file, ({ shown }) => isOpen(shown, day)),
    (item) => keepObjections(item, (days) => isOpen(days, day)),
  );
  return { ...kept, standings: standingsFrom(file.standings, day) };
}

function isOpen({ until }: DayInterval, day: LocalDate): boolean {
  return until === null || until > day;
}

function filterItems(file: PublicFile, keep: (item: PublicItem) => boolean): PublicFile {
  return {
    ...file,
    registration: file.registration && keep(file.registration) ? file.registration : null,
    licences: file.licences.filter(keep),
    penalties: file.penalties.filter(keep),
    listings: file.listings.filter(keep),
    honours: file.honours.filter(keep),
    commitments: file.commitments.filter(keep),
    abnormalEntries: file.abnormalEntries.filter(keep),
  };
}

function mapItems(file: PublicFile, change: <I extends PublicItem>(item: I) => I): PublicFile {
  return {
    ...file,
    registration: file.registration && change(file.registration),
    licences: file.licences.map(change),
    penalties: file.penalties.map(change),
    listings: file.listings.map(change),
    honours: file.honours.map(change),
    commitments: file.commitments.map(change),
    abnormalEntries: file.abnormalEntries.map(change),
  };
}

/** An item without the objections that are not kept; one that has none says nothing of any. */
function keepObjections<I extends PublicItem>(item: I, keep: (days: DayInterval) => boolean): I {
  if (item.objected === undefined) return item;
  const { objected, ...rest } = item;
  const kept = objected.filter(keep);
  if (kept.length === objected.length && kept.length > 0) return item;
  return (kept.length === 0 ? rest : { ...rest, objected: kept }) as I;
}

function itemsOf(file: PublicFile): readonly PublicItem[] {
  return [
    ...(file.registration ? [file.registration] : []),
    ...file.licences,
    ...file.penalties,
    ...file.listings,
    ...file.honours,
    ...file.commitments,
    ...file.abnormalEntries,
  ];
}
