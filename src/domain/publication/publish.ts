import { listTypeOf } from '../catalogue/index';
import type { Catalogue } from '../catalogue/types';
import type { DayInterval } from '../calendar/local-date';
import type { Fact, RecordFactOf } from '../record/fact';
import type { FiledRecord } from '../record/filed-record';
import { filedRecords, isOfKind } from '../record/filed-record';
import type { RecordKind } from '../record/record-kind';
import { activeIntervals } from '../rules/phases';
import { recordOutcome, registeredNames } from '../rules/record-outcome';
import type { RecordOutcome, Timeline } from '../rules/timeline';
import { sameName } from '../subject/enterprise-name';
import type { Publication, PublicFile, PublicItem } from './public-file';
import {
  publicAbnormalEntry,
  publicCommitment,
  publicHonour,
  publicLicence,
  publicListing,
  publicPenalty,
  publicRegistration,
  representativesIn,
} from './public-items';
import { bansOf, listEntriesOf, publicStandings } from './public-standing';

interface Shown {
  readonly record: FiledRecord;
  readonly outcome: RecordOutcome;
  readonly days: readonly DayInterval[];
}

/**
 * What society may see of an enterprise (公示推导), item by item with its days, over all time; the archive keeps it cut to
 * the day it is stored ({@link cutPublication}). Null when nothing of it may be shown: a firm known only from records
 * that are held back is not known at all.
 * @param timeline derived from the same facts under the same catalogue
 * @source design.md section 2.3; rules.md R2 to R6, R14
 */
export function publish(facts: readonly Fact[], timeline: Timeline, catalogue: Catalogue): Publication | null {
  const records = filedRecords(facts);
  const names = registeredNames(records, facts);
  const outcomes = new Map(timeline.records.map((outcome) => [outcome.recordId, outcome]));
  const shown = records
    .filter(({ fact }) => catalogue.publicKinds.includes(fact.kind))
    .map((record) => show(record, outcomes.get(record.fact.recordId) ?? recordOutcome(record, names, catalogue)))
    .filter(({ days }) => days.length > 0);
  if (shown.length === 0) return null;
  const file = publicFile(timeline, shown, { names, representatives: representativesIn(facts) }, catalogue);
  return {
    file,
    listEntries: listEntriesOf(timeline, file),
    bans: bansOf(file),
    names: [{ name: file.name, current: true }, ...file.formerNames.map((name) => ({ name, current: false }))],
    nextEnd: null,
  };
}

function show(record: FiledRecord, outcome: RecordOutcome): Shown {
  return { record, outcome, days: activeIntervals(outcome.phases) };
}

function publicFile(
  timeline: Timeline,
  shown: readonly Shown[],
  { names, representatives }: { readonly names: readonly string[]; readonly representatives: ReadonlySet<string> },
  catalogue: Catalogue,
): PublicFile {
  const registration = items(shown, 'REGISTRATION', publicRegistration)[0] ?? null;
  const name = currentName(shown);
  return {
    uscc: timeline.uscc,
    catalogueVersion: timeline.catalogueVersion,
    name,
    formerNames: [...new Set(names)].filter((other) => !sameName(other, name)).sort(),
    registered: registration !== null,
    regionCode: registration?.regionCode ?? null,
    industryCode: registration?.industryCode ?? null,
    standings: publicStandings(timeline),
    registration,
    licences: items(shown, 'LICENCE', publicLicence),
    penalties: items(shown, 'PENALTY', publicPenalty),
    listings: items(shown, 'LISTING', (fact, days, outcome) =>
      publicListing(fact, days, outcome, { type: listTypeOf(catalogue, fact.content.listType), representatives }),
    ),
    honours: items(shown, 'HONOUR', publicHonour),
    commitments: items(shown, 'COMMITMENT', publicCommitment),
    abnormalEntries: items(shown, 'ABNORMAL_ENTRY', publicAbnormalEntry),
  };
}

/** Items of a kind, newest first: one for each stretch of days in which the record is shown. */
function items<K extends RecordKind, I extends PublicItem>(
  shown: readonly Shown[],
  kind: K,
  build: (fact: RecordFactOf<K>, days: DayInterval, outcome: RecordOutcome) => I,
): I[] {
  return shown
    .flatMap(({ record, outcome, days }) =>
      isOfKind(record, kind) ? days.map((day) => withObjections(build(record.fact, day, outcome), outcome)) : [],
    )
    .sort(newestFirst);
}

function withObjections<I extends PublicItem>(item: I, { objected }: RecordOutcome): I {
  return objected === undefined ? item : { ...item, objected };
}

/** The registered name, or while no registration has arrived the name on the earliest record that is shown. */
function currentName(shown: readonly Shown[]): string {
  const registered = shown.find(({ record }) => isOfKind(record, 'REGISTRATION'));
  const earliest = [...shown].sort((a, b) => (recordingOrder(a) < recordingOrder(b) ? -1 : 1))[0];
  return (registered ?? earliest)?.record.fact.content.name ?? '';
}

function recordingOrder({ record }: Shown): string {
  return `${record.fact.recordedAt}/${record.fact.recordId}`;
}

function newestFirst(a: PublicItem, b: PublicItem): number {
  const [left, right] = [`${a.shown.from}/${a.recordId}`, `${b.shown.from}/${b.recordId}`];
  return left < right ? 1 : left > right ? -1 : 0;
}
