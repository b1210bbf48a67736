import type { Standing } from '../catalogue/types';
import { BEGINNING } from '../rules/timeline';
import type { RecordOutcome, Segment, Timeline } from '../rules/timeline';
import { canonicalJson } from '../canonical-json';
import type {
  PublicBan,
  PublicFile,
  PublicListEntry,
  PublicListing,
  PublicMeasure,
  PublicStanding,
  PublicStandingSegment,
} from './public-file';
import type { DayInterval } from '../calendar/local-date';

const SHOWN_AS: Readonly<Record<Standing, PublicStanding>> = {
  BLACK: 'BLACK_LISTED',
  RED: 'RED_LISTED',
  WATCH: 'NOT_LISTED',
  NORMAL: 'NOT_LISTED',
};

/** Standing of every day as society reads it (公示状况): WATCH reads like NORMAL, measures are those of listings. @source rules.md R3 */
export function publicStandings(timeline: Timeline): PublicStandingSegment[] {
  const listings = new Set(timeline.records.filter(({ kind }) => kind === 'LISTING').map(({ recordId }) => recordId));
  return join(timeline.segments.map((segment) => publicSegment(segment, listings)));
}

/** Rows of the public lists (公示名单条目), taken from the same days as the standing, so that list and standing agree. */
export function listEntriesOf(timeline: Timeline, file: PublicFile): PublicListEntry[] {
  const outcomes = new Map(timeline.records.map((outcome) => [outcome.recordId, outcome]));
  return [
    ...file.listings.filter(({ effect }) => effect === 'SEVERE').map(blackEntry),
    ...redEntries(timeline, file, outcomes),
    ...file.abnormalEntries.map((entry): PublicListEntry => ({
      list: 'ABNORMAL_OPERATION',
      listType: entry.abnormalCase,
      recordId: entry.recordId,
      shown: entry.shown,
      authority: entry.authority,
      documentNumber: entry.decisionNumber,
      departmentCode: entry.departmentCode,
      publishedOn: entry.enteredOn,
    })),
  ];
}

/** Bidding bans (禁止参加投标决定), which stand on no list. @source rules.md R12 */
export function bansOf({ listings }: PublicFile): PublicBan[] {
  return listings.filter(({ effect }) => effect === 'BAN').map(listedAs);
}

function blackEntry(listing: PublicListing): PublicListEntry {
  return { list: 'BLACK', ...listedAs(listing) };
}

function listedAs(listing: PublicListing): PublicBan {
  return {
    listType: listing.listType,
    recordId: listing.recordId,
    shown: listing.shown,
    authority: listing.authority,
    documentNumber: listing.decisionNumber,
    departmentCode: listing.departmentCode,
    publishedOn: listing.publishedOn,
  };
}

/** A red listing stands on the red list on the days on which it makes the firm RED. */
function redEntries(
  timeline: Timeline,
  file: PublicFile,
  outcomes: ReadonlyMap<string, RecordOutcome>,
): PublicListEntry[] {
  return file.honours
    .filter(({ recordId }) => outcomes.get(recordId)?.weight === 'RED_LISTING')
    .flatMap((honour) =>
      redDays(timeline, honour.recordId)
        .filter(
          (days) => days.from >= honour.shown.from && (honour.shown.until === null || days.from < honour.shown.until),
        )
        .map((shown) => ({
          list: 'RED' as const,
          listType: honour.honourType,
          recordId: honour.recordId,
          shown,
          authority: honour.authority,
          documentNumber: honour.documentNumber,
          departmentCode: honour.departmentCode,
          publishedOn: honour.grantedOn,
        })),
    );
}

function redDays(timeline: Timeline, recordId: string): DayInterval[] {
  const days = timeline.segments
    .filter(
      ({ standing, used }) =>
        standing === 'RED' && used.some((item) => item.recordId === recordId && item.use === 'STANDING'),
    )
    .map(({ from, until }) => ({ from, until }));
  return days.reduce<DayInterval[]>((joined, next) => {
    const last = joined.at(-1);
    if (last?.until !== next.from) return [...joined, next];
    return [...joined.slice(0, -1), { from: last.from, until: next.until }];
  }, []);
}

function publicSegment(segment: Segment, listings: ReadonlySet<string>): PublicStandingSegment {
  const standing = SHOWN_AS[segment.standing];
  const isListed = standing !== 'NOT_LISTED';
  return {
    from: segment.from,
    until: segment.until,
    standing,
    ruleId: isListed ? segment.ruleId : null,
    recordIds: isListed ? segment.used.filter(({ use }) => use === 'STANDING').map(({ recordId }) => recordId) : [],
    measures: segment.measures.flatMap((measure) => publicMeasure(measure, listings)),
    incentives: segment.incentives,
  };
}

function publicMeasure(measure: PublicMeasure, listings: ReadonlySet<string>): PublicMeasure[] {
  const recordIds = measure.recordIds.filter((recordId) => listings.has(recordId));
  return recordIds.length === 0 ? [] : [{ ...measure, recordIds }];
}

/** Joins neighbours that read the same to society, so that no internal change shows through the days. */
function join(segments: readonly PublicStandingSegment[]): PublicStandingSegment[] {
  const joined: PublicStandingSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && sameReading(last, segment)) joined[joined.length - 1] = { ...last, until: segment.until };
    else joined.push(segment);
  }
  return joined;
}

function sameReading(a: PublicStandingSegment, b: PublicStandingSegment): boolean {
  const reading = ({ from: _from, until: _until, ...rest }: PublicStandingSegment) => canonicalJson(rest);
  return a.standing === b.standing && reading(a) === reading(b);
}

/** Days are cut so that the first stretch kept starts at the beginning of time. @source rules.md R2 */
export function standingsFrom(segments: readonly PublicStandingSegment[], day: string): PublicStandingSegment[] {
  const kept = segments.filter((segment) => isLeft(segment, day));
  return kept.map((segment, index) => (index === 0 ? fromBeginning(segment) : segment));
}

/** The standing of a day (当日状况): the first of {@link standingsFrom}; null where none is left. */
export function standingFrom(segments: readonly PublicStandingSegment[], day: string): PublicStandingSegment | null {
  const first = segments.find((segment) => isLeft(segment, day));
  return first === undefined ? null : fromBeginning(first);
}

function isLeft({ until }: DayInterval, day: string): boolean {
  return until === null || until > day;
}

/** As it is where it says so already. */
function fromBeginning(segment: PublicStandingSegment): PublicStandingSegment {
  return segment.from === BEGINNING ? segment : { ...segment, from: BEGINNING };
}
