import type { Catalogue, Severity, Standing } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { covers } from '../calendar/local-date';
import { publish } from './publish';
import type { PublicFile, PublicItem } from './public-file';
import type { Fact } from '../record/fact';
import type { RecordKind } from '../record/record-kind';
import { deriveTimeline } from '../rules/derive-timeline';
import { activeIntervals } from '../rules/phases';
import { segmentOn } from '../rules/explain-standing';
import type { RecordOutcome } from '../rules/timeline';

/** How a public item would fare under the other law (公示变化). */
export type ItemChange = 'APPEARS' | 'DISAPPEARS' | 'ENDS_EARLIER' | 'ENDS_LATER';

/** A record that another law would treat otherwise (受影响记录), and in what. */
export interface RecordDifference {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly code: string;
  readonly item: ItemChange | null;
  readonly severity: readonly [Severity | null, Severity | null] | null;
  readonly repairableFrom: readonly [LocalDate | null, LocalDate | null] | null;
}

/** A firm that another law would treat otherwise (受影响企业). */
export interface FirmDifference {
  readonly uscc: string;
  readonly name: string;
  readonly standing: readonly [Standing, Standing] | null;
  readonly records: readonly RecordDifference[];
}

/**
 * What a firm would gain or lose on a day under another version of the law (新旧规则比对); null when nothing differs.
 * Nothing is written.
 * @param day first day on which the other version would count
 */
export function compareLaws(
  uscc: string,
  facts: readonly Fact[],
  present: Catalogue,
  other: Catalogue,
  day: LocalDate,
): FirmDifference | null {
  const [now, then] = [under(uscc, facts, present), under(uscc, facts, other)];
  const [before, after] = [segmentOn(now.timeline, day).standing, segmentOn(then.timeline, day).standing];
  const records = recordDifferences(now, then, day);
  if (before === after && records.length === 0) return null;
  const name = now.publication?.file.name ?? then.publication?.file.name ?? uscc;
  return { uscc, name, standing: before === after ? null : [before, after], records };
}

type Derived = ReturnType<typeof under>;

function under(uscc: string, facts: readonly Fact[], catalogue: Catalogue) {
  const timeline = deriveTimeline(uscc, facts, catalogue);
  return { timeline, publication: publish(facts, timeline, catalogue) };
}

function recordDifferences(now: Derived, then: Derived, day: LocalDate): RecordDifference[] {
  const outcomes = new Map(then.timeline.records.map((outcome) => [outcome.recordId, outcome]));
  const [shownNow, shownThen] = [shownOn(now.publication?.file, day), shownOn(then.publication?.file, day)];
  return now.timeline.records.flatMap((outcome) => {
    const other = outcomes.get(outcome.recordId) ?? outcome;
    const item = itemChange(shownNow.get(outcome.recordId), shownThen.get(outcome.recordId));
    return counts(outcome, day) || counts(other, day) || item !== null ? difference(outcome, other, item) : [];
  });
}

/** What is over by the day cannot differ any more. */
function counts({ phases }: RecordOutcome, day: LocalDate): boolean {
  return activeIntervals(phases).some(({ until }) => until === null || until > day);
}

function difference(outcome: RecordOutcome, other: RecordOutcome, item: ItemChange | null): RecordDifference[] {
  const { recordId, kind, code } = outcome;
  const severity = outcome.severity === other.severity ? null : ([outcome.severity, other.severity] as const);
  const [repairs, repairsThen] = [outcome.exit.repairableFrom, other.exit.repairableFrom];
  const repairableFrom = repairs === repairsThen ? null : ([repairs, repairsThen] as const);
  if (item === null && severity === null && repairableFrom === null) return [];
  return [{ recordId, kind, code, item, severity, repairableFrom }];
}

/** First day each record is gone, of those shown on the day; null while no end is known. */
function shownOn(file: PublicFile | undefined, day: LocalDate): Map<string, LocalDate | null> {
  if (!file) return new Map();
  const items: readonly PublicItem[] = [
    ...file.licences,
    ...file.penalties,
    ...file.listings,
    ...file.honours,
    ...file.commitments,
    ...file.abnormalEntries,
  ];
  return new Map(items.filter(({ shown }) => covers(shown, day)).map(({ recordId, shown }) => [recordId, shown.until]));
}

function itemChange(now: LocalDate | null | undefined, then: LocalDate | null | undefined): ItemChange | null {
  if (now === then) return null;
  if (now === undefined) return 'APPEARS';
  if (then === undefined) return 'DISAPPEARS';
  return then !== null && (now === null || then < now) ? 'ENDS_EARLIER' : 'ENDS_LATER';
}
